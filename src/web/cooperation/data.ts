import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { GermanOf } from '#core/agreement/agreement.ts'
import { germanOf } from '#core/catalogue/kinds.ts'
import type { Change, Grounds, ProposalId, Side } from '#core/negotiation/negotiation.ts'
import type { QuestionId } from '#core/catalogue/topic.ts'
import { asId, type CooperationId, type PersonId } from '#core/shared/id.ts'
import type { Result } from '#core/shared/result.ts'
import { demoIn } from '#text/demo.ts'
import type { Language } from '#text/language.ts'
import type { CooperationView, NewStory } from '#wire/cooperation.ts'
import { fetched, send, type Refused } from '../http/api.ts'
import { queryClient } from '../http/query-client.ts'
import { useLanguage } from '../language/language.tsx'
import { agreedOf } from './answers.ts'

/** The cooperation of the address: `/c/<id>/...`. */
export const useCooperationId = (): CooperationId => asId<'cooperation'>(useParams({ strict: false }).cooperation ?? '')

export const cooperationQuery = (id: CooperationId) =>
  queryOptions({ queryKey: ['cooperation', id], queryFn: ({ signal }) => fetched<CooperationView>(`/cooperations/${id}/view`, signal) })

/** All that the pages of a cooperation need; suspends until it is there and follows every change. */
export function useCooperation(): CooperationView {
  const view = useSuspenseQuery(cooperationQuery(useCooperationId())).data
  const { language } = useLanguage()
  return view.demo ? retold(view, language) : view
}

/** Whose German the cooperation of the address is written in, as soon as its view is there; the pages below ask for it. */
export function useGerman(): GermanOf | undefined {
  const { data } = useQuery({ ...cooperationQuery(useCooperationId()), enabled: false })
  return data === undefined ? undefined : germanOf(agreedOf(data))
}

const retellings = new WeakMap<CooperationView, Partial<Record<Language, CooperationView>>>()

/** An example in the reader's language; the same object for the same view, so that what is worked out from it is worked out once. */
function retold(view: CooperationView, language: Language): CooperationView {
  const known = retellings.get(view) ?? {}
  const told = known[language] ?? demoIn(language, view)
  retellings.set(view, { ...known, [language]: told })
  return told
}

/** For whom the page shows this cooperation at this moment. */
const readerOf = (id: CooperationId): PersonId | undefined => queryClient.getQueryData(cooperationQuery(id).queryKey)?.viewer.person

/**
 * Sends a command of the negotiation. Its answer is the fresh view, which every open page then shows; unless another person has signed in
 * while it was on its way: the view is for who sent it, and for nobody else.
 */
export async function command(
  id: CooperationId,
  path: string,
  body: unknown,
  key: string = crypto.randomUUID(),
): Promise<Result<CooperationView, Refused>> {
  const sender = readerOf(id)
  const answer = await send<CooperationView>(`/cooperations/${id}${path}`, { method: 'POST', body, key })
  if (sender !== undefined && readerOf(id) !== sender) return answer
  if (answer.ok) {
    await queryClient.cancelQueries({ queryKey: cooperationQuery(id).queryKey })
    queryClient.setQueryData(cooperationQuery(id).queryKey, answer.value)
  } else if (answer.error.status === 409) await queryClient.invalidateQueries({ queryKey: cooperationQuery(id).queryKey })
  return answer
}

export const release = (id: CooperationId, questions: readonly QuestionId[]) => command(id, '/releases', { questions })
export const makeProposal = (id: CooperationId, change: Change, grounds: Grounds = {}) => command(id, '/proposals', { change, ...grounds })
export const changeProposal = (id: CooperationId, proposal: ProposalId, version: number, change: Change, grounds: Grounds = {}) =>
  command(id, `/proposals/${proposal}/change`, { version, change, ...grounds })
export const acceptProposal = (id: CooperationId, proposal: ProposalId, version: number) =>
  command(id, `/proposals/${proposal}/acceptance`, { version })
export const withdrawProposal = (id: CooperationId, proposal: ProposalId) => command(id, `/proposals/${proposal}/withdrawal`, {})

export const addStory = (id: CooperationId, story: NewStory) => command(id, '/stories', story)
export const dropStory = (id: CooperationId, story: string) => command(id, `/stories/${story}/removal`, {})

/** The name of a person in this cooperation; empty where they are not known, or not known to this reader. */
export const personName = ({ people }: Pick<CooperationView, 'people'>, id: PersonId | undefined): string =>
  people.find(({ person }) => person === id)?.name ?? ''

/** Whose word it was: a company by its name, the coach, who speaks for nobody, by their own. */
export const speakerName = (
  view: Pick<CooperationView, 'people' | 'parties'>,
  { side, person }: { readonly side: Side | null; readonly person: PersonId | undefined },
): string => (side === null ? personName(view, person) : partyName(view, side))

/** The parties as this reader sees them: the own one first, that is left; the coach sees them as they were named. */
export interface Parties {
  readonly left: Side
  readonly right: readonly Side[]
  /** The own side; null for the coach, who then sees no side as "yours". */
  readonly own: Side | null
  readonly all: readonly Side[]
  readonly name: (side: Side) => string
}

export function partiesOf(view: Pick<CooperationView, 'parties' | 'viewer'>): Parties {
  const all = view.parties.map(({ side }) => side)
  const own = view.viewer.side
  const left = own ?? all[0] ?? 'a'
  return {
    left,
    right: all.filter((side) => side !== left),
    own,
    all,
    name: (side) => partyName(view, side),
  }
}

const partyName = ({ parties }: Pick<CooperationView, 'parties'>, side: Side): string =>
  parties.find((party) => party.side === side)?.name ?? side
