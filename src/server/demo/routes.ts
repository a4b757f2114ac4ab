import { z } from 'zod'
import { DemoEntered, Done, ExampleName, Examples, Seat } from '#wire/access.ts'
import type { AccessDeps } from '../access/deps.ts'
import { authHeaders, passCookies } from '../access/viewer.ts'
import type { Routes } from '../http/app.ts'
import { refused } from '../http/refusal.ts'
import { stories } from './examples.ts'
import { readAnswers } from './read-answers.ts'
import { openWorlds, storyOf } from './worlds.ts'

const AtSeat = z.object({ example: ExampleName, seat: Seat.shape.seat })

/** The example cooperations of the start page, each side one click away. */
export const demoRoutes =
  ({ db, auth }: AccessDeps): Routes =>
  (app) => {
    const worlds = openWorlds(db, auth)

    app.get('/api/v1/demo', { config: { policy: 'demo.list' }, schema: { response: { 200: Examples } } }, async () => ({
      examples: stories.map(({ example, name, folder, people }) => {
        const { parties } = readAnswers(folder)
        return {
          example,
          name,
          seats: people.map((actor) => ({
            seat: actor.seat,
            person: actor.name,
            company: parties.find(({ id }) => id === actor.seat)?.name ?? null,
          })),
        }
      }),
    }))

    app.post(
      '/api/v1/demo/:example/:seat',
      { config: { policy: 'demo.enter' }, schema: { params: AtSeat, response: { 200: DemoEntered } } },
      async (request, reply) => {
        const { example, seat } = request.params
        const actor = storyOf(example).people.find((one) => one.seat === seat)
        if (actor === undefined) return refused(reply, { code: 'notFound' })
        const cooperation = await worlds.ready(example)
        const { email, name } = actor
        const { headers } = await auth.api.enter({ body: { email, name }, headers: authHeaders(request), returnHeaders: true })
        passCookies(reply, headers)
        return { cooperation }
      },
    )

    app.post('/api/v1/demo/reset', { config: { policy: 'demo.reset', rate: 'strict' }, schema: { response: { 200: Done } } }, async () => {
      await worlds.reset()
      return { done: true as const }
    })
  }
