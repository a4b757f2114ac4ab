import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { own, ownWords } from '../others.ts'

export const valueCase: CatalogueTopics['valueCase'] = {
  heading: 'Nutzen und Abbruch',
  questions: {
    'valueCase.threshold': {
      title: 'Ab welchem Mehrwert ist die Zusammenarbeit deutlich mehr als jeder allein?',
      short: 'Schwelle',
      why: 'Zusammenarbeit kostet Zeit, Abstimmung und Nerven. Ein kleiner Vorteil ist schnell verbraucht. In Prozent der Summe dessen, was alle allein erreichen würden.',
      example: (t) =>
        `Allein bleiben ${t.a} 60.000\u00a0€ und ${t.b} 40.000\u00a0€. Bei 20\u00a0% müssen es zusammen mindestens 120.000\u00a0€ sein.`,
      usual: 'Eine feste Regel gibt es nicht. Oft werden 10 bis 30\u00a0% genannt, nach Abzug der Kosten für die Abstimmung.',
    },
    'valueCase.pessimistic': {
      title: 'Was muss auch im ungünstigen Fall herauskommen?',
      short: 'Ungünstiger Fall',
      why: 'Schätzungen sind meistens zu freundlich. Der ungünstige Fall zeigt, was Sie zu verlieren haben.',
      example: 'Erwartet werden 25\u00a0% mehr. Bleibt ein Kunde aus, sind es 2\u00a0% weniger.',
      options: {
        noLoss: { label: 'Niemand steht schlechter da als allein' },
        reached: { label: 'Die Schwelle wird auch dann erreicht' },
        expectedOnly: { label: 'Nur der erwartete Fall zählt' },
      },
    },
    'valueCase.below': {
      title: 'Was folgt, wenn sich die Zusammenarbeit in diesem Sinn nicht rechnet?',
      short: 'Rechnet sich nicht',
      why: 'Wer das vorher weiß, rechnet ehrlicher.',
      example: 'Nach einem Jahr bleiben 4\u00a0% Mehrwert, vereinbart waren 20\u00a0%.',
      options: {
        meet: { label: 'Die Parteien setzen sich zusammen' },
        mayEnd: { label: 'Jede Partei darf kündigen', includes: 'Mit der vereinbarten Frist.' },
        goOn: { label: 'Es geht weiter' },
      },
    },
    'valueCase.reviewMonths': {
      title: 'Alle wie viele Monate wird der Nutzen nachgerechnet?',
      short: 'Nachrechnen',
      why: 'Eine Schätzung ist erst etwas wert, wenn man sie mit dem vergleicht, was gekommen ist.',
      example: 'Beginn im Januar, alle sechs Monate: Im Juli legen alle ihre Zahlen nebeneinander.',
    },
    'valueCase.stopIf': {
      title: 'An welchen Grenzen hören Sie auf, und bis wann?',
      short: 'Abbruchgrenzen',
      why: 'Wer mitten im Verlust entscheidet, macht zu lange weiter. Eine Grenze, die vorher feststeht, kränkt niemanden.',
      example: 'Kein gemeinsamer Auftrag bis 31. Dezember. Oder: mehr als 30.000\u00a0€ Vorleistung ohne Umsatz.',
      columns: { what: { label: 'Was' }, target: { label: 'Grenze' }, by: { label: 'Bis wann' } },
    },
    'valueCase.stop': {
      title: 'Was folgt, wenn eine Abbruchgrenze überschritten ist?',
      short: 'Grenze überschritten',
      why: 'Eine Grenze ohne Folge ist ein Wunsch.',
      example: 'Bis Jahresende sollte ein Auftrag da sein. Es ist keiner da.',
      options: {
        meet: { label: 'Die Parteien entscheiden neu', includes: 'Sie treffen sich binnen eines Monats.' },
        mayEnd: { label: 'Jede Partei darf sofort kündigen' },
        ends: { label: 'Die Zusammenarbeit endet von selbst' },
      },
    },
    'valueCase.stopCauser': {
      title: 'Darf auch die Partei kündigen, die das Überschreiten der Grenze verursacht hat?',
      short: 'Verursacher',
      why: 'Sonst kann sich jemand durch Nichtstun aus der Vereinbarung lösen.',
      example: (t) => `${t.b} hat kein einziges Angebot geschrieben und beruft sich nun auf den fehlenden Auftrag.`,
      options: { all: { label: 'Ja, jede Partei' }, othersOnly: { label: 'Nein, nur die übrigen' } },
    },
    'valueCase.startUp': {
      title: 'Wer trägt die Kosten für den Anfang?',
      short: 'Anlaufkosten',
      why: 'Website, Anwalt, Schulung: Das Geld ist ausgegeben, bevor das erste verdient ist.',
      example: (t) => `${t.a} bezahlt die gemeinsame Website für 8.000\u00a0€.`,
      options: {
        eachOwn: { label: 'Jede Partei ihre eigenen' },
        equal: { label: 'Rechnungen von außen zu gleichen Teilen', includes: 'Eigene Arbeit trägt jede selbst.' },
        shares: { label: 'Rechnungen von außen nach festen Anteilen', includes: 'Eigene Arbeit trägt jede selbst.' },
      },
    },
    'valueCase.startUpShares': {
      title: 'Mit welchen Anteilen tragen die Parteien die Kosten für den Anfang?',
      short: 'Anteile am Anlauf',
      why: 'Zusammen hundert Prozent.',
      example: (t) => `Der Anfang kostet 10.000\u00a0€. Bei 60 zu 40 zahlt ${t.a} 6.000\u00a0€.`,
    },
    'valueCase.earlyStop': {
      title: 'Wer trägt die Anlaufkosten, wenn die Zusammenarbeit früh endet?',
      short: 'Früher Abbruch',
      why: 'Wer viel vorgeleistet hat, steht sonst allein da.',
      example: (t) => `${t.a} hat 12.000\u00a0€ in den Anfang gesteckt. Nach fünf Monaten steigt ${t.b} aus.`,
      options: {
        stays: { label: 'Es bleibt bei der Verteilung' },
        equal: { label: 'Alle zu gleichen Teilen', includes: 'Gegen Belege.' },
        leaver: { label: 'Wer aussteigt oder den Anlass gibt', includes: 'Bei gemeinsamem Ende bleibt es bei der Verteilung.' },
      },
    },
    'valueCase.earlyMonths': {
      title: 'Wie viele Monate lang gilt ein Ende als früh?',
      short: 'Früh bis',
      why: 'Später haben sich die Kosten für den Anfang verbraucht.',
      example: 'Zwölf Monate: Wer im vierzehnten aufhört, schuldet für den Anfang nichts mehr.',
    },
  },
  decisions: {
    worthwhile: {
      question: 'Rechnet sich die Zusammenarbeit im vereinbarten Sinn?',
      answer: { yes: 'Ja, sie rechnet sich.', no: 'Nein, sie rechnet sich nicht.' },
      when: {
        yes: 'sich die Zusammenarbeit im vereinbarten Sinn rechnet',
        no: 'sich die Zusammenarbeit im vereinbarten Sinn nicht rechnet',
      },
    },
    notWorthwhile: {
      question: 'Was folgt daraus, ob sich die Zusammenarbeit rechnet?',
      answer: {
        goOn: 'Die Zusammenarbeit geht weiter.',
        meet: 'Die Parteien setzen sich zusammen und entscheiden, ob und wie sie weitermachen.',
        mayEnd: 'Jede Partei darf mit der vereinbarten Frist kündigen.',
      },
    },
    valueCheckDue: {
      question: 'Ist der Nutzen wieder nachzurechnen?',
      answer: { due: 'Ja, das Nachrechnen ist fällig.', notYet: 'Nein, noch nicht.' },
    },
    stopMark: {
      question: 'Darf aufgehört werden, weil eine Abbruchgrenze überschritten ist?',
      answer: {
        goOn: 'Nein, die Zusammenarbeit geht weiter.',
        meet: 'Die Parteien treffen sich binnen eines Monats und entscheiden neu.',
        mayEnd: 'Ja, es darf sofort gekündigt werden.',
        ends: 'Die Zusammenarbeit endet von selbst.',
      },
    },
    startUpCost: {
      question: 'Wer trägt die Kosten für den Anfang?',
      answer: {
        eachOwn: 'Jede Partei trägt ihre eigenen.',
        equal: 'Alle tragen sie zu gleichen Teilen.',
        shares: 'Alle tragen sie nach den vereinbarten Anteilen.',
      },
    },
    earlyStopCost: {
      question: 'Was geschieht bei einem frühen Ende mit den Anlaufkosten?',
      answer: {
        stays: 'Es bleibt bei der Verteilung; niemand erstattet etwas.',
        equal: 'Alle tragen die belegten Kosten zu gleichen Teilen.',
        leaver: 'Wer aussteigt oder den Anlass gibt, erstattet den übrigen ihre belegten Kosten.',
      },
    },
  },
  clauses: {
    'valueCase.threshold': ({ rate }, t) =>
      `Die Zusammenarbeit soll jährlich mindestens ${t.quantity(rate, 'percent')} mehr erbringen als die Summe dessen, was die Parteien allein erreichen würden. Die Kosten der Abstimmung werden vorher abgezogen.`,
    'valueCase.pessimistic': ({ answer }) =>
      `Sie rechnet sich, wenn diese Schwelle im erwarteten Fall erreicht wird${byOption(answer, {
        reached: ' und auch im ungünstigen Fall erreicht würde.',
        noLoss: ' und auch im ungünstigen Fall kein Verlust bliebe.',
        expectedOnly: '; der ungünstige Fall zählt nicht.',
      })} Sonst rechnet sie sich nicht.`,
    'valueCase.below': ({ answer }) =>
      `Solange sich die Zusammenarbeit rechnet, geht sie weiter. Rechnet sie sich nicht, so ${byOption(answer, {
        goOn: 'geht sie ebenfalls weiter.',
        meet: 'setzen sich die Parteien zusammen und entscheiden, ob und wie sie weitermachen.',
        mayEnd: 'darf jede Partei mit der vereinbarten Frist kündigen.',
      })}`,
    'valueCase.reviewMonths': ({ months }, t) =>
      `Die Parteien rechnen den Nutzen nach jeweils ${t.quantity(months, 'months', 'dative')} nach, gezählt vom Beginn oder von der letzten Rechnung an.`,
    'valueCase.stopIf': ({ marks }, t) =>
      `Die Parteien vereinbaren ${marks.length === 1 ? 'diese Abbruchgrenze' : 'diese Abbruchgrenzen'}:${t.items(marks.map(({ what, target, by }) => `${ownWords(what)}, Grenze ${own(target)}, bis zum ${t.day(by)}`))}`,
    'valueCase.stop': ({ answer }) =>
      `Solange alle Abbruchgrenzen eingehalten sind, geht die Zusammenarbeit weiter. Ist eine überschritten, so ${byOption(answer, {
        meet: 'treffen sich die Parteien binnen eines Monats und entscheiden neu.',
        mayEnd: 'darf jede Partei sofort kündigen.',
        ends: 'endet die Zusammenarbeit von selbst.',
      })}`,
    'valueCase.stopCauser': ({ answer }) =>
      byOption(answer, {
        all: 'Dieses Recht hat auch die Partei, die das Überschreiten verursacht hat.',
        othersOnly: 'Dieses Recht hat eine Partei nicht, die das Überschreiten verursacht hat.',
      }),
    'valueCase.startUp': ({ answer, parts }, t) =>
      byOption(answer, {
        eachOwn: 'Ihre Kosten für den Anfang trägt jede Partei selbst.',
        equal: 'Rechnungen von außen für den Anfang tragen die Parteien zu gleichen Teilen. Ihre eigene Arbeit trägt jede Partei selbst.',
        shares: `Rechnungen von außen für den Anfang tragen ${t.list(parts.map(({ party, part }) => `${t.party(party)} zu ${t.quantity(part, 'percent')}`))}. Ihre eigene Arbeit trägt jede Partei selbst.`,
      }),
    'valueCase.earlyStop': ({ answer, months }, t) =>
      `${byOption(answer, {
        stays: `Endet die Zusammenarbeit binnen ${t.quantity(months, 'months', 'dative')} nach ihrem Beginn, so bleibt es bei der Verteilung der Anlaufkosten.`,
        equal: `Endet die Zusammenarbeit binnen ${t.quantity(months, 'months', 'dative')} nach ihrem Beginn, so tragen die Parteien die belegten Anlaufkosten zu gleichen Teilen.`,
        leaver: `Endet die Zusammenarbeit binnen ${t.quantity(months, 'months', 'dative')} nach ihrem Beginn, weil eine Partei ohne besonderen Grund aufhört oder ihre Pflichten verletzt hat, so erstattet diese den übrigen ihre belegten Anlaufkosten. Hören die Parteien gemeinsam auf oder ist eine Abbruchgrenze überschritten, so bleibt es bei der Verteilung.`,
      })} Bei einem späteren Ende wird nichts mehr erstattet.`,
  },
}
