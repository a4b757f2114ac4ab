import type { GermanOf } from '#core/agreement/agreement.ts'

/** What is written otherwise, and how. In the order of the list; what a rule makes is found by none. */
export type Rule = readonly [pattern: RegExp, by: string]

/**
 * Only where law or habit differ. Words whose gender changes are changed with what stands before them; a test finds the ones
 * that a new sentence would bend wrongly.
 */
const inBoth: readonly Rule[] = [
  [/Vertragsstraf/gu, 'Konventionalstraf'],
  [/Schadensersatz/gu, 'Schadenersatz'],
  [/gesamtschuldnerisch/gu, 'solidarisch'],
  [/Gesamtschuld/gu, 'Solidarschuld'],
]

const austrian: readonly Rule[] = [
  ...inBoth,
  [/\bJanuar\b/gu, 'Jänner'],
  [/Handelsregister/gu, 'Firmenbuch'],
  [/Leiharbeit/gu, 'Arbeitskräfteüberlassung'],
  [/\beine GbR fest\b/gu, 'eine GesbR fest'],
  // The currency stands before its sum.
  [/\b(\d(?:[\d.,]*\d)?)\u00a0(€|CHF\b)/gu, '$2\u00a0$1'],
]

const swiss: readonly Rule[] = [
  ...inBoth,
  // The name of the German statute stays beside its section.
  [/Umsatzsteuer(?! \(§)/gu, 'Mehrwertsteuer'],
  [/\b([Ii])n der Insolvenz\b/gu, '$1m Konkurs'],
  [/\b(mit|[Nn]eben) der Insolvenz\b/gu, '$1 dem Konkurs'],
  [/\ban die Insolvenz\b/gu, 'an den Konkurs'],
  [/\b([Ee])in(?:en)? Antrag auf Insolvenz\b/gu, '$1in Konkursbegehren'],
  [/Insolvenzantrag/gu, 'Konkursbegehren'],
  [/Insolvenz/gu, 'Konkurs'],
  [/\bpersonenbezogener Daten\b/gu, 'von Personendaten'],
  [/\b[Pp]ersonenbezogenen? Daten\b/gu, 'Personendaten'],
  [/([Aa])uftragsverarbeit/gu, '$1uftragsbearbeit'],
  [/\beinstweilige(n?) Verfügung\b/gu, 'vorsorgliche$1 Massnahme'],
  [/\beinstweilig/gu, 'vorsorglich'],
  [/\bEinstweilig/gu, 'Vorsorglich'],
  [/Verbraucherpreis/gu, 'Konsumentenpreis'],
  [/\bVerbrauchern\b/gu, 'Konsumenten'],
  [/\bRecht der Handelsvertretung\b/gu, 'Recht des Agenturvertrags'],
  [/\beine GbR fest\b/gu, 'eine einfache Gesellschaft fest'],
  [/\bverdeckte Leiharbeit(?= oder \w+ feststellt)/gu, 'verdeckten Personalverleih'],
  [/\bverdeckte Leiharbeit\b/gu, 'verdeckter Personalverleih'],
  [/\bwegen Leiharbeit\b/gu, 'wegen Personalverleihs'],
  [/Leiharbeit/gu, 'Personalverleih'],
  [/\b([Dd])as Finanzamt\b/gu, '$1ie Steuerverwaltung'],
  [/\bdes Finanzamts\b/gu, 'der Steuerverwaltung'],
  [/\bvom Finanzamt\b/gu, 'von der Steuerverwaltung'],
  [/\bbeim Jahresabschluss\b/gu, 'bei der Jahresrechnung'],
  [/\bUrlaub ist kein Notfall\. Er wird\b/gu, 'Ferien sind kein Notfall. Sie werden'],
  [/\bmuss Urlaub angekündigt sein\b/gu, 'müssen Ferien angekündigt sein'],
  [/\beines Urlaubs, der ([^\n]+?) angekündigt ist\b/gu, 'von Ferien, die $1 angekündigt sind'],
  [/\bdes Urlaubs\b/gu, 'der Ferien'],
  [/\bim Urlaub\b/gu, 'in den Ferien'],
  [/\bUrlaubs?\b/gu, 'Ferien'],
  // Sums: 12’500.50 and not 12.500,50; the currency stands before its sum.
  [/(?<=\d)\.(?=\d{3}(?!\d))/gu, '’'],
  [/(?<=\d),(?=\d\d\u00a0(?:€|CHF|\$|£))/gu, '.'],
  [/\b(\d(?:[\d’.]*\d)?)\u00a0CHF\b/gu, 'CHF\u00a0$1'],
  [/\b(\d(?:[\d’.]*\d)?)\u00a0€/gu, 'EUR\u00a0$1'],
  [/ß/gu, 'ss'],
  [/„/gu, '«'],
  [/“/gu, '»'],
  [/‚/gu, '‹'],
  [/‘/gu, '›'],
]

export const rulesOf: Readonly<Record<GermanOf, readonly Rule[]>> = { AT: austrian, CH: swiss }
