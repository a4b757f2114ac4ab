import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { analyse } from '#core/agreement/analyse.ts'
import { parseAgreement } from '#core/agreement/format/parse-agreement.ts'
import { assert } from '#core/shared/assert.ts'
import { writeContract } from '#text/contract.ts'
import { languages } from '#text/language.ts'
import { tellerFor } from '#text/tell.ts'
import { workedAnnex } from '#text/worked-annex.ts'
import { readExample } from '../../../test/read-example.ts'
import { renderContract } from './render-contract-pdf.ts'

/**
 * What ISO 14289-1 (PDF/UA-1) asks of a file and a program can see, read with a library that had no part in making the tags.
 * There is no independent validator of PDF/UA for this house to call; see docs/decisions.
 */
interface Node {
  readonly type: string
  readonly dict: PDFDict
  readonly kids: readonly (Node | 'content')[]
}

const textOf = (object: PDFObject | undefined): string | undefined =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined

const nameOf = (object: PDFObject | undefined): string | undefined => (object instanceof PDFName ? object.decodeText() : undefined)

function nodesOf(document: PDFDocument, object: PDFObject | undefined): readonly (Node | 'content')[] {
  const found = object instanceof PDFRef ? document.context.lookup(object) : object
  if (found instanceof PDFArray) return found.asArray().flatMap((kid) => nodesOf(document, kid))
  if (found instanceof PDFNumber) return ['content']
  if (!(found instanceof PDFDict)) return []
  if (nameOf(found.get(PDFName.of('Type'))) === 'MCR' || nameOf(found.get(PDFName.of('Type'))) === 'OBJR') return ['content']
  return [{ type: nameOf(found.get(PDFName.of('S'))) ?? '', dict: found, kids: nodesOf(document, found.get(PDFName.of('K'))) }]
}

const walk = (nodes: readonly (Node | 'content')[]): readonly Node[] =>
  nodes.flatMap((node) => (node === 'content' ? [] : [node, ...walk(node.kids)]))

const typesIn = ({ kids }: Node): readonly string[] => kids.map((kid) => (kid === 'content' ? kid : kid.type))

/** The content of a page as one text of operators. */
function operatorsOf(document: PDFDocument, page: PDFDict): string {
  const contents = page.lookup(PDFName.of('Contents'))
  const streams = contents instanceof PDFArray ? contents.asArray().map((each) => document.context.lookup(each)) : [contents]
  return streams
    .map((stream) => {
      assert(stream instanceof PDFRawStream, 'a page has content')
      const flate = nameOf(stream.dict.get(PDFName.of('Filter'))) === 'FlateDecode'
      return Buffer.from(flate ? inflateSync(stream.contents) : stream.contents).toString('latin1')
    })
    .join('\n')
}

describe.each(languages)('an unfinished contract in %s', (language) => {
  let document: PDFDocument
  let nodes: readonly Node[]
  beforeAll(async () => {
    const read = parseAgreement(readFileSync('examples/two-agencies/agreement.yaml', 'utf8'))
    assert(read.ok, 'the example can be read')
    const teller = tellerFor(read.value, language)
    const open = analyse(read.value).findings.flatMap((finding) => (finding.severity === 'error' ? [teller.finding(finding)] : []))
    const example = workedAnnex(language, read.value, readExample('two-agencies').answers)
    assert(example !== undefined && open.length > 0, 'it has both annexes')
    const written = writeContract(read.value, language, { version: { name: 'x', day: '2027-01-01' }, open, example })
    assert(written.ok, 'its clauses refer to each other')
    const { pdf, archival } = await renderContract(written.value)
    expect(archival).toBe(true)
    document = await PDFDocument.load(pdf, { updateMetadata: false })
    nodes = walk(nodesOf(document, document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).get(PDFName.of('K'))))
  })

  test('shows its title, names its language and is marked as tagged', () => {
    expect(document.getTitle()).toContain('Nordlicht Software GmbH')
    const preferences = document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict)
    expect(preferences.lookup(PDFName.of('DisplayDocTitle'), PDFBool).asBoolean()).toBe(true)
    expect(textOf(document.catalog.lookup(PDFName.of('Lang')))).toBe(language)
    const mark = document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict)
    expect(mark.lookup(PDFName.of('Marked'), PDFBool).asBoolean()).toBe(true)
    expect(mark.get(PDFName.of('Suspects'))?.toString() ?? 'false').toBe('false')
  })

  test('every stroke and letter on a page is in the structure or an artifact', () => {
    for (const [index, page] of document.getPages().entries()) {
      let depth = 0
      // Strings are cut out, so that no letter of the text counts as an operator.
      const operators = operatorsOf(document, page.node).replace(/\((?:\\.|[^()\\])*\)|<[0-9a-fA-F\s]*>(?!>)/gu, '()')
      for (const [operator] of operators.matchAll(/(?<=^|\s)(?:BDC|BMC|EMC|Tj|TJ|'|"|S|s|f\*?|F|B\*?|b\*?|Do|sh)(?=\s|$)/gu)) {
        if (operator === 'BDC' || operator === 'BMC') depth += 1
        else if (operator === 'EMC') depth -= 1
        else expect(depth, `page ${index + 1}: ${operator}`).toBeGreaterThan(0)
      }
      expect(depth, `page ${index + 1}`).toBe(0)
    }
  })

  test('pages are read in the order of their structure', () => {
    for (const page of document.getPages()) {
      expect(page.node.get(PDFName.of('StructParents'))).toBeInstanceOf(PDFNumber)
      if (page.node.get(PDFName.of('Annots')) !== undefined) expect(nameOf(page.node.get(PDFName.of('Tabs')))).toBe('S')
    }
  })

  test('headings begin at the first level and skip none', () => {
    const levels = nodes.flatMap(({ type }) => (/^H[1-6]$/u.test(type) ? [Number(type.slice(1))] : []))
    expect(levels.length).toBeGreaterThan(12)
    expect(levels[0]).toBe(1)
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1))
  })

  test('lists hold items, items hold a label and a body', () => {
    const lists = nodes.filter(({ type }) => type === 'L')
    expect(lists.length).toBeGreaterThan(10)
    for (const list of lists) for (const kid of typesIn(list)) expect(['LI', 'L', 'Caption']).toContain(kid)
    for (const item of nodes.filter(({ type }) => type === 'LI')) {
      expect(typesIn(item)).toContain('LBody')
      for (const kid of typesIn(item)) expect(['Lbl', 'LBody']).toContain(kid)
    }
  })

  test('the tables of numbers and of the worked example have headings of columns, and as many cells in each row', () => {
    const tables = nodes.filter(({ type }) => type === 'Table')
    expect(tables).toHaveLength(2)
    for (const table of tables) {
      const rows = walk([table]).filter(({ type }) => type === 'TR')
      expect(rows.length).toBeGreaterThan(5)
      expect(typesIn(rows[0] as Node)).toEqual(['TH', 'TH', 'TH'])
      for (const row of rows.slice(1)) expect(typesIn(row)).toEqual(['TD', 'TD', 'TD'])
    }
    for (const head of nodes.filter(({ type }) => type === 'TH')) {
      const attributes = head.dict.lookup(PDFName.of('A'))
      const all = attributes instanceof PDFArray ? attributes.asArray().map((each) => document.context.lookup(each)) : [attributes]
      expect(all.map((each) => (each instanceof PDFDict ? nameOf(each.get(PDFName.of('Scope'))) : undefined))).toContain('Column')
    }
  })

  test('a figure says what it shows, and a link where it leads', () => {
    for (const { type, dict } of nodes)
      if (type === 'Figure' || type === 'Formula') expect(textOf(dict.lookup(PDFName.of('Alt')))).toBeTruthy()
    const annotations = document.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? [])
    expect(annotations.length).toBeGreaterThan(15)
    for (const each of annotations) {
      const link = document.context.lookup(each, PDFDict)
      expect(link.get(PDFName.of('StructParent'))).toBeInstanceOf(PDFNumber)
      expect(textOf(link.lookup(PDFName.of('Contents'))) ?? '').not.toBe('')
    }
    expect(nodes.filter(({ type }) => type === 'Link').length).toBeGreaterThan(15)
  })

  test('only types that the standard knows, or that are mapped to one', () => {
    const known =
      /^(?:Document|Part|Sect|Div|P|H|H[1-6]|L|LI|Lbl|LBody|Table|THead|TBody|TFoot|TR|TH|TD|Span|Link|Reference|TOC|TOCI|NonStruct|Title|Note|Figure|Caption)$/u
    const roles = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('RoleMap'))
    for (const { type } of nodes)
      if (!known.test(type) || type === 'Title')
        expect(roles instanceof PDFDict ? nameOf(roles.get(PDFName.of(type))) : undefined, type).toBeDefined()
  })

  test('every font is inside, with the letters that its shapes stand for', () => {
    const fonts = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict && nameOf(object.get(PDFName.of('Type'))) === 'Font' ? [object] : []))
    const outer = fonts.filter((font) => nameOf(font.get(PDFName.of('Subtype'))) === 'Type0')
    expect(outer.length).toBeGreaterThan(1)
    for (const font of outer) {
      expect(font.lookup(PDFName.of('ToUnicode'))).toBeInstanceOf(PDFRawStream)
      const inner = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
      const descriptor = inner.lookup(PDFName.of('FontDescriptor'), PDFDict)
      expect(['FontFile2', 'FontFile3'].some((key) => descriptor.lookup(PDFName.of(key)) instanceof PDFRawStream)).toBe(true)
    }
  })
})
