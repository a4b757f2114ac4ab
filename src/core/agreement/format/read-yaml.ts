import { isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { Document, Node, YAMLError } from 'yaml'
import { isForbidden } from './name.ts'
import { limits } from './problem.ts'
import type { ProblemCode } from './problem.ts'
import { pathOf, root } from './tree.ts'
import type { Entry, Problems, Trail, Tree } from './tree.ts'

/** Reads YAML 1.2 (core schema), one document, without anchors, aliases and tags. */
export function readYaml(text: string, problems: Problems): Tree | undefined {
  const document = parseDocument(text, {
    version: '1.2',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    keepSourceTokens: false,
  })
  // Behind the first place that cannot be read, all that follows is read wrongly: saying more would say the same again.
  const unreadable = document.errors.find((error) => syntaxCode(error.code) === 'syntax')
  for (const error of document.errors.slice(0, limits.problems)) {
    const code = syntaxCode(error.code)
    if (code === 'syntax' && error !== unreadable) continue
    const at = code === 'syntax' ? placeOf(document, error) : error.pos[0]
    problems.add(at, [], code, lineFrom(text, at))
  }
  if (document.errors.length > 0) return undefined
  const { yaml } = document.directives ?? {}
  if (yaml?.explicit === true && yaml.version !== '1.2') {
    problems.add(0, [], 'yamlVersion', yaml.version, ['1.2'])
    return undefined
  }
  if (document.contents === null) {
    problems.add(0, [], 'notAMap', '', ['format: handschlag/agreement@1'])
    return undefined
  }
  return fromNode(document.contents, root, 0, problems)
}

const syntaxCode = (code: string): ProblemCode => {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'tabIndent'
    case 'RESOURCE_EXHAUSTION':
      return 'tooDeep'
    case 'MULTIPLE_DOCS':
      return 'severalDocuments'
    case 'BAD_ALIAS':
    case 'MULTIPLE_ANCHORS':
      return 'anchorOrAlias'
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
      return 'tag'
    default:
      return 'syntax'
  }
}

/** A text that is never closed is noticed at its end, but has to be mended where it begins. */
function placeOf(document: Document, { code, pos: [at] }: YAMLError): number {
  let begins = at
  if (code === 'MISSING_CHAR')
    visit(document, {
      Scalar: (_, { type, range }) => {
        if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && range[0] < at && at <= range[1]) begins = range[0]
      },
    })
  return begins
}

const lineFrom = (text: string, at: number): string => {
  const end = text.indexOf('\n', at)
  return text.slice(at, Math.min(end === -1 ? text.length : end, at + 80)).trim()
}

function fromNode(node: unknown, trail: Trail, depth: number, problems: Problems): Tree {
  const at = (node as Node | null)?.range?.[0] ?? 0
  const refuseHere = (code: ProblemCode, found: string, expected: readonly string[] = []): Tree => {
    problems.add(at, pathOf(trail), code, found, expected)
    return { at, trail, kind: 'refused', text: '' }
  }
  if (problems.full) return { at, trail, kind: 'refused', text: '' }
  if (depth > limits.depth) return refuseHere('tooDeep', String(depth), [String(limits.depth)])
  if (isAlias(node)) return refuseHere('anchorOrAlias', `*${node.source}`)
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return { at, trail, kind: 'null', text: '' }
  if (node.anchor !== undefined) return refuseHere('anchorOrAlias', `&${node.anchor}`)
  if (hasWrittenTag(node)) return refuseHere('tag', node.tag ?? '')
  if (isScalar(node)) return fromScalar(node, at, trail, problems)
  if (isSeq(node)) {
    const items = node.items.map((item, index) => fromNode(item, { up: trail, key: index }, depth + 1, problems))
    return { at, trail, kind: 'list', items }
  }
  const entries = new Map<string, Entry>()
  for (const { key, value } of node.items) {
    const keyAt = (key as Node | null)?.range?.[0] ?? at
    const name =
      isScalar(key) && key.anchor === undefined && !hasWrittenTag(key)
        ? typeof key.value === 'string'
          ? key.value
          : (key.source ?? '')
        : undefined
    const here = { up: trail, key: name ?? '?' }
    if (name === undefined) {
      problems.add(keyAt, pathOf(trail), isAlias(key) || (isScalar(key) && key.anchor !== undefined) ? 'anchorOrAlias' : 'syntax', '?')
    } else if (isForbidden(name)) {
      problems.add(keyAt, pathOf(trail), 'forbiddenName', name)
    } else if (entries.has(name)) {
      problems.add(keyAt, pathOf(here), 'duplicateKey', name)
    } else {
      const tree =
        value === null ? ({ at: keyAt, trail: here, kind: 'null', text: '' } as const) : fromNode(value, here, depth + 1, problems)
      if (tree) entries.set(name, { keyAt, value: tree })
    }
  }
  return { at, trail, kind: 'map', entries }
}

/** Written by hand (`!!str 3`); the reader itself sets none on plain nodes of the core schema. */
const hasWrittenTag = (node: { readonly tag?: string }): boolean => node.tag !== undefined

function fromScalar(node: { readonly value: unknown; readonly source?: string }, at: number, trail: Trail, problems: Problems): Tree {
  const { value } = node
  if (typeof value === 'string') {
    if (!value.isWellFormed()) {
      problems.add(at, pathOf(trail), 'brokenCharacter', 'U+D800')
      return { at, trail, kind: 'refused', text: '' }
    }
    if (value.length > limits.text) {
      problems.add(at, pathOf(trail), 'textTooLong', String(value.length), [String(limits.text)])
      return { at, trail, kind: 'refused', text: '' }
    }
    return { at, trail, kind: 'text', text: value }
  }
  const text = node.source ?? ''
  if (typeof value === 'number' || typeof value === 'bigint') return { at, trail, kind: 'number', text }
  if (typeof value === 'boolean') return { at, trail, kind: 'boolean', text }
  return { at, trail, kind: 'null', text: '' }
}
