import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others } from '../others.ts'

const proofs = {
  exemption: 'Freistellungsbescheinigung des Finanzamts',
  wage: 'Erklärung zum Mindestlohn',
  social: 'Unbedenklichkeit bei Sozialabgaben',
  insurance: 'Nachweis der Versicherung',
  licence: 'Zulassung oder Eintragung',
  other: 'weiterer Nachweis',
} as const

export const compliance: CatalogueTopics['compliance'] = {
  heading: 'Nachweise und Vorschriften',
  questions: {
    'compliance.proofs': {
      title: 'Welche Nachweise legt jede Partei vor, und bis wann gelten sie?',
      short: 'Nachweise',
      why: 'Wer andere für sich arbeiten lässt, haftet oft für deren Steuern, Löhne und Abgaben mit.',
      example: (t) => `${t.b} legt die Freistellungsbescheinigung vor. Sie gilt bis Ende 2027.`,
      columns: {
        kind: { label: 'Nachweis', options: proofs },
        party: { label: 'Von' },
        until: { label: 'Gilt bis', hint: 'leer: unbefristet' },
      },
    },
    'compliance.proofDays': {
      title: 'Binnen wie vielen Werktagen wird ein verlangter Nachweis vorgelegt?',
      short: 'Frist für Nachweise',
      why: 'Ein Nachweis, der erst nach der Zahlung kommt, hilft nicht mehr.',
      example: (t) => `${t.a} bittet am Montag um die neue Bescheinigung von ${t.b}. Die alte läuft am Freitag ab.`,
    },
    'compliance.hold': {
      title: 'Darf die Zahlung zurückgehalten werden, solange ein Nachweis fehlt?',
      short: 'Zahlung ohne Nachweis',
      why: 'Ohne Nachweis trägt das Risiko, wer zahlt. Ohne Zahlung trägt es, wer gearbeitet hat.',
      example: (t) => `${t.b} hat für 12.000\u00a0€ gearbeitet, die Mindestlohnerklärung fehlt. ${t.a} zahlt gar nichts.`,
      options: {
        all: { label: 'Ja, ganz' },
        atRisk: { label: 'Ja, aber nur so viel, wie auf dem Spiel steht', includes: 'Der Betrag, für den mitgehaftet wird.' },
        none: { label: 'Nein' },
      },
    },
    'compliance.exemption': {
      title: 'Was gilt, wenn die Freistellungsbescheinigung für Bauleistungen fehlt oder abgelaufen ist?',
      short: 'Freistellungsbescheinigung',
      why: 'Dann muss, wer eine Bauleistung bezahlt, davon Steuer abziehen und an das Finanzamt abführen.',
      example: (t) =>
        `Die Bescheinigung von ${t.b} ist am 31.\u00a0Mai abgelaufen. Am 10.\u00a0Juni ist eine Rechnung über 20.000\u00a0€ fällig.`,
      usual: (t) =>
        `Der Steuerabzug beträgt ${t.constant('constructionWithholding')} (§\u00a048 EStG). Er entfällt mit gültiger Bescheinigung (§\u00a048b EStG) oder bis ${t.constant('constructionExemption')} im Jahr.`,
      options: {
        law: { label: 'Der gesetzliche Abzug', includes: 'Der Rest wird bezahlt.' },
        wait: { label: 'Bis zur neuen Bescheinigung wird nichts bezahlt' },
      },
    },
    'compliance.stop': {
      title: 'Darf die Arbeit einer Partei gestoppt werden, wenn ein Nachweis fehlt?',
      short: 'Arbeit ohne Nachweis',
      why: 'Ein Stopp kostet alle Geld. Ein Unfall ohne Versicherung noch mehr.',
      example: (t) => `Auf der Baustelle stellt sich heraus: ${t.b} ist nicht in der Handwerksrolle eingetragen.`,
      options: {
        any: { label: 'Ja, bei jedem Nachweis' },
        essential: { label: 'Nur bei Versicherung und Zulassung' },
        never: { label: 'Nein' },
      },
    },
    'compliance.wage': {
      title: 'Wer trägt Forderungen, weil einer Partei vorgeworfen wird, zu wenig Lohn oder Abgaben bezahlt zu haben?',
      short: 'Mindestlohn und Abgaben',
      why: 'Leute eines Subunternehmers können ihren Lohn auch vom Auftraggeber verlangen.',
      example: (t) => `Zwei Arbeiter von ${t.b} verlangen ihren Mindestlohn von ${t.a}: 6.300\u00a0€.`,
      usual:
        'Der Auftraggeber haftet dafür wie ein Bürge, der auf die Einrede der Vorausklage verzichtet hat (§\u00a014 AEntG, §\u00a013 MiLoG).',
      options: {
        employer: { label: 'Wer die Leute beschäftigt', includes: 'Und stellt die anderen frei.' },
        law: { label: 'Was das Gesetz sagt' },
      },
    },
    'compliance.instruct': {
      title: 'Wer darf den Leuten einer anderen Partei Weisungen geben?',
      short: 'Weisungen',
      why: 'Wer fremde Leute wie eigene führt, kann ungewollt zu ihrem Arbeitgeber werden.',
      example: (t) => `Der Bauleiter von ${t.a} teilt jeden Morgen auch die Monteure von ${t.b} ein.`,
      usual:
        'Sind Leute eingegliedert und weisungsgebunden, liegt Arbeitnehmerüberlassung nahe, die eine Erlaubnis braucht (§§\u00a01, 9 AÜG).',
      options: {
        ownLead: { label: 'Nur die eigene Leitung', includes: 'Was herauskommen soll und die Sicherheit vor Ort darf jede Partei sagen.' },
        urgentToo: { label: 'Bei Gefahr auch die andere Partei', includes: 'Sonst wie vorher.' },
      },
    },
    'compliance.statusCost': {
      title: 'Wer trägt Nachzahlungen, wenn ein Amt verdeckte Leiharbeit oder Scheinselbständigkeit feststellt?',
      short: 'Nachzahlungen',
      why: 'Dann werden Beiträge für Jahre fällig, oft bei dem, der davon nichts ahnte.',
      example: (t) => `Nach einer Prüfung soll ${t.a} 28.000\u00a0€ für den freien Entwickler nachzahlen, den ${t.b} gestellt hat.`,
      options: {
        instructor: { label: 'Wer die Leute im Alltag angewiesen hat' },
        employer: { label: 'Wer sie beschäftigt oder beauftragt hat' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'compliance.licence': {
      title: 'Darf eine Partei arbeiten, wenn ihr eine nötige Zulassung fehlt?',
      short: 'Zulassung',
      why: 'Handwerk, Elektro, Gas, Versicherung, Gesundheit: Manches darf nicht jeder.',
      example: (t) => `${t.b} hat die Eintragung in die Handwerksrolle beantragt. Der Auftrag beginnt am Montag.`,
      usual: 'Ein zulassungspflichtiges Handwerk darf nur ausüben, wer eingetragen ist (§\u00a01 HwO).',
      options: {
        held: { label: 'Nein, erst mit der Zulassung' },
        supervised: { label: 'Ist sie beantragt: unter Verantwortung einer Partei, die sie hat', includes: 'Fehlt sie ganz: nein.' },
      },
    },
    'compliance.suspicion': {
      title: 'Was folgt bei einem begründeten Verdacht auf Bestechung, Schwarzarbeit oder einen Verstoß gegen Sanktionen?',
      short: 'Verdacht',
      why: 'Wer nichts tut, kann selbst haften. Wer sofort kündigt, tut vielleicht jemandem unrecht.',
      example: (t) => `Ein Mitarbeiter erzählt, ${t.b} habe dem Einkäufer des Kunden eine Reise bezahlt.`,
      options: {
        explain: { label: 'Die Partei muss sich erklären' },
        pause: { label: 'Die gemeinsame Arbeit ruht, bis es geklärt ist' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'compliance.proven': {
      title: 'Was folgt, wenn ein solcher Verstoß feststeht?',
      short: 'Feststehender Verstoß',
      why: 'Ein Partner, der besticht, kostet den guten Ruf aller.',
      example: (t) => `${t.b} räumt ein, Arbeiter nicht angemeldet zu haben.`,
      options: {
        mayEnd: { label: 'Es darf fristlos gekündigt werden' },
        warn: { label: 'Zuerst eine Abmahnung' },
      },
    },
    'compliance.fine': {
      title: 'Wer trägt Bußgelder und Folgekosten eines Verstoßes gegen Vorschriften?',
      short: 'Bußgeld',
      why: 'Oft trifft das Bußgeld alle, die am selben Ort arbeiten.',
      example: (t) => `Wegen fehlender Absperrung zahlt ${t.a} 1.500\u00a0€. Aufstellen sollte sie ${t.b}.`,
      options: {
        breaker: { label: 'Wer verstoßen hat', includes: 'Mehrere: zu gleichen Teilen.' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'compliance.gifts': {
      title: 'Bis zu welchem Wert darf einem gemeinsamen Kunden etwas geschenkt werden, ohne zu fragen?',
      short: 'Geschenke',
      why: 'Was als Aufmerksamkeit gemeint ist, kann als Bestechung ausgelegt werden.',
      example: (t) => `${t.a} will dem Einkäufer zu Weihnachten Wein für 80\u00a0€ schicken.`,
      usual: (t) =>
        `Steuerlich sind Geschenke an Geschäftsfreunde bis ${t.constant('giftLimitDE')} im Jahr abziehbar (§\u00a04 Abs.\u00a05 EStG). Für Ämter gelten strengere Regeln.`,
    },
  },
  decisions: {
    proofDue: {
      question: 'Bis wann muss der Nachweis vorgelegt werden?',
      answer: { proof: 'Der Nachweis ist vorzulegen.', noDuty: 'Es ist nichts vorzulegen.' },
    },
    mayHoldPayment: {
      question: 'Darf die Zahlung zurückgehalten werden, weil ein Nachweis fehlt?',
      answer: {
        all: 'Ja, die ganze Zahlung, bis der Nachweis vorliegt.',
        atRisk: 'Ja, aber nur der Betrag, für den mitgehaftet wird.',
        no: 'Nein, es ist zu zahlen.',
        withholdingTax: 'Es gilt der gesetzliche Steuerabzug; der Rest ist zu zahlen.',
      },
    },
    mayStopForProof: {
      question: 'Darf die Arbeit gestoppt werden, weil ein Nachweis fehlt?',
      answer: { yes: 'Ja, bis der Nachweis vorliegt.', no: 'Nein, es wird weitergearbeitet.' },
    },
    wageClaim: {
      question: 'Wer trägt die Nachforderung von Lohn oder Abgaben?',
      answer: { party: '{party} trägt die Forderung und stellt die anderen frei.', wageByStatute: 'Es gilt, was das Gesetz dazu sagt.' },
    },
    mayInstruct: {
      question: 'Darf eine Partei den Leuten einer anderen diese Weisung geben?',
      answer: { yes: 'Ja, diese Weisung darf sie geben.', no: 'Nein, diese Weisung gibt nur die eigene Leitung.' },
    },
    statusCost: {
      question: 'Wer trägt Nachzahlungen wegen Leiharbeit oder Scheinselbständigkeit?',
      answer: { party: '{party} trägt die Nachzahlung.', equally: 'Die Nachzahlung wird zu gleichen Teilen getragen.' },
    },
    licensedWork: {
      question: 'Darf die Partei diese Arbeit ohne Zulassung ausführen?',
      answer: {
        yes: 'Ja, sie darf arbeiten.',
        supervised: 'Ja, unter der Verantwortung einer Partei, die die Zulassung hat.',
        no: 'Nein, erst mit der Zulassung.',
      },
    },
    misconductFollows: {
      question: 'Was folgt aus Bestechung, Schwarzarbeit oder einem Verstoß gegen Sanktionen?',
      answer: {
        explain: 'Die Partei muss sich erklären.',
        pause: 'Die gemeinsame Arbeit ruht, bis es geklärt ist.',
        warn: 'Die Partei wird abgemahnt.',
        mayEnd: 'Es darf fristlos gekündigt werden.',
        misconduct: 'Die Parteien sprechen darüber.',
      },
    },
    fineBorne: {
      question: 'Wer trägt das Bußgeld?',
      answer: { party: '{party} trägt das Bußgeld.', equally: 'Das Bußgeld wird zu gleichen Teilen getragen.' },
    },
    giftAllowed: {
      question: 'Darf dem Kunden das geschenkt werden?',
      answer: { yes: 'Ja, auch ohne zu fragen.', ask: (t) => `Nur, wenn ${others(t).who} ${others(t).verb('zustimmt', 'zustimmen')}.` },
    },
  },
  clauses: {
    'compliance.proofs': ({ list }, t) =>
      `Die Parteien legen diese Nachweise vor:${t.items(
        list.map(
          ({ kind, party, until }) =>
            `${t.party(party)}: ${byOption(kind, proofs)}${until === undefined ? '' : `, gültig bis ${t.day(until)}`}`,
        ),
      )}`,
    'compliance.proofDays': ({ days }, t) => `Ein verlangter Nachweis wird binnen ${t.quantity(days, 'workingDays', 'dative')} vorgelegt.`,
    'compliance.hold': ({ answer, exemptionApart }) =>
      `Liegt ein Nachweis gültig vor, so wird nichts zurückgehalten. Fehlt ein Nachweis${exemptionApart ? ', der keine Freistellungsbescheinigung ist,' : ''} oder ist er abgelaufen, so ${byOption(
        answer,
        {
          all: 'darf die Zahlung zurückgehalten werden, bis er vorliegt.',
          atRisk: 'darf der Betrag zurückgehalten werden, für den die zahlende Partei mithaftet.',
          none: 'ist dennoch zu zahlen.',
        },
      )}`,
    'compliance.exemption': ({ answer }) =>
      `Fehlt die Freistellungsbescheinigung oder ist sie abgelaufen, so ${byOption(answer, {
        law: 'gilt der gesetzliche Steuerabzug; der Rest wird bezahlt.',
        wait: 'wird bis zu einer gültigen Bescheinigung nichts bezahlt.',
      })}`,
    'compliance.stop': ({ answer }) =>
      byOption(answer, {
        any: 'Fehlt ein Nachweis oder ist er abgelaufen, so darf die Arbeit der Partei gestoppt werden, bis er vorliegt. Liegt er vor, so darf sie nicht gestoppt werden.',
        essential:
          'Fehlt der Nachweis der Versicherung oder einer Zulassung oder ist er abgelaufen, so darf die Arbeit der Partei gestoppt werden, bis er vorliegt. Wegen anderer Nachweise wird sie nicht gestoppt.',
        never: 'Wegen eines fehlenden Nachweises wird die Arbeit nicht gestoppt.',
      }),
    'compliance.wage': ({ answer }) =>
      byOption(answer, {
        employer:
          'Forderungen wegen Lohns, Mindestlohns oder Abgaben trägt die Partei, die die Leute beschäftigt; sie stellt die anderen davon frei.',
        law: 'Wer Forderungen wegen Lohns, Mindestlohns oder Abgaben trägt, richtet sich nach dem Gesetz.',
      }),
    'compliance.instruct': ({ answer }) =>
      `Jede Partei darf den Leuten einer anderen sagen, was herauskommen soll und was zur Sicherheit vor Ort gilt${byOption(answer, {
        ownLead: '. Alle anderen Weisungen gibt ihnen nur die eigene Leitung, auch bei Gefahr.',
        urgentToo: ', und bei Gefahr sofort eingreifen. Alle anderen Weisungen gibt ihnen nur die eigene Leitung.',
      })}`,
    'compliance.statusCost': ({ answer }) =>
      `Nachzahlungen, weil Leiharbeit oder Scheinselbständigkeit festgestellt wird, ${byOption(answer, {
        instructor: 'trägt die Partei, die die Leute im Alltag angewiesen hat.',
        employer: 'trägt die Partei, die die Leute beschäftigt oder beauftragt hat.',
        equal: 'tragen die Parteien zu gleichen Teilen.',
      })}`,
    'compliance.licence': ({ answer }) =>
      `Ist keine Zulassung nötig oder liegt sie vor, so darf eine Partei arbeiten. ${byOption(answer, {
        held: 'Fehlt die Zulassung oder ist sie erst beantragt, so darf sie es nicht.',
        supervised:
          'Ist sie beantragt, so darf sie unter der Verantwortung einer Partei arbeiten, die die Zulassung hat. Fehlt sie, so darf sie es nicht.',
      })}`,
    'compliance.suspicion': ({ answer }) =>
      `Besteht der Verdacht auf Bestechung, Schwarzarbeit oder einen Verstoß gegen Sanktionen, so ${byOption(answer, {
        explain: 'muss sich die Partei erklären.',
        pause: 'ruht die gemeinsame Arbeit, bis es geklärt ist.',
        talk: 'sprechen die Parteien darüber.',
      })}`,
    'compliance.proven': ({ answer }) =>
      `Steht ein solcher Verstoß fest, so ${byOption(answer, { mayEnd: 'darf fristlos gekündigt werden.', warn: 'wird die Partei abgemahnt.' })}`,
    'compliance.fine': ({ answer }) =>
      byOption(answer, {
        breaker:
          'Bußgelder und Folgekosten eines Verstoßes trägt die Partei, die gegen die Vorschrift verstoßen hat. Haben mehrere verstoßen, so werden sie zu gleichen Teilen getragen.',
        equal: 'Bußgelder und Folgekosten eines Verstoßes tragen die Parteien zu gleichen Teilen.',
      }),
    'compliance.gifts': ({ amount }, t) =>
      `Einem gemeinsamen Kunden schenkt eine Partei ohne Zustimmung höchstens etwas im Wert von ${t.quantity(amount, 'EUR')}.`,
  },
}
