import { chosenMany } from './answers.ts'
import type { GermanOf } from '../agreement/agreement.ts'
import type { Answers } from './topic.ts'

/** Kinds of cooperation. They decide which questions matter and never fill in an answer; a cooperation can be of several. */
export const kinds = [
  'referral',
  'primeAndSub',
  'separateContracts',
  'jointOffer',
  'consortium',
  'jointMarketing',
  'whiteLabel',
  'jointDevelopment',
] as const

export type Kind = (typeof kinds)[number]

/** Whether it is one of these kinds; before any kind is agreed everything may matter. */
export const ofKind =
  (...wanted: readonly Kind[]) =>
  (answers: Answers): boolean => {
    const chosen = chosenMany(answers, 'kind.forms')
    return chosen.length === 0 || wanted.some((kind) => chosen.includes(kind))
  }

/** Whether the cooperation reaches into this country; before the countries are agreed it may. */
export const inCountry =
  (...wanted: readonly Country[]) =>
  (answers: Answers): boolean => {
    const chosen = chosenMany(answers, 'kind.countries')
    return chosen.length === 0 || wanted.some((country) => chosen.includes(country))
  }

export const countries = ['DE', 'AT', 'CH'] as const

export type Country = (typeof countries)[number]

/** Whose German is written: another one than that of Germany only where everybody is in Austria, or everybody in Switzerland. */
export const germanOf = (answers: Answers): GermanOf | undefined => {
  const [only, ...more] = chosenMany(answers, 'kind.countries')
  return more.length === 0 && (only === 'AT' || only === 'CH') ? only : undefined
}
