import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { CooperationId } from '#core/shared/id.ts'
import type { Result } from '#core/shared/result.ts'
import type { ValueDraft, ValueSheet } from '#core/value/sheet.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { SheetAnswer } from '#wire/sheet.ts'
import { fetched, send, type Refused } from '../http/api.ts'
import { queryClient } from '../http/query-client.ts'
import { cooperationQuery } from '../cooperation/data.ts'

/** What this reader may see of the value sheets. What was laid open is whole. */
export type ValueSheets = Omit<SheetAnswer, 'own' | 'rounds'> & {
  readonly own?: Omit<NonNullable<SheetAnswer['own']>, 'content'> & { readonly content: ValueDraft }
  readonly rounds: readonly { readonly round: number; readonly at: string; readonly sheets: Readonly<Partial<Record<Side, ValueSheet>>> }[]
}

/** Beneath the key of the cooperation, so that every change there fetches this too. */
export const sheetsQuery = (id: CooperationId) =>
  queryOptions({
    queryKey: [...cooperationQuery(id).queryKey, 'sheets', 'value'],
    queryFn: ({ signal }) => fetched<ValueSheets>(`/cooperations/${id}/sheets/value`, signal),
  })

export const useValueSheets = (id: CooperationId): ValueSheets => useSuspenseQuery(sheetsQuery(id)).data

interface Shown {
  readonly round: number
  readonly expected: number
}

export const saveDraft = (id: CooperationId, shown: Shown, content: ValueDraft) => tell(id, 'PUT', '/draft', { ...shown, content })

export const handIn = (id: CooperationId, shown: Shown) => tell(id, 'POST', '/hand-in', shown)

async function tell(id: CooperationId, method: 'PUT' | 'POST', path: string, body: unknown): Promise<Result<ValueSheets, Refused>> {
  const answer = await send<ValueSheets>(`/cooperations/${id}/sheets/value${path}`, { method, body })
  if (answer.ok) {
    await queryClient.cancelQueries({ queryKey: sheetsQuery(id).queryKey })
    queryClient.setQueryData(sheetsQuery(id).queryKey, answer.value)
  } else if (answer.error.status === 409) await queryClient.invalidateQueries({ queryKey: sheetsQuery(id).queryKey })
  return answer
}
