import type { CatalogueTopics } from '../../catalogue-words.ts'

export const customerContract: CatalogueTopics['customerContract'] = {
  heading: 'Kundenvertrag und Rechnung',
  questions: {
    'customerContract.invoicer': {
      title: 'Wer stellt dem Kunden die Rechnung?',
      short: 'Rechnung an den Kunden',
      why: 'Wer die Rechnung stellt, trägt zunächst das Risiko, dass der Kunde nicht zahlt, und schuldet die Umsatzsteuer. Ohne Regel hört der Kunde von jeder Seite etwas anderes.',
      example: (t) => `${t.party(t.ids[1] ?? '')} gewinnt einen Auftrag über 80.000 €. ${t.party(t.ids[0] ?? '')} leistet drei Viertel davon. Der Kunde fragt: An wen überweise ich?`,
      options: {
        bringer: { label: 'Wer den Kunden gebracht hat', includes: 'Jede Partei rechnet mit den Kunden ab, die sie gewonnen hat.' },
      },
      party: (t, id) => ({ label: `Immer ${t.party(id)}`, includes: `Der Kunde erhält eine einzige Rechnung. Untereinander wird mit ${t.party(id)} abgerechnet.` }),
    },
  },
  decisions: {
    invoicer: {
      question: 'Wer stellt dem Kunden die Rechnung?',
      answer: { party: '{party} stellt dem Kunden die Rechnung.' },
      when: { party: '{party} dem Kunden die Rechnung stellt' },
      label: { party: '{party}' },
    },
  },
  clauses: {
    'customerContract.invoicer.bringer': () => 'Die Rechnung an den Kunden stellt die Partei, die den Kunden gebracht hat (Bringer).',
    'customerContract.invoicer.party': ({ party }, t) => `Die Rechnung an den Kunden stellt ${t.party(party)}.`,
  },
}
