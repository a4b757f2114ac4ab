import { analyseBench } from './analyse.ts'
import { catalogueBench } from './catalogue.ts'
import { decideBench } from './decide.ts'
import { firstPageBench, restartBench } from './house.ts'
import { lighthouseBench } from './lighthouse.ts'
import type { Measurement } from './measure.ts'
import { pdfBench } from './pdf.ts'
import { requestBench } from './request.ts'
import { valueBench } from './value.ts'
import { whatIfBench } from './what-if.ts'

/**
 *     node bench/main.ts                  all of them but lighthouse, which installs a program of others
 *     node bench/main.ts decide --json    one of them, a line of JSON per measurement
 */
const benches: Readonly<Record<string, () => AsyncGenerator<Measurement>>> = {
  analyse: analyseBench,
  catalogue: catalogueBench,
  decide: decideBench,
  'what-if': whatIfBench,
  value: valueBench,
  pdf: pdfBench,
  request: requestBench,
  restart: restartBench,
  'first-page': firstPageBench,
  lighthouse: lighthouseBench,
}

const [, , ...given] = process.argv
const json = given.includes('--json')
const names = given.filter((name) => !name.startsWith('--'))
const unknown = names.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
for (const [name, bench] of Object.entries(benches)) {
  if (names.length > 0 ? !names.includes(name) : name === 'lighthouse') continue
  for await (const found of bench()) {
    if (json) console.log(JSON.stringify(found))
    else {
      const peer = found.peer === null ? '' : `, peer ${found.peer}, ${found.ratio}x`
      console.log(
        `${found.met ? 'met ' : 'MISSED'}  ${found.name}: ${found.ours}${peer}, goal ${found.goal}${found.note === undefined ? '' : ` · ${found.note}`}`,
      )
    }
  }
}
