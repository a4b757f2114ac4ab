import type { Tools } from '../catalogue-words.ts'

/** All parties but the one a sentence speaks of: of two it is one, and the verb is singular. */
interface Others {
  readonly who: string
  /** At the beginning of a sentence. */
  readonly Who: string
  /** In the dative. */
  readonly to: string
  /** In the genitive. */
  readonly of: string
  readonly verb: (one: string, several: string) => string
}

const one: Others = {
  who: 'die andere Partei',
  Who: 'Die andere Partei',
  to: 'der anderen Partei',
  of: 'der anderen Partei',
  verb: (singular) => singular,
}

const several: Others = {
  who: 'die anderen Parteien',
  Who: 'Die anderen Parteien',
  to: 'den anderen Parteien',
  of: 'der anderen Parteien',
  verb: (_, plural) => plural,
}

export const others = (t: Tools): Others => (t.two ? one : several)

/** Whoever did something alone is none of these: "beide Parteien oder keine". */
export const severalOrNone = (t: Tools): string => (t.two ? 'beide Parteien oder keine' : 'mehrere Parteien oder keine')

/** Text of the parties in quotation marks, at the end of a sentence. */
export const ownSentence = (text: string): string => `${own(text)}${/[.!?…]$/u.test(text) ? '' : '.'}`

/** Text of the parties in quotation marks. */
export const own = (text: string): string => `„${text}“`

/** The same within a sentence, which its own full stop would cut in two. */
export const ownWords = (text: string): string => own(text.replace(/\.$/u, ''))
