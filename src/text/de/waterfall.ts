import type { WaterfallWords } from '../waterfall.ts'

export const waterfall: WaterfallWords = {
  received: 'Vom Kunden eingegangen, netto',
  total: (party) => `${party} hat am Ende`,
  payment: (from, to) => `${from} zahlt an ${to}`,
  pays: {
    external: (party) => `Fremdkosten an ${party}`,
    commission: (party) => `Provision an ${party}`,
    part: (party) => `Leistung von ${party}`,
    share: (party) => `Anteil von ${party}`,
    surplus: (party) => `Vom Überschuss an ${party}`,
    badDebt: (party) => `Zahlungsausfall, getragen von ${party}`,
    loss: (party) => `Verlust, getragen von ${party}`,
  },
  open: {
    external: 'Fremdkosten: noch nicht vereinbart',
    commission: 'Provision: noch nicht vereinbart, an wen',
    part: 'Leistungen: noch nicht vereinbart',
    share: 'Verteilung: noch nicht vereinbart',
    surplus: 'Überschuss: noch nicht vereinbart, wem er zusteht',
    badDebt: 'Zahlungsausfall: noch nicht vereinbart, wer ihn trägt',
    loss: 'Verlust: noch nicht vereinbart, wer ihn trägt',
  },
  assumes: {
    order: (value) => `Der Auftragswert beträgt ${value} netto, und der Kunde hat ihn vollständig bezahlt.`,
    bringer: (party) => `Den Kunden hat ${party} gebracht; es ist der erste Auftrag dieses Kunden.`,
    prime: (party) => `Den Vertrag mit dem Kunden hat ${party}.`,
    external: (party, amount) => `${party} hat ${amount} Fremdkosten ausgelegt, vorher abgestimmt.`,
    hours: (each) => `Gearbeitet haben ${each}.`,
    prices: (each) => `Die vereinbarten Preise der Teile sind: ${each}.`,
  },
}
