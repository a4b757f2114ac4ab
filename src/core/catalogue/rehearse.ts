import type { Agreement, DecisionId, PartyId } from '../agreement/agreement.ts'
import { sectionsOf } from '../agreement/axis.ts'
import { decide } from '../agreement/decide.ts'
import { type Case, caseOf as situationCase, type Ruling, type Situation, type Value } from '../agreement/situation.ts'
import type { PlainDate } from '../shared/day.ts'
import type { Scenario, StoryRole, StoryValue } from './scenario.ts'

/** How `decide` is called; it can be replaced in tests. */
export type Decide = (agreement: Agreement, decision: DecisionId, known: Case, day?: PlainDate) => Ruling

/**
 * How a story ends: one rule answers everything that is asked, something is open, two rules answer differently, or the
 * draft has not come to its topic yet.
 */
export type RehearsalOutcome = 'answered' | 'open' | 'contradictory' | 'notAsked'

/** Which company plays which role of a story. */
export type Cast = Readonly<Record<StoryRole, PartyId>>

export interface Rehearsed {
  readonly scenario: string
  readonly outcome: RehearsalOutcome
  /** The cast that shows the outcome: of several, the first one with the worst end. */
  readonly cast: Cast
  /** The case that was played, for the page that asks about it. */
  readonly known: Case
  readonly decisions: readonly { readonly decision: DecisionId; readonly outcome: RehearsalOutcome; readonly ruling?: Ruling }[]
}

/** Plays every story with every cast. Pure; `day` picks the version in force. */
export const rehearse = (
  agreement: Agreement,
  stories: readonly Scenario[],
  decideFn: Decide = decide,
  day?: PlainDate,
): readonly Rehearsed[] =>
  stories.map((scenario) => {
    const played = casts(agreement).map((cast) => play(agreement, scenario, cast, decideFn, day))
    return played.reduce((worst, next) => (rank[next.outcome] > rank[worst.outcome] ? next : worst))
  })

/** A draft with no topic of a story has none for any cast; otherwise the end that most needs talking about counts. */
const rank: Readonly<Record<RehearsalOutcome, number>> = { answered: 0, notAsked: 1, open: 2, contradictory: 3 }

/** Every ordered pair of parties, so that a rule for one side only is seen. */
const casts = (agreement: Agreement): readonly Cast[] =>
  agreement.parties.flatMap((first) =>
    agreement.parties.filter((second) => second.id !== first.id).map((second) => ({ first: first.id, second: second.id })),
  )

function play(agreement: Agreement, scenario: Scenario, cast: Cast, decideFn: Decide, day: PlainDate | undefined): Rehearsed {
  const known = caseOf(agreement, scenario, cast)
  const ask = asking(agreement, known, decideFn, day)
  const must = scenario.decisions.map(ask)
  const also = (scenario.also ?? []).map(ask).filter((each) => each.outcome !== 'notAsked')
  return { scenario: scenario.id, outcome: outcomeOfAll(must, also), cast, known, decisions: [...must, ...also] }
}

type Asked = Rehearsed['decisions'][number]

const asking =
  (agreement: Agreement, known: Case, decideFn: Decide, day: PlainDate | undefined) =>
  (decision: DecisionId): Asked => {
    if (!Object.hasOwn(agreement.decisions, decision)) return { decision, outcome: 'notAsked' }
    const ruling = day === undefined ? decideFn(agreement, decision, known) : decideFn(agreement, decision, known, day)
    return { decision, outcome: outcomeOf(ruling), ruling }
  }

/** What must be answered and what may be; nothing that must be is agreed: the draft has not come to it. */
function outcomeOfAll(must: readonly Asked[], also: readonly Asked[]): RehearsalOutcome {
  const ends = new Set([...must, ...also].map((each) => each.outcome))
  const asked = must.filter((each) => each.outcome !== 'notAsked')
  if (asked.length === 0) return 'notAsked'
  if (ends.has('contradictory')) return 'contradictory'
  return ends.has('open') || ends.has('notAsked') ? 'open' : 'answered'
}

/** A case that the parties told themselves: what is asked, and the facts as they were said. */
export interface OwnCase {
  readonly about: readonly DecisionId[]
  readonly known: Situation
}

/** Plays a case of the parties' own through a draft. Facts and values that the draft does not know any more are left aside. */
export function rehearseOwn(
  agreement: Agreement,
  { about, known }: OwnCase,
  decideFn: Decide = decide,
  day?: PlainDate,
): Pick<Rehearsed, 'outcome' | 'known' | 'decisions'> {
  const fits = Object.entries(known).filter(
    ([fact, value]) =>
      Object.hasOwn(agreement.facts, fact) && sectionsOf(agreement, fact).some((section) => section.name === value.section),
  )
  const told = situationCase(Object.fromEntries(fits))
  const asked = about.map(asking(agreement, told, decideFn, day))
  return { outcome: outcomeOfAll(asked, []), known: told, decisions: asked }
}

/** The facts of the story that this agreement knows, with their roles cast. */
export function caseOf(agreement: Agreement, scenario: Scenario, cast: Cast): Case {
  return Object.fromEntries(
    Object.entries(scenario.situation)
      .filter(([fact]) => Object.hasOwn(agreement.facts, fact))
      .map(([fact, story]): [string, Value] => [fact, valueOf(story, cast)])
      .filter(([fact, value]) => sectionsOf(agreement, fact).some((section) => section.name === value.section))
      .map(([fact, value]) => [fact, { kind: 'value', value }]),
  )
}

function valueOf(story: StoryValue, cast: Cast): Value {
  if ('party' in story) return { section: cast[story.party] }
  return 'in' in story ? { section: story.in, n: story.n } : { section: story.is }
}

function outcomeOf(ruling: Ruling): RehearsalOutcome {
  switch (ruling.kind) {
    case 'answer':
      return 'answered'
    case 'conflict':
      return 'contradictory'
    case 'missing':
      // More must be known, as in life; the draft itself is open only where no answer waits for what is still unknown.
      if (ruling.possible.some((branch) => branch.ruling === 'conflict')) return 'contradictory'
      return ruling.possible.every((branch) => branch.ruling === 'answer') ? 'answered' : 'open'
    case 'gap':
    case 'unresolvedRole':
    case 'outsideDomain':
    case 'notInForce':
      return 'open'
  }
}
