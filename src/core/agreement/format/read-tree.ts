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
  return readJson(text, problems) ?? readYaml(text, problems)
}
