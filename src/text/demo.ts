import type { Localized } from '#core/agreement/agreement.ts'
import type { Language } from './language.ts'

/**
 * What the made-up people of the examples say in their own words. They write German; a reader of another language is shown what
 * they would have written in it (docs/decisions/0024-texts-of-the-examples.md). Nobody else's words are ever replaced.
 */
export const demoTexts = {
  slowSubsidy: {
    de: 'Unsere Hausbesitzer zahlen oft erst, wenn die Förderung da ist.',
    en: 'Our home owners often pay only once the subsidy has arrived.',
  },
  meterIsNotOurs: {
    de: 'Der Zähler kommt vom Netzbetreiber; darauf haben wir keinen Einfluss.',
    en: 'The meter comes from the grid operator; we have no say in that.',
  },
  whoSetsThePrice: {
    de: 'Wer mit dem Kunden abrechnet, hat den Preis gemacht.',
    en: 'Whoever settles with the customer has set the price.',
  },
  lossHitsBoth: { de: 'Ein Verlust ohne Schuld trifft beide gleich.', en: 'A loss that is nobody’s fault hits both alike.' },
  nobodyPrefinances: {
    de: 'Wer früh abrechnet, muss niemanden vorfinanzieren.',
    en: 'Whoever invoices early need not finance anybody.',
  },
  fittersStandIdle: {
    de: 'Die Monteure stehen sonst auf der Baustelle.',
    en: 'Otherwise the fitters stand idle on the site.',
  },
  connectionIsHers: {
    de: 'Bei gleich viel Arbeit bleibt der Kunde bei dem Betrieb, der ohnehin den Hausanschluss anmeldet.',
    en: 'With equal work, the customer stays with the firm that registers the house connection anyway.',
  },
  twiceIsWorse: {
    de: 'Wer es ein zweites Mal tut, hat es gewusst.',
    en: 'Whoever does it a second time knew what they were doing.',
  },
  logosTogether: {
    de: 'Anzeigen mit beiden Logos gibt nur die gemeinsame Agentur heraus, und die fragt immer beide.',
    en: 'Advertisements with both logos come only from our joint agency, and it always asks both of us.',
  },
  thermostats: {
    de: 'Neulich haben wir beide einen Raumregler angeboten. Das war peinlich.',
    en: 'The other day we both offered a room thermostat. That was embarrassing.',
  },
  callBeforeOffer: {
    de: 'ein Anruf, bevor einer von beiden dem Kunden ein Angebot schickt',
    en: 'a call before either of the two sends the customer an offer',
  },
  nextOverlapUnknown: {
    de: 'Wir haben darüber gesprochen: Die nächste Überschneidung kennen wir noch nicht, also reden wir, sobald sie da ist.',
    en: 'We talked about it: we do not know the next overlap yet, so we talk as soon as it is there.',
  },
  settledByAddition: {
    de: 'Das haben wir zu einem Befund eigens vereinbart.',
    en: 'We agreed on this separately, to close a finding.',
  },
  whereWeStand: {
    de: 'Wir wollen wissen, woran wir sind, bevor wir anbieten.',
    en: 'We want to know where we stand before we make an offer.',
  },
  oneContract: {
    de: 'Große Kunden erwarten von uns einen einzigen Vertrag.',
    en: 'Large customers expect a single contract from us.',
  },
  tenderAnyway: {
    de: 'Ab da brauchen unsere Kunden ohnehin eine Ausschreibung.',
    en: 'From there on our customers need a tender anyway.',
  },
  callIsCheaper: {
    de: 'Ein Anruf vor dem Angebot kostet weniger als ein Streit danach.',
    en: 'A call before the offer costs less than a quarrel after it.',
  },
  threeNames: {
    de: 'Auf einer Rechnung mit drei Namen weiß niemand, wer haftet.',
    en: 'On an invoice with three names nobody knows who is liable.',
  },
  riskWithInvoice: {
    de: 'Wer die Rechnung stellt, trägt auch das Risiko.',
    en: 'Whoever invoices also bears the risk.',
  },
  twoYearsIsLong: { de: 'Zwei Jahre sind lang, wenn es nicht passt.', en: 'Two years are long if it does not work out.' },
  whoEarnsIt: {
    de: 'Am Überschuss soll verdienen, wer ihn erarbeitet hat.',
    en: 'The surplus should go to whoever worked for it.',
  },
  unseenTasks: {
    de: 'Im Betrieb tauchen immer Aufgaben auf, die keiner gesehen hat.',
    en: 'On site there are always tasks that nobody foresaw.',
  },
  crisisPaysLate: {
    de: 'Betriebe in der Krise können nicht in 14\u00a0Tagen zahlen.',
    en: 'Firms in a crisis cannot pay within 14\u00a0days.',
  },
  smallFirmCannot: {
    de: 'Den Ausfall kann eine kleine Firma nicht allein tragen.',
    en: 'A small firm cannot bear the default alone.',
  },
  standsForIt: { de: 'Wer etwas übergibt, steht dafür gerade.', en: 'Whoever hands something over answers for it.' },
  equalsShare: {
    de: 'So steht es in vielen Vereinbarungen zwischen Gleichen, und niemand rechnet nach.',
    en: 'Many agreements between equals say so, and nobody keeps accounts.',
  },
  beforeRetirement: {
    de: 'Ich möchte vor dem Ruhestand frei entscheiden können.',
    en: 'I want to be free to decide before I retire.',
  },
  checksCredit: {
    de: 'Dann achtet, wer abrechnet, auf die Bonität.',
    en: 'Then whoever invoices looks at the customer’s credit.',
  },
  twoWeeksLate: {
    de: 'Beim letzten Mandat lag eine Übergabe zwei Wochen. Wir müssen reden, bevor der nächste Auftrag kommt.',
    en: 'On the last assignment a hand-over lay for two weeks. We must talk before the next order comes.',
  },
  birkAnswersFast: {
    de: 'Beim Stadtfest hat Frau Birk als Einzige am selben Tag zurückgerufen.',
    en: 'After the town fair Ms Birk was the only one who called back the same day.',
  },
  nothingBegun: {
    de: 'Solange nichts begonnen ist, verliert niemand etwas, und der Kunde behält alle drei.',
    en: 'As long as nothing has begun nobody loses anything, and the customer keeps all three.',
  },
} as const satisfies Record<string, Localized>

export type DemoText = keyof typeof demoTexts

const translations = new Map<string, Localized>(Object.values(demoTexts).map((text) => [text.de, text]))

/** The same value with every text of the examples in this language. For what was made in an example, and nowhere else. */
export function demoIn<T>(language: Language, value: T): T {
  return (language === 'de' ? value : retold(language, value)) as T
}

function retold(language: Language, value: unknown): unknown {
  if (typeof value === 'string') return translations.get(value)?.[language] ?? value
  if (Array.isArray(value)) return value.map((each) => retold(language, each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, retold(language, inner)]))
}
