import { randomUUID } from 'node:crypto'
import type { Outcome } from '#core/agreement/agreement.ts'
import { analyse } from '#core/agreement/analyse.ts'
import { exclusionPatch, refOf, rulePatch } from '#core/negotiation/close-finding.ts'
import { decide, type Command } from '#core/negotiation/decide.ts'
import { agreedAnswers, ownAnswers } from '#core/negotiation/answers.ts'
import { catalogue } from '#core/negotiation/library.ts'
import { begin, evolve, type Change, type Negotiation, type NegotiationEvent } from '#core/negotiation/negotiation.ts'
import { applyPatches } from '#core/negotiation/patch.ts'
import type { AnswerValue, QuestionId, TopicId } from '#core/catalogue/topic.ts'
import { assert } from '#core/shared/assert.ts'
import type { PersonId } from '#core/shared/id.ts'
import { type DemoText, demoTexts } from '#text/demo.ts'
import type { Actor, OwnAnswer, Scene, Story, StoryOutcome } from './examples.ts'
import { answerOf, type ExampleAnswers } from './read-answers.ts'

/** What one person did until somebody else did something, as events to be written in their name. */
export type Played = { readonly actor: Actor; readonly events: readonly NegotiationEvent[] }

/**
 * Plays a story through the decisions that real people's commands go through; a scene that would be refused is a bug of the
 * story. Scenes are an hour and a half of work apart, answers two minutes, from `begins` on.
 */
export function play(story: Story, folder: ExampleAnswers, ids: ReadonlyMap<string, PersonId>, begins: Date): readonly Played[] {
  let state: Negotiation = begin({ sides: story.people.flatMap(({ seat }) => (seat === 'coach' ? [] : [seat])) })
  const proposals = new Map<string, string>()
  const played: { readonly actor: Actor; readonly events: NegotiationEvent[] }[] = []
  let clock = begins.getTime()
  const act = (actor: Actor, command: Command): void => {
    clock = atWork(clock + 120_000)
    const person = ids.get(actor.email)
    assert(person !== undefined, 'the people of a story are known')
    const side = actor.seat === 'coach' ? null : actor.seat
    const decided = decide(state, command, { role: actor.role, side, person }, new Date(clock).toISOString(), catalogue)
    assert(decided.ok, `${story.example}: ${JSON.stringify(command)} is refused: ${JSON.stringify(decided)}`)
    state = decided.value.reduce(evolve, state)
    const before = played.at(-1)
    if (before?.actor === actor) before.events.push(...decided.value)
    else played.push({ actor, events: [...decided.value] })
  }
  for (const scene of story.scenes) {
    clock = atWork(clock + 5_400_000)
    const actor = story.people.find(({ seat }) => seat === scene.by)
    assert(actor !== undefined, 'a scene is somebody’s')
    playScene(scene, (command) => act(actor, command), { folder, proposals, now: () => state })
  }
  return played
}

const dayLong = 86_400_000
const [opens, closes] = [7 * 3_600_000, 16 * 3_600_000]

/** The same moment, or the next morning of a working day: the people of the examples do not work at night. Hours are UTC. */
function atWork(moment: number): number {
  const midnight = Math.floor(moment / dayLong) * dayLong
  const weekday = new Date(midnight).getUTCDay()
  if (weekday === 0 || weekday === 6 || moment > midnight + closes) return atWork(midnight + dayLong + opens)
  return Math.max(moment, midnight + opens)
}

type Stage = { readonly folder: ExampleAnswers; readonly proposals: Map<string, string>; readonly now: () => Negotiation }

function playScene(scene: Scene, act: (command: Command) => void, { folder, proposals, now }: Stage): void {
  const idOf = (proposal: string): string => {
    const id = proposals.get(proposal)
    assert(id !== undefined, 'a proposal is made before anything happens to it')
    return id
  }
  switch (scene.does) {
    case 'answer':
      return answerTopics(scene, act, folder, now)
    case 'release': {
      const answered = Object.keys(now().answers[scene.by] ?? {}) as QuestionId[]
      const relevant = new Set(catalogue.relevant(ownAnswers(now(), scene.by), now().sides))
      return act({ type: 'release', questions: answered.filter((id) => isIn(id, scene.topics) && relevant.has(id)) })
    }
    case 'propose':
      proposals.set(scene.as, randomUUID())
      return act({
        type: 'propose',
        proposal: idOf(scene.as),
        change: { kind: 'answer', question: scene.question, value: answerOf(scene.question, scene.value) },
        ...groundsOf(scene),
      })
    case 'bringUp':
      proposals.set(scene.as, randomUUID())
      return act({ type: 'propose', proposal: idOf(scene.as), change: { kind: 'talk', about: scene.question, note: said(scene.note) } })
    case 'close':
      proposals.set(scene.as, randomUUID())
      return act({ type: 'propose', proposal: idOf(scene.as), change: closingOf(scene, now()), ...groundsOf(scene) })
    case 'accept': {
      const proposal = now().proposals.find(({ id }) => id === idOf(scene.proposal))
      return act({ type: 'accept', proposal: idOf(scene.proposal), version: proposal?.version ?? 1 })
    }
    case 'withdraw':
      return act({ type: 'withdraw', proposal: idOf(scene.proposal) })
    case 'letCoachRead':
      return act({ type: 'coachReading', allowed: true })
  }
}

/** The people of the examples write German. */
const said = (text: DemoText): string => demoTexts[text].de

const groundsOf = ({ interest, reason }: { readonly interest?: DemoText; readonly reason?: DemoText }) => ({
  ...(interest === undefined ? {} : { interest: said(interest) }),
  ...(reason === undefined ? {} : { reason: said(reason) }),
})

/** What is open or contradictory now at this decision, and the exit that is proposed for it. */
function closingOf({ as, decision, closing }: Extract<Scene, { does: 'close' }>, state: Negotiation): Change {
  const { agreement } = applyPatches(catalogue.expand(agreedAnswers(state), state.sides).agreement, state.patches)
  const finding = analyse(agreement).findings.find((one) => one.decision === decision && one.severity === 'error')
  assert(finding !== undefined, `there is a finding at ${decision}`)
  const about = refOf(finding)
  if ('talk' in closing) return { kind: 'talk', about, note: said(closing.talk) }
  const patch =
    'answer' in closing
      ? rulePatch(agreement, finding, outcomeOf(closing.answer), `add-${as}`)
      : exclusionPatch(agreement, finding, said(closing.cannotHappen), `add-${as}`)
  assert(patch !== undefined, `the finding at ${decision} can be closed`)
  return { kind: 'patch', about, patch }
}

/** The step of a talk is one of the texts; all else is said as it is. */
const outcomeOf = (outcome: StoryOutcome): Outcome => (outcome.kind === 'talk' ? { kind: 'talk', step: said(outcome.step) } : outcome)

const isIn = (question: QuestionId, topics: readonly TopicId[]): boolean => topics.some((topic) => question.startsWith(`${topic}.`))

/** Topic by topic, and in each first what is relevant at once, then what these answers make relevant. */
function answerTopics(
  scene: Extract<Scene, { does: 'answer' }>,
  act: (command: Command) => void,
  folder: ExampleAnswers,
  now: () => Negotiation,
): void {
  const done = new Set<QuestionId>(scene.skip)
  const waiting = (topic: TopicId): readonly QuestionId[] =>
    catalogue
      .relevant(ownAnswers(now(), scene.by), now().sides)
      .filter((id) => isIn(id, [topic]) && !done.has(id) && isAnswerable(now(), scene, folder, id))
  for (const topic of scene.topics) {
    for (let next = waiting(topic); next.length > 0; next = waiting(topic)) {
      for (const id of next) {
        done.add(id)
        const own = scene.own[id]
        const value = own === undefined ? folder.answers[id] : valueOf(id, own)
        assert(value !== undefined, 'there is an answer')
        act({ type: 'answer', question: id, value, ...groundsOf(own ?? {}) })
      }
    }
  }
}

const isAnswerable = (
  state: Negotiation,
  { by, own }: Extract<Scene, { does: 'answer' }>,
  folder: ExampleAnswers,
  id: QuestionId,
): boolean =>
  state.revealed[id] === undefined && state.answers[by]?.[id] === undefined && (own[id] !== undefined || folder.answers[id] !== undefined)

const valueOf = (question: QuestionId, own: OwnAnswer): AnswerValue =>
  'notRelevant' in own ? { kind: 'notRelevant', because: said(own.notRelevant) } : answerOf(question, own.value)
