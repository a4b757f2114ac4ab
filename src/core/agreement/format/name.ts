import { limits } from './problem.ts'

/**
 * Names of parties, terms, facts, decisions, options and steps: letters, digits and underscores, with inner `-`, `.`, `:`
 * or `/` (`fi-4`, `protection.actor`). They begin with a letter, because a condition tells names from numbers.
 */
const word = '[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*(?:[-.:/][\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_]*)*'

/** At the place where the scanner stands. */
export const nameHere = new RegExp(word, 'uy')

const wholeName = new RegExp(`^${word}$`, 'u')

/** Ids of rules, exclusions and clauses stand in no notation and may begin with a digit. */
const wholeId = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:[-.:/][\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*)*$/u

/** One way to write a name: two texts that look alike are one name. */
const isComposed = (text: string): boolean => text.normalize('NFC') === text

export const isName = (text: string): boolean =>
  text.length <= limits.name && wholeName.test(text) && isComposed(text) && !isForbidden(text)

export const isId = (text: string): boolean => text.length <= limits.name && wholeId.test(text) && isComposed(text) && !isForbidden(text)

/**
 * Names that a JavaScript object already has. Refused everywhere, so that `facts[name]` is always what the file says; and
 * the three words that a YAML reader turns into something else when their quotation marks are lost.
 */
const forbidden: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'true', 'false', 'null'])

export const isForbidden = (text: string): boolean => forbidden.has(text)

/** Outcomes of every decision, so no option, step or extra can have these names. */
export const reserved: ReadonlySet<string> = new Set(['talk', 'perLaw', 'noDuty'])
