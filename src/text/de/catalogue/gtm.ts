import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others } from '../others.ts'

export const gtm: CatalogueTopics['gtm'] = {
  heading: 'Gemeinsamer Vertrieb und Marketing',
  questions: {
    'gtm.leadRule': {
      title: 'Wem gehören Anfragen aus gemeinsamen Aktionen?',
      short: 'Anfragen',
      why: 'Auf einer gemeinsamen Messe spricht ein Besucher mit beiden. Wer ihn danach anruft, ist der häufigste Streit im gemeinsamen Vertrieb.',
      example: (t) => `${t.a} und ${t.b} laden zu einem Webinar ein. Vierzig Personen melden sich an.`,
      usual: 'In der Praxis führt oft, wer die Aktion veranstaltet; manche teilen nach Eignung.',
      options: {
        organiser: { label: 'Wer die Aktion veranstaltet', includes: 'Diese Partei spricht den Interessenten zuerst an.' },
        firstTouch: { label: 'Wer zuerst Kontakt hatte', includes: 'Es zählt der Eintrag mit Tag im Register.' },
        fit: { label: 'Wessen Leistung besser passt', includes: 'Das stellen die Parteien gemeinsam fest.' },
        all: { label: 'Alle dürfen ansprechen' },
      },
    },
    'gtm.leadOpen': {
      title: 'Wem gehört eine Anfrage, wenn diese Regel niemanden bestimmt?',
      short: 'Unentschieden',
      why: 'Gemeinsam veranstaltet, am selben Tag, gleich gut geeignet: Die Regel für einen antwortet hier nicht.',
      example: (t) => `${t.a} und ${t.b} teilen sich den Messestand.`,
      options: {
        customer: { label: 'Der Interessent wählt' },
        all: { label: 'Alle dürfen ansprechen' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'gtm.leadWish': {
      title: 'Wem gehört eine Anfrage, wenn der Interessent keine Wahl trifft?',
      short: 'Keine Wahl',
      why: 'Die wenigsten wählen von sich aus.',
      example: 'Am Messestand spricht ein Besucher mit beiden und sagt: Melden Sie sich einfach.',
      options: {
        all: { label: 'Alle dürfen ansprechen' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'gtm.cost': {
      title: 'Wer trägt die Kosten gemeinsamer Aktionen?',
      short: 'Kosten',
      why: 'Unklare Absprachen führen zu einseitigen Aktionen und Rechnungen, mit denen niemand gerechnet hat.',
      example: (t) => `Ein Messestand kostet 6.000\u00a0€. ${t.a} hat bestellt, ${t.b} war zwei Tage dabei.`,
      options: {
        equal: { label: 'Alle zu gleichen Teilen' },
        organiser: { label: 'Wer veranstaltet' },
        shares: { label: 'Nach festen Anteilen' },
      },
    },
    'gtm.costShares': {
      title: 'Mit welchen Anteilen tragen die Parteien die Kosten gemeinsamer Aktionen?',
      short: 'Kostenanteile',
      why: 'Zusammen hundert Prozent.',
      example: (t) => `Der Stand kostet 6.000\u00a0€. Bei 70 zu 30 zahlt ${t.a} 4.200\u00a0€, ${t.b} 1.800\u00a0€.`,
    },
    'gtm.costBoth': {
      title: (t) =>
        t.two
          ? 'Wer trägt die Kosten einer Aktion, die beide veranstalten?'
          : 'Wer trägt die Kosten einer Aktion, die mehrere veranstalten?',
      short: 'Gemeinsam veranstaltet',
      why: '„Wer veranstaltet“ bestimmt dann niemanden.',
      example: 'Beide laden gemeinsam zu einem Abend ein, der 2.000\u00a0€ kostet.',
      options: {
        equal: { label: 'Alle zu gleichen Teilen' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'gtm.unplanned': {
      title: 'Wer trägt die Kosten einer Aktion, die nicht abgestimmt war?',
      short: 'Nicht abgestimmt',
      why: 'Gute Gelegenheiten kommen ungeplant. Wer sie ergreift, soll wissen, wer bezahlt.',
      example: (t) => `${t.a} schaltet für 900\u00a0€ eine Anzeige mit beiden Namen und hat nicht gefragt.`,
      options: {
        organiser: { label: 'Wer sie veranstaltet hat' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'gtm.threshold': {
      title: 'Bis zu welchem Betrag darf eine Partei allein über eine Aktion entscheiden?',
      short: 'Freigabegrenze',
      why: 'Kleines soll schnell gehen, Großes gemeinsam. Gerechnet wird netto je Aktion.',
      example: (t) => `${t.b} bucht eine Anzeige für 900\u00a0€.`,
    },
    'gtm.rhythm': {
      title: 'Wie oft werden gemeinsame Aktionen geplant?',
      short: 'Planung',
      why: 'Ein kurzer Plan verhindert, dass nur eine Seite Aktionen startet.',
      example: 'Jedes Vierteljahr: Am Ende des Quartals steht fest, welche Messe im nächsten kommt.',
      usual: 'Verbreitet ist ein Jahresplan mit einem Blatt je Aktion: Ziel, Budget, Schlüssel, Verantwortliche, Freigabe.',
      options: {
        year: { label: 'Einmal im Jahr' },
        quarter: { label: 'Jedes Quartal' },
        perAction: { label: 'Nur je Aktion' },
      },
    },
    'gtm.email': {
      title: 'Wer darf an gesammelte Adressen E-Mails senden?',
      short: 'E-Mail-Adressen',
      why: 'Werbung per E-Mail braucht in der Regel eine vorherige ausdrückliche Einwilligung, auch zwischen Unternehmen. Mit der Adresse geht die Einwilligung nicht mit.',
      example: (t) => `Am Stand von ${t.a} sammelt ein Formular hundert Adressen. ${t.b} möchte ihren Newsletter senden.`,
      usual:
        'Das Gesetz verlangt die Einwilligung für die Partei, die sendet (in Deutschland §\u00a07 UWG, in Österreich §\u00a0174 TKG\u00a02021, in der Schweiz Artikel\u00a03 UWG); eine enge Ausnahme gilt nur für eigene ähnliche Waren gegenüber Bestandskunden. Bitte prüfen lassen.',
      options: {
        collector: { label: 'Wer die Adresse erhoben hat', includes: 'Mit Einwilligung der Person.' },
        named: { label: 'Jede Partei, die in der Einwilligung genannt ist' },
        nobody: { label: 'Niemand' },
      },
    },
    'gtm.emailOther': {
      title: 'Was gilt, wenn eine andere Partei an gesammelte Adressen senden möchte?',
      short: 'Andere Absender',
      why: 'Eine Einwilligung kann mehrere Unternehmen nennen. Tut sie es, ist die Frage, ob die Parteien das nutzen.',
      example: (t) => `${t.a} hat die Einwilligung für den eigenen Newsletter. ${t.b} möchte an dieselben Menschen schreiben.`,
      options: {
        ifNamed: { label: 'Nur wenn sie in der Einwilligung genannt ist' },
        never: { label: 'Nie' },
      },
    },
    'gtm.lists': {
      title: 'Welche Kundenlisten werden ausgetauscht?',
      short: 'Kundenlisten',
      why: 'Gemeinsame Kunden zu kennen hilft. Ganze Listen zu tauschen ist zwischen Wettbewerbern und beim Datenschutz heikel.',
      example: (t) => `${t.a} und ${t.b} möchten wissen, wie viele Kunden sie gemeinsam haben.`,
      options: {
        countsOnly: { label: 'Nur Zahlen', includes: 'Zum Beispiel: 12 gemeinsame Kunden in dieser Region.' },
        companies: { label: 'Firmennamen, nach Freigabe', includes: 'Liste für Liste.' },
        none: { label: 'Keine' },
      },
    },
    'gtm.listPeople': {
      title: 'Werden Listen mit Ansprechpersonen ausgetauscht?',
      short: 'Personenlisten',
      why: 'Namen von Menschen sind personenbezogene Daten. Ihre Weitergabe braucht einen Grund im Recht.',
      example: (t) => `${t.a} möchte ${t.b} eine Liste mit 40 Namen und E-Mail-Adressen schicken.`,
      options: {
        never: { label: 'Werden nicht ausgetauscht' },
        consent: { label: 'Nur nach Freigabe', includes: 'Und nur, wo das Datenschutzrecht es erlaubt.' },
      },
    },
    'gtm.overrun': {
      title: 'Wer trägt Mehrkosten einer gemeinsamen Aktion?',
      short: 'Mehrkosten',
      why: 'Messen werden selten billiger.',
      example: (t) => `Vereinbart waren 6.000\u00a0€, abgerechnet werden 8.200\u00a0€. ${t.a} hat bestellt.`,
      options: {
        organiser: { label: 'Wer veranstaltet' },
        asAgreed: { label: 'Alle wie vereinbart' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'gtm.overrunRate': {
      title: 'Um wie viel Prozent darf eine Aktion teurer werden, ohne dass jemand fragt?',
      short: 'Spielraum der Aktion',
      why: 'Kleine Abweichungen sollen niemanden aufhalten.',
      example: 'Bei 10\u00a0% und 6.000\u00a0€: Bis 6.600\u00a0€ tragen alle mit.',
    },
    'gtm.cancelled': {
      title: 'Wer trägt die Kosten, wenn eine Partei eine Aktion absagt?',
      short: 'Abgesagt',
      why: 'Der Stand ist bezahlt, auch wenn niemand darauf steht. Fällt die Aktion von außen aus, bleibt es bei der Verteilung.',
      example: (t) => `${t.b} sagt zwei Wochen vor der Messe ab. Die Standmiete ist verloren.`,
      options: {
        canceller: { label: 'Die Partei, die absagt' },
        asAgreed: { label: 'Alle wie vereinbart' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'gtm.unused': {
      title: 'Was geschieht mit eingezahltem Geld, das übrig bleibt?',
      short: 'Restgeld',
      why: 'Ein Rest, über den niemand spricht, wird zum Vorwurf.',
      example: 'Von 10.000\u00a0€ Jahresbudget sind 2.300\u00a0€ nicht ausgegeben.',
      options: {
        next: { label: 'Es bleibt für die nächste Aktion' },
        back: { label: 'Es wird zurückgezahlt', includes: 'Im Verhältnis der Einzahlungen.' },
      },
    },
    'gtm.idle': {
      title: 'Was folgt, wenn eine Partei zu einer Aktion nichts beiträgt?',
      short: 'Nichts beigetragen',
      why: 'Eine Aktion, die einer allein macht, nützt trotzdem beiden.',
      example: (t) => `${t.b} sollte zwei Personen an den Stand schicken. Es kam niemand.`,
      options: {
        fullShare: { label: 'Sie zahlt ihren Teil trotzdem', includes: 'Und trägt, was ein Ersatz gekostet hat.' },
        noLeads: { label: 'Sie hat an den Anfragen keinen Anteil' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'gtm.proof': {
      title: 'Wird ein Kostenanteil nur gegen Beleg bezahlt?',
      short: 'Belege',
      why: 'Eine Zahl in einer E-Mail ist schnell geschrieben.',
      example: (t) => `${t.a} verlangt 1.800\u00a0€ für Anzeigen und schickt keine Rechnung mit.`,
      options: {
        receipts: { label: 'Ja' },
        estimate: { label: 'Nein, eine Aufstellung genügt' },
      },
    },
    'gtm.leadDays': {
      title: 'Binnen wie vieler Werktage wird ein Interessent angesprochen?',
      short: 'Nachfassen',
      why: 'Ein Interessent von der Messe hat nach einer Woche drei andere Angebote.',
      example: 'Fünf Werktage nach der Messe hat sich jemand gemeldet.',
    },
    'gtm.leadIdle': {
      title: 'Was folgt, wenn ein Interessent nicht rechtzeitig angesprochen wird?',
      short: 'Nicht nachgefasst',
      why: 'Wer eine Anfrage behält und liegen lässt, schadet beiden.',
      example: (t) => `${t.a} hat dreißig Anfragen von der Messe und nach vier Wochen keine beantwortet.`,
      options: {
        othersMay: { label: 'Dann dürfen ihn alle ansprechen' },
        remind: { label: 'Es wird erinnert' },
      },
    },
  },
  decisions: {
    leadOwner: {
      question: 'Wer spricht den Interessenten an?',
      answer: {
        party: '{party} spricht den Interessenten an.',
        all: 'Alle Parteien dürfen den Interessenten ansprechen.',
        lead: 'Die Parteien sprechen darüber, wer die Anfrage bearbeitet.',
      },
    },
    actionShare: { question: 'Wer trägt die Kosten der Aktion?', answer: { actionCost: 'Die Parteien sprechen über die Kosten.' } },
    actionApproval: {
      question: 'Muss die Aktion freigegeben werden?',
      answer: { alone: 'Nein, die Partei entscheidet allein.', all: 'Ja, alle Parteien geben sie vorher frei.' },
    },
    mayMail: { question: 'Darf die E-Mail gesendet werden?', answer: { yes: 'Ja.', no: 'Nein.' } },
    mayShareList: { question: 'Darf die Liste weitergegeben werden?', answer: { yes: 'Ja.', no: 'Nein.' } },
    actionOverrun: {
      question: 'Wer trägt die Mehrkosten der Aktion?',
      answer: {
        asAgreed: 'Alle, wie es für die Aktion vereinbart ist.',
        organiser: 'Die Partei, die die Aktion veranstaltet.',
        actionCost: 'Die Parteien sprechen über die Kosten.',
      },
    },
    actionCancelled: {
      question: 'Wer trägt die Kosten der ausgefallenen Aktion?',
      answer: {
        asAgreed: 'Alle, wie es für die Aktion vereinbart ist.',
        canceller: 'Die Partei, die abgesagt hat.',
        actionCost: 'Die Parteien sprechen über die Kosten.',
      },
    },
    unusedBudget: {
      question: 'Was geschieht mit dem übrigen Geld?',
      answer: {
        next: 'Es bleibt für die nächste Aktion.',
        back: 'Es wird im Verhältnis der Einzahlungen zurückgezahlt.',
        nothingDue: 'Was nicht eingezahlt ist, wird nicht mehr geschuldet.',
      },
    },
    idlePartner: {
      question: 'Was folgt für eine Partei, die nichts zur Aktion beigetragen hat?',
      answer: {
        nothing: 'Es folgt nichts.',
        remind: 'Es wird erinnert.',
        fullShare: 'Sie zahlt ihren Teil trotzdem und trägt, was ein Ersatz gekostet hat.',
        noLeads: 'Sie hat an den Anfragen aus der Aktion keinen Anteil.',
        idle: 'Die Parteien sprechen über den Beitrag.',
      },
    },
    costProof: {
      question: 'Muss der Kostenanteil bezahlt werden?',
      answer: { pay: 'Ja.', afterProof: 'Erst wenn ein Beleg vorliegt.' },
    },
    leadIdle: {
      question: 'Was folgt für einen Interessenten, den niemand anspricht?',
      answer: {
        wait: 'Es wird abgewartet.',
        remind: 'Es wird erinnert; die Anfrage bleibt, wo sie ist.',
        othersMay: 'Alle Parteien dürfen den Interessenten ansprechen.',
      },
    },
  },
  clauses: {
    'gtm.leadRule': ({ answer }) =>
      byOption(answer, {
        organiser: 'Anfragen aus einer gemeinsamen Aktion bearbeitet die Partei, die die Aktion veranstaltet.',
        firstTouch:
          'Anfragen aus einer gemeinsamen Aktion bearbeitet die Partei, die nach dem Register zuerst Kontakt mit dem Interessenten hatte.',
        fit: 'Anfragen aus einer gemeinsamen Aktion bearbeitet die Partei, deren Leistung besser passt. Das stellen die Parteien gemeinsam fest.',
        all: 'Anfragen aus einer gemeinsamen Aktion dürfen alle Parteien bearbeiten.',
      }),
    'gtm.leadOpen': ({ answer }) =>
      `Lässt sich danach niemand bestimmen, so ${byOption(answer, {
        customer: 'bearbeitet sie die Partei, die der Interessent wünscht.',
        all: 'dürfen alle Parteien sie bearbeiten.',
        talk: 'sprechen die Parteien darüber, wer sie bearbeitet.',
      })}`,
    'gtm.leadWish': ({ answer }) =>
      `Äußert der Interessent keinen Wunsch, so ${byOption(answer, {
        all: 'dürfen alle Parteien die Anfrage bearbeiten.',
        talk: 'sprechen die Parteien darüber, wer die Anfrage bearbeitet.',
      })}`,
    'gtm.cost.equal': () => 'Die Kosten geplanter oder freigegebener Aktionen tragen die Parteien zu gleichen Teilen.',
    'gtm.cost.organiser': () => 'Die Kosten geplanter oder freigegebener Aktionen trägt die Partei, die sie veranstaltet.',
    'gtm.cost.shares': ({ parts }, t) =>
      `Die Kosten geplanter oder freigegebener Aktionen tragen ${t.list(parts.map(({ party, share }) => `${t.party(party)} zu ${t.quantity(share, 'percent')}`))}.`,
    'gtm.costBoth': ({ answer }, t) =>
      `Veranstalten ${t.two ? 'beide' : 'mehrere'} Parteien eine Aktion, so ${byOption(answer, {
        equal: `tragen ${t.two ? 'sie' : 'alle Parteien'} die Kosten zu gleichen Teilen.`,
        talk: 'sprechen sie über die Kosten.',
      })}`,
    'gtm.unplanned': ({ answer }) =>
      `Die Kosten einer nicht abgestimmten Aktion ${byOption(answer, {
        organiser: 'trägt die Partei, die sie veranstaltet hat.',
        talk: 'besprechen die Parteien im Nachhinein.',
      })}`,
    'gtm.threshold': ({ amount }, t) =>
      `${amount === 0 ? 'Über eine Aktion ohne Kosten entscheidet eine Partei allein. Kostet eine Aktion etwas' : `Bis zu ${t.quantity(amount, 'EUR')} netto je Aktion entscheidet eine Partei allein. Ist eine Aktion teurer`}, so geben alle Parteien sie vorher in Textform frei.`,
    'gtm.rhythm': ({ answer }) =>
      byOption(answer, {
        year: 'Die Parteien planen gemeinsame Aktionen einmal im Jahr, mit Ziel, Budget, Kostenschlüssel und Verantwortlichen je Aktion.',
        quarter: 'Die Parteien planen gemeinsame Aktionen jedes Quartal, mit Ziel, Budget, Kostenschlüssel und Verantwortlichen je Aktion.',
        perAction: 'Die Parteien planen jede gemeinsame Aktion einzeln, mit Ziel, Budget, Kostenschlüssel und Verantwortlichen.',
      }),
    'gtm.email': ({ answer }) =>
      byOption(answer, {
        collector:
          'E-Mails zur Werbung sendet nur die Partei, die die Adresse erhoben hat, und nur mit Einwilligung der Person (§\u00a07 UWG). Ohne Einwilligung wird nichts gesendet.',
        named:
          'E-Mails zur Werbung sendet jede Partei, die in der Einwilligung der Person genannt ist (§\u00a07 UWG). Nennt die Einwilligung nur die Partei, die die Adresse erhoben hat, so sendet nur sie. Ohne Einwilligung wird nichts gesendet.',
        nobody: 'Aus gemeinsamen Aktionen werden keine E-Mails zur Werbung gesendet.',
      }),
    'gtm.emailOther': ({ answer }) =>
      byOption(answer, {
        ifNamed: 'Eine andere Partei sendet nur, wenn sie in der Einwilligung genannt ist.',
        never: 'Eine andere Partei sendet nicht, auch wenn sie in der Einwilligung genannt ist.',
      }),
    'gtm.lists': ({ answer }, t) =>
      byOption(answer, {
        countsOnly: 'Über gemeinsame Kunden tauschen die Parteien nur Zahlen aus, keine Firmennamen.',
        companies: `Über gemeinsame Kunden tauschen die Parteien Zahlen aus; Firmennamen nur, wenn ${others(t).who} die Liste freigegeben ${others(t).verb('hat', 'haben')}.`,
        none: 'Die Parteien tauschen keine Kundenlisten aus.',
      }),
    'gtm.listPeople': ({ answer }) =>
      byOption(answer, {
        never: 'Listen mit Ansprechpersonen werden nicht ausgetauscht.',
        consent: 'Listen mit Ansprechpersonen werden nur nach Freigabe ausgetauscht, und nur soweit das Datenschutzrecht es erlaubt.',
      }),
    'gtm.overrun': ({ answer, rate }, t) =>
      `Mehrkosten einer gemeinsamen Aktion tragen alle wie vereinbart, wenn sie zugestimmt haben oder wenn sie höchstens ${t.quantity(rate, 'percent')} betragen. Höhere ${byOption(
        answer,
        {
          organiser: 'trägt die Partei, die die Aktion veranstaltet.',
          asAgreed: 'tragen ebenfalls alle wie vereinbart.',
          talk: 'besprechen die Parteien.',
        },
      )}`,
    'gtm.cancelled': ({ answer }) =>
      `Fällt eine gemeinsame Aktion von außen aus, so tragen alle die Kosten wie vereinbart. Sagt eine Partei sie ab, so ${byOption(
        answer,
        {
          canceller: 'trägt diese die Kosten.',
          asAgreed: 'gilt dasselbe.',
          talk: 'sprechen die Parteien über die Kosten.',
        },
      )}`,
    'gtm.unused': ({ answer }) =>
      `Eingezahltes Geld, das übrig bleibt, ${byOption(answer, {
        next: 'bleibt für die nächste Aktion.',
        back: 'wird im Verhältnis der Einzahlungen zurückgezahlt.',
      })} Was noch nicht eingezahlt ist, wird nicht mehr geschuldet.`,
    'gtm.idle': ({ answer }) =>
      `Wer beiträgt, was für eine Aktion zugesagt war, hat seine Pflicht erfüllt; verspätet sich ein Beitrag, so wird erinnert. Bleibt er aus, so ${byOption(
        answer,
        {
          fullShare: 'zahlt die Partei ihren Teil trotzdem und trägt, was ein Ersatz gekostet hat.',
          noLeads: 'hat die Partei an den Anfragen aus der Aktion keinen Anteil.',
          talk: 'sprechen die Parteien darüber.',
        },
      )}`,
    'gtm.proof': ({ answer }) =>
      byOption(answer, {
        receipts: 'Ein Kostenanteil wird bezahlt, wenn ein Beleg vorliegt, vorher nicht.',
        estimate: 'Ein Kostenanteil wird nach einer Aufstellung bezahlt, auch ohne Beleg.',
      }),
    'gtm.leadIdle': ({ answer, days }, t) =>
      `Interessenten werden binnen ${t.quantity(days, 'workingDays', 'dative')} nach ihrer Anfrage angesprochen; bis dahin wird abgewartet. Geschieht das nicht, so ${byOption(
        answer,
        { othersMay: 'dürfen alle Parteien sie ansprechen.', remind: 'wird erinnert; die Anfrage bleibt, wo sie ist.' },
      )}`,
  },
}
