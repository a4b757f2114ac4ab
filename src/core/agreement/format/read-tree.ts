import { limits } from './problem.ts'
import { readJson } from './read-json.ts'
import { readYaml } from './read-yaml.ts'
import type { Problems, Tree } from './tree.ts'

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const controlCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)/

/** The tree of a text, or nothing when it cannot be read at all. */
export function readTree(text: string, problems: Problems): Tree | undefined {
  if (text.length > limits.characters) {
    problems.add(0, [], 'tooLarge', String(text.length), [String(limits.characters)])
    return undefined
  }
  const control = controlCharacter.exec(text)
  if (control) {
    problems.add(control.index, [], 'controlCharacter', `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
    return undefined
  }
  if (!text.isWellFormed()) {
    problems.add(text.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/), [], 'brokenCharacter', 'U+D800')
    return undefined
  }
  const json = readJson(text, problems)
  if (json !== undefined) return json
  const { marks, depth, at } = density(text)
  if (depth > mostOpen) problems.add(at, [], 'tooDeep', String(depth), [String(limits.depth)])
  else if (marks > limits.marks) problems.add(0, [], 'tooMany', String(marks), [String(limits.marks)])
  else return readYaml(text, problems)
  return undefined
}

/** Brackets may stand in texts as well, where they need not be closed: only a great many of them are an attack. */
const mostOpen = 1_000

/**
 * A look at the characters alone, before the YAML reader spends time and memory on each of them: how many could be marks
 * of structure, and how many brackets are open at once.
 */
function density(text: string): { readonly marks: number; readonly depth: number; readonly at: number } {
  let marks = 0
  let open = 0
  let depth = 0
  let deepest = 0
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charAt(at)) {
      case '[':
      case '{':
        marks += 1
        open += 1
        if (open > depth) {
          depth = open
          deepest = at
        }
        break
      case ']':
      case '}':
        marks += 1
        open -= 1
        break
      case '\n':
      case ',':
      case ':':
      case '-':
      case '?':
      case '&':
      case '*':
      case '!':
      case '#':
        marks += 1
        break
    }
  }
  return { marks, depth, at: deepest }
}
