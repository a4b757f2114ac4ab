import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseAgreement } from '#core/agreement/format/parse-agreement.ts'
import type { ContractDocument, Paragraph, Run } from '#core/contract/document.ts'
import { assert } from '#core/shared/assert.ts'
import { writeContract } from '#text/contract.ts'
import type { Language } from '#text/language.ts'
import { contractData } from './contract-data.ts'
import { pdfRendererWorks, renderContract } from './render-contract-pdf.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'handschlag-pdf-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function contractOf(example: string, language: Language, open: readonly string[] = []): ContractDocument {
  const read = parseAgreement(readFileSync(`examples/${example}/agreement.yaml`, 'utf8'))
  assert(read.ok, 'the example can be read')
  const written = writeContract(read.value, language, { version: { name: 'Fassung 3', day: '2028-01-01' }, open })
  assert(written.ok, 'its clauses refer to each other')
  return written.value
}

const file = (name: string, pdf: Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, pdf)
  return path
}

const poppler = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

const textOf = (path: string): string => poppler('pdftotext', '-layout', path, '-')

/** As it reads: words that are broken at the end of a line are joined, and lines are one. */
const read = (path: string): string =>
  poppler('pdftotext', path, '-')
    .replace(/(\p{L})[-\u00ad\u2010]\n(?=\p{Ll})/gu, '$1')
    .replace(/\s+/gu, ' ')

/** A document of one section with these paragraphs, each a text. */
const documentOf = (texts: readonly string[], more: Partial<ContractDocument> = {}): ContractDocument => ({
  language: 'de',
  title: 'Vereinbarung',
  parties: [
    { id: 'a', name: 'Nordlicht' },
    { id: 'b', name: 'Kontor' },
  ],
  version: { name: 'Entwurf', day: '2026-12-01' },
  sections: [
    {
      number: 1,
      topic: 't',
      heading: 'Überschrift',
      paragraphs: texts.map((text, index): Paragraph => ({
        number: index + 1,
        clause: `c-${index}`,
        runs: [{ kind: 'text', text }],
        rules: [],
      })),
    },
  ],
  annexes: [],
  numbers: [],
  open: [],
  signatures: ['a', 'b'],
  ...more,
})

test('what the parties wrote in German is not parted by English rules', async () => {
  const { pdf } = await renderContract(contractOf('electrician-and-heating', 'en'))
  const said = poppler('pdftotext', file('english.pdf', pdf), '-')
  for (const word of ['Freischaltung', 'Anschlusswerte', 'Hausverwaltung']) expect(said).toContain(word)
})

describe('the contract of two agencies in German', () => {
  let path = ''
  let info = ''
  beforeAll(async () => {
    const { pdf, archival } = await renderContract(
      contractOf('two-agencies', 'de', ['Wer stellt die Rechnung? Dazu ist nichts vereinbart.']),
    )
    expect(archival).toBe(true)
    path = file('agencies.pdf', pdf)
    info = poppler('pdfinfo', path)
  })

  test('names itself, its parties and its language, and its day is that of the version', () => {
    expect(info).toMatch(/^Title: +Kooperationsvereinbarung: Nordlicht Software GmbH, Kontor Beratung GmbH$/mu)
    expect(info).toMatch(/^CreationDate: +Sat Jan +1 .*2028/mu)
    expect(info).toMatch(/^Tagged: +yes$/mu)
    expect(info).toMatch(/^Page size: +595\.\d+ x 841\.\d+ pts \(A4\)$/mu)
    expect(readFileSync(path, 'latin1')).toMatch(/\/Lang\s*\(de\)/u)
  })

  test('says that it is PDF/A-2a and PDF/UA-1, each property once', () => {
    const meta = poppler('pdfinfo', '-meta', path)
    expect(meta).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(meta).toMatch(/<pdfuaid:part[^>]*>1<\/pdfuaid:part>/u)
    expect(meta.match(/<pdfaExtension:schemas>/gu)).toHaveLength(1)
    expect(readFileSync(path, 'latin1')).toContain('/DisplayDocTitle true')
  })

  test('carries every font it uses', () => {
    const fonts = poppler('pdffonts', path).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(1)
    for (const font of fonts) expect(font).toMatch(/SourceSerif4-\w+ .* yes yes yes/u)
  })

  test('is structured as headings and lists, and has links and bookmarks', () => {
    const structure = poppler('pdfinfo', '-struct', path)
    expect(structure.match(/^ {2}H1 /gmu)?.length).toBeGreaterThan(11)
    expect(structure.match(/^ +LI /gmu)?.length).toBeGreaterThan(100)
    expect(structure).toMatch(/^ +Link/mu)
    expect(readFileSync(path, 'latin1')).toContain('/Type /Outlines')
  })

  test('has its version, its day and the number of the page on every page', () => {
    const pages = textOf(path).split('\f').slice(0, -1)
    expect(pages.length).toBeGreaterThan(8)
    pages.forEach((page, index) => {
      expect(page).toMatch(/Kooperationsvereinbarung +Fassung 3 · Stand 1\.\s?Januar 2028/u)
      expect(page).toMatch(new RegExp(`Seite\\s${index + 1} von\\s${pages.length}`, 'u'))
    })
  })

  test('says every clause, with the number of the one it refers to', () => {
    const said = read(path).replace(/\u00a0/gu, ' ')
    expect(said).toContain('Die Absätze 4 und 5 gehen den Absätzen 2 und 3 vor')
    const document = contractOf('two-agencies', 'de')
    const lost = document.sections
      .flatMap(({ paragraphs }) => paragraphs)
      .map(({ runs }) => runs.map((run: Run) => (run.kind === 'text' ? run.text : '')).join(''))
      .filter((text) => !plain(said).includes(plain(text).slice(0, 60)))
    expect(lost.filter((text) => !text.includes('  '))).toEqual([])
  })

  test('keeps the places to sign together, with the name of each party', () => {
    const pages = textOf(path).split('\f')
    const signing = pages.filter((page) => page.includes('Ort, Datum'))
    expect(signing).toHaveLength(1)
    expect(signing[0]).toMatch(/Unterschriften[\s\S]*Nordlicht Software GmbH +Kontor Beratung GmbH[\s\S]*Name, Funktion/u)
  })
})

/** Letters only: hyphens and spaces are where lines end. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

test('the English contract has English words only', async () => {
  const { pdf } = await renderContract(contractOf('three-consultants', 'en'))
  const said = read(file('consultants.pdf', pdf))
  expect(said).toContain('For their cooperation the parties agree as follows.')
  expect(said).toMatch(/Page\s1 of/u)
  expect(said).not.toMatch(/Seite|Absatz|Unterschrift|Stand /u)
  expect(said.match(/Name, position/gu)).toHaveLength(3)
})

test('the text of a page is as it was looked at', async () => {
  const { pdf } = await renderContract(
    documentOf(['Die Rechnung stellt die Partei, die den Kunden gebracht hat.', 'Das Zahlungsziel beträgt 30\u00a0Tage.'], {
      open: ['Wer stellt die Rechnung, wenn beide den Kunden gebracht haben? Dazu ist nichts vereinbart.'],
    }),
  )
  await expect(textOf(file('page.pdf', pdf))).toMatchFileSnapshot('page.txt')
})

test('the same document makes the same bytes, whoever made what before', async () => {
  const document = contractOf('two-agencies', 'de')
  const [one, other] = await Promise.all([renderContract(document), renderContract(document)])
  await renderContract(documentOf(['Etwas anderes.']))
  const third = await renderContract(document)
  expect(Buffer.compare(one.pdf, other.pdf)).toBe(0)
  expect(Buffer.compare(one.pdf, third.pdf)).toBe(0)
  const later = await renderContract({ ...document, version: { name: 'Fassung 3', day: '2028-01-02' } })
  expect(Buffer.compare(one.pdf, later.pdf)).not.toBe(0)
})

test('what people wrote is text, never markup', async () => {
  const evil = ['#panic("x") $x^2$ *stark* _kursiv_ `code` <marke> @ref //nichts', '= Überschrift', '\\u{41} "Anführung" \'einfach\'']
  const { pdf, archival } = await renderContract(documentOf(evil, { title: '#title' }))
  expect(archival).toBe(true)
  const said = textOf(file('evil.pdf', pdf))
  for (const text of ['#panic("x") $x^2$ *stark* _kursiv_ `code` <marke> @ref //nichts', '= Überschrift', '\\u{41}', '#title'])
    expect(said).toContain(text)
})

test.for<[name: string, text: string]>([
  ['nothing', ''],
  ['an emoji', 'Handschlag 🤝 und 👨‍👩‍👧‍👦'],
  ['a far emoji', `${'weit weg '.repeat(300)}🎉`],
  ['Chinese', '漢字'.repeat(500)],
  ['Arabic', 'اتفاق التعاون بين الشركتين. '.repeat(20)],
  ['combining marks', 'e\u0301\u0323'.repeat(300)],
  ['control characters and half characters', 'a\u0000b\u0007c\ud800d\ufffee'],
  ['turned around', '\u202eabc\u202c'],
  ['line ends', 'eins\r\nzwei\u2028drei'],
])('text of any script does not break it: %s', async ([, text]) => {
  const { pdf } = await renderContract(
    documentOf([text], {
      title: text,
      parties: [
        { id: 'a', name: text },
        { id: 'b', name: text },
      ],
      open: [text],
      version: { name: text, day: '2026-12-01' },
    }),
  )
  expect(poppler('pdfinfo', file('odd.pdf', pdf))).toMatch(/^Pages: +\d+$/mu)
})

test.for<[name: string, text: string]>([
  ['10,000 letters without a space', 'x'.repeat(10_000)],
  ['10,000 Chinese letters', '漢'.repeat(10_000)],
  ['markup of the typesetter and of the web', '#import "x" \\u{0} ]] $ ${ <b>&amp;</b> #{panic()} '.repeat(200)],
])('%s in every place stay on the page', async ([, text]) => {
  const { pdf } = await renderContract(
    documentOf([text, `Liste:\na) ${text};\nb) ${text}.`], {
      title: text,
      parties: [
        { id: 'a', name: text.slice(0, 300) },
        { id: 'b', name: text.slice(0, 300) },
      ],
      open: [text],
      example: {
        assumptions: [text.slice(0, 500)],
        rows: [{ kind: 'step', text: text.slice(0, 500), amount: '1,00 €', section: 1, paragraph: 1 }],
      },
    }),
  )
  const boxes = poppler('pdftotext', '-bbox', file('hostile.pdf', pdf), '-')
  const right = [...boxes.matchAll(/xMax="([\d.]+)"/gu)].map((found) => Number(found[1]))
  expect(Math.max(...right)).toBeLessThan(595.28 - 60)
  expect(Math.min(...[...boxes.matchAll(/xMin="([\d.]+)"/gu)].map((found) => Number(found[1])))).toBeGreaterThan(80)
})

test('while something is open the draft is marked, the first page says so, and nobody is asked to sign', async () => {
  const texts = Array.from(
    { length: 60 },
    (_, index) => `Absatz ${index}. ${'Die Rechnung stellt die Partei, die den Kunden gebracht hat. '.repeat(3)}`,
  )
  const drawn = async (open: readonly string[]): Promise<{ marks: number; said: string }> => {
    const path = file('mark.pdf', (await renderContract(documentOf(texts, { open }))).pdf)
    // The mark is drawn with strokes as wide as no line of the contract.
    const drawing = poppler('pdftocairo', '-svg', '-f', '1', '-l', '1', path, '-')
    return { marks: drawing.match(/stroke-width:2\.4;/gu)?.length ?? 0, said: read(path) }
  }
  const unfinished = await drawn(['Wer stellt die Rechnung? Dazu ist nichts vereinbart.'])
  expect(unfinished.marks).toBe('ENTWURF'.length)
  expect(unfinished.said).toContain('Dieser Entwurf ist nicht fertig: Ein Punkt ist noch nicht vereinbart.')
  expect(unfinished.said).toContain('Noch nicht unterschreiben')
  const finished = await drawn([])
  expect(finished.marks).toBe(0)
  expect(finished.said).not.toMatch(/nicht fertig|Noch nicht/u)
})

test('who a party is exactly has its places, under its name', async () => {
  const path = file('particulars.pdf', (await renderContract(documentOf(['Ein Absatz.']))).pdf)
  expect(textOf(path)).toMatch(/Nordlicht\s+Anschrift\s+Register und Nummer\s+vertreten durch\s+Kontor\s+Anschrift/u)
})

test('a short contract has no table of contents, a long one has', async () => {
  const texts = (count: number): string[] =>
    Array.from({ length: count }, () => 'Die Rechnung stellt die Partei, die den Kunden gebracht hat. '.repeat(4))
  expect(read(file('short.pdf', (await renderContract(documentOf(texts(20)))).pdf))).not.toContain('Inhalt')
  expect(read(file('long.pdf', (await renderContract(documentOf(texts(70)))).pdf))).toContain('Inhalt')
})

test('wherever the text ends, the places to sign stand on one page, with words of the contract above them', async () => {
  for (let lines = 20; lines < 32; lines += 2) {
    const texts = Array.from({ length: lines }, (_, index) => `Absatz ${index + 1} hat eine Zeile.`)
    for (const count of [2, 3]) {
      const parties = Array.from({ length: count }, (_, index) => ({ id: `p${index}`, name: `Partei ${index}` }))
      const { pdf } = await renderContract(documentOf(texts, { parties, signatures: parties.map(({ id }) => id) }))
      const signing = textOf(file('sign.pdf', pdf))
        .split('\f')
        .filter((page) => /Ort, Datum|Name, Funktion|^ *Unterschrift\b/mu.test(page))
      expect(signing, `${lines} lines, ${count} parties`).toHaveLength(1)
      expect(signing[0]).toContain(`Absatz ${lines} hat eine Zeile.`)
      expect(signing[0]?.match(/Ort, Datum/gu)).toHaveLength(count)
    }
  }
})

test('the lines to sign on stand at one height, however long the name of a party is', async () => {
  const parties = [
    { id: 'a', name: 'Elektro Brandt GmbH' },
    { id: 'b', name: 'Wärmetechnik Sommerfeld und Söhne GmbH & Co. KG mit Sitz am Hafen' },
  ]
  const { pdf } = await renderContract(documentOf(['Ein Absatz.'], { parties, signatures: ['a', 'b'] }))
  const boxes = poppler('pdftotext', '-bbox', file('signatures.pdf', pdf), '-')
  const heights = [...boxes.matchAll(/yMin="([\d.]+)"[^>]*>Funktion</gu)].map((found) => Number(found[1]))
  expect(heights).toHaveLength(2)
  expect(heights[1]).toBe(heights[0])
})

test('a word longer than a line stays on the page', async () => {
  const { pdf } = await renderContract(documentOf([`Donaudampfschifffahrt${'x'.repeat(2000)}`], { title: 'T'.repeat(200) }))
  const boxes = poppler('pdftotext', '-bbox', file('long.pdf', pdf), '-')
  const right = [...boxes.matchAll(/xMax="([\d.]+)"/gu)].map((found) => Number(found[1]))
  expect(right.length).toBeGreaterThan(20)
  expect(Math.max(...right)).toBeLessThan(595.28 - 70)
})

test.for([2, 5, 20])('%i parties each have a place to sign', async (count) => {
  const parties = Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    name: `Partnerin Nummer ${index + 1} mit langem Namen GmbH & Co. KG`,
  }))
  const { pdf } = await renderContract(documentOf(['Ein Absatz.'], { parties, signatures: parties.map(({ id }) => id) }))
  expect(textOf(file('parties.pdf', pdf)).match(/Ort, Datum/gu)).toHaveLength(count)
})

test('without a day it is made all the same, but is not archival', async () => {
  const { version: _, ...undated } = documentOf(['Ein Absatz.'])
  expect((await renderContract(undated)).archival).toBe(false)
})

test('the check of the health page makes a PDF', async () => {
  expect(Buffer.from((await pdfRendererWorks()).subarray(0, 5)).toString()).toBe('%PDF-')
})

test('a validator that is not ours finds the template fit for archives', () => {
  const java = (name: string): string => `/usr/share/java/${name}.jar`
  const fonts = ['400Regular', '600SemiBold'].map((cut) =>
    readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/source-serif-4/${cut}/SourceSerif4_${cut}.ttf`)),
  )
  const typst = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] })
  const template = readFileSync(new URL('./contract.typ', import.meta.url), 'utf8')
  // The validator knows PDF/A-1b only, and does not read the destinations that bookmarks have.
  const compiled = typst.compile({
    mainFileContent: `#set heading(bookmarked: false)\n${template}`,
    inputs: { data: contractData(contractOf('two-agencies', 'de', ['Offen.'])) },
  })
  assert(compiled.result !== null, 'the template compiles')
  const path = file('archive.pdf', typst.pdf(compiled.result, { pdfStandard: 'a-1b' }))
  const jars = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'commons-io', 'javax.activation', 'jaxb-api'].map(java)
  expect(poppler('java', '-cp', jars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', path)).toContain('is a valid PDF/A-1b file')
})
