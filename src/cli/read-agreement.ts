import { readFile } from 'node:fs/promises'
import { parseVersions } from '#core/agreement/format/parse-agreement.ts'
import { limits } from '#core/agreement/format/problem.ts'
import { versionOn } from '#core/agreement/versions.ts'
import { assert } from '#core/shared/assert.ts'
import { cliWords } from '#text/cli.ts'
import { problemLine } from '#text/format.ts'
import { localeOf } from '#text/language.ts'
import { type Call, type Reading, unusable } from './call.ts'

/** The agreement in a file, or its versions; each of its problems in a line with file, line, path, what was found and what is expected. */
export async function readAgreement(call: Call, file: string): Promise<Reading> {
  const { language, words, on, today } = call
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    return { ok: false, done: unusable(words.cannotRead(file, codeOf(error))) }
  }
  // Four bytes make at least one character; more cannot be within the limit of the format.
  if (bytes.length > 4 * limits.characters) return { ok: false, done: unusable(words.cannotRead(file, 'EFBIG')) }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { ok: false, done: unusable(words.cannotRead(file, 'EILSEQ')) }
  }
  const read = parseVersions(text, { file })
  if (!read.ok) return { ok: false, done: unusable(read.error.map((problem) => problemLine(language, problem)).join('\n')) }
  const versions = read.value
  const agreement = versions[versionOn(versions, on ?? today) ?? versions.length - 1]
  assert(agreement !== undefined, 'a file holds at least one version')
  const locale = localeOf(language, agreement.german)
  return { ok: true, call: { ...call, locale, words: cliWords(locale) }, agreement, versions }
}

export const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : 'EIO'
}
