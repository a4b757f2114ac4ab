import { ok, refuse, type Result } from '#core/shared/result.ts'
import type { RefusalAnswer } from '#wire/refusal.ts'

/**
 * The one way to the server. What it refuses comes back as a value with a sentence in the reader's language, written by the server;
 * no connection is a refusal too, whose sentence the page has itself.
 */
export type Refused =
  | { readonly code: 'noConnection'; readonly message: ''; readonly status: 0 }
  | (Omit<RefusalAnswer, 'code'> & { readonly code: string; readonly status: number })

/** Worth sending again as it is: nothing was decided, the server or the way to it was away for a moment. */
export const isPassing = ({ code, status }: Refused): boolean =>
  code === 'noConnection' ||
  code === 'tooBusy' ||
  code === 'databaseGone' ||
  code === 'shuttingDown' ||
  code === 'tooManyRequests' ||
  status === 502 ||
  status === 504

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Sending {
  readonly method?: Method
  readonly body?: unknown
  /** A UUID made for this one click: sent again after a lost connection, the command is done once. */
  readonly key?: string
  readonly signal?: AbortSignal
}

const noConnection: Refused = { code: 'noConnection', message: '', status: 0 }

export async function send<T>(path: string, { method = 'GET', body, key, signal }: Sending = {}): Promise<Result<T, Refused>> {
  try {
    const response = await fetch(`/api/v1${path}`, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        // In which German a refusal is told: that of the page from which it comes.
        'accept-language': document.documentElement.lang,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    })
    const answer: unknown = await response.json()
    if (response.ok) return ok(answer as T)
    return refuse({ ...(answer as RefusalAnswer), status: response.status })
  } catch (error) {
    if (signal?.aborted === true) throw error
    return refuse(noConnection)
  }
}

/** A refusal on the way to a page, for the error boundary of its route. */
export class RefusedPage extends Error {
  readonly refused: Refused
  constructor(refused: Refused) {
    super(refused.message)
    this.refused = refused
  }
}

/** For queries: the answer, or the refusal thrown to where the page would stand. */
export async function fetched<T>(path: string, signal?: AbortSignal): Promise<T> {
  const answer = await send<T>(path, signal === undefined ? {} : { signal })
  if (!answer.ok) throw new RefusedPage(answer.error)
  return answer.value
}
