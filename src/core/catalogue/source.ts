import type { PlainDate } from '../shared/day.ts'
import type { Country } from './kinds.ts'

/** What a number or a warning rests on, so that whoever checks it finds it. `country` is left out where it holds in all of them or for none. */
export type Source =
  /** `at` are the sections as they are cited: `§ 271a`, `Art. 28`. */
  | { readonly kind: 'statute'; readonly law: Law; readonly at: string; readonly country?: Country }
  | { readonly kind: 'judgment'; readonly court: string; readonly on?: PlainDate; readonly file: string; readonly country?: Country }
  /** What a central bank or an authority publishes. */
  | { readonly kind: 'published'; readonly by: Publisher; readonly country?: Country }
  /** What is usual where people do this; no rule. */
  | { readonly kind: 'practice'; readonly country?: Country }

/** Statutes by the short name that lawyers cite them with; those of the European Union have one per language (src/text). */
export const laws = [
  'ABGB',
  'AEntG',
  'AEUV',
  'AO',
  'AÜG',
  'BGB',
  'BRAO',
  'DSGVO',
  'eIDAS',
  'EStG',
  'GeschGehG',
  'GewO',
  'GWB',
  'HGB',
  'InsO',
  'KartG',
  'KG',
  'KUG',
  'MBO-Ä',
  'MediationsG',
  'MiLoG',
  'MWSTG',
  'OR',
  'RDG',
  'SGB IV',
  'StGB',
  'UGB',
  'UStDV',
  'UStG',
  'UStG 1994',
  'UWG',
  'Vertikal-GVO',
  'VgV',
  'ZAG',
  'ZPO',
] as const

export type Law = (typeof laws)[number]

export type Publisher = 'bundesbank' | 'antitrustAuthority'

export const statute = (law: Law, at: string, country?: Country): Source => ({
  kind: 'statute',
  law,
  at,
  ...(country === undefined ? {} : { country }),
})

export const judgment = (court: string, on: string, file: string, country: Country = 'DE'): Source => ({
  kind: 'judgment',
  court,
  on: on as PlainDate,
  file,
  country,
})

export const practice: Source = { kind: 'practice' }

/** Whether whoever checks it can find it: a section is named, a judgment has its court and file number. */
export const isSource = (source: Source): boolean => {
  switch (source.kind) {
    case 'statute':
      return /^(?:§§?|Art\.) \d/u.test(source.at)
    case 'judgment':
      return source.court !== '' && /\d/u.test(source.file)
    case 'published':
    case 'practice':
      return true
  }
}
