import { connect } from 'node:net'
import type { Config } from '../config.ts'
import type { HealthCheck } from './check.ts'

/** Whether the mail server accepts a connection and greets; no mail is sent and no password leaves. */
export const mailCheck = (mail: Config['mail']): HealthCheck => ({
  name: 'mail',
  run: async () => {
    if (mail === null) return { check: 'mail', ok: true, code: 'mailOutbox' }
    const { hostname, port, protocol } = new URL(mail.smtpUrl)
    const reached = await reaches(hostname, port === '' ? (protocol === 'smtps:' ? 465 : 587) : Number(port))
    return reached
      ? { check: 'mail', ok: true, code: 'mailReachable', host: hostname }
      : { check: 'mail', ok: false, code: 'mailUnreachable', host: hostname }
  },
})

const reaches = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port })
    const end = (reached: boolean) => {
      resolve(reached)
      socket.destroy()
    }
    socket.setTimeout(3000, () => end(false))
    socket.on('error', () => end(false))
    socket.on('connect', () => end(true))
  })
