import type { Tools } from '../catalogue-words.ts'

/** All parties but the one a sentence speaks of: of two it is one, and the verb is singular. */
interface Others {
  readonly who: string
  /** At the beginning of a sentence. */
  readonly Who: string
  readonly verb: (one: string, several: string) => string
}

const one: Others = { who: 'the other party', Who: 'The other party', verb: (singular) => singular }

const several: Others = { who: 'the other parties', Who: 'The other parties', verb: (_, plural) => plural }

export const others = (t: Tools): Others => (t.two ? one : several)

/** Whoever did something alone is none of these: "both parties or neither". */
export const severalOrNone = (t: Tools): string => (t.two ? 'both parties or neither' : 'several parties or none')

/** Text of the parties in quotation marks, at the end of a sentence. */
export const ownSentence = (text: string): string => `${own(text)}${/[.!?…]$/u.test(text) ? '' : '.'}`

/** Text of the parties in quotation marks. */
export const own = (text: string): string => `“${text}”`

/** The same within a sentence, which its own full stop would cut in two. */
export const ownWords = (text: string): string => own(text.replace(/\.$/u, ''))
