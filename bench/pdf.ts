import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAgreement } from '#core/agreement/format/parse-agreement.ts'
import type { ContractDocument, Section } from '#core/contract/document.ts'
import { assert } from '#core/shared/assert.ts'
import { renderContract } from '#server/pdf/render-contract-pdf.ts'
import { contractWords, paragraphText, writeContract } from '#text/contract.ts'
import { cpu, type Measurement, time } from './measure.ts'

/** A contract of twelve pages beside pdfmake (same text, same font) and a page printed by Chromium. */
export async function* pdfBench(): AsyncGenerator<Measurement> {
  const document = twelvePages(0)
  const folder = mkdtempSync(join(tmpdir(), 'handschlag-bench-'))
  try {
    const pages = pagesOf((await renderContract(document)).pdf)
    const mould = pdfMake()
    await mould(document)
    let [ours, peer, own] = [Infinity, Infinity, Infinity]
    for (let round = 0; round < 5; round++) {
      let inRenderer = 0
      // Each round another text in every paragraph: what the renderer remembers of the last document must not count as speed.
      const next = twelvePages(round + 1)
      const here = await cpu(async () => {
        inRenderer = (await renderContract(next)).cpuMs
      })
      ours = Math.min(ours, here + inRenderer)
      own = Math.min(own, here)
      peer = Math.min(peer, await cpu(() => mould(next)))
    }
    yield time(
      'contract PDF, warm, beside pdfmake',
      ours,
      peer,
      400,
      `${pages} pages, PDF/A-2a and PDF/UA-1; ${own.toFixed(0)} ms of it outside of the renderer's process; pdfmake makes neither tags nor hyphens`,
    )
    const chromium = '/usr/bin/chromium'
    if (existsSync(chromium)) {
      const page = join(folder, 'contract.html')
      writeFileSync(page, html(document))
      const printed = Math.min(...[0, 1, 2].map(() => cpuOfChromium(chromium, page, join(folder, 'contract.pdf'))))
      yield time('contract PDF, warm, beside Chromium print', ours, printed, 400, 'Chromium starts anew for each document, best of three')
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The example of two agencies, its sections repeated until there are enough of them. */
function twelvePages(round: number): ContractDocument {
  const read = parseAgreement(readFileSync(new URL('../examples/two-agencies/agreement.yaml', import.meta.url), 'utf8'))
  assert(read.ok, 'the example can be read')
  const written = writeContract(read.value, 'de', { version: { name: 'Fassung 3', day: '2028-01-01' } })
  assert(written.ok, 'its clauses refer to each other')
  const { sections } = written.value
  const more = sections.slice(1, 5).map((section, index): Section => ({ ...section, number: sections.length + index + 1 }))
  const changed = [...sections, ...more].map((section): Section => ({
    ...section,
    heading: `${section.heading} ${round}`,
    paragraphs: section.paragraphs.map((one) => ({ ...one, runs: [{ kind: 'text', text: `${round}. ` }, ...one.runs] })),
  }))
  return { ...written.value, sections: changed }
}

const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/gu)?.length ?? 0

function pdfMake(): (document: ContractDocument) => Promise<unknown> {
  const require = createRequire(import.meta.url)
  const pdfmake = require('pdfmake') as {
    setFonts: (fonts: unknown) => void
    setUrlAccessPolicy: (allowed: () => boolean) => void
    setLocalAccessPolicy: (allowed: () => boolean) => void
    createPdf: (definition: unknown) => { getBuffer: () => Promise<Uint8Array> }
  }
  const font = (cut: string): string => require.resolve(`@expo-google-fonts/source-serif-4/${cut}/SourceSerif4_${cut}.ttf`)
  pdfmake.setFonts({
    Serif: { normal: font('400Regular'), bold: font('600SemiBold'), italics: font('400Regular'), bolditalics: font('600SemiBold') },
  })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  return (document) =>
    pdfmake
      .createPdf({
        pageSize: 'A4',
        pageMargins: [85, 85, 74, 80],
        defaultStyle: { font: 'Serif', fontSize: 10.5, lineHeight: 1.25 },
        header: { text: document.title, margin: [85, 40, 0, 0], fontSize: 8.5 },
        footer: (page: number, all: number) => ({
          text: `Seite ${page} von ${all}`,
          alignment: 'right',
          margin: [0, 20, 74, 0],
          fontSize: 8.5,
        }),
        content: [
          { text: document.title, fontSize: 25 },
          ...document.sections.flatMap((section) => [
            { text: `§ ${section.number} ${section.heading}`, bold: true, fontSize: 13, margin: [0, 22, 0, 8] },
            {
              ol: section.paragraphs.map((one) => ({
                text: paragraphText(document.language, one),
                alignment: 'justify',
                margin: [0, 0, 0, 5],
              })),
            },
          ]),
        ],
      })
      .getBuffer()
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const html = (document: ContractDocument): string =>
  `<!doctype html><html lang="de"><meta charset="utf-8"><style>@page{size:A4;margin:30mm 26mm 28mm 30mm}body{font:10.5pt/1.4 serif;hyphens:auto;text-align:justify}</style><h1>${escaped(document.title)}</h1>${document.sections
    .map(
      ({ number, heading, paragraphs }) =>
        `<h2>${contractWords('de').sectionPattern.replace('{number}', String(number))} ${escaped(heading)}</h2><ol>${paragraphs.map((one) => `<li>${escaped(paragraphText('de', one))}</li>`).join('')}</ol>`,
    )
    .join('')}</html>`

/** CPU milliseconds of the browser with all its processes, as the shell counts its children. */
function cpuOfChromium(chromium: string, page: string, out: string): number {
  const script = `"$0" --headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir="$2.profile" --print-to-pdf="$2" "$1" >/dev/null 2>&1; times`
  const said = execFileSync('/bin/bash', ['-c', script, chromium, `file://${page}`, out], { encoding: 'utf8' })
  const children = said.trim().split('\n').at(-1) ?? ''
  return [...children.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  )
}
