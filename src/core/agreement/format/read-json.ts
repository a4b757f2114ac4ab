import { isForbidden } from './name.ts'
import { limits } from './problem.ts'
import { pathOf, root } from './tree.ts'
import type { Entry, Problems, Trail, Tree } from './tree.ts'

/**
 * Reads strict JSON (RFC 8259), many times faster than the YAML reader. Anything that is not strict JSON gives nothing,
 * and the YAML reader, which knows how to say what is wrong, has the word.
 */
export function readJson(text: string, problems: Problems): Tree | undefined {
  const start = text.startsWith('\ufeff') ? 1 : 0
  if (text.slice(start, start + 1000).trimStart()[0] !== '{') return undefined
  const scan = { text, at: start, problems }
  try {
    const tree = value(scan, root, 0)
    space(scan)
    return scan.at === text.length ? tree : undefined
  } catch (stop) {
    if (stop instanceof NotJson) {
      problems.clear()
      return undefined
    }
    throw stop
  }
}

/** Leaves the reader from any depth; never leaves this file. */
class NotJson extends Error {}

interface Scan {
  readonly text: string
  at: number
  readonly problems: Problems
}

const spaces = /[ \t\n\r]*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /true|false|null/y

function match(scan: Scan, pattern: RegExp): string | undefined {
  pattern.lastIndex = scan.at
  const found = pattern.exec(scan.text)
  if (!found) return undefined
  scan.at = pattern.lastIndex
  return found[0]
}

const space = (scan: Scan): void => void match(scan, spaces)

function expect(scan: Scan, character: string): void {
  space(scan)
  if (scan.text[scan.at] !== character) throw new NotJson()
  scan.at += 1
}

/** True when the next thing is this character, which is then taken. */
function take(scan: Scan, character: string): boolean {
  space(scan)
  if (scan.text[scan.at] !== character) return false
  scan.at += 1
  return true
}

function value(scan: Scan, trail: Trail, depth: number): Tree {
  space(scan)
  const { at, problems } = scan
  if (depth > limits.depth) throw new NotJson()
  switch (scan.text.charAt(at)) {
    case '{':
      return map(scan, trail, depth)
    case '[': {
      scan.at += 1
      const items: Tree[] = []
      if (take(scan, ']')) return { at, trail, kind: 'list', items }
      do items.push(value(scan, { up: trail, key: items.length }, depth + 1))
      while (take(scan, ','))
      expect(scan, ']')
      return { at, trail, kind: 'list', items }
    }
    case '"': {
      const text = quoted(scan)
      if (!text.isWellFormed()) problems.add(at, pathOf(trail), 'brokenCharacter', 'U+D800')
      if (text.length > limits.text) problems.add(at, pathOf(trail), 'textTooLong', String(text.length), [String(limits.text)])
      return { at, trail, kind: 'text', text }
    }
    default: {
      const digits = match(scan, number)
      if (digits !== undefined) return { at, trail, kind: 'number', text: digits }
      const literal = match(scan, word)
      if (literal === undefined) throw new NotJson()
      return { at, trail, kind: literal === 'null' ? 'null' : 'boolean', text: literal }
    }
  }
}

const quotationMark = 0x22
const backslash = 0x5c

/** Finds the closing quotation mark; JSON.parse then refuses what RFC 8259 refuses in a string. */
function quoted(scan: Scan): string {
  const { text, at } = scan
  if (text[at] !== '"') throw new NotJson()
  let end = at + 1
  while (end < text.length && text.charCodeAt(end) !== quotationMark) end += text.charCodeAt(end) === backslash ? 2 : 1
  scan.at = end + 1
  try {
    return JSON.parse(text.slice(at, end + 1)) as string
  } catch {
    throw new NotJson()
  }
}

function map(scan: Scan, trail: Trail, depth: number): Tree {
  const { at, problems } = scan
  scan.at += 1
  const entries = new Map<string, Entry>()
  if (take(scan, '}')) return { at, trail, kind: 'map', entries }
  do {
    space(scan)
    const keyAt = scan.at
    const key = quoted(scan)
    expect(scan, ':')
    const here = { up: trail, key }
    const tree = value(scan, here, depth + 1)
    if (isForbidden(key)) problems.add(keyAt, pathOf(trail), 'forbiddenName', key)
    else if (entries.has(key)) problems.add(keyAt, pathOf(here), 'duplicateKey', key)
    else entries.set(key, { keyAt, value: tree })
  } while (take(scan, ','))
  expect(scan, '}')
  return { at, trail, kind: 'map', entries }
}
