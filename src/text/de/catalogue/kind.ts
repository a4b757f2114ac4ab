import type { CatalogueTopics } from '../../catalogue-words.ts'

const forms = {
  referral: 'sie empfehlen einander Kunden',
  primeAndSub: 'eine Partei schließt den Vertrag mit dem Kunden und beauftragt die andere',
  separateContracts: 'jede Partei schließt mit dem Kunden ihren eigenen Vertrag',
  jointOffer: 'sie bieten dem Kunden gemeinsam ein Paket an',
  consortium: 'sie treten für ein Projekt als Arbeitsgemeinschaft auf',
  jointMarketing: 'sie werben gemeinsam',
  whiteLabel: 'eine Partei leistet unter dem Namen der anderen',
  jointDevelopment: 'sie entwickeln gemeinsam etwas Neues',
} as const

const lands = { DE: 'Deutschland', AT: 'Österreich', CH: 'die Schweiz' } as const

export const kind: CatalogueTopics['kind'] = {
  heading: 'Art der Zusammenarbeit',
  questions: {
    'kind.forms': {
      title: 'Wie wollen Sie zusammenarbeiten?',
      short: 'Art',
      why: 'Davon hängt ab, was Sie überhaupt gefragt werden. Eine Antwort wird dadurch nirgends vorweggenommen. Mehreres zugleich ist möglich.',
      example: (t) => `${t.a} gewinnt den Auftrag und holt ${t.b} dazu; außerdem stellen beide gemeinsam auf einer Messe aus.`,
      options: {
        referral: { label: 'Empfehlung', includes: 'Wer einen Kunden nicht selbst bedient, nennt ihn der anderen Partei.' },
        primeAndSub: {
          label: 'Haupt- und Subunternehmer',
          includes: 'Eine Partei schließt den Vertrag mit dem Kunden; die andere arbeitet ihr zu.',
        },
        separateContracts: { label: 'Getrennte Verträge', includes: 'Der Kunde schließt mit jeder Partei einen eigenen Vertrag.' },
        jointOffer: { label: 'Gemeinsames Angebot', includes: 'Der Kunde bekommt ein Paket aus Leistungen aller.' },
        consortium: {
          label: 'Arbeitsgemeinschaft (ARGE)',
          includes: 'Für ein Projekt schließen alle zusammen den Vertrag mit dem Kunden.',
        },
        jointMarketing: { label: 'Gemeinsame Werbung', includes: 'Messen, Veranstaltungen, Beiträge, Kampagnen.' },
        whiteLabel: { label: 'White Label', includes: 'Eine Partei leistet unter dem Namen der anderen; der Kunde sieht sie nicht.' },
        jointDevelopment: { label: 'Gemeinsam entwickeln', includes: 'Ein Produkt, eine Software, ein Verfahren entsteht zusammen.' },
      },
    },
    'kind.countries': {
      title: 'In welchen Ländern sitzen die Parteien und ihre gemeinsamen Kunden?',
      short: 'Länder',
      why: 'Steuern, Zahlungsverzug und manche Form sind je Land anders geregelt. Fragen und Hinweise richten sich danach.',
      example: (t) => `${t.a} sitzt in München, ${t.b} in Salzburg, der erste gemeinsame Kunde in Zürich.`,
      options: {
        DE: { label: 'Deutschland' },
        AT: { label: 'Österreich' },
        CH: { label: 'Schweiz' },
      },
    },
    'kind.competitors': {
      title: 'Könnten die Parteien denselben Kunden dieselbe Leistung anbieten?',
      short: 'Wettbewerb',
      why: 'Wer miteinander im Wettbewerb steht, darf manches nicht absprechen, vor allem Preise und die Aufteilung von Kunden oder Gebieten.',
      example: (t) => `${t.a} und ${t.b} bauen beide Websites; ${t.b} macht außerdem Filme.`,
      usual:
        'Absprachen zwischen Wettbewerbern über Preise, Kunden oder Gebiete sind grundsätzlich verboten (§\u00a01 GWB, §\u00a01 KartG, Artikel\u00a0101 AEUV; für die Schweiz Artikel\u00a05 KG).',
      options: {
        no: { label: 'Nein', includes: 'Sie ergänzen sich nur.' },
        inPart: { label: 'Teilweise', includes: 'Manche Leistungen gibt es bei mehreren.' },
        yes: { label: 'Ja', includes: 'Sie sind im Kern Wettbewerber.' },
      },
    },
  },
  decisions: {},
  clauses: {
    'kind.forms': ({ forms: chosen }, t) => `Die Parteien arbeiten in dieser Weise zusammen:${t.items(chosen.map((each) => forms[each]))}`,
    'kind.countries': ({ countries }, t) => `Die Zusammenarbeit bezieht sich auf ${t.list(countries.map((each) => lands[each]))}.`,
    'kind.competitors': ({ answer }) =>
      ({
        no: 'Die Parteien stehen mit ihren Leistungen nicht im Wettbewerb zueinander.',
        inPart: 'Die Parteien stehen mit einem Teil ihrer Leistungen im Wettbewerb zueinander.',
        yes: 'Die Parteien stehen im Wettbewerb zueinander.',
      })[answer],
  },
}
