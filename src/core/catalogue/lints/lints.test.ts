import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../shared/day.ts'
import { unreachable } from '../../shared/assert.ts'
import { constantIds, type Overrides } from '../constants.ts'
import { isSource } from '../source.ts'
import { questionById, usedAnswers } from '../questions.ts'
import type { Answers, AnswerValue, Cell, QuestionId } from '../topic.ts'
import { dependencyIds, trapIds, type LintId } from './lint.ts'
import { lints, notesAt, notesOf, type Noted } from './lints.ts'

/** An answer as short as its question allows. */
type Written = string | number | readonly string[] | readonly Readonly<Record<string, Cell>>[]
type Sheet = Readonly<Record<string, Written>>

const parties = ['a', 'b']
const day = '2026-11-23' as PlainDate

function valueOf(id: string, written: Written): AnswerValue {
  const kind = questionById(id)?.kind
  if (kind === undefined) throw new Error(`${id} is no question`)
  switch (kind.kind) {
    case 'choice':
      return { kind: 'choice', option: written as string }
    case 'choices':
      return { kind: 'choices', options: written as readonly string[] }
    case 'quantity':
      return { kind: 'quantity', value: written as number }
    case 'text':
      return { kind: 'text', text: written as string }
    case 'day':
      return { kind: 'day', day: written as string }
    case 'rows':
      return { kind: 'rows', rows: written as readonly Readonly<Record<string, Cell>>[] }
    case 'shares':
      return { kind: 'shares', parts: { a: written as number, b: 10_000 - (written as number) } }
    default:
      return unreachable(kind)
  }
}

const answersOf = (sheet: Sheet): Answers =>
  Object.fromEntries(Object.entries(sheet).map(([id, written]) => [id, valueOf(id, written)])) as Answers

const find = (id: LintId, sheet: Sheet, overrides: Overrides = {}, on = day): Noted | undefined =>
  notesOf(answersOf(sheet), parties, on, overrides).find((note) => note.id === id)

const eachLawyer: Sheet = { 'reviewLegal.who': 'eachOwn' }
const tax: Sheet = { 'reviewLegal.tax': 'eachOwn' }
const companies = (vatId: string, form = 'limited') => [
  { party: 'a', name: 'Nord GmbH', form, seat: 'Kiel', vatId },
  { party: 'b', name: 'Süd GmbH', form: 'limited', seat: 'Wien', vatId },
]
const listed = (months: number): Sheet => ({ 'protection.form': 'brought', 'protection.tail': 'months', 'protection.tailMonths': months })
const withCommission: Sheet = { 'kind.forms': ['referral'], 'split.commission': 'flat' }
const pay = (kind: string): Sheet => ({ 'protection.form': 'brought', 'protection.breach': 'pay', 'protection.penaltyKind': kind })
const agency = (how: string): Sheet => ({
  'customerContract.models': ['agency'],
  'customerContract.agency': how,
  'split.commission': 'flat',
})

/** Answers that bring it up; what settles them; and answers like them that do not bring it up. */
interface Example {
  readonly open: Sheet
  /** Put over the open answers. */
  readonly calm: Sheet
  readonly never: Sheet
}

const examples: Readonly<Record<LintId, Example>> = {
  W01: {
    open: { 'kind.forms': ['jointOffer'], 'legalNature.form': 'exchange', 'appearance.form': 'joint', 'split.loss': 'equally' },
    calm: { 'appearance.form': 'mention', 'split.loss': 'invoicer' },
    never: { 'kind.forms': ['referral'], 'appearance.form': 'mention' },
  },
  W02: { open: agency('permanent'), calm: eachLawyer, never: { 'kind.forms': ['referral'], 'split.commission': 'none' } },
  W02b: {
    open: { 'kind.forms': ['whiteLabel'], 'exit.data': 'return' },
    calm: { 'exit.data': 'delete' },
    never: { 'kind.forms': ['primeAndSub'], 'exit.data': 'return' },
  },
  W03: { open: { 'kind.forms': ['referral'] }, calm: { 'split.commission': 'none' }, never: { 'kind.forms': ['jointMarketing'] } },
  W04: { open: { 'kind.competitors': 'inPart' }, calm: { 'reviewLegal.who': 'oneForAll' }, never: { 'kind.competitors': 'no' } },
  W05: { open: { 'customerContract.paymentTerm': 45 }, calm: eachLawyer, never: { 'customerContract.paymentTerm': 30 } },
  W06: {
    open: { 'kind.forms': ['primeAndSub'], 'kind.countries': ['DE'], 'parties.companies': companies('', 'person') },
    calm: { 'compliance.instruct': 'ownLead' },
    never: { 'kind.forms': ['primeAndSub'], 'kind.countries': ['DE'], 'compliance.instruct': 'ownLead' },
  },
  W07: {
    open: { 'escalation.stages': ['management', 'coach'], 'reviewLegal.who': 'waived' },
    calm: { 'reviewLegal.who': 'flagged' },
    never: { 'escalation.stages': ['management'] },
  },
  W08: {
    open: { 'split.due': 'afterPayment', 'split.unpaidDue': 'nothing' },
    calm: { 'split.unpaidDue': 'latest', 'split.latestDays': 60 },
    never: { 'split.due': 'afterInvoice' },
  },
  W09: { open: listed(36), calm: { 'protection.tailMonths': 12 }, never: { 'protection.form': 'none' } },
  W10: {
    open: { ...listed(12), 'protection.dependent': 'paid', 'form.framework': 'text' },
    calm: { 'form.framework': 'signed' },
    never: { ...listed(12), 'protection.dependent': 'free', 'form.framework': 'text' },
  },
  W11: { open: { 'form.framework': 'text' }, calm: { 'form.framework': 'advanced' }, never: { 'form.change': 'text' } },
  W12: {
    open: { 'liability.cap': 'orderValue', 'liability.capGross': 'capped' },
    calm: { 'liability.capGross': 'unlimited', ...eachLawyer },
    never: { 'liability.cap': 'none' },
  },
  W13: {
    open: pay('percent'),
    calm: { 'protection.penaltyKind': 'creditor' },
    never: { 'protection.form': 'brought', 'protection.breach': 'law' },
  },
  W14: {
    open: { 'gtm.email': 'collector' },
    calm: { 'gtm.emailOther': 'never', 'dataProtection.flow': 'none' },
    never: { 'gtm.email': 'nobody' },
  },
  W15: {
    open: { 'kind.forms': ['primeAndSub'] },
    calm: { 'compliance.proofs': [{ kind: 'wage', party: 'b' }] },
    never: { 'kind.forms': ['referral'] },
  },
  W16: {
    open: { 'customerContract.reminds': 'bringer' },
    calm: { 'customerContract.reminds': 'invoicer' },
    never: { 'kind.forms': ['primeAndSub'] },
  },
  W17: {
    open: { ...withCommission, 'kind.forms': ['referral', 'primeAndSub'], 'compliance.proofs': [{ kind: 'licence', party: 'a' }] },
    calm: { 'split.commission': 'none' },
    never: { 'kind.forms': ['primeAndSub'], 'compliance.proofs': [{ kind: 'wage', party: 'a' }] },
  },
  W18: {
    open: { 'term.causes': ['insolvency'] },
    calm: { 'term.causes': ['insolvency', 'unpaid'] },
    never: { 'term.causes': ['control'] },
  },
  W19: {
    open: { 'kind.forms': ['referral'] },
    calm: { 'confidentiality.marking': 'all', 'confidentiality.recipients': ['staff'], 'confidentiality.returnDays': 14 },
    never: { 'kind.competitors': 'no' },
  },
  W20: { open: { 'split.basis': 'fixedShares' }, calm: tax, never: { 'split.basis': 'ownPrice' } },
  W21: { open: { 'kind.forms': ['jointOffer'] }, calm: { 'reviewLegal.who': 'flagged' }, never: { 'kind.forms': ['referral'] } },
  W22: {
    open: { 'customerContract.models': ['reseller'] },
    calm: { 'reviewLegal.who': 'oneForAll' },
    never: { 'customerContract.models': ['prime'] },
  },
  W23: {
    open: { 'publicity.form': 'perItem', 'publicity.persons': 'approvalOnly', 'publicity.customer': 'never' },
    calm: { 'publicity.persons': 'consent' },
    never: { 'kind.forms': ['referral'] },
  },
  W24: {
    open: { 'escalation.stages': ['coach'], 'escalation.cost': 'requester' },
    calm: { 'escalation.cost': 'equal' },
    never: { 'escalation.stages': ['coach'] },
  },
  W25: {
    open: { 'term.start': 'day', 'term.startDay': '2026-11-01' },
    calm: { 'term.startDay': '2027-01-01' },
    never: { 'term.kind': 'open' },
  },
  W26: {
    open: { ...withCommission, 'kind.countries': ['DE', 'CH'] },
    calm: { 'boilerplate.law': 'DE' },
    never: { ...withCommission, 'kind.countries': ['DE', 'AT'] },
  },
  R1: {
    open: { 'legalNature.form': 'exchange', 'appearance.joint': 'some', 'appearance.jointThings': ['account'] },
    calm: { 'appearance.joint': 'never' },
    never: { 'legalNature.form': 'outer', 'appearance.form': 'joint' },
  },
  R2: {
    open: { 'kind.competitors': 'yes', 'protection.form': 'brought', 'reviewLegal.who': 'waived' },
    calm: { 'reviewLegal.who': 'eachOwn' },
    never: { 'kind.competitors': 'no', 'protection.form': 'brought' },
  },
  R3: {
    open: { 'kind.forms': ['primeAndSub'] },
    calm: {
      'liability.recourse': 'lost',
      'protection.form': 'none',
      'split.due': 'afterInvoice',
      'compliance.proofs': [{ kind: 'wage', party: 'b' }],
    },
    never: { 'kind.forms': ['referral'] },
  },
  R4: {
    open: { 'customerContract.models': ['consortium'], 'kind.forms': ['consortium'] },
    calm: { 'customerContract.jointSender': 'consortium', 'legalNature.form': 'outer', 'legalNature.inner': 'equal', ...tax },
    never: { 'customerContract.models': ['prime'], 'kind.forms': ['primeAndSub'] },
  },
  R5: {
    open: { ...agency('permanent'), 'split.commissionFor': 'all' },
    calm: { 'split.commissionFor': 'firstOnly' },
    never: agency('occasional'),
  },
  R6: {
    open: { 'kind.forms': ['whiteLabel'], 'exit.data': 'return' },
    calm: eachLawyer,
    never: { 'kind.forms': ['whiteLabel'], 'exit.data': 'delete' },
  },
  R7: {
    open: listed(25),
    calm: { 'protection.tailReason': 'Aufbau eines neuen Marktes', 'reviewLegal.who': 'flagged' },
    never: listed(24),
  },
  R8: {
    open: { ...pay('fixed'), 'protection.penaltySum': 5_000_00, 'protection.penaltySumRepeat': 5_000_00 },
    calm: { 'protection.penaltySumRepeat': 10_000_00 },
    never: pay('percent'),
  },
  R9: {
    open: { 'customerContract.paymentTerm': 45 },
    calm: eachLawyer,
    never: { 'customerContract.paymentTerm': 30 },
  },
  R10: {
    open: { 'pricing.document': 'selfBilling' },
    calm: { 'pricing.selfBillObjected': 'ownInvoice', ...tax },
    never: { 'pricing.document': 'invoice' },
  },
  R11: {
    open: { 'pricing.vat': [{ party: 'a', status: 'smallBusiness' }] },
    calm: tax,
    never: { 'pricing.vat': [{ party: 'a', status: 'regular' }] },
  },
  R12: {
    open: { 'kind.countries': ['DE', 'AT'], ...tax },
    calm: { 'parties.companies': companies('DE123456789') },
    never: { 'kind.countries': ['DE'] },
  },
  R13: {
    open: { 'kind.forms': ['primeAndSub'], 'kind.countries': ['DE'], 'compliance.instruct': 'urgentToo' },
    calm: { 'compliance.statusCost': 'instructor', ...eachLawyer },
    never: { 'kind.forms': ['primeAndSub'], 'kind.countries': ['DE'], 'compliance.instruct': 'ownLead' },
  },
  R14: {
    open: { 'escalation.final': 'arbitration' },
    calm: { 'boilerplate.arbitration': 'DIS', 'form.framework': 'signed', ...eachLawyer },
    never: { 'escalation.final': 'court' },
  },
  R15: {
    open: { 'term.kind': 'open', 'kind.forms': ['referral'] },
    calm: {
      'exit.offers': 'each',
      'exit.survives': ['nothing'],
      'exit.statement': 'prime',
      'exit.netting': 'none',
      'exit.data': 'delete',
      'exit.brand': 'stop',
    },
    never: { 'term.start': 'signature' },
  },
  R16: {
    open: { 'publicity.form': 'perItem' },
    calm: { 'publicity.persons': 'consent', 'publicity.customer': 'consent' },
    never: { 'publicity.form': 'never' },
  },
  R17: {
    open: { ...listed(12), 'protection.dependent': 'paid', 'form.framework': 'advanced' },
    calm: { 'form.framework': 'signed' },
    never: { ...listed(12), 'protection.dependent': 'free', 'form.framework': 'advanced' },
  },
}

describe.each(lints.map((lint) => [lint.id, lint] as const))('%s', (id, lint) => {
  const { open, calm, never } = examples[id]

  test('its answers bring it up, others settle it, and answers like them do not', () => {
    expect(find(id, open)).toMatchObject({ id, calm: false })
    const settled = find(id, { ...open, ...calm })
    expect(settled?.calm ?? true).toBe(true)
    expect(settled?.beforeSigning ?? false).toBe(false)
    expect(find(id, never)).toBeUndefined()
  })

  test('what settles it is shown where it is answered, and nobody is asked what is not asked', () => {
    const note = find(id, open)
    expect(note?.questions.length).toBeGreaterThan(0)
    for (const question of note?.asks ?? []) expect(Object.hasOwn(open, question)).toBe(false)
    const shown: readonly string[] = [...lint.questions, ...beside]
    expect(Object.keys(calm).filter((question) => !shown.includes(question))).toEqual([])
  })

  test('it is sourced, and every question and number it names exists', () => {
    expect(lint.sources.length).toBeGreaterThan(0)
    expect(lint.sources.filter((source) => !isSource(source))).toEqual([])
    expect(lint.questions.filter((question) => questionById(question) === undefined)).toEqual([])
    expect((lint.asks ?? []).filter((question) => questionById(question) === undefined)).toEqual([])
    expect((lint.constants ?? []).filter((constant) => !constantIds.includes(constant))).toEqual([])
    expect(lint.questions.length).toBe(new Set(lint.questions).size)
  })

  test.each([
    ['open', open],
    ['never', never],
  ] as const)('the answers of its example are asked and valid: %s', (_, sheet) => {
    expect(Object.keys(usedAnswers(answersOf(sheet), parties))).toEqual(Object.keys(sheet))
  })
})

/** Answers that only lead to others. */
const beside: readonly string[] = ['appearance.joint']

test('every trap and every dependency of the domain has one lint, in a file of its own', () => {
  expect(lints.map(({ id }) => id)).toEqual([...trapIds, ...dependencyIds])
  const files = readdirSync(import.meta.dirname).filter((file) => /^[wr]\d/u.test(file))
  expect(files.length).toBe(lints.length)
  for (const { id } of lints) {
    const name = id.toLowerCase().replace(/\d+/u, (number) => number.padStart(2, '0'))
    expect([id, files.filter((file) => file.startsWith(`${name}-`)).length]).toEqual([id, 1])
  }
})

/** As an operator may look it up one day. */
const shorter = { value: 12, checkBy: '2030-01-01' as PlainDate, found: 'BGH', checkedBy: 'M. Probst', checkedOn: day }

describe('what a note hangs on', () => {
  test('an answer to a question that is not asked brings up nothing', () => {
    const tail = { 'protection.form': 'none', 'protection.tail': 'months', 'protection.tailMonths': 36 }
    expect(find('R7', tail)).toBeUndefined()
  })

  test('the country: none agreed yet means it may matter', () => {
    const other: Sheet = { 'kind.forms': ['primeAndSub'], 'compliance.instruct': 'urgentToo' }
    expect(find('W06', other)).toMatchObject({ calm: false })
    expect(find('W06', { ...other, 'kind.countries': ['AT'] })).toBeUndefined()
    expect(find('W06', { ...other, 'compliance.statusCost': 'equal' })).toMatchObject({ calm: false })
    expect(find('W06', { ...other, ...eachLawyer })).toMatchObject({ calm: true })
    const sources = find('W01', { 'kind.forms': ['jointOffer'], 'kind.countries': ['CH'] })?.sources ?? []
    expect(sources.map((source) => ('law' in source ? source.law : ''))).toEqual(['OR'])
  })

  test('the number of the day, as the operator looked it up', () => {
    expect(find('R7', listed(18))).toBeUndefined()
    expect(find('R7', listed(18), { protectionAfterEnd: [shorter] })).toMatchObject({ calm: false, beforeSigning: true })
  })

  test('staff protected for too long needs a lawyer, but no reason of its own', () => {
    const staff: Sheet = { 'staffProtection.form': 'active', 'staffProtection.tail': 'months', 'staffProtection.tailMonths': 18 }
    const overrides = { staffProtectionAfterEnd: [shorter] }
    expect(find('R7', staff)).toBeUndefined()
    expect(find('R7', staff, overrides)).toMatchObject({ calm: false, beforeSigning: true })
    expect(find('R7', { ...staff, ...eachLawyer }, overrides)?.calm).toBe(true)
  })

  test('a fixed penalty for breaches of secrecy is looked at like any other', () => {
    const secrecy: Sheet = { 'confidentiality.breach': 'penalty', 'confidentiality.penalty': 5_000_00 }
    for (const id of ['R8', 'W13'] as const) {
      expect(find(id, secrecy)).toMatchObject({ calm: false })
      expect(find(id, { ...secrecy, 'confidentiality.penaltyGrave': 10_000_00 })?.calm).toBe(true)
    }
  })

  test('competitors that bind themselves to each other need a lawyer', () => {
    const bound: Sheet = { 'kind.competitors': 'inPart', 'exclusivity.form': 'field' }
    expect(find('R2', bound)).toMatchObject({ calm: false, beforeSigning: true })
    expect(find('R2', { 'kind.competitors': 'inPart', 'exclusivity.form': 'none' })).toBeUndefined()
  })

  test('a joint account makes a partnership graver', () => {
    const account: Sheet = { 'appearance.joint': 'some', 'appearance.jointThings': ['account'] }
    expect(find('W01', { 'kind.forms': ['jointOffer'] })?.severity).toBe('warn')
    expect(find('W01', account)?.severity).toBe('stop')
  })

  test('the gravest first, the settled last', () => {
    const notes = notesOf(
      answersOf({ 'kind.forms': ['primeAndSub'], 'kind.competitors': 'yes', 'customerContract.reminds': 'invoicer' }),
      parties,
      day,
    )
    const ranks = notes.map(({ calm, severity }) => Number(calm) * 3 + ['stop', 'warn', 'inform'].indexOf(severity))
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
    expect(notes.at(-1)?.calm).toBe(true)
  })

  test('a note stands at its questions and nowhere else', () => {
    const notes = notesOf(answersOf(listed(36)), parties, day)
    const at = (question: QuestionId): readonly LintId[] => notesAt(notes, question).map(({ id }) => id)
    expect(at('protection.tailMonths')).toContain('R7')
    expect(at('split.basis')).toEqual([])
  })

  test('no answers, no notes', () => expect(notesOf({}, parties, day)).toEqual([]))
})
