import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyFolder, start } from './house.ts'
import type { Measurement } from './measure.ts'

/**
 * Lighthouse brings 114 packages (176 MB), which nobody needs to run or test Handschlag: it is no dependency. The one version that
 * is named here is installed beside the other packages when this bench first runs; `npm ci` takes it away again.
 */
const version = '13.5.0'
const folder = join(import.meta.dirname, `../node_modules/.cache/lighthouse-${version}`)
const program = join(folder, 'node_modules/lighthouse/cli/index.js')

function install(): void {
  if (existsSync(program)) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--save-exact', '--ignore-scripts', '--prefix', folder, `lighthouse@${version}`],
    {
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`lighthouse ${version} cannot be installed: ${stderr}`)
}

type Audit = {
  readonly id: string
  readonly title: string
  readonly score: number | null
  readonly displayValue?: string
  readonly details?: { readonly items?: readonly unknown[] }
}
type Report = {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly title: string
        readonly score: number | null
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
      }
    >
  >
  readonly audits: Readonly<Record<string, Audit>>
}

function look(url: string, form: 'phone' | 'desktop', out: string): Report {
  const file = join(out, `${form}.json`)
  const flags = [
    '--output=json',
    `--output-path=${file}`,
    '--quiet',
    '--only-categories=performance,accessibility,best-practices,seo',
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic',
    ...(form === 'desktop' ? ['--preset=desktop'] : []),
  ]
  const { status, stderr } = spawnSync(process.execPath, [program, url, ...flags], {
    encoding: 'utf8',
    env: { ...process.env, CHROME_PATH: process.env['CHROMIUM'] ?? '/usr/bin/chromium' },
  })
  if (status !== 0) throw new Error(`lighthouse ended with ${status}: ${stderr}`)
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}

/** One run in a few goes wrong on a machine that does something else meanwhile. */
const rounds = 3

const middle = (reports: readonly Report[], category: string): Report | undefined => {
  const points = (report: Report): number => report.categories[category]?.score ?? 0
  return reports.toSorted((one, other) => points(one) - points(other))[Math.floor(reports.length / 2)]
}

/** Lighthouse of the first page, the middle one of three runs, as a phone on a slow line with the processor throttled four times, and as a desktop. */
export async function* lighthouseBench(): AsyncGenerator<Measurement> {
  const data = emptyFolder()
  const running = await start(data)
  try {
    // After the start, which may install the packages anew and clears what lies beside them.
    install()
    for (const form of ['phone', 'desktop'] as const) {
      const reports = Array.from({ length: rounds }, () => look(running.url, form, data))
      for (const category of Object.keys(reports[0]?.categories ?? {})) {
        const report = middle(reports, category)
        if (report === undefined) continue
        const { audits } = report
        const { title = category, score = 0, auditRefs = [] } = report.categories[category] ?? {}
        const points = Math.round((score ?? 0) * 100)
        const short = auditRefs.flatMap(({ id, weight }) => {
          const audit = audits[id]
          return audit === undefined || weight === 0 || audit.score === null || audit.score >= 0.9
            ? []
            : [`${audit.title}${audit.displayValue === undefined ? '' : ` (${audit.displayValue})`}`]
        })
        yield {
          name: `Lighthouse, first page, ${form}: ${title} (points)`,
          ours: points,
          peer: null,
          ratio: null,
          goal: '>= 95',
          met: points >= 95,
          ...(short.length === 0 ? {} : { note: short.join('; ') }),
        }
      }
    }
  } finally {
    await running.stop()
    rmSync(data, { recursive: true, force: true })
  }
}
