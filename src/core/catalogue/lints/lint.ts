import type { PartyId } from '../../agreement/agreement.ts'
import type { PlainDate } from '../../shared/day.ts'
import type { ConstantId, Overrides } from '../constants.ts'
import type { Country } from '../kinds.ts'
import type { Source } from '../source.ts'
import type { Answers, QuestionId } from '../topic.ts'

/** Legal traps (domain: section 7). */
export const trapIds = [
  'W01',
  'W02',
  'W02b',
  'W03',
  'W04',
  'W05',
  'W06',
  'W07',
  'W08',
  'W09',
  'W10',
  'W11',
  'W12',
  'W13',
  'W14',
  'W15',
  'W16',
  'W17',
  'W18',
  'W19',
  'W20',
  'W21',
  'W22',
  'W23',
  'W24',
  'W25',
  'W26',
] as const

/** What one answer brings with it (domain: section 1.2). */
export const dependencyIds = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
] as const

export type LintId = (typeof trapIds)[number] | (typeof dependencyIds)[number]

/** `stop`: have it checked before anybody signs. `warn`: have it checked. `inform`: good to know. */
export const severities = ['stop', 'warn', 'inform'] as const

export type Severity = (typeof severities)[number]

/** What a lint may look at: settled answers, of all sides together or of one alone, on a day. */
export interface Scene {
  readonly answers: Answers
  readonly parties: readonly PartyId[]
  readonly day: PlainDate
  readonly overrides: Overrides
  /** Questions that these answers make relevant; what is not asked, nobody has to answer. */
  readonly asked: ReadonlySet<QuestionId>
}

/**
 * One thing to have checked: what in the answers brings it up, and which answers would settle it. It says what holds in general and
 * where to read it, never what it means for this case; so it is the same for every party and needs no judgement.
 */
export interface Lint {
  readonly id: LintId
  readonly severity: Severity
  /** Where this holds it is as grave as `stop`. */
  readonly stops?: (scene: Scene) => boolean
  /** It matters only where the cooperation reaches into one of these countries; left out, it matters in all. */
  readonly countries?: readonly Country[]
  readonly sources: readonly Source[]
  /** The questions at which it is shown: those that bring it up and those that settle it. */
  readonly questions: readonly QuestionId[]
  /** Numbers its sentences name. */
  readonly constants?: readonly ConstantId[]
  /** What must have been asked and answered where it applies (dependency rules). */
  readonly asks?: readonly QuestionId[]
  /** The practice of lawyers settles it before anybody signs. It reminds; nothing is ever stopped by it. */
  readonly beforeSigning?: true
  readonly applies: (scene: Scene) => boolean
  readonly calm: (scene: Scene) => boolean
}
