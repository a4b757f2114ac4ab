import { randomUUID } from 'node:crypto'
import { decide, type Command } from '#core/negotiation/decide.ts'
import { ownAnswers } from '#core/negotiation/answers.ts'
import { catalogue } from '#core/negotiation/library.ts'
import { begin, evolve, type Negotiation, type NegotiationEvent } from '#core/negotiation/negotiation.ts'
import type { QuestionId, TopicId } from '#core/catalogue/topic.ts'
import { assert } from '#core/shared/assert.ts'
import type { PersonId } from '#core/shared/id.ts'
import type { Actor, Scene, Story } from './examples.ts'
import { answerOf, type ExampleAnswers } from './read-answers.ts'

/** What one person did in one go, as events to be written in their name. */
export type Played = { readonly actor: Actor; readonly events: readonly NegotiationEvent[] }

/**
 * Plays a story through the decisions that real people's commands go through; a scene that would be refused is a bug of the
 * story. Scenes are an hour and a half apart, answers two minutes, from `begins` on.
 */
export function play(story: Story, folder: ExampleAnswers, ids: ReadonlyMap<string, PersonId>, begins: Date): readonly Played[] {
  let state: Negotiation = begin({ sides: story.people.flatMap(({ seat }) => (seat === 'coach' ? [] : [seat])) })
  const proposals = new Map<string, string>()
  const played: Played[] = []
  let clock = begins.getTime()
  const act = (actor: Actor, command: Command): void => {
    clock += 120_000
    const person = ids.get(actor.email)
    assert(person !== undefined, 'the people of a story are known')
    const side = actor.seat === 'coach' ? null : actor.seat
    const decided = decide(state, command, { role: actor.role, side, person }, new Date(clock).toISOString(), catalogue)
    assert(decided.ok, `${story.example}: ${JSON.stringify(command)} is refused: ${JSON.stringify(decided)}`)
    state = decided.value.reduce(evolve, state)
    played.push({ actor, events: decided.value })
  }
  for (const scene of story.scenes) {
    clock += 5_400_000
    const actor = story.people.find(({ seat }) => seat === scene.by)
    assert(actor !== undefined, 'a scene is somebody’s')
    playScene(scene, (command) => act(actor, command), { folder, proposals, now: () => state })
  }
  return played
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
    case 'propose': {
      const { as, question, value, interest, reason } = scene
      proposals.set(as, randomUUID())
      const grounds = { ...(interest === undefined ? {} : { interest }), ...(reason === undefined ? {} : { reason }) }
      return act({
        type: 'propose',
        proposal: idOf(as),
        change: { kind: 'answer', question, value: answerOf(question, value) },
        ...grounds,
      })
    }
    case 'bringUp':
      proposals.set(scene.as, randomUUID())
      return act({ type: 'propose', proposal: idOf(scene.as), change: { kind: 'talk', about: scene.question, note: scene.note } })
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

const isIn = (question: QuestionId, topics: readonly TopicId[]): boolean => topics.some((topic) => question.startsWith(`${topic}.`))

/** One question after the other, as the own answers make them relevant. */
function answerTopics(
  scene: Extract<Scene, { does: 'answer' }>,
  act: (command: Command) => void,
  folder: ExampleAnswers,
  now: () => Negotiation,
): void {
  const done = new Set<QuestionId>(scene.skip ?? [])
  for (;;) {
    const next = catalogue
      .relevant(ownAnswers(now(), scene.by), now().sides)
      .find((id) => isIn(id, scene.topics) && !done.has(id) && (scene.own?.[id] !== undefined || folder.answers[id] !== undefined))
    if (next === undefined) return
    done.add(next)
    const own = scene.own?.[next]
    const value = own === undefined ? folder.answers[next] : answerOf(next, own.value)
    assert(value !== undefined, 'there is an answer')
    const { interest, reason } = own ?? {}
    act({
      type: 'answer',
      question: next,
      value,
      ...(interest === undefined ? {} : { interest }),
      ...(reason === undefined ? {} : { reason }),
    })
  }
}
