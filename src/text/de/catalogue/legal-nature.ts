import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { ownSentence } from '../others.ts'

export const legalNature: CatalogueTopics['legalNature'] = {
  heading: 'Rechtsnatur und Vertretung',
  questions: {
    'legalNature.form': {
      title: 'Was soll die Zusammenarbeit rechtlich sein?',
      short: 'Rechtsnatur',
      why: 'Eine Gesellschaft kann auch ohne Absicht entstehen, allein durch gemeinsames Auftreten und geteiltes Risiko. Dann haften alle für alles.',
      example: (t) => `${t.a} und ${t.b} haben ein gemeinsames Konto und ein gemeinsames Schild. Der Kunde verklagt beide.`,
      usual:
        'Wer einen gemeinsamen Zweck fördert, kann eine Gesellschaft bilden (§\u00a0705 BGB; Österreich: §\u00a01175 ABGB; Schweiz: Art.\u00a0530 OR). Nach außen haften dann alle persönlich (§\u00a0721 BGB). Gewinnbeteiligung allein genügt dafür nicht.',
      options: {
        exchange: {
          label: 'Ein Vertrag unter selbständigen Unternehmen',
          includes: 'Keine Gesellschaft; jede Partei handelt auf eigene Rechnung.',
        },
        inner: {
          label: 'Eine Gesellschaft nur im Innern',
          includes: 'Nach außen tritt eine Partei allein auf; kein gemeinsames Vermögen.',
        },
        outer: { label: 'Eine Gesellschaft, die nach außen auftritt', includes: 'Mit eigenem Gesellschaftsvertrag, etwa für eine ARGE.' },
      },
    },
    'legalNature.authority': {
      title: 'Wann darf eine Partei im Namen einer anderen handeln?',
      short: 'Vollmacht',
      why: 'Wer im Namen der anderen bestellt oder zusagt, bindet sie vielleicht. Wer zahlt, soll vorher klar sein.',
      example: (t) => `${t.b} schreibt dem Kunden: „${t.a} übernimmt das bis Freitag.“ Niemand hat gefragt.`,
      options: {
        perCase: { label: 'Nur mit Vollmacht für den einzelnen Fall', includes: 'Vorher, in Textform.' },
        standing: { label: 'In bestimmten Dingen immer', includes: 'Sonst mit Vollmacht für den einzelnen Fall.' },
      },
    },
    'legalNature.standing': {
      title: 'In welchen Dingen darf eine Partei ständig für die andere handeln?',
      short: 'Ständige Vollmacht',
      why: 'Je genauer das hier steht, desto weniger wird später gestritten.',
      example: 'Termine mit dem Kunden vereinbaren; Mängelanzeigen entgegennehmen.',
    },
    'legalNature.tolerated': {
      title: 'Gilt es als erlaubt, wenn eine Partei schon länger so handelt und niemand widersprochen hat?',
      short: 'Geduldet',
      why: 'Nach außen kann Duldung wie eine Vollmacht wirken. Im Innern ist zu klären, wer trägt.',
      example: (t) => `Seit einem Jahr bestellt ${t.b} im Namen von ${t.a} Material. ${t.a} hat immer bezahlt.`,
      options: {
        authority: { label: 'Ja, wie eine Vollmacht', includes: 'Bis jemand widerspricht.' },
        noAuthority: { label: 'Nein, es braucht Textform' },
      },
    },
    'legalNature.overstep': {
      title: 'Wer trägt, was jemand ohne Vollmacht im Namen einer anderen Partei zugesagt oder bestellt hat?',
      short: 'Ohne Vollmacht',
      why: 'Der Kunde oder Lieferant hält sich oft an die, deren Name genannt wurde.',
      example: (t) => `${t.b} bestellt im Namen beider Möbel für 6.000\u00a0€. ${t.a} soll die Hälfte zahlen.`,
      usual:
        'Wer ohne Vertretungsmacht handelt, haftet nach dem Gesetz selbst, wenn niemand genehmigt (§\u00a0179 BGB, §\u00a01019 ABGB, Artikel\u00a039 OR).',
      options: {
        speaker: { label: 'Wer gehandelt hat' },
        benefit: { label: 'Wer gehandelt hat, außer die genannte Partei behält den Vorteil' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'legalNature.correct': {
      title: 'Wer sagt dem Kunden oder Lieferanten, dass die Vollmacht fehlte?',
      short: 'Richtigstellen',
      why: 'Solange niemand etwas sagt, verlässt sich der Kunde auf die Zusage.',
      example: 'Der Kunde hat den zugesagten Termin schon weitergegeben.',
      options: {
        speaker: { label: 'Wer gehandelt hat', includes: 'Am nächsten Werktag.' },
        named: { label: 'Die Partei, deren Name genannt wurde', includes: 'Am nächsten Werktag.' },
      },
    },
    'legalNature.inner': {
      title: 'Wer trägt am Ende, was mehrere nach außen gemeinsam schulden?',
      short: 'Ausgleich im Innern',
      why: 'Hält ein Kunde die Parteien für eine Firma, kann er sich die aussuchen, die zahlen kann.',
      example: (t) => `Der Kunde verklagt beide, ${t.a} zahlt 20.000\u00a0€. Der Fehler lag bei ${t.b}.`,
      usual:
        'Gesamtschuldner tragen im Innern gleiche Teile, wenn nichts anderes bestimmt ist (§\u00a0426 BGB, §\u00a0896 ABGB, Artikel\u00a0148 OR).',
      options: {
        part: { label: 'Die Partei, deren Arbeit betroffen ist' },
        equal: { label: 'Alle zu gleichen Teilen' },
        shares: { label: 'Nach festen Anteilen' },
      },
    },
    'legalNature.innerElse': {
      title: 'Wer trägt es, wenn die Arbeit mehrerer betroffen ist oder keine bestimmte?',
      short: 'Im Zweifel',
      why: 'Nicht jede Forderung lässt sich zuordnen.',
      example: 'Der Kunde verlangt Ersatz, weil niemand ihn gewarnt hat.',
      options: {
        equal: { label: 'Zu gleichen Teilen' },
        shares: { label: 'Nach festen Anteilen' },
      },
    },
    'legalNature.innerShares': {
      title: 'Welche Anteile trägt jede Partei?',
      short: 'Anteile im Innern',
      why: 'Die Anteile zählen nur untereinander; nach außen kann trotzdem eine Partei allein in Anspruch genommen werden.',
      example: (t) => `${t.a} trägt 60\u00a0%, ${t.b} 40\u00a0%.`,
    },
    'legalNature.defence': {
      title: 'Wer antwortet, wenn ein Kunde mehr als eine Partei zugleich in Anspruch nimmt?',
      short: 'Abwehr',
      why: 'Zwei Antworten, die sich widersprechen, schaden allen.',
      example: (t) => `Das Schreiben der Anwältin geht an ${t.a} und ${t.b}. Beide antworten am selben Tag, verschieden.`,
      options: {
        prime: { label: 'Wer den Vertrag mit dem Kunden hat', includes: 'In Abstimmung mit den Übrigen.' },
        concerned: { label: 'Wessen Arbeit betroffen ist', includes: 'Sind es mehrere oder keine, dann gemeinsam.' },
      },
    },
    'legalNature.settling': {
      title: 'Kann eine Partei Ausgleich verlangen, wenn sie ohne Abstimmung gezahlt hat?',
      short: 'Allein gezahlt',
      why: 'Manche zahlen, um den Kunden zu behalten, und wollen danach das Geld der Übrigen.',
      example: (t) => `${t.a} erlässt dem Kunden 5.000\u00a0€ und verlangt die Hälfte von ${t.b}.`,
      options: {
        consent: { label: 'Nein, nur nach Abstimmung oder Urteil' },
        owed: { label: 'Ja, soweit wirklich etwas geschuldet war', includes: 'Das muss belegen, wer gezahlt hat.' },
      },
    },
    'legalNature.company': {
      title: 'Was gilt untereinander, wenn ein Gericht oder Amt die Parteien doch als Gesellschaft ansieht?',
      short: 'Doch Gesellschaft',
      why: 'Der Name des Vertrags schützt nicht, wenn das Verhalten etwas anderes zeigt.',
      example: 'Das Finanzamt verlangt eine gemeinsame Steuererklärung.',
      options: {
        asAgreed: { label: 'Weiter diese Vereinbarung', includes: 'Soweit das Gesetz es zulässt.' },
        statute: { label: 'Das Gesetz über Gesellschaften' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
  },
  decisions: {
    mayBind: {
      question: 'Durfte diese Partei so handeln, auch im Namen einer anderen?',
      answer: { yes: 'Ja, das durfte sie.', no: 'Nein, dafür fehlte die Vollmacht.' },
      when: { yes: 'die Partei so handeln durfte', no: 'die Vollmacht fehlte' },
    },
    declarationBears: {
      question: 'Wer trägt, was zugesagt oder bestellt wurde?',
      answer: {
        party: '{party} trägt es.',
        all: 'Alle Parteien tragen es zu gleichen Teilen.',
        overstep: 'Die Parteien sprechen darüber.',
      },
    },
    tellsCustomer: {
      question: 'Wer stellt gegenüber dem Kunden oder Lieferanten richtig, dass die Vollmacht fehlte?',
      answer: {
        party: '{party} stellt es am nächsten Werktag richtig.',
        all: 'Alle Parteien stellen es gemeinsam richtig.',
        nobody: 'Niemand; es ist nichts richtigzustellen.',
      },
    },
    outwardBears: { question: 'Wer trägt am Ende, was nach außen gezahlt wurde?', answer: { party: '{party}' } },
    leadsDefence: {
      question: 'Wer antwortet auf die Forderung?',
      answer: { party: '{party} antwortet, in Abstimmung mit den Übrigen.', together: 'Die Parteien antworten gemeinsam.' },
    },
    paidOutwardCounts: {
      question: 'Gibt es für diese Zahlung einen Ausgleich?',
      answer: {
        full: 'Ja, in voller Höhe.',
        owedPart: 'Ja, soweit belegt ist, dass wirklich etwas geschuldet war.',
        none: 'Nein, die Zahlung war nicht abgestimmt.',
        settlementRule: 'Es gilt die Regel über Vergleiche mit dem Kunden.',
      },
    },
    amongParties: {
      question: 'Gilt unter den Parteien selbst diese Vereinbarung oder das Gesetz über Gesellschaften?',
      answer: {
        asAgreed: 'Untereinander gilt diese Vereinbarung, soweit das Gesetz es zulässt.',
        companyByStatute: 'Untereinander gilt das Gesetz über Gesellschaften.',
        company: 'Die Parteien sprechen darüber.',
      },
    },
  },
  clauses: {
    'legalNature.form': ({ answer }) =>
      byOption(answer, {
        exchange:
          'Die Parteien bleiben selbständige Unternehmen. Sie wollen keine Gesellschaft gründen, kein gemeinsames Vermögen bilden und handeln jede auf eigene Rechnung.',
        inner:
          'Die Parteien bilden eine Gesellschaft nur im Innenverhältnis. Sie tritt nach außen nicht auf und hat kein eigenes Vermögen.',
        outer: 'Die Parteien treten nach außen als Gesellschaft auf und schließen darüber einen eigenen Gesellschaftsvertrag.',
      }),
    'legalNature.authority': ({ answer }) =>
      `Jede Partei handelt im eigenen Namen. Im Namen einer anderen oder aller handelt sie nur, wenn ihr das vorher für den einzelnen Fall in Textform erlaubt wurde${answer === 'standing' ? ' oder wenn der Fall unter eine vereinbarte ständige Vollmacht fällt' : ''}. Eine nachträgliche Genehmigung macht das Handeln nicht erlaubt; wer genehmigt, trägt aber die Folgen.`,
    'legalNature.standing': ({ text }) => `Eine ständige Vollmacht besteht für: ${ownSentence(text)}`,
    'legalNature.tolerated': ({ answer }) =>
      `Handelt eine Partei seit Längerem im Namen einer anderen, die das weiß und nicht widerspricht, so gilt das unter den Parteien ${answer === 'authority' ? 'als erlaubt, bis jemand widerspricht' : 'nicht als Vollmacht'}.`,
    'legalNature.overstep': ({ answer }) =>
      `Was eine Partei erlaubt oder nachträglich genehmigt erklärt, trägt die Partei, in deren Namen sie handelte; im Namen aller Erklärtes tragen dann alle zu gleichen Teilen. ${byOption(
        answer,
        {
          speaker: 'Fehlte die Vollmacht, so trägt es die Partei, die gehandelt hat.',
          benefit:
            'Fehlte die Vollmacht, so trägt es die Partei, die gehandelt hat; behält die genannte Partei den Vorteil, so trägt diese es, und behalten ihn alle, so tragen es alle zu gleichen Teilen.',
          talk: 'Fehlte die Vollmacht, so sprechen die Parteien darüber, wer es trägt.',
        },
      )}`,
    'legalNature.correct': ({ answer }) =>
      `Fehlte die Vollmacht, so stellt ${byOption(answer, {
        speaker: 'die Partei, die gehandelt hat,',
        named: 'die Partei, in deren Namen gehandelt wurde,',
      })} das am nächsten Werktag gegenüber Kunden oder Lieferanten richtig; bei mehreren Genannten tun sie es gemeinsam. War es erlaubt oder ist es genehmigt, so ist nichts richtigzustellen.`,
    'legalNature.inner': ({ answer }) =>
      byOption(answer, {
        part: 'Was die Parteien nach außen gemeinsam schulden, trägt untereinander die Partei, deren Teil der Arbeit betroffen ist.',
        equal: 'Was die Parteien nach außen gemeinsam schulden, tragen sie untereinander zu gleichen Teilen.',
      }),
    'legalNature.innerElse': () => 'Ist keine bestimmte Partei allein betroffen, so tragen es alle untereinander zu gleichen Teilen.',
    'legalNature.innerShares': ({ parts, rest }, t) =>
      `${rest ? 'Ist keine bestimmte Partei allein betroffen, so tragen die Parteien es untereinander in diesen Anteilen' : 'Was die Parteien nach außen gemeinsam schulden, tragen sie untereinander in diesen Anteilen'}:${t.items(parts.map(({ party, share }) => `${t.party(party)} ${t.quantity(share, 'percent')}`))}`,
    'legalNature.defence': ({ answer }) =>
      `Werden die Parteien gemeinsam in Anspruch genommen, so antwortet ${byOption(answer, {
        prime: 'die Partei, die den Vertrag mit dem Kunden hat,',
        concerned: 'die Partei, deren Teil der Arbeit betroffen ist,',
      })} in Abstimmung mit den Übrigen.${answer === 'concerned' ? ' Ist keine bestimmte Partei allein betroffen, so antworten sie gemeinsam.' : ''}`,
    'legalNature.settling': ({ answer }) =>
      `Eine Zahlung nach außen wird untereinander ausgeglichen, wenn sie abgestimmt war oder ein rechtskräftiges Urteil zu ihr verpflichtete. Hat eine Partei ohne Abstimmung gezahlt, so ${byOption(
        answer,
        {
          consent: 'gibt es keinen Ausgleich.',
          owed: 'gibt es einen Ausgleich, soweit sie belegt, dass wirklich etwas geschuldet war.',
        },
      )}`,
    'legalNature.company': ({ answer }) =>
      `Behauptet nur jemand, die Parteien bildeten eine Gesellschaft, so bleibt es untereinander bei dieser Vereinbarung. Stellt ein Gericht oder eine Behörde das fest, so ${byOption(
        answer,
        {
          asAgreed: 'gilt untereinander weiter diese Vereinbarung, soweit das Gesetz es zulässt.',
          statute: 'gilt untereinander das Gesetz über Gesellschaften.',
          talk: 'sprechen die Parteien darüber, was gelten soll.',
        },
      )}`,
  },
}
