import type { Config } from '../config.ts'
import type { DatabaseAccess, Db } from '../db.ts'
import { demoRoutes } from '../demo/routes.ts'
import type { Routes } from '../http/app.ts'
import type { Authorize } from '../http/policy.ts'
import { outboxRoutes } from '../mail/outbox-routes.ts'
import { inTransaction, nobody } from '../db.ts'
import { queueMail } from '../mail/queue.ts'
import { smtpSend, startMailer } from '../mail/sender.ts'
import { lifetimes } from '#core/access/link.ts'
import { isLanguage } from '#text/language.ts'
import { openAuth } from './auth.ts'
import { cooperationRoutes } from './cooperation-routes.ts'
import { guestRoutes } from './guest-routes.ts'
import { operatorLink, operatorRoutes } from './operator.ts'
import { peopleRoutes } from './people-routes.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { keepTidy } from './tidy.ts'
import { secretInFile } from './token.ts'
import { authorizeWith } from './viewer.ts'

/** Sign-in, people, links, mail and examples as one value, made from the settings. */
export type Access = {
  readonly authorize: Authorize
  readonly routes: readonly Routes[]
  /** The link that makes its opener the operator; printed at the start, shown nowhere else. */
  readonly operatorLinkAt: (base: URL) => string
  readonly close: () => Promise<void>
}

/** What the sign-in library found wrong by itself. */
export class SignInReport extends Error {
  override readonly name = 'SignInReport'
}

export function openAccess(config: Config, access: DatabaseAccess, db: Db, onError: (error: unknown) => void): Access {
  const { publicUrl } = config
  const operatorToken = config.operatorToken ?? secretInFile(config.dataFolder, 'operator-token')
  const smtp = config.mail === null ? null : smtpSend(config.mail)
  const mailer = startMailer(db, smtp?.send ?? null, onError)
  const mail = { by: smtp === null ? ('outbox' as const) : ('smtp' as const), publicUrl, nudge: mailer.nudge }
  const auth = openAuth({
    access: access.auth,
    publicUrl,
    secret: config.sessionSecret ?? secretInFile(config.dataFolder, 'session-secret'),
    sendLink: async (to, token, language) => {
      await inTransaction(db, nobody, (tx) =>
        queueMail(tx, mail, {
          to,
          language: isLanguage(language) ? language : 'de',
          about: { about: 'signIn', minutes: lifetimes.signIn / 60_000 },
          link: { page: '/enter', token },
          cooperation: null,
          causedBy: null,
          eraseAt: new Date(Date.now() + lifetimes.signIn),
        }),
      )
    },
    onIdleError: onError,
    onReport: (message) => onError(new SignInReport(message)),
  })
  const tidying = keepTidy(db, auth, onError)
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(publicUrl.hostname)
  const deps = { db, auth, mail, publicUrl, demo: config.demo, loopback, operatorToken }
  return {
    authorize: authorizeWith(deps),
    routes: [
      signInRoutes(deps),
      cooperationRoutes(deps),
      peopleRoutes(deps),
      guestRoutes(deps),
      operatorRoutes(deps),
      outboxRoutes(deps),
      ...(config.demo ? [demoRoutes(deps)] : []),
    ],
    operatorLinkAt: (base) => operatorLink(base, operatorToken),
    close: async () => {
      await mailer.close()
      await tidying.close()
      smtp?.close()
      await auth.close()
    },
  }
}
