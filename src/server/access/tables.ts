import type { ColumnType, Generated } from 'kysely'
import type { GuestPurpose, Role, Side } from '#core/access/role.ts'
import type { CompanyId, CooperationId, PersonId } from '#core/shared/id.ts'
import type { Language } from '#text/language.ts'

/** Set when the row is made and never again. */
type Fixed<T> = ColumnType<T, T, never>
/** Null when the row is made, written once when it happens. */
type Later<T> = ColumnType<T | null, never, T>
type Made = ColumnType<Date, Date | undefined, never>

type PersonTable = {
  readonly id: Fixed<PersonId>
  readonly name: string
  readonly email: Fixed<string>
  readonly language: Language
  readonly demo: ColumnType<boolean, boolean | undefined, never>
  readonly created_at: Made
}

type CompanyTable = {
  readonly id: Fixed<CompanyId>
  readonly name: Fixed<string>
  readonly created_by: Fixed<PersonId>
  readonly created_at: Made
}

export type Example = 'finished' | 'half-done' | 'quarrelling'

type CooperationTable = {
  readonly id: Fixed<CooperationId>
  readonly name: string
  readonly demo: ColumnType<Example | null, Example | null | undefined, never>
  readonly created_by: Fixed<PersonId>
  readonly created_at: Made
}

type PartyTable = {
  readonly cooperation_id: Fixed<CooperationId>
  readonly side: Fixed<Side>
  readonly name: string
  readonly company_id: ColumnType<CompanyId | null, CompanyId | null | undefined, CompanyId>
  readonly left_at: Later<Date>
}

type MembershipTable = {
  readonly cooperation_id: Fixed<CooperationId>
  readonly id: Fixed<string>
  readonly person_id: Fixed<PersonId>
  readonly role: Fixed<Role>
  readonly side: Fixed<Side | null>
  readonly since: Made
  readonly added_by: Fixed<PersonId>
  readonly ended_at: Later<Date>
  readonly ended_by: Later<PersonId>
  readonly ended_because: Later<'left' | 'removed' | 'roleChanged' | 'partyLeft' | 'reset'>
}

type InvitationTable = {
  readonly cooperation_id: Fixed<CooperationId>
  readonly id: Fixed<string>
  readonly token_hash: Fixed<Buffer>
  readonly email: Fixed<string>
  readonly role: Fixed<Role>
  readonly side: Fixed<Side | null>
  readonly language: Fixed<Language>
  readonly invited_by: Fixed<PersonId>
  readonly mail_id: Fixed<string>
  readonly created_at: Made
  readonly expires_at: Fixed<Date>
  readonly used_at: Later<Date>
  readonly used_by: Later<PersonId>
  readonly revoked_at: Later<Date>
  readonly revoked_because: Later<'revoked' | 'resent' | 'partyLeft'>
}

type GuestLinkTable = {
  readonly cooperation_id: Fixed<CooperationId>
  readonly id: Fixed<string>
  readonly email: Fixed<string>
  readonly purpose: Fixed<GuestPurpose>
  readonly side: Fixed<Side | null>
  readonly created_by: Fixed<PersonId>
  readonly created_at: Made
  readonly expires_at: Fixed<Date>
  readonly last_used_at: Later<Date>
  readonly revoked_at: Later<Date>
  readonly language: Fixed<Language>
  readonly mail_id: string | null
  readonly mailed_at: ColumnType<Date, Date | undefined, Date>
}

type GuestKeyTable = {
  readonly cooperation_id: Fixed<CooperationId>
  readonly link_id: Fixed<string>
  readonly token_hash: Fixed<Buffer>
  readonly opens: Fixed<'mail' | 'browser'>
  readonly created_at: Made
  readonly used_at: Later<Date>
  readonly replaced_at: Later<Date>
}

type OperatorSessionTable = { readonly token_hash: Fixed<Buffer>; readonly created_at: Made; readonly expires_at: Fixed<Date> }

type SignInRequestTable = { readonly address_hash: Fixed<Buffer>; readonly id: Fixed<string>; readonly at: Made }

type MailState = 'queued' | 'sent' | 'failed' | 'outbox'

type MailTable = {
  readonly id: Fixed<string>
  readonly cooperation_id: Fixed<CooperationId | null>
  readonly caused_by: Fixed<PersonId | null>
  readonly recipient: Fixed<string>
  readonly subject: Fixed<string>
  readonly state: MailState
  readonly attempts: Generated<number>
  readonly error: ColumnType<string | null, never, string | null>
  readonly created_at: Made
  readonly next_attempt_at: ColumnType<Date, never, Date>
  readonly sent_at: Later<Date>
}

type MailBodyTable = {
  readonly mail_id: Fixed<string>
  readonly text: Fixed<string>
  readonly html: Fixed<string>
  readonly erase_at: Fixed<Date>
}

export type AccessTables = {
  readonly person: PersonTable
  readonly company: CompanyTable
  readonly cooperation: CooperationTable
  readonly party: PartyTable
  readonly membership: MembershipTable
  readonly invitation: InvitationTable
  readonly guest_link: GuestLinkTable
  readonly guest_key: GuestKeyTable
  readonly operator_session: OperatorSessionTable
  readonly sign_in_request: SignInRequestTable
  readonly mail: MailTable
  readonly mail_body: MailBodyTable
}
