import type { GermanOf } from '#core/agreement/agreement.ts'

/** What is written otherwise, and how. In the order of the list; what a rule makes is found by none. */
export type Rule = readonly [pattern: RegExp, by: string]

/**
 * Only where law or habit differ. Words whose gender changes are changed with what stands before them; a test finds the ones
 * that a new sentence would bend wrongly.
 */
const inBoth = (fine: string, fines: string): readonly Rule[] => [
  [/Vertragsstraf/gu, 'Konventionalstraf'],
  [/Schadensersatz/gu, 'Schadenersatz'],
  [/gesamtschuldnerisch/gu, 'solidarisch'],
  [/Gesamtschuld/gu, 'Solidarschuld'],
  [/\b([Dd])as Bußgeld\b/gu, `$1ie ${fine}`],
  [/\b([Ee]in) Bußgeld\b/gu, `$1e ${fine}`],
  [/\bBußgelder\b/gu, fines],
  [/\bBußgeld\b/gu, fine],
]

/**
 * What a clause names where it leaves something to the law: the German statute, the Austrian and the Swiss one. Nothing where the courts
 * found it and no statute says it.
 */
const statutes: readonly (readonly [german: string, austrian: string, swiss: string])[] = [
  ['§ 280 BGB', '§ 1295 ABGB', 'Art. 97 OR'],
  ['§ 313 BGB', '', ''],
  ['§ 314 BGB', '', ''],
  ['§§ 275 und 313 BGB', '§§ 920 und 1447 ABGB', 'Art. 119 OR'],
  ['§§ 612, 632 BGB', '§ 1152 ABGB', 'Art. 374 und 394 OR'],
  ['§ 89b HGB', '§ 24 HVertrG', 'Art. 418u OR'],
  ['§ 147 AO, § 257 HGB', '§ 132 BAO, § 212 UGB', 'Art. 958f OR'],
  ['§§ 203 und 204 BGB', '§§ 1494 bis 1497 ABGB', 'Art. 134 und 135 OR'],
  ['§ 87c HGB, § 717 BGB, § 810 BGB', '§ 16 HVertrG, § 1194 ABGB', 'Art. 418k und 541 OR'],
  ['§§ 398 und 399 BGB, § 354a HGB', '§§ 1392 und 1396a ABGB', 'Art. 164 OR'],
  ['§§ 280 und 286 BGB', '§§ 918 und 1295 ABGB', 'Art. 102 und 103 OR'],
  ['§ 273 BGB, § 369 HGB', '§ 471 ABGB, § 369 UGB', 'Art. 82 OR, Art. 895 ZGB'],
  ['§§ 824 und 1004 BGB', '§ 1330 ABGB', 'Art. 28 ZGB, Art. 3 UWG'],
  ['§§ 273 und 320 BGB', '§ 1052 ABGB', 'Art. 82 OR'],
  ['§§ 6 bis 10 GeschGehG, § 280 BGB', '§§ 26a bis 26j UWG, § 1295 ABGB', 'Art. 6 UWG, Art. 97 OR'],
  ['§ 319 BGB', '', 'Art. 189 ZPO'],
  ['§ 288 BGB, § 456 UGB, Art. 104 OR', '§ 456 UGB', 'Art. 104 OR'],
  ['§ 75f HGB, § 280 BGB', '§ 1295 ABGB', 'Art. 97 OR'],
]

const unbroken = (reference: string): string => reference.replaceAll(/(?<=§|Art\.) /gu, '\u00a0')

const referring = (which: 1 | 2): readonly Rule[] =>
  statutes.map((row): Rule => [
    new RegExp(`(?<=\\bGesetz) \\(${unbroken(row[0]).replaceAll('.', '\\.')}\\)`, 'gu'),
    row[which] === '' ? '' : ` (${unbroken(row[which])})`,
  ])

const austrian: readonly Rule[] = [
  ...inBoth('Geldbuße', 'Geldbußen'),
  ...referring(1),
  [/(?<=mit Einwilligung der Person |in der Einwilligung der Person genannt ist )\(§\u00a07 UWG\)/gu, '(§\u00a0174 TKG\u00a02021)'],
  [/\(§\u00a0354a HGB bleibt unberührt\)/gu, '(§\u00a01396a ABGB bleibt unberührt)'],
  [/\bIndustrie- und Handelskammer oder (?:die )?Handwerkskammer\b/gu, 'Wirtschaftskammer'],
  [/\bUSt-IdNr\b/gu, 'UID-Nummer'],
  [/\bJanuar\b/gu, 'Jänner'],
  [/Handelsregister/gu, 'Firmenbuch'],
  [/Leiharbeit/gu, 'Arbeitskräfteüberlassung'],
  [/\beine GbR fest\b/gu, 'eine GesbR fest'],
  // The currency stands before its sum.
  [/\b(\d(?:[\d.,]*\d)?)\u00a0(€|CHF\b)/gu, '$2\u00a0$1'],
]

const swiss: readonly Rule[] = [
  ...inBoth('Busse', 'Bussen'),
  ...referring(2),
  [/(?<=mit Einwilligung der Person |in der Einwilligung der Person genannt ist )\(§\u00a07 UWG\)/gu, '(Art.\u00a03 UWG)'],
  [/ \(§\u00a0354a HGB bleibt unberührt\)/gu, ''],
  [/(?<=schließen darüber einen Vertrag )\(Art\.\u00a028 DSGVO\)/gu, '(Art.\u00a09 DSG)'],
  [/(?<=wer welche Pflicht erfüllt) \(Art\.\u00a026 DSGVO\)/gu, ''],
  [/(?<=mit vereinbarten Schutzklauseln )\(Art\.\u00a046 DSGVO\)/gu, '(Art.\u00a016 DSG)'],
  // The parts of a contract: articles and appendices.
  [/§\u00a0(?=\{number\}|\d+ Absatz)/gu, 'Art.\u00a0'],
  [/\bdiesem Paragrafen\b/gu, 'diesem Artikel'],
  [/\b([Dd])iese Anlage\b/gu, '$1ieser Anhang'],
  [/\bin der Anlage\b/gu, 'im Anhang'],
  [/\bFassung der Anlage\b/gu, 'Fassung des Anhangs'],
  [/\b(Wer darf|es um) eine Anlage\b/gu, '$1 einen Anhang'],
  [/\b([Ee])ine Anlage\b(?!,)/gu, '$1in Anhang'],
  [/\bgilt die Anlage, wenn sie ausdrücklich nennt, wovon sie\b/gu, 'gilt der Anhang, wenn er ausdrücklich nennt, wovon er'],
  [/\bgilt die Anlage\b/gu, 'gilt der Anhang'],
  [/\bDie Anlage, wenn sie\b/gu, 'Der Anhang, wenn er'],
  [/^Die Anlage$/gu, 'Der Anhang'],
  [/^Sie ist genauer\.$/gu, 'Er ist genauer.'],
  [/\bin (den )?Anlagen\b/gu, 'in $1Anhängen'],
  [/\bAnlagen\b/gu, 'Anhänge'],
  [/\b(und|als) Anlage\b/gu, '$1 Anhang'],
  [/\bAnlage(?=\u00a0[\d{]|: | oder Text\b|$)/gu, 'Anhang'],
  [/\bbinnen\b/gu, 'innert'],
  [/\bBinnen\b/gu, 'Innert'],
  [/\baufgerechnet\b/gu, 'verrechnet'],
  [/\bAufrechnung/gu, 'Verrechnung'],
  [/\baufrechnen\b/gu, 'verrechnen'],
  [/(?<=\bBehält der Kunde einen Teil der Vergütung als Sicherheit) ein\b/gu, ' zurück'],
  [/\bEinbehalt/gu, 'Rückbehalt'],
  [/(?<=Sicherheits)einbehalt/gu, 'rückbehalt'],
  [/\beinbehalten/gu, 'zurückbehalten'],
  [/Geschäftsführung/gu, 'Geschäftsleitung'],
  [/^Guten Tag,$/gu, 'Guten Tag'],
  [/\bIndustrie- und Handelskammer oder (?:die )?Handwerkskammer\b/gu, 'Handelskammer'],
  [/\bUSt-IdNr\b/gu, 'UID'],
  // The name of the German statute stays beside its section.
  [/Umsatzsteuer(?! \(§)/gu, 'Mehrwertsteuer'],
  [/\büber das Vermögen einer Partei ein Insolvenzverfahren\b/gu, 'über eine Partei ein Konkursverfahren'],
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
