import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { severalOrNone } from '../others.ts'

export const customerContract: CatalogueTopics['customerContract'] = {
  heading: 'Kundenvertrag und Rechnung',
  questions: {
    'customerContract.contract': {
      title: 'Wer schließt den Vertrag mit dem Kunden?',
      short: 'Vertrag mit dem Kunden',
      why: 'Wer den Vertrag schließt, schuldet dem Kunden die ganze Leistung, auch die Arbeit der anderen. Der Kunde muss wissen, an wen er sich wendet.',
      example: (t) =>
        `${t.a} und ${t.b} liefern zusammen eine Website mit Texten. Ein Teil ist mangelhaft. Wen kann der Kunde in Anspruch nehmen?`,
      usual:
        'Üblich ist ein Vertragspartner je Projekt. Schließen alle gemeinsam, haften sie dem Kunden in der Regel gemeinsam und können nach außen als Gesellschaft auftreten (§§\u00a0705 und 721 BGB): bitte prüfen lassen.',
      options: {
        invoicer: { label: 'Wer auch die Rechnung stellt', includes: 'Vertrag und Rechnung liegen in einer Hand.' },
        eachOwn: { label: 'Jede Partei für ihren Teil', includes: 'Der Kunde hat mehrere Verträge und mehrere Ansprechpersonen.' },
        jointly: { label: 'Alle gemeinsam', includes: 'Ein Vertrag mit allen. Alle stehen für das Ganze ein.' },
      },
      party: (t, id) => ({ label: `Immer ${t.party(id)}`, includes: 'Der Kunde hat genau einen Vertragspartner.' }),
    },
    'customerContract.invoicer': {
      title: 'Wer stellt dem Kunden die Rechnung?',
      short: 'Rechnung an den Kunden',
      why: 'Wer die Rechnung stellt, trägt zunächst das Risiko, dass der Kunde nicht zahlt, und schuldet die Umsatzsteuer. Ohne Regel hört der Kunde von jeder Seite etwas anderes.',
      example: (t) =>
        `${t.b} gewinnt einen Auftrag über 80.000\u00a0€. ${t.a} leistet drei Viertel davon. Der Kunde fragt: An wen überweise ich?`,
      options: {
        bringer: { label: 'Wer den Kunden gebracht hat', includes: 'Jede Partei rechnet mit den Kunden ab, die sie gewonnen hat.' },
        largerPart: { label: 'Wer den größeren Teil leistet', includes: 'Es entscheidet der Umfang der Arbeit im einzelnen Projekt.' },
        eachOwn: { label: 'Jede Partei für ihren Teil', includes: 'Der Kunde erhält mehrere Rechnungen.' },
        perProject: {
          label: 'Es wird je Projekt schriftlich gewählt',
          includes: 'Die Projektvereinbarung nennt, wer die Rechnung stellt.',
        },
      },
      party: (t, id) => ({
        label: `Immer ${t.party(id)}`,
        includes: `Der Kunde erhält eine einzige Rechnung. Untereinander wird mit ${t.party(id)} abgerechnet.`,
      }),
    },
    'customerContract.bothBrought': {
      title: (t) =>
        t.two
          ? 'Wer stellt die Rechnung, wenn beide den Kunden gebracht haben?'
          : 'Wer stellt die Rechnung, wenn mehrere den Kunden gebracht haben?',
      short: 'Gemeinsam gebracht',
      why: '„Wer den Kunden gebracht hat“ beantwortet diesen Fall nicht. Er ist häufig: Der Kunde lernt die Parteien auf derselben Messe kennen.',
      example: (t) => `Die Hafenwerk GmbH spricht am Stand zuerst mit ${t.a}, den Termin macht ${t.b}. Beide sagen: unser Kunde.`,
      options: {
        largerPart: { label: 'Wer den größeren Teil leistet', includes: 'Es entscheidet der Umfang der Arbeit im Projekt.' },
        firstNamed: {
          label: 'Wer den Kunden zuerst genannt hat',
          includes: 'Es zählt der Tag, an dem der Kunde den anderen in Textform genannt wurde.',
        },
        perProject: {
          label: 'Es wird je Projekt schriftlich gewählt',
          includes: 'Die Projektvereinbarung nennt, wer die Rechnung stellt.',
        },
      },
      party: (t, id) => ({ label: `Dann ${t.party(id)}`, includes: `Bei gemeinsam gewonnenen Kunden immer ${t.party(id)}.` }),
    },
    'customerContract.nobodyBrought': {
      title: 'Wer stellt die Rechnung, wenn niemand den Kunden gebracht hat?',
      short: 'Von selbst gekommen',
      why: 'Kunden kommen auch über eine Empfehlung von außen oder eine gemeinsame Website. Dann hat keine Partei den Kunden gebracht.',
      example: (t) => `Ein Betrieb liest einen Bericht über ${t.a} und ${t.b} und schreibt an die gemeinsame Adresse.`,
      options: {
        largerPart: { label: 'Wer den größeren Teil leistet', includes: 'Es entscheidet der Umfang der Arbeit im Projekt.' },
        perProject: {
          label: 'Es wird je Projekt schriftlich gewählt',
          includes: 'Die Projektvereinbarung nennt, wer die Rechnung stellt.',
        },
      },
      party: (t, id) => ({ label: `Dann ${t.party(id)}`, includes: `Solche Kunden rechnet immer ${t.party(id)} ab.` }),
    },
    'customerContract.tie': {
      title: 'Wer stellt die Rechnung, wenn keine der Regeln jemanden bestimmt?',
      short: 'Gleichstand',
      why: 'Gleich große Teile, am selben Tag genannt, oder die Projektvereinbarung schweigt: Auch dann muss eine Rechnung geschrieben werden.',
      example: (t) => `${t.a} und ${t.b} leisten je 40\u00a0Stunden.`,
      options: { talk: { label: 'Vor dem Auftrag einigen', includes: 'Ohne Einigung wird der Auftrag nicht angenommen.' } },
      party: (t, id) => ({ label: `Dann ${t.party(id)}` }),
    },
    'customerContract.largeOrders': {
      title: 'Gilt bei großen Aufträgen etwas anderes?',
      short: 'Große Aufträge',
      why: 'Fällt die Zahlung eines großen Auftrags aus, kann das eine kleine Firma gefährden. Manche geben große Rechnungen deshalb immer derselben Hand.',
      example: (t) => `Ein Auftrag über 120.000\u00a0€ entspricht einem Viertel des Jahresumsatzes von ${t.b}.`,
      options: { noException: { label: 'Nein, die Regel gilt für jeden Betrag' } },
      party: (t, id) => ({ label: `Große Aufträge immer ${t.party(id)}`, includes: 'Ab welchem Betrag, fragen wir als Nächstes.' }),
    },
    'customerContract.largeOrdersFrom': {
      title: 'Ab welchem Auftragswert netto gilt ein Auftrag als groß?',
      short: 'Grenze für große Aufträge',
      why: 'Eine Grenze hilft nur, wenn alle dieselbe Zahl meinen. Der genannte Betrag gehört schon zu den großen Aufträgen.',
      example: 'Ab 50.000\u00a0€ gilt die Regel für große Aufträge; ein Auftrag über 49.900\u00a0€ fällt nicht darunter.',
    },
    'customerContract.customerWish': {
      title: 'Was gilt, wenn der Kunde ausdrücklich nur mit einer bestimmten Partei abrechnen will?',
      short: 'Wunsch des Kunden',
      why: 'Große Kunden zahlen oft nur an Lieferanten, die sie schon geprüft haben.',
      example: (t) => `Der Einkauf eines Kunden schreibt: Wir bestellen nur bei ${t.a}.`,
      options: {
        ruleStays: { label: 'Die vereinbarte Regel bleibt', includes: 'Der Wunsch ändert nichts.' },
        customerDecides: { label: 'Der Wunsch des Kunden geht vor', includes: 'Es rechnet ab, wen der Kunde in Textform verlangt.' },
        talk: { label: 'Vor dem Auftrag einigen', includes: 'Die Parteien entscheiden im Einzelfall gemeinsam.' },
      },
    },
    'customerContract.wishAndLarge': {
      title: 'Was geht vor: die Regel für große Aufträge oder der Wunsch des Kunden?',
      short: 'Wunsch bei großen Aufträgen',
      why: 'Beides kann zusammentreffen, und dann sagen Ihre Antworten zweierlei.',
      example: (t) => `Der Auftrag liegt bei 80.000\u00a0€. Nach der Regel rechnet ${t.a} ab, der Kunde möchte ${t.b}.`,
      options: {
        wishFirst: { label: 'Der Wunsch des Kunden' },
        largeFirst: { label: 'Die Regel für große Aufträge' },
      },
    },
    'customerContract.paymentTerm': {
      title: 'Welches Zahlungsziel erhält der Kunde?',
      short: 'Zahlungsziel',
      why: 'Solange der Kunde nicht zahlt, wartet oft auch die Partei, die nicht die Rechnung stellt.',
      example: 'Rechnung am 1. März, Ziel 30\u00a0Tage: Ab dem 1. April ist der Kunde in Verzug.',
      usual:
        'Ohne Vereinbarung gerät der Kunde spätestens 30\u00a0Tage nach Fälligkeit und Zugang der Rechnung in Verzug (§\u00a0286 Absatz\u00a03 BGB). In Formularverträgen gelten mehr als 30\u00a0Tage im Zweifel als zu lang (§\u00a0308 Nummer\u00a01a BGB).',
    },
    'customerContract.reminds': {
      title: 'Wer mahnt den Kunden, wenn er nicht zahlt?',
      short: 'Mahnen',
      why: 'Die eine Seite will den Kunden schonen, die andere braucht das Geld. Es muss klar sein, wer handelt.',
      example: (t) => `Der Kunde ist drei Wochen in Verzug. ${t.a} kennt ihn gut, ${t.b} hat die Rechnung geschrieben.`,
      options: {
        invoicer: { label: 'Wer die Rechnung gestellt hat', includes: 'Rechnung und Mahnung liegen in einer Hand.' },
        bringer: { label: 'Wer den Kunden gebracht hat', includes: 'Wer den Kunden am besten kennt, spricht mit ihm.' },
      },
      party: (t, id) => ({ label: `Immer ${t.party(id)}` }),
    },
    'customerContract.remindsElse': {
      title: 'Wer mahnt, wenn nicht genau eine Partei den Kunden gebracht hat?',
      short: 'Mahnen ohne Bringer',
      why: 'Haben mehrere oder niemand den Kunden gebracht, nennt die Regel niemanden.',
      example: 'Beide haben den Kunden auf einer Messe gewonnen. Keine Seite schreibt die Mahnung.',
      options: { invoicer: { label: 'Wer die Rechnung gestellt hat' } },
      party: (t, id) => ({ label: `Dann ${t.party(id)}` }),
    },
    'customerContract.overdueTalk': {
      title: 'Nach wie vielen Tagen Verzug sprechen die Parteien über den Kunden?',
      short: 'Gespräch bei Verzug',
      why: 'Weiterarbeiten oder anhalten: Das sollte niemand allein entscheiden, wenn das Geld ausbleibt.',
      example: '30\u00a0Tage nach dem Zahlungsziel fehlt das Geld noch, und die nächste Lieferung steht an.',
    },
    'customerContract.names': {
      title: 'Welche Namen stehen auf der Rechnung?',
      short: 'Namen auf der Rechnung',
      why: 'Zwei Namen zeigen die Zusammenarbeit. Sie können aber den Eindruck erwecken, beide seien Vertragspartner.',
      example: (t) => `Auf der Rechnung steht nur ${t.a}. Der Kunde wundert sich, warum ${t.b} zum Termin kommt.`,
      options: {
        issuerOnly: { label: 'Nur wer die Rechnung stellt' },
        issuerFirst: { label: 'Alle, zuerst wer die Rechnung stellt', includes: 'Mit dem Hinweis, wer Vertragspartner ist.' },
      },
    },
  },
  decisions: {
    contractPartner: {
      question: 'Wer schließt den Vertrag mit dem Kunden?',
      answer: {
        party: '{party} schließt den Vertrag mit dem Kunden.',
        together: 'Die Parteien schließen den Vertrag mit dem Kunden gemeinsam.',
        beforeOrder: 'Die Parteien einigen sich, bevor der Auftrag angenommen wird.',
      },
      when: { party: '{party} den Vertrag mit dem Kunden schließt' },
    },
    invoicer: {
      question: 'Wer stellt dem Kunden die Rechnung?',
      answer: {
        party: '{party} stellt dem Kunden die Rechnung.',
        beforeOrder: 'Die Parteien einigen sich, bevor der Auftrag angenommen wird.',
      },
      when: {
        party: '{party} dem Kunden die Rechnung stellt',
        talk: 'die Parteien sich noch einigen müssen, wer die Rechnung stellt',
      },
    },
    reminds: {
      question: 'Wer mahnt den Kunden?',
      answer: { party: '{party} mahnt den Kunden.', beforeOrder: 'Die Parteien einigen sich, bevor der Auftrag angenommen wird.' },
      when: { party: '{party} den Kunden mahnt' },
    },
    customerLate: {
      question: 'Was geschieht, wenn der Kunde nicht zahlt?',
      answer: {
        wait: 'Es ist nichts zu tun.',
        remind: 'Der Kunde wird gemahnt.',
        meet: 'Die Parteien entscheiden gemeinsam, ob sie weiterarbeiten.',
      },
    },
  },
  clauses: {
    'customerContract.contract': ({ option }, t) =>
      byOption(
        option,
        {
          invoicer:
            'Den Vertrag mit dem Kunden schließt die Partei, die nach den folgenden Absätzen die Rechnung stellt, im eigenen Namen und auf eigene Rechnung.',
          eachOwn: 'Jede Partei schließt für ihren Teil der Leistung einen eigenen Vertrag mit dem Kunden.',
          jointly: 'Die Parteien schließen den Vertrag mit dem Kunden gemeinsam.',
        },
        (id) => `Den Vertrag mit dem Kunden schließt ${t.party(id)} im eigenen Namen und auf eigene Rechnung.`,
      ),
    'customerContract.invoicer': ({ option }, t) =>
      byOption(
        option,
        {
          bringer: 'Die Rechnung an den Kunden stellt die Partei, die den Kunden gebracht hat.',
          largerPart:
            'Die Rechnung an den Kunden stellt die Partei, die nach dem vereinbarten Auftragswert netto den größeren Teil der Leistung erbringt.',
          eachOwn: 'Jede Partei stellt dem Kunden ihren Teil der Leistung selbst in Rechnung.',
          perProject: 'Die Rechnung an den Kunden stellt die Partei, die eine Projektvereinbarung in Textform dafür nennt.',
        },
        (id) => `Die Rechnung an den Kunden stellt ${t.party(id)}.`,
      ),
    'customerContract.bothBrought': ({ option }, t) =>
      `Haben ${t.two ? 'beide' : 'mehrere'} Parteien den Kunden gebracht, so stellt ${byOption(
        option,
        {
          largerPart: 'die Partei die Rechnung, die den größeren Teil der Leistung erbringt.',
          firstNamed: 'die Partei die Rechnung, die den Kunden zuerst in Textform genannt hat.',
          perProject: 'die Partei die Rechnung, die eine Projektvereinbarung in Textform dafür nennt.',
        },
        (id) => `${t.party(id)} die Rechnung.`,
      )}`,
    'customerContract.nobodyBrought': ({ option }, t) =>
      `Hat keine Partei den Kunden gebracht, so stellt ${byOption(
        option,
        {
          largerPart: 'die Partei die Rechnung, die den größeren Teil der Leistung erbringt.',
          perProject: 'die Partei die Rechnung, die eine Projektvereinbarung in Textform dafür nennt.',
        },
        (id) => `${t.party(id)} die Rechnung.`,
      )}`,
    'customerContract.tie': ({ option }, t) =>
      byOption(
        option,
        {
          talk: 'Lässt sich danach nicht bestimmen, wer die Rechnung stellt, so einigen sich die Parteien, bevor der Auftrag angenommen wird.',
        },
        (id) => `Lässt sich danach nicht bestimmen, wer die Rechnung stellt, so stellt ${t.party(id)} die Rechnung.`,
      ),
    'customerContract.largeOrders': ({ party, from }, t) =>
      `Ab einem Auftragswert von ${t.quantity(from, 'EUR')} netto stellt ${t.party(party)} dem Kunden die Rechnung.`,
    'customerContract.customerWish': ({ option }) =>
      byOption(option, {
        ruleStays: 'Ein Wunsch des Kunden, nur mit einer bestimmten Partei abzurechnen, ändert nichts daran, wer die Rechnung stellt.',
        customerDecides:
          'Verlangt der Kunde in Textform, nur mit einer bestimmten Partei abzurechnen, so stellt diese Partei die Rechnung.',
        talk: 'Verlangt der Kunde in Textform, nur mit einer bestimmten Partei abzurechnen, so einigen sich die Parteien, bevor der Auftrag angenommen wird.',
      }),
    'customerContract.wishAndLarge': ({ option }, t) =>
      byOption(option, {
        wishFirst: `${t.clause('customerContract.customerWish')} geht ${t.clause('customerContract.largeOrders')} vor.`,
        largeFirst: `${t.clause('customerContract.largeOrders')} geht ${t.clause('customerContract.customerWish')} vor.`,
      }),
    'customerContract.paymentTerm': ({ days }, t) =>
      `Der Kunde ${days === 0 ? 'zahlt am Tag, an dem ihm die Rechnung zugeht (Zahlungsziel)' : `erhält ein Zahlungsziel von ${t.quantity(days, 'days', 'dative')} ab Zugang der Rechnung`}. Danach wird er gemahnt.`,
    'customerContract.overdueTalk': ({ days }, t) =>
      `Ist die Rechnung mehr als ${t.quantity(days, 'days')} nach Ablauf des Zahlungsziels noch offen, so entscheiden die Parteien gemeinsam, ob sie für diesen Kunden weiterarbeiten.`,
    'customerContract.reminds': ({ option }, t) =>
      byOption(
        option,
        {
          invoicer: 'Wer die Rechnung gestellt hat, mahnt den Kunden und trägt die Kosten der Mahnung.',
          bringer: 'Wer den Kunden gebracht hat, mahnt ihn und trägt die Kosten der Mahnung.',
        },
        (id) => `${t.party(id)} mahnt den Kunden und trägt die Kosten der Mahnung.`,
      ),
    'customerContract.remindsElse': ({ option }, t) =>
      `Haben ${severalOrNone(t)} den Kunden gebracht, so mahnt ihn ${byOption(option, { invoicer: 'die Partei, die die Rechnung gestellt hat,' }, (id) => t.party(id))} und trägt die Kosten der Mahnung.`,
    'customerContract.names': ({ option }) =>
      byOption(option, {
        issuerOnly: 'Auf der Rechnung steht nur der Name der Partei, die sie stellt.',
        issuerFirst:
          'Auf der Rechnung stehen die Namen aller beteiligten Parteien, zuerst der Name der Partei, die sie stellt. Ein Hinweis sagt, mit wem der Kunde den Vertrag hat.',
      }),
  },
}
