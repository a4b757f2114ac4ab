import type { Unit } from '../agreement/agreement.ts'
import { assert } from '../shared/assert.ts'
import type { PlainDate } from '../shared/day.ts'
import type { Country } from './kinds.ts'
import { judgment, practice, statute, type Law, type Source } from './source.ts'

/**
 * Numbers that the law, a central bank, courts or practice set, and that change without asking anybody here. Nothing else in the program
 * knows them. Each says from which day to which it holds and from which day somebody must look whether it still does; an operator may
 * set newer ones (docs/operating.md). What was agreed before never changes by it: constants are told and warned with, they decide no case.
 */
export interface Period {
  /** Whole, in the smallest unit: cents, hundredths of a percent or of a point. */
  readonly value: number
  /** The first day; left out where it has held for longer than anybody here looks back. */
  readonly from?: PlainDate
  /** The last day; left out where no end is known. */
  readonly until?: PlainDate
  /** From this day on the value counts as unchecked. */
  readonly checkBy: PlainDate
  readonly source: Source
}

export interface Constant {
  readonly unit: ConstantUnit
  readonly country?: Country
  /** One after the other, the earliest first; they do not overlap. */
  readonly periods: readonly Period[]
}

/** `points`: percentage points in hundredths. `dayOfMonth`: the day of a month. */
export type ConstantUnit = Unit | 'points' | 'dayOfMonth'

const on = (day: string): PlainDate => day as PlainDate

/** The statutes were read as of 29 April 2026; each is to be read again after a year, or when it is known to change. */
const nextReading = on('2027-07-01')

const fixed = (value: number, unit: ConstantUnit, source: Source, from?: string): Constant => ({
  unit,
  ...('country' in source && source.country !== undefined ? { country: source.country } : {}),
  periods: [{ value, ...(from === undefined ? {} : { from: on(from) }), checkBy: nextReading, source }],
})

const german = (law: Law, at: string): Source => statute(law, at, 'DE')

export const constants = {
  /** Published on 1 January and 1 July of each year. */
  baseRateDE: {
    unit: 'percent',
    country: 'DE',
    periods: [
      {
        value: 127,
        from: on('2026-01-01'),
        until: on('2026-06-30'),
        checkBy: on('2026-07-01'),
        source: { kind: 'published', by: 'bundesbank', country: 'DE' },
      },
    ],
  },
  defaultPremiumDE: fixed(900, 'points', german('BGB', '§ 288'), '2014-07-29'),
  defaultPremiumAT: fixed(920, 'points', statute('UGB', '§ 456', 'AT'), '2013-03-16'),
  defaultInterestCH: fixed(500, 'percent', statute('OR', 'Art. 104', 'CH')),
  defaultLumpSumDE: fixed(4_000, 'EUR', german('BGB', '§ 288'), '2014-07-29'),
  defaultLumpSumAT: fixed(4_000, 'EUR', statute('UGB', '§ 458', 'AT'), '2013-03-16'),
  automaticDefault: fixed(30, 'days', german('BGB', '§ 286')),
  longestPayment: fixed(60, 'days', german('BGB', '§ 271a')),
  longestPaymentTemplate: fixed(30, 'days', german('BGB', '§ 308')),
  longestAcceptance: fixed(30, 'days', german('BGB', '§ 271a')),
  longestAcceptanceTemplate: fixed(15, 'days', german('BGB', '§ 308')),
  smallBusinessLastYearDE: fixed(2_500_000, 'EUR', german('UStG', '§ 19'), '2025-01-01'),
  smallBusinessThisYearDE: fixed(10_000_000, 'EUR', german('UStG', '§ 19'), '2025-01-01'),
  smallBusinessAT: fixed(5_500_000, 'EUR', statute('UStG 1994', '§ 6', 'AT'), '2025-01-01'),
  smallBusinessToleranceAT: fixed(1_000, 'percent', statute('UStG 1994', '§ 6', 'AT'), '2025-01-01'),
  vatThresholdCH: fixed(10_000_000, 'CHF', statute('MWSTG', 'Art. 10', 'CH')),
  vatAcquisitionCH: fixed(1_000_000, 'CHF', statute('MWSTG', 'Art. 45', 'CH')),
  /** Whose turnover of the year before is above this must issue electronic invoices. */
  eInvoiceTurnoverDE: {
    unit: 'EUR',
    country: 'DE',
    periods: [
      {
        value: 80_000_000,
        from: on('2027-01-01'),
        until: on('2027-12-31'),
        checkBy: nextReading,
        source: german('UStG', '§ 27'),
      },
      { value: 0, from: on('2028-01-01'), checkBy: on('2028-07-01'), source: german('UStG', '§ 27') },
    ],
  },
  smallInvoice: fixed(25_000, 'EUR', german('UStDV', '§ 33')),
  foreignServiceInvoice: fixed(15, 'dayOfMonth', german('UStG', '§ 14a')),
  invoiceRetention: fixed(8, 'years', german('UStG', '§ 14b')),
  letterRetention: fixed(6, 'years', german('HGB', '§ 257')),
  constructionWithholding: fixed(1_500, 'percent', german('EStG', '§ 48')),
  constructionExemption: fixed(500_000, 'EUR', german('EStG', '§ 48')),
  constructionExemptionLandlord: fixed(1_500_000, 'EUR', german('EStG', '§ 48')),
  giftLimitDE: fixed(5_000, 'EUR', german('EStG', '§ 4')),
  mileageDE: fixed(30, 'EUR', german('EStG', '§ 9')),
  temporaryWork: fixed(18, 'months', german('AÜG', '§ 1')),
  /** How long customers or staff may usually be protected after the end. */
  protectionAfterEnd: fixed(24, 'months', judgment('BGH', '2015-01-20', 'II ZR 369/13')),
  staffProtectionAfterEnd: fixed(24, 'months', judgment('BGH', '2014-04-30', 'I ZR 245/12')),
  registrationShortest: fixed(60, 'days', practice),
  registrationUsual: fixed(90, 'days', practice),
  registrationLongest: fixed(180, 'days', practice),
  agentSettlement: fixed(3, 'months', german('HGB', '§ 87c')),
  agentClaim: fixed(1, 'years', german('HGB', '§ 89b')),
  leaverLiability: fixed(5, 'years', german('BGB', '§ 728b')),
  limitation: fixed(3, 'years', german('BGB', '§ 195')),
  negotiationStep: fixed(30, 'days', practice),
  negotiationSilence: fixed(15, 'days', practice),
  minimalShareCompetitors: fixed(1_000, 'percent', { kind: 'published', by: 'antitrustAuthority', country: 'DE' }),
  minimalShareOthers: fixed(1_500, 'percent', { kind: 'published', by: 'antitrustAuthority', country: 'DE' }),
  antitrustFine: fixed(1_000, 'percent', german('GWB', '§ 81c')),
} as const satisfies Readonly<Record<string, Constant>>

export type ConstantId = keyof typeof constants

export const constantIds = Object.keys(constants) as readonly ConstantId[]

/** What the operator of this server has set, instead of what the program brings. */
export type Overrides = Readonly<Partial<Record<ConstantId, readonly OwnPeriod[]>>>

export interface OwnPeriod {
  readonly value: number
  readonly from?: PlainDate
  readonly until?: PlainDate
  readonly checkBy: PlainDate
  /** Where the operator found it, who looked and when. */
  readonly found: string
  readonly checkedBy: string
  readonly checkedOn: PlainDate
}

/**
 * `holds`: checked, and in force. `toCheck`: in force as far as is known, but the day to look again has come. `notYet`: known, and comes
 * into force later. `outOfDate`: its last known day is over, so a newer value must be looked up.
 */
export type Standing = 'holds' | 'toCheck' | 'notYet' | 'outOfDate'

export interface ConstantOnDay {
  readonly id: ConstantId
  readonly unit: ConstantUnit
  readonly country?: Country
  readonly standing: Standing
  readonly period: Period | OwnPeriod
  /** By whom: by the operator of the server, or by the program as it was published. */
  readonly setBy: 'program' | 'operator'
}

/**
 * The value of a constant on a day. The operator's periods go before the program's wherever they hold; where nothing holds, it is the last
 * one known before, else the first one to come.
 */
export function constantOn(id: ConstantId, day: PlainDate, overrides: Overrides = {}): ConstantOnDay {
  const { unit, periods, ...rest }: Constant = constants[id]
  const known = [
    ...(overrides[id] ?? []).map((period) => ({ period, setBy: 'operator' as const })),
    ...periods.map((period) => ({ period, setBy: 'program' as const })),
  ]
  const holds = known.find(({ period }) => begun(period, day) && !over(period, day))
  const before = known.filter(({ period }) => over(period, day)).sort(byUntil)[0]
  const later = known.filter(({ period }) => !begun(period, day)).sort(byFrom)[0]
  const found = holds ?? before ?? later
  assert(found !== undefined, `the constant ${id} has a period`)
  const standing = found === before ? 'outOfDate' : found === later ? 'notYet' : day >= found.period.checkBy ? 'toCheck' : 'holds'
  return { ...rest, id, unit, standing, ...found }
}

type Span = { readonly period: { readonly from?: PlainDate; readonly until?: PlainDate } }

const begun = ({ from }: Span['period'], day: PlainDate): boolean => from === undefined || from <= day
const over = ({ until }: Span['period'], day: PlainDate): boolean => until !== undefined && until < day
const byUntil = (one: Span, other: Span): number => ((one.period.until ?? '') > (other.period.until ?? '') ? -1 : 1)
const byFrom = (one: Span, other: Span): number => ((one.period.from ?? '') < (other.period.from ?? '') ? -1 : 1)

/** Constants that somebody must look at on this day. */
export const constantsToCheck = (day: PlainDate, overrides: Overrides = {}): readonly ConstantOnDay[] =>
  constantIds.map((id) => constantOn(id, day, overrides)).filter(({ standing }) => standing === 'toCheck' || standing === 'outOfDate')

/**
 * The value as the program brings it, for what a question asks: whether a question is asked must be the same for everybody and on every
 * day, so it hangs on no override and no day.
 */
export const asPublished = (id: ConstantId): number => {
  const { periods }: Constant = constants[id]
  const period = periods.at(-1)
  assert(period !== undefined, `the constant ${id} has a period`)
  return period.value
}
