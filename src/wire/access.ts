import { z } from 'zod'
import { guestPurposes, roles, sides } from '#core/access/role.ts'
import type { CooperationId, Id, PersonId } from '#core/shared/id.ts'

/**
 * Sign-in, people, cooperations, invitations, guest links, outbox and example cooperations, as JSON under `/api/v1`.
 * Schema and type share one name. Tokens appear in requests only: no answer ever carries one.
 */

const idOf = <Kind extends string>() => z.uuid() as unknown as z.ZodType<Id<Kind>, string>

export const CooperationRef = idOf<'cooperation'>() satisfies z.ZodType<CooperationId, string>
export const PersonRef = idOf<'person'>() satisfies z.ZodType<PersonId, string>

/** When something was recorded, in UTC: `2026-11-23T10:43:00.000Z`. */
const instant = z.iso.datetime()

/** A name as people write it, in any script; no line breaks, control characters or half characters. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(200)
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what must not be in a name
  .regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/u)
  .refine((text) => text.isWellFormed())

const email = z.string().trim().toLowerCase().max(254).pipe(z.email())

/** 256 random bits as base64url: of an invitation, a sign-in mail, a guest link or the operator. */
const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

export const Language = z.enum(['de', 'en'])
export type Language = z.output<typeof Language>

export const RoleName = z.enum(roles)
export const SideName = z.enum(sides)

/* Me and sign-in */

/** `GET /me`: who the browser is signed in as. Answers for everybody, also when signed out (`person: null`). */
export const Me = z.object({
  person: z.object({ id: PersonRef, name: z.string(), email: z.string(), language: Language }).nullable(),
  /** This browser opened the operator link that the server printed at its start; it may see the outbox. */
  operator: z.boolean(),
  /** Set while signed in as a made-up person of an example cooperation. */
  demo: z.object({ example: z.string(), seat: z.string(), cooperation: CooperationRef }).nullable(),
  setup: z.object({
    /** Where mail goes: to a mail server, or to the outbox page because none is configured. */
    mail: z.enum(['smtp', 'outbox']),
    /** The server is reached on this machine only and mail goes to the outbox: offer "read the mail in the outbox". */
    outboxHint: z.boolean(),
    demo: z.boolean(),
  }),
})
export type Me = z.output<typeof Me>

/** `PATCH /me`. */
export const ChangeMe = z.object({ name: name.optional(), language: Language.optional() })
export type ChangeMe = z.output<typeof ChangeMe>

/** `POST /sign-in/request`: sends a link; the answer is the same whether the address is known or not. */
export const RequestSignIn = z.object({ email, language: Language })
export type RequestSignIn = z.output<typeof RequestSignIn>

export const SignInRequested = z.object({ by: z.enum(['smtp', 'outbox']), minutes: z.number() })
export type SignInRequested = z.output<typeof SignInRequested>

/** `POST /sign-in/link`, `/operator/sign-in`, `/invitations/look`, `/guest/look`: the token after the `#` of the link. */
export const ByToken = z.object({ token })
export type ByToken = z.output<typeof ByToken>

/** WebAuthn's own shapes (`PublicKeyCredentialCreationOptionsJSON` and so on), passed through. */
export const WebAuthnJson = z.record(z.string(), z.unknown())

/** `POST /sign-in/passkey` and `POST /passkeys`. */
export const PasskeyResponse = z.object({ response: WebAuthnJson })
export const NewPasskey = z.object({ response: WebAuthnJson, name })
export type NewPasskey = z.output<typeof NewPasskey>

export const Passkey = z.object({ id: z.string(), name: z.string(), createdAt: instant })
export type Passkey = z.output<typeof Passkey>
export const Passkeys = z.object({ passkeys: z.array(Passkey) })
export type Passkeys = z.output<typeof Passkeys>

/** One browser that is signed in. `device` is a short reading of its user agent, e.g. `Firefox, Linux`. */
export const SignedIn = z.object({ id: z.string(), current: z.boolean(), device: z.string(), createdAt: instant, lastUsedAt: instant })
export type SignedIn = z.output<typeof SignedIn>
export const Sessions = z.object({ sessions: z.array(SignedIn) })
export type Sessions = z.output<typeof Sessions>

/** What a command answers that has nothing to tell. */
export const Done = z.object({ done: z.literal(true) })
export type Done = z.output<typeof Done>

/* Cooperations and people */

/** `POST /cooperations`. The first company is the creator's own when `as` is `owner`; a coach owns none of them. */
export const NewCooperation = z.object({ name, companies: z.array(name).min(2).max(sides.length), as: z.enum(['owner', 'coach']) })
export type NewCooperation = z.output<typeof NewCooperation>

/** `PATCH /cooperations/:cooperation`. */
export const ChangeCooperation = z.object({ name })
export type ChangeCooperation = z.output<typeof ChangeCooperation>

export const PartyView = z.object({
  side: SideName,
  /** The company's name; as the creator wrote it until an owner of that company has joined. */
  name: z.string(),
  joined: z.boolean(),
  /** The company has left; its side is closed. */
  left: z.boolean(),
})
export type PartyView = z.output<typeof PartyView>

/** One cooperation as its member sees it. `side` is null for the coach. */
export const CooperationView = z.object({
  id: CooperationRef,
  name: z.string(),
  createdAt: instant,
  parties: z.array(PartyView),
  me: z.object({ role: RoleName, side: SideName.nullable() }),
  /** An example with made-up companies and people. */
  demo: z.boolean(),
})
export type CooperationView = z.output<typeof CooperationView>

/** `GET /cooperations`. */
export const Cooperations = z.object({ cooperations: z.array(CooperationView) })
export type Cooperations = z.output<typeof Cooperations>

/** What the viewer may do with this row; the page shows exactly these buttons. */
export const PersonView = z.object({
  person: PersonRef,
  name: z.string(),
  /** Null for people of another side: their address is nobody else's business. */
  email: z.string().nullable(),
  role: RoleName,
  side: SideName.nullable(),
  since: instant,
  me: z.boolean(),
  may: z.object({ remove: z.boolean(), changeRole: z.boolean() }),
})
export type PersonView = z.output<typeof PersonView>

export const InvitationState = z.enum(['open', 'accepted', 'revoked', 'expired'])
export type InvitationState = z.output<typeof InvitationState>

/** An invitation as everybody who may see it sees it, its sender included: without its token. */
export const InvitationView = z.object({
  id: z.uuid(),
  email: z.string(),
  role: RoleName,
  side: SideName.nullable(),
  invitedBy: z.string(),
  state: InvitationState,
  /** How its mail fares. */
  mail: z.enum(['queued', 'sent', 'failed', 'outbox']),
  createdAt: instant,
  expiresAt: instant,
  may: z.object({ resend: z.boolean(), revoke: z.boolean() }),
})
export type InvitationView = z.output<typeof InvitationView>

/** `GET /cooperations/:cooperation/people`. `invite` lists what the viewer may invite: the role menu of the page. */
export const People = z.object({
  people: z.array(PersonView),
  invitations: z.array(InvitationView),
  invite: z.array(z.object({ role: RoleName, side: SideName.nullable() })),
})
export type People = z.output<typeof People>

/** `POST /cooperations/:cooperation/invitations`. `side` is null exactly for the coach. */
export const NewInvitation = z.object({ email, role: RoleName, side: SideName.nullable(), language: Language })
export type NewInvitation = z.output<typeof NewInvitation>

/** `POST /invitations/look`: what the invited person reads before accepting. */
export const InvitationPreview = z.object({
  cooperation: z.string(),
  invitedBy: z.string(),
  email: z.string(),
  role: RoleName,
  /** The company on whose side; null for the coach. An owner who joins first may correct its name. */
  company: z.string().nullable(),
  parties: z.array(z.string()),
  expiresAt: instant,
  /** True when the company's name is not yet confirmed by one of its owners. */
  mayNameCompany: z.boolean(),
  /** The name of the person, when this address is already known to have one. Only ever told to the holder of the token. */
  name: z.string().nullable(),
})
export type InvitationPreview = z.output<typeof InvitationPreview>

/** `POST /invitations/accept`: signs the person in and joins. The link proves the address. */
export const AcceptInvitation = z.object({ token, name, language: Language, company: name.optional() })
export type AcceptInvitation = z.output<typeof AcceptInvitation>

export const Joined = z.object({ cooperation: CooperationRef })
export type Joined = z.output<typeof Joined>

/** `PATCH /cooperations/:cooperation/people/:person`. */
export const ChangeRole = z.object({ role: RoleName })
export type ChangeRole = z.output<typeof ChangeRole>

/** `POST /cooperations/:cooperation/leave`. The last owner of a side takes the company with them: `party: true`. */
export const Leave = z.object({ party: z.boolean() })
export type Leave = z.output<typeof Leave>

/* Guest links */

/** `POST /cooperations/:cooperation/guest-links`. */
export const NewGuestLink = z.object({ email, purpose: z.enum(guestPurposes), language: Language })
export type NewGuestLink = z.output<typeof NewGuestLink>

export const GuestLinkView = z.object({
  id: z.uuid(),
  email: z.string(),
  purpose: z.enum(guestPurposes),
  createdBy: z.string(),
  /** How its newest mail fares; null when that is not known any more. */
  mail: z.enum(['queued', 'sent', 'failed', 'outbox']).nullable(),
  createdAt: instant,
  expiresAt: instant,
  state: z.enum(['open', 'revoked', 'expired']),
  lastUsedAt: instant.nullable(),
})
export type GuestLinkView = z.output<typeof GuestLinkView>
export const GuestLinks = z.object({ links: z.array(GuestLinkView) })
export type GuestLinks = z.output<typeof GuestLinks>

/** `POST /guest/look`: what the recipient reads before opening. */
export const GuestPreview = z.object({
  cooperation: z.string(),
  from: z.string(),
  purpose: z.enum(guestPurposes),
  expiresAt: instant,
  /** Set when this browser opened the link before: where it leads. */
  opened: CooperationRef.nullable(),
})
export type GuestPreview = z.output<typeof GuestPreview>

/** `POST /guest/enter`: opens the one thing the link is for, without an account, in this browser. */
export const GuestEntered = z.object({ cooperation: CooperationRef, name: z.string(), purpose: z.enum(guestPurposes), expiresAt: instant })
export type GuestEntered = z.output<typeof GuestEntered>

/** `GET /guest`: everything that this browser may read as a guest. */
export const GuestOf = z.object({ open: z.array(GuestEntered) })
export type GuestOf = z.output<typeof GuestOf>

/**
 * `GET /cooperations/:cooperation/contract`: what all sides agreed, as an agreement (`src/core/agreement/agreement.ts`) with its
 * clauses in both languages, and the notes that what is agreed brings up (`Noted` of `src/core/catalogue/lints/lints.ts`). No answer of one
 * side, no position, no person, no address.
 */
export const ContractReading = z.object({
  name: z.string(),
  parties: z.array(z.object({ side: SideName, name: z.string() })),
  /** The day of the newest thing agreed, UTC; null when nothing is agreed yet. */
  agreedOn: z.iso.date().nullable(),
  agreement: z.record(z.string(), z.unknown()),
  /** Per question that keeps a list, which version of its annex stands; a list that is not named is in its first. */
  annexVersions: z.record(z.string(), z.object({ number: z.number(), day: z.iso.date().optional() })),
  notes: z.array(z.record(z.string(), z.unknown())),
})
export type ContractReading = z.output<typeof ContractReading>

/* Outbox, for the operator */

/** One mail. `text` is null once it was handed to a mail server or its link has expired. */
export const Mail = z.object({
  id: z.uuid(),
  to: z.string(),
  subject: z.string(),
  text: z.string().nullable(),
  state: z.enum(['queued', 'sent', 'failed', 'outbox']),
  attempts: z.number(),
  error: z.string().nullable(),
  createdAt: instant,
  nextAttemptAt: instant.nullable(),
})
export type Mail = z.output<typeof Mail>

/** `GET /outbox`: the last 200 mails, the newest first. */
export const Outbox = z.object({ by: z.enum(['smtp', 'outbox']), mails: z.array(Mail) })
export type Outbox = z.output<typeof Outbox>

/** `POST /outbox/test`. */
export const TestMail = z.object({ to: email, language: Language })
export type TestMail = z.output<typeof TestMail>

/* Example cooperations */

export const ExampleName = z.enum(['finished', 'half-done', 'quarrelling'])
export type ExampleName = z.output<typeof ExampleName>

/** One side of an example, one click away: `POST /demo/:example/:seat`. */
export const Seat = z.object({ seat: z.enum([...sides, 'coach']), person: z.string(), company: z.string().nullable() })
export type Seat = z.output<typeof Seat>

/** `GET /demo`: the three examples; the sentences about them are the page's. */
export const Examples = z.object({
  examples: z.array(z.object({ example: ExampleName, name: z.string(), seats: z.array(Seat) })),
})
export type Examples = z.output<typeof Examples>

export const DemoEntered = z.object({ cooperation: CooperationRef })
export type DemoEntered = z.output<typeof DemoEntered>
