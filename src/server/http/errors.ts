import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import type { Refusal } from '#text/refusal.ts'
import { DiskFull, isDatabaseGone, TooBusy } from '../db.ts'
import { refused } from './refusal.ts'

/**
 * Turns what was thrown into an answer. What nobody expected is logged with an id and told with that id only: an error message
 * may contain what one side keeps private.
 */
export function errorHandler(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = known(error, request)
  if (refusal !== undefined) return refused(reply, refusal)
  const id = request.id.slice(0, 8)
  request.log.error({ id, method: request.method, route: request.routeOptions.url, error: describe(error) }, 'unexpected error')
  return refused(reply, { code: 'internal', id })
}

function known(error: FastifyError, request: FastifyRequest): Refusal | undefined {
  if (hasZodFastifySchemaValidationErrors(error)) {
    return {
      code: 'invalidInput',
      issues: error.validation.map((issue) => ({
        path: issue.instancePath.replace(/^\//, '').replaceAll('/', '.'),
        problem: issue.message ?? issue.keyword,
      })),
    }
  }
  if (isDatabaseGone(error)) return { code: 'databaseGone' }
  if (error instanceof TooBusy) return { code: 'tooBusy' }
  if (error instanceof DiskFull) return { code: 'diskFull' }
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { code: 'tooLarge', limitBytes: request.routeOptions.bodyLimit ?? 0 }
    case 'FST_STATIC_FORBIDDEN_PATH':
      return { code: 'notFound' }
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return { code: 'notJson' }
    default:
      return error instanceof SyntaxError && error.statusCode === 400 ? { code: 'notJson' } : undefined
  }
}

/** Name, code and places, without the message of a database error: PostgreSQL quotes the row in it. */
const describe = (error: FastifyError): Record<string, unknown> => ({
  name: error.name,
  code: error.code,
  ...('severity' in error ? {} : { message: error.message }),
  stack: error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12),
})
