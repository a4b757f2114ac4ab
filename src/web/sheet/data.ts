import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Side } from '#core/negotiation/negotiation.ts'
import type { CooperationId } from '#core/shared/id.ts'
import type { Result } from '#core/shared/result.ts'
import type { SheetKind } from '#core/sheet/sheet.ts'
import type { SheetAnswer } from '#wire/sheet.ts'
import { cooperationQuery } from '../cooperation/data.ts'
import { fetched, send, type Refused } from '../http/api.ts'
import { queryClient } from '../http/query-client.ts'

/** What this reader may see of the sheets of one kind. What was laid open is whole. */
export type SheetsOf<Draft, Whole extends Draft> = Omit<SheetAnswer, 'own' | 'rounds'> & {
  readonly own?: Omit<NonNullable<SheetAnswer['own']>, 'content'> & { readonly content: Draft }
  readonly rounds: readonly { readonly round: number; readonly at: string; readonly sheets: Readonly<Partial<Record<Side, Whole>>> }[]
}

interface Shown {
  readonly round: number
  readonly expected: number
}

/** Reading, saving and handing in the sheets of one kind. */
export interface SheetStore<Draft, Whole extends Draft> {
  readonly kind: SheetKind
  readonly query: ReturnType<typeof queryOf<Draft, Whole>>
  readonly use: (id: CooperationId) => SheetsOf<Draft, Whole>
  readonly save: (id: CooperationId, shown: Shown, content: Draft) => Promise<Result<SheetsOf<Draft, Whole>, Refused>>
  readonly handIn: (id: CooperationId, shown: Shown) => Promise<Result<SheetsOf<Draft, Whole>, Refused>>
}

/** Beneath the key of the cooperation, so that every change there fetches this too. */
const queryOf =
  <Draft, Whole extends Draft>(kind: SheetKind) =>
  (id: CooperationId) =>
    queryOptions({
      queryKey: [...cooperationQuery(id).queryKey, 'sheets', kind],
      queryFn: ({ signal }) => fetched<SheetsOf<Draft, Whole>>(`/cooperations/${id}/sheets/${kind}`, signal),
    })

export function sheetStore<Draft, Whole extends Draft>(kind: SheetKind): SheetStore<Draft, Whole> {
  const query = queryOf<Draft, Whole>(kind)
  const tell = async (id: CooperationId, method: 'PUT' | 'POST', path: string, body: unknown) => {
    const answer = await send<SheetsOf<Draft, Whole>>(`/cooperations/${id}/sheets/${kind}${path}`, { method, body })
    const { queryKey } = query(id)
    if (answer.ok) {
      await queryClient.cancelQueries({ queryKey })
      queryClient.setQueryData(queryKey, answer.value)
    } else if (answer.error.status === 409) await queryClient.invalidateQueries({ queryKey })
    return answer
  }
  return {
    kind,
    query,
    use: (id) => useSuspenseQuery(query(id)).data,
    save: (id, shown, content) => tell(id, 'PUT', '/draft', { ...shown, content }),
    handIn: (id, shown) => tell(id, 'POST', '/hand-in', shown),
  }
}
