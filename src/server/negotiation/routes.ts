import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Json } from '#core/evidence/canonical.ts'
import type { Command } from '#core/negotiation/decide.ts'
import { assert } from '#core/shared/assert.ts'
import type { CooperationId } from '#core/shared/id.ts'
import { CooperationRef } from '#wire/access.ts'
import {
  AcceptProposal,
  AnswerQuestion,
  ChangeProposal,
  CoachReading,
  CooperationView,
  DropStory,
  NewProposal,
  NewStory,
  proposalRef,
  ReleaseAnswers,
  WithdrawProposal,
} from '#wire/cooperation.ts'
import { signedIn } from '../access/cooperation-routes.ts'
import type { Db } from '../db.ts'
import type { Routes } from '../http/app.ts'
import { refused } from '../http/refusal.ts'
import { type Asking, runCommand } from './command.ts'
import { openGate } from './gate.ts'
import { readView } from './view.ts'

const InCooperation = z.object({ cooperation: CooperationRef })
const OfProposal = InCooperation.extend({ proposal: proposalRef })
const OfStory = InCooperation.extend({ story: z.uuid() })

const root = '/api/v1/cooperations/:cooperation'
const seen = { 200: CooperationView }

/** Every command answers with the fresh view of who sent it; see `src/wire/cooperation.ts`. */
export const negotiationRoutes =
  ({ db }: { readonly db: Db }): Routes =>
  (app) => {
    const gate = openGate()

    const answer = async (request: FastifyRequest, reply: FastifyReply, cooperation: CooperationId, command: Command) => {
      const asking = askingOf(request, cooperation)
      const key = request.headers['idempotency-key']
      const checked = z.uuid().optional().safeParse(key)
      if (!checked.success)
        return refused(reply, { code: 'invalidInput', issues: [{ path: 'Idempotency-Key', problem: 'must be a UUID' }] })
      const done = await runCommand(
        { db, gate },
        asking,
        command,
        checked.data === undefined ? undefined : { key: checked.data, body: bodyOf(request) },
      )
      return done.ok ? readView(db, asking) : refused(reply, done.error)
    }

    app.get(`${root}/view`, { config: { policy: 'negotiation.read' }, schema: { params: InCooperation, response: seen } }, (request) =>
      readView(db, askingOf(request, request.params.cooperation)),
    )

    app.post(
      `${root}/answers`,
      { config: { policy: 'negotiation.answer' }, schema: { params: InCooperation, body: AnswerQuestion, response: seen } },
      (request, reply) => answer(request, reply, request.params.cooperation, { type: 'answer', ...request.body }),
    )

    app.post(
      `${root}/releases`,
      { config: { policy: 'negotiation.release' }, schema: { params: InCooperation, body: ReleaseAnswers, response: seen } },
      (request, reply) => answer(request, reply, request.params.cooperation, { type: 'release', questions: request.body.questions }),
    )

    app.post(
      `${root}/proposals`,
      { config: { policy: 'negotiation.propose' }, schema: { params: InCooperation, body: NewProposal, response: seen } },
      (request, reply) => answer(request, reply, request.params.cooperation, { type: 'propose', proposal: randomUUID(), ...request.body }),
    )

    app.post(
      `${root}/proposals/:proposal/change`,
      { config: { policy: 'negotiation.propose' }, schema: { params: OfProposal, body: ChangeProposal, response: seen } },
      (request, reply) =>
        answer(request, reply, request.params.cooperation, { type: 'change', proposal: request.params.proposal, ...request.body }),
    )

    app.post(
      `${root}/proposals/:proposal/acceptance`,
      { config: { policy: 'negotiation.accept' }, schema: { params: OfProposal, body: AcceptProposal, response: seen } },
      (request, reply) =>
        answer(request, reply, request.params.cooperation, {
          type: 'accept',
          proposal: request.params.proposal,
          version: request.body.version,
        }),
    )

    app.post(
      `${root}/proposals/:proposal/withdrawal`,
      { config: { policy: 'negotiation.propose' }, schema: { params: OfProposal, body: WithdrawProposal, response: seen } },
      (request, reply) => answer(request, reply, request.params.cooperation, { type: 'withdraw', proposal: request.params.proposal }),
    )

    app.post(
      `${root}/stories`,
      { config: { policy: 'negotiation.story' }, schema: { params: InCooperation, body: NewStory, response: seen } },
      (request, reply) => answer(request, reply, request.params.cooperation, { type: 'addStory', ...request.body }),
    )

    app.post(
      `${root}/stories/:story/removal`,
      { config: { policy: 'negotiation.story' }, schema: { params: OfStory, body: DropStory, response: seen } },
      (request, reply) => answer(request, reply, request.params.cooperation, { type: 'dropStory', id: request.params.story }),
    )

    app.post(
      `${root}/coach-reading`,
      { config: { policy: 'negotiation.letCoachRead' }, schema: { params: InCooperation, body: CoachReading, response: seen } },
      (request, reply) => answer(request, reply, request.params.cooperation, { type: 'coachReading', allowed: request.body.allowed }),
    )
  }

/** What a key stands for: the address without what follows the `?`, and what was sent. */
const bodyOf = (request: FastifyRequest): Json => ({ url: request.url.split('?', 1)[0] ?? '', body: request.body as Json })

export function askingOf(request: FastifyRequest, cooperation: CooperationId): Asking {
  const { member } = request.viewer
  assert(member !== null, 'a route for members is reached by members')
  return { who: request.who, person: signedIn(request.who.person), viewer: member, cooperation }
}
