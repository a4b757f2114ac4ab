import { randomUUID } from 'node:crypto'
import type { CooperationId, PersonId } from '#core/shared/id.ts'
import { localeOf, type Language } from '#text/language.ts'
import type { MailAbout } from '#text/mail.ts'
import type { Tx } from '../db.ts'
import { loadGerman } from '../negotiation/queries.ts'
import { renderMail } from './render.ts'

/** How mail leaves this server, and the address that links in it begin with. */
export type MailOut = { readonly by: 'smtp' | 'outbox'; readonly publicUrl: URL }

export type NewMail = {
  readonly to: string
  readonly language: Language
  readonly about: MailAbout
  /** A page of the client and the secret behind its `#`, which browsers never send to a server. */
  readonly link: { readonly page: '/enter' | '/join' | '/guest'; readonly token: string } | null
  readonly cooperation: CooperationId | null
  readonly causedBy: PersonId | null
  /** Days until the link in it is dead and its words are erased. */
  readonly eraseAt: Date
}

/** Mails to others that one person causes in a day, over all cooperations. */
export const mailsAtMost = 100

/** Whether this person has caused as many mails as a day allows. */
export async function hasMailedEnough(tx: Tx, person: PersonId): Promise<boolean> {
  const { count } = await tx
    .selectFrom('mail')
    .select((select) => select.fn.countAll<bigint>().as('count'))
    .where('caused_by', '=', person)
    .where('created_at', '>', new Date(Date.now() - 86_400_000))
    .executeTakeFirstOrThrow()
  return count >= BigInt(mailsAtMost)
}

/** Writes a mail in the running transaction: it leaves when, and only when, what it tells about is kept. */
export async function queueMail(tx: Tx, out: MailOut, mail: NewMail): Promise<string> {
  const id = randomUUID()
  const link = mail.link === null ? null : new URL(`${mail.link.page}#${mail.link.token}`, out.publicUrl)
  const german = mail.cooperation === null ? undefined : await loadGerman(tx, mail.cooperation)
  const letter = renderMail(localeOf(mail.language, german), mail.about, link)
  await tx
    .insertInto('mail')
    .values({
      id,
      cooperation_id: mail.cooperation,
      caused_by: mail.causedBy,
      recipient: mail.to,
      subject: letter.subject,
      state: out.by === 'smtp' ? 'queued' : 'outbox',
    })
    .execute()
  await tx.insertInto('mail_body').values({ mail_id: id, text: letter.text, html: letter.html, erase_at: mail.eraseAt }).execute()
  return id
}
