import { describe, expect, test } from 'vitest'
import type { AnswerValue, QuestionId } from '../catalogue/topic.ts'
import type { PersonId } from '../shared/id.ts'
import { agreedAnswers } from './answers.ts'
import { decide, mostStories, type Command } from './decide.ts'
import { begin, evolve, fold, type Change, type Negotiation, type Side } from './negotiation.ts'
import type { FindingRef } from './patch.ts'
import { smallLibrary, type SmallLibrary } from './small-library.test-support.ts'
import { viewFor, type Point, type Viewer } from './view.ts'

/**
 * A negotiation told line by line: who, what, and after `->` what follows. `a answers q1 x` gives the option x to
 * `term.q1`; `a hands in q1 q2`; `a proposes p1 q1 x`; `b accepts p1 v1`; `coach proposes ...`.
 */
const play = (
  script: string,
  { sides = ['a', 'b'], library = smallLibrary() }: { sides?: Side[]; library?: SmallLibrary } = {},
): Negotiation => {
  let state = begin({ sides })
  for (const [index, line] of script.trim().split('\n').entries()) {
    const [text = '', expected = 'ok'] = line.split('->').map((part) => part.trim())
    const [who = '', ...words] = text.split(/\s+/)
    const decided = decide(state, commandOf(words), actor(who), `2026-11-23T10:00:00.${String(index).padStart(3, '0')}Z`, library)
    expect(decided.ok ? (decided.value.length === 0 ? 'nothing' : 'ok') : decided.error.code, line).toBe(expected)
    if (decided.ok) state = decided.value.reduce(evolve, state)
  }
  expect(fold({ sides }, state.history), 'read back at once').toEqual(state)
  return state
}

const actor = (who: string) =>
  who === 'coach'
    ? ({ role: 'coach', side: null, person: 'coach' as PersonId } as const)
    : who.length > 1
      ? ({ role: who.slice(1) as 'staff', side: who.slice(0, 1) as Side, person: who as PersonId } as const)
      : ({ role: 'owner', side: who as Side, person: `${who}-owner` as PersonId } as const)

const q = (name = ''): QuestionId => `term.${name}`

const option = (text = ''): AnswerValue => {
  if (text === '?') return { kind: 'unknown' }
  return text === 'notRelevant' ? { kind: 'notRelevant', because: 'no such case' } : { kind: 'choice', option: text }
}

const commandOf = ([verb, ...words]: string[]): Command => {
  const [first = '', second = '', third = ''] = words
  switch (verb ?? '') {
    case 'answers':
      return { type: 'answer', question: q(first), value: option(second), ...(third === '' ? {} : { expected: Number(third) }) }
    case 'moves':
      return { type: 'answer', question: q(first), value: option(second), open: true, interest: `interest in ${second}` }
    case 'hands':
      return { type: 'release', questions: words.slice(1).map(q) }
    case 'proposes':
      return { type: 'propose', proposal: first, change: { kind: 'answer', question: q(second), value: option(third) } }
    case 'changes':
      return {
        type: 'change',
        proposal: first,
        version: Number(second),
        change: { kind: 'answer', question: q(third), value: option(words[3]) },
      }
    case 'closes':
      return { type: 'propose', proposal: first, change: closing(second) }
    case 'recloses':
      return { type: 'change', proposal: first, version: Number(second), change: closing(third) }
    case 'tables':
      return { type: 'propose', proposal: first, change: { kind: 'talk', about: gap(second === 'reordered'), note: '' } }
    case 'accepts':
      return { type: 'accept', proposal: first, version: Number(second) }
    case 'withdraws':
      return { type: 'withdraw', proposal: first }
    case 'tells':
      return { type: 'addStory', id: first, title: first, story: 'It happened.', about: [second], known: { bringer: { section: third } } }
    case 'drops':
      return { type: 'dropStory', id: first }
    case 'lets':
      return { type: 'coachReading', allowed: true }
    case 'shuts':
      return { type: 'coachReading', allowed: false }
    default:
      throw new Error(`no such verb: ${verb}`)
  }
}

/** The gap of the small library; `reordered` as it comes back from a database that has its own order of names. */
const gap = (reordered: boolean): FindingRef =>
  reordered
    ? { rules: [], region: { bringer: [{ section: 'both' }] }, decision: 'invoicer', code: 'gap' }
    : { code: 'gap', decision: 'invoicer', rules: [], region: { bringer: [{ section: 'both' }] } }

/** `b`, `not` (it cannot happen) or `reordered`. */
const closing = (how: string): Change => ({
  kind: 'patch',
  about: gap(how === 'reordered'),
  patch:
    how === 'not'
      ? { kind: 'exclude', decision: 'invoicer', exclusion: { id: 'x', when: both, because: 'never' } }
      : {
          kind: 'addRule',
          decision: 'invoicer',
          rule: { id: `r-${how}`, when: both, outcome: { kind: 'role', who: [{ kind: 'is', value: 'b' }], mode: 'one' } },
        },
})
const both = { bringer: [{ kind: 'is' as const, value: 'both' }] }

const owner = (side: Side): Viewer => ({ role: 'owner', side })
const point = (state: Negotiation, name: string, viewer: Viewer, library = smallLibrary()): Point | undefined =>
  viewFor(state, viewer, library).points.find(({ question }) => question === q(name))
const agreed = (state: Negotiation, name: string) => agreedAnswers(state)[q(name)]

describe('blind first', () => {
  test('nothing is known of an answer before it is handed in, and then only that it is there', () => {
    const answered = play('a answers q1 x')
    expect(point(answered, 'q1', owner('a'))).toMatchObject({ state: 'open', progress: { a: 'answered', b: 'missing' } })
    expect(point(answered, 'q1', owner('b'))).toMatchObject({ state: 'open', progress: { a: 'missing', b: 'missing' } })
    const handedIn = play(`a answers q1 x
      a hands in q1`)
    expect(point(handedIn, 'q1', owner('b'))).toMatchObject({ state: 'waiting', progress: { a: 'handedIn', b: 'missing' } })
    expect(JSON.stringify(viewFor(handedIn, owner('b'), smallLibrary()))).not.toContain('"x"')
  })

  test('equal answers are agreed at once', () => {
    const state = play(`a answers q1 x
      b answers q1 x
      a hands in q1
      b hands in q1`)
    expect(point(state, 'q1', owner('b'))).toMatchObject({
      state: 'agreed',
      agreed: { value: option('x'), how: 'equal', by: { a: 'a-owner', b: 'b-owner' } },
    })
  })

  test('grounds of equal answers stay private, those of different ones are shown', () => {
    const grounded = (theirs: string) => {
      let state = begin({ sides: ['a', 'b'] })
      const steps: [string, Command][] = [
        ['a', { type: 'answer', question: q('q1'), value: option('x'), interest: 'quiet nights', reason: 'secret of a' }],
        ['b', { type: 'answer', question: q('q1'), value: option(theirs) }],
        ['a', { type: 'release', questions: [q('q1')] }],
        ['b', { type: 'release', questions: [q('q1')] }],
      ]
      for (const [who, command] of steps) {
        const decided = decide(state, command, actor(who), '2026-11-23T10:00:00.000Z', smallLibrary())
        if (decided.ok) state = decided.value.reduce(evolve, state)
      }
      return JSON.stringify(viewFor(state, owner('b'), smallLibrary()))
    }
    expect(grounded('y')).toContain('secret of a')
    expect(grounded('x')).not.toContain('secret of a')
  })

  test('nobody peeks by "don\'t know"', () => {
    const state = play(`a answers q1 x
      a hands in q1
      b hands in q1 -> notAnswered
      b answers q1 ?
      b hands in q1 -> notAnswered`)
    expect(point(state, 'q1', owner('b'))?.state).toBe('waiting')
  })

  test('who no longer knows has handed in nothing', () => {
    const state = play(`a answers q1 x
      a hands in q1
      a answers q1 ?
      b answers q1 y
      b hands in q1`)
    expect(point(state, 'q1', owner('b'))).toMatchObject({ state: 'waiting', progress: { a: 'missing', b: 'handedIn' } })
  })

  test('several answers in a row, also to one question, are read back as they were given', () => {
    const state = play(`a answers q1 x
      a answers q1 y
      a answers q2 x
      b answers q1 x
      a hands in q1 q2
      a answers q1 ?
      a answers q2 z`)
    expect(state.answers['a']?.[q('q1')]).toMatchObject({ value: { kind: 'unknown' }, version: 3 })
    expect(state.released['a']).toEqual({ [q('q2')]: true })
  })

  test('three sides: revealed only when all three have handed in', () => {
    const two = `a answers q1 x
      b answers q1 x
      c answers q1 x
      a hands in q1
      b hands in q1`
    expect(point(play(two, { sides: ['a', 'b', 'c'] }), 'q1', owner('c'))?.state).toBe('waiting')
    expect(point(play(`${two}\nc hands in q1`, { sides: ['a', 'b', 'c'] }), 'q1', owner('c'))?.state).toBe('agreed')
  })

  test('a follow-up question does not betray the answer that makes it relevant', () => {
    const state = play(`a answers q1 x
      a answers more y
      a hands in q1 more`)
    expect(point(state, 'more', owner('b'))).toBeUndefined()
    const met = play(`a answers q1 x
      a answers more y
      a hands in q1 more
      b answers q1 x
      b answers more y
      b hands in more
      b hands in q1`)
    // Both follow from one click: q1 is agreed, that makes `more` a question for all, and all have handed it in.
    expect(agreed(met, 'more')).toEqual(option('y'))
  })

  test('a follow-up is not answered by a side whose answers do not lead there', () => {
    play('b answers q1 y\nb answers more x -> questionNotRelevant')
  })

  test('two people of one side: the second sees what the first wrote', () => {
    play(`a answers q1 x 0
      a answers q1 y 0 -> answeredMeanwhile
      a answers q1 y 1`)
  })

  test('an answer meant to be private is not laid open by accident', () => {
    play(`a answers q1 x
      b answers q1 y
      a hands in q1
      b hands in q1
      a answers q1 y 1 -> revealedMeanwhile
      a moves q1 y`)
  })
})

describe('then the middle', () => {
  const differing = `a answers q1 x
      b answers q1 y
      a hands in q1
      b hands in q1`

  test('different answers are positions, an open change to the same one agrees', () => {
    expect(point(play(differing), 'q1', owner('a'))).toMatchObject({
      state: 'differs',
      positions: { a: { value: option('x') }, b: { value: option('y') } },
    })
    expect(agreed(play(`${differing}\nb moves q1 x`), 'q1')).toEqual(option('x'))
    expect(agreed(play(`${differing}\nb moves q1 ?\na moves q1 ?`), 'q1')).toBeUndefined()
  })

  test.for<[name: string, script: string, agreedAs: string | undefined]>([
    ['a proposal takes effect when all have accepted', 'a proposes p q1 z\nb accepts p 1', 'z'],
    ['the proposer alone agrees nothing', 'a proposes p q1 z', undefined],
    ['accepting twice changes nothing', 'a proposes p q1 z\na accepts p 1 -> nothing', undefined],
    ['a withdrawn proposal cannot be accepted', 'a proposes p q1 z\na withdraws p\nb accepts p 1 -> proposalClosed', undefined],
    ['only the proposer withdraws', 'a proposes p q1 z\nb withdraws p -> notYours', undefined],
    ['only the proposer changes', 'a proposes p q1 z\nb changes p 1 q1 x -> notYours', undefined],
    [
      'what changed must be read before it is accepted',
      'a proposes p q1 z\na changes p 1 q1 x\nb accepts p 1 -> proposalChanged\nb accepts p 2',
      'x',
    ],
    ['a changed proposal keeps its subject', 'a proposes p q1 z\na changes p 1 q2 x -> otherSubject', undefined],
    ['the coach proposes and never accepts', 'coach proposes p q1 z\ncoach accepts p 1 -> notYours\na accepts p 1\nb accepts p 1', 'z'],
    ['staff neither proposes nor answers', 'astaff proposes p q1 z -> notYours\nastaff answers q2 x -> notYours', undefined],
    [
      'an earlier yes does not overrule what was agreed after it',
      'a proposes p q1 z\nb proposes r q1 y\na accepts r 1\nb accepts p 1 -> proposalClosed',
      'y',
    ],
    [
      'an agreed point is reopened by a proposal only',
      'b moves q1 x\na moves q1 z -> alreadyAgreed\na proposes p q1 z\nb accepts p 1',
      'z',
    ],
    ['nothing is proposed that is agreed', 'b moves q1 x\na proposes p q1 x -> sameAsAgreed', 'x'],
    ['before the reveal a proposal would show what its side holds', 'a proposes p q2 x -> notRevealed', undefined],
    ['a wrong option is refused', 'a proposes p q1 w -> invalidAnswer\na answers q2 w -> invalidAnswer', undefined],
    ['an unknown proposal is refused', 'a accepts p 1 -> unknownProposal', undefined],
  ])('%s', ([, script, agreedAs]) => {
    expect(agreed(play(`${differing}\n${script}`), 'q1')).toEqual(agreedAs === undefined ? undefined : option(agreedAs))
  })

  test('a change loses the acceptances of the others: three sides', () => {
    const state = play(
      `a answers q1 x
      b answers q1 y
      c answers q1 y
      a hands in q1
      b hands in q1
      c hands in q1
      a proposes p q1 z
      b accepts p 1
      a changes p 1 q1 x
      c accepts p 2`,
      { sides: ['a', 'b', 'c'] },
    )
    expect(agreed(state, 'q1')).toBeUndefined()
    expect(Object.keys(state.proposals[0]?.accepted ?? {})).toEqual(['a', 'c'])
  })
})

describe('the exits of a finding', () => {
  const states = (script: string, sides: Side[] = ['a', 'b']): string =>
    play(script, { sides })
      .proposals.map(({ id, state }) => `${id} ${state}`)
      .join(', ')

  test.for<[name: string, script: string, expected: string]>([
    ['one side alone closes nothing', 'a closes p b', 'p open'],
    ['closed when all have accepted', 'a closes p b\nb accepts p 1', 'p accepted'],
    [
      'a counter-proposal stands beside, and what is accepted ends the other',
      'a closes p b\nb closes r not\na accepts r 1',
      'p superseded, r accepted',
    ],
    ['… also when its names come back in another order', 'a closes p b\nb closes r reordered\na accepts r 1', 'p superseded, r accepted'],
    [
      'the proposer changes it: the same finding, whatever the order of its names',
      'a closes p b\na recloses p 1 reordered\nb accepts p 2',
      'p accepted',
    ],
    ['only the proposer changes it', 'a closes p b\nb recloses p 1 not -> notYours', 'p open'],
    ['withdrawn', 'a closes p b\na withdraws p\nb accepts p 1 -> proposalClosed', 'p withdrawn'],
    ['a talk is agreed by all too', 'a tables p\nb accepts p 1', 'p accepted'],
    ['what is closed need not be talked about', 'a tables p reordered\nb closes r b\na accepts r 1', 'p superseded, r accepted'],
    ['what is on the agenda can still be closed', 'a closes p b\nb tables r\na accepts r 1\nb accepts p 1', 'p accepted, r accepted'],
    ['the coach may put it on the agenda, and words no rule', 'coach tables p\ncoach closes r b -> coachMayNotWord', 'p open'],
  ])('%s', ([, script, expected]) => expect(states(script)).toBe(expected))

  test('three sides: the second acceptance is not enough', () => {
    expect(states('a closes p b\nb accepts p 1', ['a', 'b', 'c'])).toBe('p open')
    const state = play('a closes p b\nb accepts p 1\nc accepts p 1', { sides: ['a', 'b', 'c'] })
    expect(state.patches).toMatchObject([{ proposal: 'p', by: 'a', on: '2026-11-23T10:00:00.002Z' }])
    expect(Object.entries(state.proposals[0]?.accepted ?? {}).map(([side, { person }]) => `${side} ${person}`)).toEqual([
      'a a-owner',
      'b b-owner',
      'c c-owner',
    ])
  })
})

describe('a newer catalogue', () => {
  const before = play('a answers q1 x')

  test('an option that vanished: the answer is kept, shown as to be renewed, and not handed in', () => {
    const newer = smallLibrary({ options: ['y', 'z'] })
    expect(viewFor(before, owner('a'), newer).answers.a?.[q('q1')]).toMatchObject({ value: option('x'), renew: true })
    expect(decide(before, { type: 'release', questions: [q('q1')] }, actor('a'), '', newer)).toMatchObject({
      error: { code: 'answerOutdated' },
    })
    expect(decide(before, { type: 'answer', question: q('q1'), value: option('x') }, actor('a'), '', newer)).toMatchObject({
      error: { code: 'invalidAnswer', problem: { code: 'unknownOption', option: 'x' } },
    })
  })

  test('a question that vanished', () => {
    const newer = smallLibrary({ questions: ['q2'] })
    expect(viewFor(before, owner('a'), newer).answers.a?.[q('q1')]).toMatchObject({ renew: true })
    expect(decide(before, { type: 'answer', question: q('q1'), value: option('x') }, actor('a'), '', newer)).toMatchObject({
      error: { code: 'unknownQuestion' },
    })
  })
})

test('a party adds an emergency of its own, everybody reads it, and only that party removes it', () => {
  const state = play(`
    a tells s1 invoicer both
    b tells s2 invoicer a
    a tells s1 invoicer both      -> nothing
    a tells s3 gone both          -> storyDoesNotFit
    a tells s3 invoicer c         -> storyDoesNotFit
    coach tells s4 invoicer a     -> notYours
    astaff tells s4 invoicer a    -> notYours
    b drops s1                    -> notYours
    b drops s5                    -> unknownStory
    b drops s2
  `)
  const told = { id: 's1', side: 'a', person: 'a-owner', title: 's1', story: 'It happened.', about: ['invoicer'] }
  for (const viewer of [owner('a'), owner('b'), { role: 'coach', side: null } as const])
    expect(viewFor(state, viewer, smallLibrary()).stories).toMatchObject([told])
  expect(viewFor(state, owner('b'), smallLibrary()).history.map(({ type, story }) => [type, story])).toEqual([
    ['storyAdded', 's1'],
    ['storyAdded', 's2'],
    ['storyDropped', 's2'],
  ])
})

test('a hundred emergencies of their own are enough, until one is removed', () => {
  const many = Array.from({ length: mostStories }, (_, index) => `a tells s${index} invoicer a`).join('\n')
  play(`${many}\nb tells more invoicer a -> tooManyStories\na drops s7\nb tells more invoicer a`)
})

test('after a party has left, everything is refused and everything stays readable', () => {
  const state: Negotiation = { ...play('a answers q1 x\na hands in q1'), ended: { side: 'a', at: '2026-11-23T12:00:00.000Z' } }
  expect(decide(state, { type: 'answer', question: q('q1'), value: option('x') }, actor('b'), '', smallLibrary())).toMatchObject({
    error: { code: 'cooperationEnded', side: 'a' },
  })
  expect(JSON.stringify(viewFor(state, owner('b'), smallLibrary()))).not.toContain('"x"')
  expect(viewFor(state, owner('a'), smallLibrary()).answers.a?.[q('q1')]).toMatchObject({ value: option('x') })
})

test('the coach reads a side while that side allows it', () => {
  const coach: Viewer = { role: 'coach', side: null }
  const read = (state: Negotiation) => Object.keys(viewFor(state, coach, smallLibrary()).answers)
  expect(read(play('a answers q1 x\na lets coach'))).toEqual(['a'])
  expect(read(play('a answers q1 x\na lets coach\na shuts coach'))).toEqual([])
  expect(viewFor(play('a lets coach'), owner('b'), smallLibrary()).coachReads).toEqual([])
})
