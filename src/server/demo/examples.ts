import type { QuestionId, TopicId } from '#core/catalogue/topic.ts'
import type { Role, Side } from '#core/access/role.ts'
import type { Example } from '../access/tables.ts'

/** A made-up person of an example. The address ends in `.invalid`, which no mail reaches (RFC 2606). */
export type Actor = {
  readonly seat: Side | 'coach'
  readonly role: Role
  readonly name: string
  readonly email: string
}

type Grounds = { readonly interest?: string; readonly reason?: string }

/** What somebody does, in the order of the story; played through the same decisions as what real people do. */
export type Scene =
  /** Answers these topics as the folder says, except for what is `own`; `skip` stays open. */
  | {
      readonly by: Side
      readonly does: 'answer'
      readonly topics: readonly TopicId[]
      readonly own?: Readonly<Partial<Record<QuestionId, { readonly value: Written } & Grounds>>>
      readonly skip?: readonly QuestionId[]
    }
  /** Hands in everything answered so far, or only these topics. */
  | { readonly by: Side; readonly does: 'release'; readonly topics: readonly TopicId[] }
  | ({
      readonly by: Side | 'coach'
      readonly does: 'propose'
      readonly as: string
      readonly question: QuestionId
      readonly value: Written
    } & Grounds)
  | { readonly by: Side | 'coach'; readonly does: 'bringUp'; readonly as: string; readonly question: QuestionId; readonly note: string }
  | { readonly by: Side; readonly does: 'accept'; readonly proposal: string }
  | { readonly by: Side | 'coach'; readonly does: 'withdraw'; readonly proposal: string }
  | { readonly by: Side; readonly does: 'letCoachRead' }

type Written = string | number | readonly string[]

export type Story = {
  readonly example: Example
  readonly name: string
  /** The folder in `examples/` with the companies and their answers. */
  readonly folder: string
  /** First the owners in the order of the sides, then the coach. */
  readonly people: readonly Actor[]
  readonly scenes: readonly Scene[]
}

const everything: readonly TopicId[] = [
  'purpose',
  'process',
  'customerContract',
  'split',
  'protection',
  'gtm',
  'publicity',
  'term',
  'exit',
  'escalation',
  'reviewLegal',
]

const finished: Story = {
  example: 'finished',
  name: 'Heizungskeller aus einer Hand',
  folder: 'electrician-and-heating',
  people: [
    { seat: 'a', role: 'owner', name: 'Silke Brandt', email: 'silke.brandt@elektro-brandt.invalid' },
    { seat: 'b', role: 'owner', name: 'Jens Lohse', email: 'jens.lohse@waerme-lohse.invalid' },
    { seat: 'coach', role: 'coach', name: 'Mara Winter', email: 'mara.winter@coach.invalid' },
  ],
  scenes: [
    {
      by: 'a',
      does: 'answer',
      topics: everything,
      own: {
        'customerContract.paymentTerm': { value: 30, interest: 'Unsere Hausbesitzer zahlen oft erst, wenn die Förderung da ist.' },
        'process.lateDays': { value: 5, reason: 'Der Zähler kommt vom Netzbetreiber; darauf haben wir keinen Einfluss.' },
        'split.lossElse': { value: 'invoicer', reason: 'Wer mit dem Kunden abrechnet, hat den Preis gemacht.' },
      },
    },
    { by: 'b', does: 'answer', topics: everything },
    { by: 'a', does: 'letCoachRead' },
    { by: 'a', does: 'release', topics: everything },
    { by: 'b', does: 'release', topics: everything },
    {
      by: 'coach',
      does: 'propose',
      as: 'loss',
      question: 'split.lossElse',
      value: 'equally',
      reason: 'Ein Verlust ohne Schuld trifft beide gleich.',
    },
    { by: 'b', does: 'accept', proposal: 'loss' },
    { by: 'a', does: 'accept', proposal: 'loss' },
    {
      by: 'b',
      does: 'propose',
      as: 'payment',
      question: 'customerContract.paymentTerm',
      value: 14,
      reason: 'Wer früh abrechnet, muss niemanden vorfinanzieren.',
    },
    { by: 'a', does: 'accept', proposal: 'payment' },
    {
      by: 'b',
      does: 'propose',
      as: 'late',
      question: 'process.lateDays',
      value: 3,
      interest: 'Die Monteure stehen sonst auf der Baustelle.',
    },
    { by: 'a', does: 'accept', proposal: 'late' },
  ],
}

const halfDone: Story = {
  example: 'half-done',
  name: 'Beratung und Software',
  folder: 'two-agencies',
  people: [
    { seat: 'a', role: 'owner', name: 'Ole Petersen', email: 'ole.petersen@nordlicht-software.invalid' },
    { seat: 'b', role: 'owner', name: 'Ayla Demir', email: 'ayla.demir@kontor-beratung.invalid' },
    { seat: 'coach', role: 'coach', name: 'Mara Winter', email: 'mara.winter@coach.invalid' },
  ],
  scenes: [
    { by: 'a', does: 'answer', topics: ['purpose', 'customerContract', 'split', 'term'] },
    { by: 'a', does: 'release', topics: ['purpose', 'customerContract', 'split'] },
    {
      by: 'b',
      does: 'answer',
      topics: ['purpose', 'customerContract'],
      own: {
        'purpose.unclear': { value: 'notCovered', interest: 'Wir wollen wissen, woran wir sind, bevor wir anbieten.' },
        'customerContract.largeOrders': { value: 'party:b', interest: 'Große Kunden erwarten von uns einen einzigen Vertrag.' },
        'customerContract.largeOrdersFrom': { value: 10_000_000, reason: 'Ab da brauchen unsere Kunden ohnehin eine Ausschreibung.' },
      },
    },
    { by: 'b', does: 'release', topics: ['purpose', 'customerContract'] },
    {
      by: 'a',
      does: 'propose',
      as: 'unclear',
      question: 'purpose.unclear',
      value: 'talk',
      reason: 'Ein Anruf vor dem Angebot kostet weniger als ein Streit danach.',
    },
    {
      by: 'b',
      does: 'answer',
      topics: ['split'],
      skip: ['split.shares', 'split.loss', 'split.badDebt', 'split.commissionRate'],
    },
  ],
}

const quarrelling: Story = {
  example: 'quarrelling',
  name: 'Drei für die Wende',
  folder: 'three-consultants',
  people: [
    { seat: 'a', role: 'owner', name: 'Heinrich Aumann', email: 'heinrich.aumann@aumann-finanzen.invalid' },
    { seat: 'b', role: 'owner', name: 'Petra Birk', email: 'petra.birk@birk-prozesse.invalid' },
    { seat: 'c', role: 'owner', name: 'Luca Calvi', email: 'luca.calvi@calvi-personal.invalid' },
    { seat: 'coach', role: 'coach', name: 'Mara Winter', email: 'mara.winter@coach.invalid' },
  ],
  scenes: [
    {
      by: 'a',
      does: 'answer',
      topics: everything,
      own: {
        'customerContract.names': { value: 'issuerOnly', reason: 'Auf einer Rechnung mit drei Namen weiß niemand, wer haftet.' },
        'split.surplus': { value: 'invoicer', interest: 'Wer die Rechnung stellt, trägt auch das Risiko.' },
        'term.fixedMonths': { value: 12, reason: 'Zwei Jahre sind lang, wenn es nicht passt.' },
      },
    },
    {
      by: 'b',
      does: 'answer',
      topics: everything,
      own: {
        'split.surplus': { value: 'byParts', interest: 'Am Überschuss soll verdienen, wer ihn erarbeitet hat.' },
        'split.extraWork': { value: 'ifAgreed', reason: 'Im Betrieb tauchen immer Aufgaben auf, die keiner gesehen hat.' },
      },
    },
    {
      by: 'c',
      does: 'answer',
      topics: everything,
      own: {
        'customerContract.paymentTerm': { value: 30, interest: 'Betriebe in der Krise können nicht in 14 Tagen zahlen.' },
        'split.badDebt': { value: 'inShares', reason: 'Den Ausfall kann eine kleine Firma nicht allein tragen.' },
        'process.refused': { value: 'mend', reason: 'Wer etwas übergibt, steht dafür gerade.' },
      },
    },
    { by: 'a', does: 'release', topics: everything },
    { by: 'b', does: 'release', topics: everything },
    { by: 'c', does: 'release', topics: everything },
    {
      by: 'coach',
      does: 'propose',
      as: 'surplus',
      question: 'split.surplus',
      value: 'equally',
      reason: 'So steht es in vielen Vereinbarungen zwischen Gleichen, und niemand rechnet nach.',
    },
    { by: 'b', does: 'accept', proposal: 'surplus' },
    { by: 'c', does: 'accept', proposal: 'surplus' },
    {
      by: 'a',
      does: 'propose',
      as: 'term',
      question: 'term.fixedMonths',
      value: 18,
      interest: 'Ich möchte vor dem Ruhestand frei entscheiden können.',
    },
    { by: 'b', does: 'accept', proposal: 'term' },
    {
      by: 'c',
      does: 'propose',
      as: 'debt',
      question: 'split.badDebt',
      value: 'invoicer',
      reason: 'Dann achtet, wer abrechnet, auf die Bonität.',
    },
    { by: 'c', does: 'withdraw', proposal: 'debt' },
    {
      by: 'b',
      does: 'bringUp',
      as: 'mend',
      question: 'process.refused',
      note: 'Beim letzten Mandat lag eine Übergabe zwei Wochen. Wir müssen reden, bevor der nächste Auftrag kommt.',
    },
  ],
}

export const stories: readonly Story[] = [finished, halfDone, quarrelling]
