import type { Overrides } from '#core/catalogue/constants.ts'
import { ConstantsAnswer } from '#wire/constants.ts'
import type { Routes } from '../http/app.ts'

/** What this server's operator has set; everybody may read it, because it shows in warnings that everybody may see. */
export const constantsRoutes =
  (overrides: Overrides): Routes =>
  (app) => {
    app.get('/api/v1/constants', { config: { policy: 'public' }, schema: { response: { 200: ConstantsAnswer } } }, (_request, reply) => {
      reply.header('cache-control', 'no-store')
      return { overrides }
    })
  }
