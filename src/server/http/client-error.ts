import type { Socket } from 'node:net'
import { maxHeaderSize } from 'node:http'
import { refusalText, type Refusal } from '#text/refusal.ts'
import type { RefusalAnswer } from '#wire/refusal.ts'
import { preferred } from './language.ts'
import { statusOf } from './refusal.ts'

/** What is no HTTP never becomes a request; it is refused in the same shape all the same. */
export function answerNoHttp(error: Error & { readonly code?: unknown; readonly rawPacket?: unknown }, socket: Socket): void {
  // Who has hung up hears nothing more.
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const refusal: Refusal = error.code === 'HPE_HEADER_OVERFLOW' ? { code: 'tooLarge', limitBytes: maxHeaderSize } : { code: 'notHttp' }
  const wish = /\r\naccept-language:([^\r\n]*)/i.exec(Buffer.isBuffer(error.rawPacket) ? error.rawPacket.toString('latin1') : '')?.[1] ?? ''
  const { code, ...details } = refusal
  const answer: RefusalAnswer = {
    code,
    message: refusalText(preferred(wish), refusal),
    ...(Object.keys(details).length === 0 ? {} : { details }),
  }
  const body = Buffer.from(JSON.stringify(answer))
  socket.end(
    Buffer.concat([
      Buffer.from(
        `HTTP/1.1 ${statusOf(code)} Refused\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n`,
      ),
      body,
    ]),
  )
}
