import { WebSocket } from 'ws'
import { allQuestions, optionsOf } from '#core/catalogue/questions.ts'
import type { QuestionId } from '#core/catalogue/topic.ts'
import type { CooperationId, PersonId } from '#core/shared/id.ts'
import type { App } from '#server/http/app.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { testDatabase, type TestDatabase } from '../harness.ts'
import { type Name, populate, startApp } from './house.ts'

type Reply<T = CooperationView> = { readonly status: number; readonly json: T; readonly text: string }

export type World = {
  readonly database: TestDatabase
  readonly cooperation: CooperationId
  readonly foreign: CooperationId
  readonly people: Readonly<Record<Name, PersonId>>
  readonly url: string
  readonly app: App
  readonly get: <T = CooperationView>(name: Name, path?: string, cooperation?: string) => Promise<Reply<T>>
  readonly post: <T = CooperationView>(
    name: Name,
    path: string,
    body: unknown,
    options?: { key?: string; cooperation?: string },
  ) => Promise<Reply<T>>
  readonly listen: (name: Name, options?: { cooperation?: string; origin?: string }) => Promise<Page>
  readonly close: () => Promise<void>
}

/** An open page: how many notices came, and the text of all. */
export type Page = { readonly notices: string[]; readonly close: () => void }

export async function startWorld(pulse?: number): Promise<World> {
  const database = await testDatabase()
  const { people, cooperation, foreign } = await populate(database.db)
  const { app, url } = await startApp(database.db, pulse)
  const send = async <T>(
    method: string,
    name: Name,
    path: string,
    cooperationId: string,
    body?: unknown,
    key?: string,
  ): Promise<Reply<T>> => {
    const response = await fetch(`${url}/api/v1/cooperations/${cooperationId}/${path}`, {
      method,
      headers: {
        'x-person': people[name],
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, text, json: JSON.parse(text) as T }
  }
  return {
    database,
    cooperation,
    foreign,
    people,
    url,
    app,
    get: (name, path = 'view', id = cooperation) => send('GET', name, path, id),
    post: (name, path, body, { key, cooperation: id = cooperation } = {}) => send('POST', name, path, id, body, key),
    listen: (name, options) => listen(url, people[name], { cooperation, ...options }),
    close: async () => {
      await app.close()
      await database.close()
    },
  }
}

export const listen = (
  url: string,
  person: PersonId,
  { cooperation, origin = url }: { readonly cooperation: string; readonly origin?: string },
): Promise<Page> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/api/v1/cooperations/${cooperation}/live`, {
      headers: { 'x-person': person },
      origin,
    })
    const notices: string[] = []
    socket.on('message', (data) => {
      const text = (data as Buffer).toString('utf8')
      if (text !== '{"kind":"here"}') notices.push(text)
    })
    socket.on('open', () => resolve({ notices, close: () => socket.terminate() }))
    socket.on('unexpected-response', (_, response) => {
      response.resume()
      reject(new Error(String(response.statusCode)))
    })
    socket.on('error', reject)
  })

/** Two choices of the catalogue that every cooperation is asked, with their options. */
export const [first, second] = allQuestions
  .filter(({ kind, relevant }) => kind.kind === 'choice' && relevant === undefined)
  .map((question) => ({ id: question.id, options: optionsOf(question, ['a', 'b']) })) as [Choice, Choice]

export type Choice = { readonly id: QuestionId; readonly options: readonly string[] }

export const choose = (question: Choice, index: number, more: object = {}) => ({
  question: question.id,
  value: { kind: 'choice', option: question.options[index] },
  ...more,
})

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
