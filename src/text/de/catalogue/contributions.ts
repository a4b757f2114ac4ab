import type { Contribution } from '#core/catalogue/clauses/contributions.ts'
import { byOption } from '../../by-option.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'
import { others, own, ownWords } from '../others.ts'

const contribution = ({ what, party, by, quality }: Contribution, t: Tools): string => {
  const details = [by === undefined ? '' : `Zeitpunkt: ${ownWords(by)}`, quality === undefined ? '' : `Güte: ${ownWords(quality)}`]
  const said = details.filter((detail) => detail !== '')
  return `${t.party(party)}: ${own(what)}${said.length === 0 ? '' : ` (${said.join('; ')})`}`
}

export const contributions: CatalogueTopics['contributions'] = {
  heading: 'Beiträge und Kapazität',
  questions: {
    'contributions.list': {
      title: 'Wer bringt was in die Zusammenarbeit ein?',
      short: 'Beiträge',
      why: 'Arbeit, Zeit, Geld, Räume, Kontakte, Lizenzen: Was niemand aufschreibt, hält jede Seite für selbstverständlich.',
      example: (t) => `${t.a} stellt 40\u00a0Stunden im Monat und die Werkstatt, ${t.b} die Software und den Zugang zu drei Kunden.`,
      columns: {
        what: { label: 'Beitrag' },
        party: { label: 'Von' },
        by: { label: 'Bis wann, wie oft', hint: 'zum Beispiel: jeden Monat, bis zum Start' },
        quality: { label: 'Woran erkennt man, dass er gut ist?' },
      },
    },
    'contributions.unlisted': {
      title: 'Was gilt für einen Beitrag, der nicht auf der Liste steht?',
      short: 'Nicht gelistete Beiträge',
      why: 'Später heißt es oft: Das war doch mit gemeint.',
      example: (t) => `${t.a} erwartet, dass ${t.b} auch die Telefonate mit dem Kunden führt. Auf der Liste steht davon nichts.`,
      options: {
        nobody: { label: 'Niemand schuldet ihn', includes: 'Wer ihn trotzdem leistet, tut das freiwillig.' },
        talk: { label: 'Die Parteien sprechen darüber', includes: 'Und ergänzen die Liste.' },
      },
    },
    'contributions.late': {
      title: 'Was geschieht, wenn ein zugesagter Beitrag zu spät kommt?',
      short: 'Verspäteter Beitrag',
      why: 'Eine Seite investiert weiter, die andere hat das Interesse verloren: So beginnen die meisten Konflikte.',
      example: (t) => `${t.b} sollte zum 1.\u00a0März zwei Leute stellen. Ende März ist noch niemand da.`,
      usual:
        'Ohne Vereinbarung gelten Mahnung, Verzug und Schadensersatz nach dem Gesetz (§§\u00a0280, 286, 323 BGB, §\u00a0918 ABGB, Artikel\u00a0107 OR).',
      options: {
        ladder: { label: 'In Stufen', includes: 'Zuerst erinnern und Zeit geben, dann eine vereinbarte Folge.' },
        talk: { label: 'Die Parteien sprechen darüber' },
        law: { label: 'Was das Gesetz sagt', includes: 'Verzug, Rücktritt, Schadensersatz.' },
      },
    },
    'contributions.lateDays': {
      title: 'Wie viele Werktage bleiben, um einen überfälligen Beitrag nachzuholen?',
      short: 'Zeit zum Nachholen',
      why: 'So lange wird nur erinnert. Gezählt wird ab dem Tag, an dem der Beitrag fällig war.',
      example: 'Fällig am 1.\u00a0März, zehn Werktage: Bis zum 15.\u00a0März kann der Beitrag ohne Folge nachgeholt werden.',
    },
    'contributions.lateThen': {
      title: 'Was folgt, wenn der Beitrag auch dann noch fehlt?',
      short: 'Folge der Verspätung',
      why: 'Eine Folge, die vorher feststeht, wird selten gebraucht.',
      example: (t) => `${t.b} liefert auch in der Nachfrist nicht. Der Kunde von ${t.a} wartet.`,
      options: {
        stepIn: { label: 'Die wartende Partei springt ein', includes: 'Sie beschafft den Beitrag selbst.' },
        priceCut: { label: 'Der Anteil wird gekürzt', includes: 'Um den Wert des fehlenden Beitrags.' },
        mayEnd: { label: 'Die wartende Partei darf kündigen' },
      },
    },
    'contributions.missing': {
      title: 'Was gilt, wenn eine Partei einen Beitrag endgültig nicht leistet, obwohl sie könnte?',
      short: 'Beitrag verweigert',
      why: 'Irgendwann ist ein Beitrag nicht mehr verspätet, sondern fehlt. Dann muss feststehen, was das kostet.',
      example: (t) => `${t.b} sagt: Wir stellen die Halle doch nicht. ${t.a} muss eine mieten.`,
      options: {
        replacement: { label: 'Sie bezahlt den Ersatz', includes: 'Soweit er mehr kostet als der eigene Aufwand der anderen.' },
        shareFalls: { label: 'Ihr Anteil sinkt', includes: 'Um den Wert des Beitrags.' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'contributions.missingNoFault': {
      title: 'Was gilt, wenn eine Partei einen Beitrag ohne eigene Schuld nicht leisten kann?',
      short: 'Beitrag unmöglich',
      why: 'Wer nichts dafür kann, soll nicht bestraft werden. Den Beitrag gibt es trotzdem nicht.',
      example: (t) => `Die Werkstatt von ${t.a} brennt ab. Die zugesagte Halle gibt es nicht mehr.`,
      options: {
        shareFalls: { label: 'Ihr Anteil sinkt', includes: 'Um den Wert des Beitrags; Ersatz schuldet sie nicht.' },
        unchanged: { label: 'Alles bleibt, wie es ist' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'contributions.quality': {
      title: 'Was folgt, wenn die Arbeit einer Partei auch nach einer Nachbesserung schlechter ist als zugesagt?',
      short: 'Schlechtere Arbeit',
      why: 'Zuerst bessert nach, wer schlecht gearbeitet hat. Die Frage ist, was nach dem gescheiterten Versuch kommt.',
      example: (t) => `${t.b} liefert Texte voller Fehler, bessert nach, und die Fehler bleiben.`,
      options: {
        priceCut: { label: 'Der Preis wird gekürzt', includes: 'Um den Minderwert.' },
        replace: { label: 'Die Arbeit wird anders vergeben', includes: 'Mehrkosten trägt, wer schlecht gearbeitet hat.' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'contributions.stepInCost': {
      title: 'Wer bezahlt, wenn eine Partei für die andere einspringt?',
      short: 'Kosten des Einspringens',
      why: 'Einspringen ist teuer, und hinterher streiten beide, ob es nötig war. Ohne abgelaufene letzte Frist trägt jede Partei ihre Kosten selbst.',
      example: (t) =>
        `${t.a} lässt die fehlenden Pläne für 4.000\u00a0€ von einem Büro zeichnen. ${t.b} hätte dafür 2.500\u00a0€ bekommen.`,
      options: {
        all: { label: 'Die säumige Partei zahlt alles', includes: 'Und bekommt für diese Arbeit nichts.' },
        extra: { label: 'Die säumige Partei zahlt nur die Mehrkosten', includes: 'Was über ihren eigenen Preis hinausgeht.' },
        own: { label: 'Jede trägt ihre Kosten selbst', includes: 'Auch nach einer Frist.' },
      },
    },
    'contributions.priority': {
      title: 'Welcher Auftrag geht vor, wenn die Kapazität nicht für eigene und gemeinsame Aufträge reicht?',
      short: 'Eigener oder gemeinsamer Auftrag',
      why: 'Wer voll ausgelastet ist, bedient zuerst die eigenen Kunden. Der gemeinsame Kunde merkt es.',
      example: (t) => `${t.b} hat einen eigenen Großauftrag bekommen und zieht alle Leute vom gemeinsamen Projekt ab.`,
      usual:
        'In Handwerkskooperationen werden oft 15 bis 25\u00a0% der Kapazität für gemeinsame Aufträge freigehalten, die dann Vorrang haben.',
      options: {
        joint: { label: 'Der gemeinsame Auftrag' },
        own: { label: 'Der eigene Auftrag' },
        reserve: { label: 'Freigehaltene Kapazität', includes: 'Bis dahin geht der gemeinsame Auftrag vor, darüber hinaus der eigene.' },
        earlier: { label: 'Was zuerst angenommen wurde', includes: 'Am selben Tag: sprechen.' },
        talk: { label: 'Die Parteien sprechen jedes Mal darüber' },
      },
    },
    'contributions.reserve': {
      title: 'Wie viel Kapazität hält jede Partei für gemeinsame Aufträge frei?',
      short: 'Freigehaltene Kapazität',
      why: 'Eine Zahl, mit der jede Seite planen kann.',
      example: '20\u00a0% bei fünf Leuten sind eine ganze Stelle.',
    },
    'contributions.twoJoint': {
      title: 'Welcher von zwei gemeinsamen Aufträgen geht vor, wenn beide zugleich kommen?',
      short: 'Zwei gemeinsame Aufträge',
      why: 'Jede Partei hält den Kunden für wichtiger, den sie gebracht hat.',
      example: (t) => `Der Kunde von ${t.a} und der von ${t.b} wollen beide im Oktober fertig sein. Die Leute reichen für einen.`,
      options: {
        earlier: { label: 'Der zuerst angenommene', includes: 'Am selben Tag angenommen: sprechen.' },
        customerDate: { label: 'Der mit dem früheren zugesagten Termin' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'contributions.uncalled': {
      title: 'Was wird bezahlt, wenn weniger Stunden abgerufen werden als zugesagt?',
      short: 'Nicht abgerufene Stunden',
      why: 'Wer Zeit freihält, kann sie nicht anders verkaufen.',
      example: (t) => `${t.b} hält 40\u00a0Stunden im Monat frei. ${t.a} ruft im Juni nur 10 ab.`,
      options: {
        worked: { label: 'Nur die geleisteten Stunden' },
        promised: { label: 'Alle zugesagten Stunden' },
        half: { label: 'Die geleisteten ganz, die übrigen zur Hälfte' },
        carried: { label: 'Der Rest wird in den nächsten Monat übertragen', includes: 'Bezahlt werden die geleisteten.' },
      },
    },
    'contributions.excess': {
      title: 'Was wird bezahlt, wenn mehr Stunden geleistet werden als zugesagt?',
      short: 'Überschrittene Stunden',
      why: 'Der Aufwand wächst, und die Rechnung überrascht.',
      example: (t) => `Zugesagt waren 40\u00a0Stunden, ${t.b} schreibt 62 auf.`,
      options: {
        paid: { label: 'Alle geleisteten Stunden' },
        ifAgreed: { label: 'Nur, wenn es vorher vereinbart war', includes: 'In Textform.' },
        never: { label: 'Nur die zugesagten' },
      },
    },
    'contributions.sub': {
      title: 'Darf eine Partei Subunternehmer einsetzen?',
      short: 'Subunternehmer',
      why: 'Man hat sich den Partner ausgesucht, nicht dessen Helfer.',
      example: (t) => `${t.b} lässt die Montage von einem Betrieb machen, den ${t.a} nicht kennt.`,
      options: {
        free: { label: 'Ja, frei' },
        told: { label: 'Ja, wenn sie es vorher mitteilt' },
        consent: { label: 'Nur mit Zustimmung' },
        never: { label: 'Nein' },
      },
    },
    'contributions.subSilence': {
      title: 'Was gilt, wenn auf die Bitte um Zustimmung zum Subunternehmer niemand antwortet?',
      short: 'Schweigen zum Subunternehmer',
      why: 'Die Arbeit kann nicht ewig warten.',
      example: (t) => `${t.b} fragt am Montag. ${t.a} antwortet zwei Wochen lang nicht.`,
      options: { yes: { label: 'Nach der Frist gilt es als Zustimmung' }, no: { label: 'Es bleibt beim Nein' } },
    },
    'contributions.subSilenceDays': {
      title: 'Wie viele Tage bleiben für die Antwort zum Subunternehmer?',
      short: 'Tage für die Antwort',
      why: 'Gezählt wird ab dem Tag, an dem die Anfrage ankam.',
      example: 'Anfrage am 1.\u00a0Juni, sieben Tage: Ab dem 9.\u00a0Juni gilt, was für das Schweigen vereinbart ist.',
    },
    'contributions.subBreach': {
      title: 'Was folgt, wenn ein Subunternehmer eingesetzt wird, der nicht eingesetzt werden durfte?',
      short: 'Unerlaubter Subunternehmer',
      why: 'Meist fällt es erst auf der Baustelle oder beim Kunden auf.',
      example: (t) => `Auf der Baustelle arbeiten Leute, die ${t.a} noch nie gesehen hat. ${t.b} hat niemanden gefragt.`,
      options: {
        remove: { label: 'Er wird abgezogen', includes: 'Auf Kosten der Partei, die ihn eingesetzt hat.' },
        mayEnd: { label: 'Er wird abgezogen, und es darf gekündigt werden' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'contributions.subFault': {
      title: 'Wer steht für Fehler eines Subunternehmers ein?',
      short: 'Fehler des Subunternehmers',
      why: 'Oft hat eine Partei ihn beauftragt und die andere ihn empfohlen.',
      example: (t) => `${t.a} hat den Estrichleger vorgeschlagen, ${t.b} hat ihn beauftragt. Der Boden reißt.`,
      usual: 'Nach dem Gesetz steht für Erfüllungsgehilfen ein, wer sie einsetzt (§\u00a0278 BGB, §\u00a01313a ABGB, Artikel\u00a0101 OR).',
      options: {
        hirer: { label: 'Wer ihn beauftragt hat' },
        picker: { label: 'Wer ihn ausgesucht hat', includes: 'Hat ihn der Kunde vorgegeben: wer ihn beauftragt hat.' },
      },
    },
    'contributions.helper': {
      title: 'Darf eine Partei einen Helfer der anderen selbst beauftragen?',
      short: 'Helfer direkt beauftragen',
      why: 'Freie Kräfte und Subunternehmen lernen im Projekt beide Seiten kennen.',
      example: (t) => `Die freie Grafikerin von ${t.b} bekommt einen Anruf von ${t.a}: Wollen Sie direkt für uns arbeiten?`,
      options: {
        free: { label: 'Ja' },
        consent: { label: 'Nur mit Zustimmung', includes: 'Der Partei, die den Helfer eingebracht hat.' },
        months: { label: 'Erst nach einer Zeit', includes: 'Vorher nur mit Zustimmung.' },
      },
    },
    'contributions.helperMonths': {
      title: 'Wie viele Monate nach dem letzten gemeinsamen Projekt ist ein Helfer frei?',
      short: 'Schutz der Helfer',
      why: 'Gezählt wird ab der letzten Arbeit des Helfers in einem gemeinsamen Projekt.',
      example: 'Letzte Arbeit im März, sechs Monate: Ab Oktober darf er direkt beauftragt werden.',
    },
  },
  decisions: {
    contributionOwed: {
      question: 'Wer schuldet diesen Beitrag?',
      answer: {
        party: '{party} schuldet den Beitrag.',
        nobody: 'Niemand schuldet diesen Beitrag.',
        contribution: 'Die Parteien sprechen über den Beitrag.',
      },
    },
    contributionLate: {
      question: 'Was folgt auf einen verspäteten Beitrag?',
      answer: {
        wait: 'Es ist nichts zu tun.',
        remind: 'An den Beitrag wird erinnert; er kann noch nachgeholt werden.',
        stepIn: 'Die wartende Partei darf den Beitrag selbst beschaffen.',
        priceCut: 'Der Anteil der säumigen Partei wird um den Wert des Beitrags gekürzt.',
        mayEnd: 'Die wartende Partei darf kündigen.',
        contribution: 'Die Parteien sprechen über den Beitrag.',
        delayByStatute: 'Es gilt, was das Gesetz zum Verzug sagt.',
      },
    },
    contributionMissing: {
      question: 'Was gilt für einen Beitrag, der endgültig ausbleibt?',
      answer: {
        replacement: 'Die Partei, die ihn schuldet, bezahlt den Ersatz.',
        shareFalls: 'Der Anteil der Partei sinkt um den Wert des Beitrags.',
        unchanged: 'Es bleibt alles, wie es vereinbart ist.',
        contribution: 'Die Parteien sprechen über den Beitrag.',
      },
    },
    contributionPoor: {
      question: 'Was folgt auf Arbeit, die schlechter ist als zugesagt?',
      answer: {
        nothing: 'Es folgt nichts.',
        mend: 'Wer die Arbeit geleistet hat, bessert nach.',
        priceCut: 'Der Preis der Arbeit wird um den Minderwert gekürzt.',
        replace: 'Die Arbeit darf anders vergeben werden; die Mehrkosten trägt, wer schlecht gearbeitet hat.',
        contribution: 'Die Parteien sprechen über die Arbeit.',
      },
    },
    stepInCost: {
      question: 'Wer bezahlt das Einspringen für eine säumige Partei?',
      answer: {
        all: 'Die säumige Partei bezahlt alle Kosten des Einspringens.',
        extra: 'Die säumige Partei bezahlt nur die Mehrkosten.',
        own: 'Jede Partei trägt ihre Kosten selbst.',
      },
    },
    priority: {
      question: 'Welcher Auftrag geht vor, der eigene oder der gemeinsame?',
      answer: {
        joint: 'Der gemeinsame Auftrag geht vor.',
        own: 'Der eigene Auftrag geht vor.',
        capacity: 'Die Parteien sprechen darüber, welcher Auftrag vorgeht.',
      },
    },
    twoJoint: {
      question: 'Welcher von zwei gemeinsamen Aufträgen geht vor?',
      answer: {
        earlier: 'Der zuerst angenommene Auftrag geht vor.',
        customerDate: 'Der Auftrag mit dem früheren zugesagten Termin geht vor.',
        capacity: 'Die Parteien sprechen darüber, welcher Auftrag vorgeht.',
      },
    },
    hoursPaid: {
      question: 'Welche Stunden werden bezahlt?',
      answer: {
        worked: 'Bezahlt werden die geleisteten Stunden.',
        promised: 'Bezahlt werden die zugesagten Stunden.',
        half: 'Bezahlt werden die geleisteten Stunden ganz und die übrigen zugesagten zur Hälfte.',
        carried: 'Bezahlt werden die geleisteten Stunden; die übrigen gehen in den nächsten Monat über.',
      },
    },
    maySubcontract: {
      question: 'Darf dieser Subunternehmer eingesetzt werden?',
      answer: { yes: 'Ja, er darf eingesetzt werden.', no: 'Nein, er darf nicht eingesetzt werden.' },
      when: { yes: 'der Subunternehmer eingesetzt werden darf', no: 'der Subunternehmer nicht eingesetzt werden darf' },
    },
    subBreach: {
      question: 'Was folgt aus dem Einsatz eines unerlaubten Subunternehmers?',
      answer: {
        nothing: 'Es folgt nichts.',
        remove: 'Der Subunternehmer wird abgezogen; die Kosten trägt, wer ihn eingesetzt hat.',
        mayEnd: (t) => `Der Subunternehmer wird abgezogen, und ${others(t).who} ${others(t).verb('darf', 'dürfen')} kündigen.`,
        subcontractor: 'Die Parteien sprechen über den Subunternehmer.',
      },
    },
    subFault: { question: 'Wer steht für Fehler des Subunternehmers ein?', answer: { party: '{party} steht für den Subunternehmer ein.' } },
    mayHireHelper: {
      question: 'Darf der Helfer direkt beauftragt werden?',
      answer: { yes: 'Ja, er darf direkt beauftragt werden.', no: 'Nein, er darf nicht direkt beauftragt werden.' },
    },
  },
  clauses: {
    'contributions.list': ({ list }, t) => `Die Parteien bringen diese Beiträge ein:${t.items(list.map((each) => contribution(each, t)))}`,
    'contributions.unlisted': ({ answer }) =>
      byOption(answer, {
        nobody: 'Einen Beitrag, der hier nicht genannt ist, schuldet niemand.',
        talk: 'Über einen Beitrag, der hier nicht genannt ist, sprechen die Parteien und ergänzen die Liste.',
      }),
    'contributions.late': ({ answer, days, follows }, t) =>
      byOption(answer, {
        ladder: `Ist ein zugesagter Beitrag überfällig, so erinnert die wartende Partei daran. Ist er mehr als ${t.quantity(days ?? 0, 'workingDays')} überfällig, so ${byOption(
          follows ?? 'mayEnd',
          {
            stepIn: 'darf sie den Beitrag selbst beschaffen.',
            priceCut: 'wird der Anteil der säumigen Partei um den Wert des Beitrags gekürzt.',
            mayEnd: 'darf sie kündigen.',
          },
        )} Ein nachgeholter Beitrag hat keine weiteren Folgen.`,
        talk: 'Ist ein zugesagter Beitrag überfällig, so sprechen die Parteien darüber. Ein nachgeholter Beitrag hat keine weiteren Folgen.',
        law: 'Ist ein zugesagter Beitrag überfällig, so gilt das Gesetz zum Verzug. Ein nachgeholter Beitrag hat nach dieser Vereinbarung keine weiteren Folgen.',
      }),
    'contributions.missing': ({ answer }) =>
      `Leistet eine Partei einen Beitrag endgültig nicht, obwohl sie es könnte, so ${byOption(answer, {
        replacement: 'bezahlt sie den Ersatz.',
        shareFalls: 'sinkt ihr Anteil um den Wert des Beitrags.',
        talk: 'sprechen die Parteien darüber.',
      })}`,
    'contributions.missingNoFault': ({ answer }) =>
      `Kann eine Partei einen Beitrag ohne eigene Schuld nicht leisten, so ${byOption(answer, {
        shareFalls: 'sinkt ihr Anteil um den Wert des Beitrags; Ersatz schuldet sie nicht.',
        unchanged: 'bleibt im Übrigen alles, wie es vereinbart ist.',
        talk: 'sprechen die Parteien darüber.',
      })}`,
    'contributions.quality': ({ answer }) =>
      `Arbeit, die der Zusage entspricht, hat keine Folgen. Bleibt sie dahinter zurück, so bessert nach, wer sie geleistet hat. Bleibt sie es auch danach, so ${byOption(
        answer,
        {
          priceCut: 'wird ihr Preis um den Minderwert gekürzt.',
          replace: 'darf sie anders vergeben werden; die Mehrkosten trägt, wer schlecht gearbeitet hat.',
          talk: 'sprechen die Parteien darüber.',
        },
      )}`,
    'contributions.stepInCost': ({ answer }) =>
      byOption(answer, {
        all: 'Springt eine Partei für die andere ein, nachdem eine letzte Frist in Textform abgelaufen ist, so bezahlt die säumige Partei alle Kosten. Sonst trägt jede Partei ihre Kosten selbst.',
        extra:
          'Springt eine Partei für die andere ein, nachdem eine letzte Frist in Textform abgelaufen ist, so bezahlt die säumige Partei die Mehrkosten. Sonst trägt jede Partei ihre Kosten selbst.',
        own: 'Springt eine Partei für die andere ein, so trägt jede Partei ihre Kosten selbst.',
      }),
    'contributions.priority': ({ answer, reserve }, t) =>
      byOption(answer, {
        joint: 'Reicht die Kapazität nicht, so geht der gemeinsame Auftrag vor.',
        own: 'Reicht die Kapazität nicht, so geht der eigene Auftrag vor.',
        reserve: `Jede Partei hält ${t.quantity(reserve ?? 0, 'percent')} ihrer Kapazität für gemeinsame Aufträge frei. Bis dahin geht der gemeinsame Auftrag vor, darüber hinaus der eigene.`,
        earlier:
          'Reicht die Kapazität nicht, so geht der Auftrag vor, der zuerst angenommen wurde. Wurden beide am selben Tag angenommen, so sprechen die Parteien darüber.',
        talk: 'Reicht die Kapazität nicht, so sprechen die Parteien darüber, welcher Auftrag vorgeht.',
      }),
    'contributions.twoJoint': ({ answer }) =>
      byOption(answer, {
        earlier:
          'Von zwei gemeinsamen Aufträgen geht der zuerst angenommene vor. Wurden sie am selben Tag angenommen, so sprechen die Parteien darüber.',
        customerDate: 'Von zwei gemeinsamen Aufträgen geht der mit dem früheren zugesagten Termin vor.',
        talk: 'Treffen zwei gemeinsame Aufträge aufeinander, so sprechen die Parteien darüber, welcher vorgeht.',
      }),
    'contributions.uncalled': ({ answer }) =>
      `Werden die zugesagten Stunden abgerufen, so werden die geleisteten bezahlt. Werden weniger abgerufen, so werden ${byOption(answer, {
        worked: 'nur die geleisteten bezahlt.',
        promised: 'die zugesagten bezahlt.',
        half: 'die geleisteten ganz und die übrigen zur Hälfte bezahlt.',
        carried: 'die geleisteten bezahlt; die übrigen gehen in den nächsten Monat über.',
      })}`,
    'contributions.excess': ({ answer }) =>
      byOption(answer, {
        paid: 'Werden mehr Stunden geleistet als zugesagt, so werden alle geleisteten bezahlt.',
        ifAgreed:
          'Werden mehr Stunden geleistet als zugesagt, so werden sie bezahlt, wenn das vorher in Textform vereinbart war. Sonst werden nur die zugesagten bezahlt.',
        never: 'Werden mehr Stunden geleistet als zugesagt, so werden nur die zugesagten bezahlt.',
      }),
    'contributions.sub': ({ answer }) =>
      byOption(answer, {
        free: 'Jede Partei darf Subunternehmer einsetzen.',
        told: 'Jede Partei darf Subunternehmer einsetzen, wenn sie es vorher in Textform mitteilt. Eine Antwort ist nicht nötig.',
        consent: 'Eine Partei darf einen Subunternehmer nur einsetzen, wenn dem in Textform zugestimmt wurde.',
        never: 'Keine Partei setzt Subunternehmer ein.',
      }),
    'contributions.subSilence': ({ answer, days }, t) =>
      `Bleibt die Antwort zu einem Subunternehmer mehr als ${t.quantity(days, 'days')} aus, so gilt das ${answer === 'yes' ? 'als Zustimmung' : 'nicht als Zustimmung'}. Bis dahin wird er nicht eingesetzt.`,
    'contributions.subBreach': ({ answer }, t) =>
      `Ein erlaubter Einsatz hat keine Folgen. Wird ein Subunternehmer eingesetzt, der nicht eingesetzt werden durfte, so ${byOption(
        answer,
        {
          remove: 'wird er auf Kosten der Partei abgezogen, die ihn eingesetzt hat.',
          mayEnd: `wird er auf Kosten der Partei abgezogen, die ihn eingesetzt hat, und ${others(t).who} ${others(t).verb('darf', 'dürfen')} kündigen.`,
          talk: 'sprechen die Parteien darüber.',
        },
      )}`,
    'contributions.subFault': ({ answer }) =>
      byOption(answer, {
        hirer: 'Für Fehler eines Subunternehmers steht die Partei ein, die ihn beauftragt hat.',
        picker:
          'Für Fehler eines Subunternehmers steht die Partei ein, die ihn ausgesucht hat. Hat ihn der Kunde vorgegeben, so steht die Partei ein, die ihn beauftragt hat.',
      }),
    'contributions.helper': ({ answer, months }, t) =>
      byOption(answer, {
        free: 'Jede Partei darf freie Kräfte und Subunternehmen der anderen selbst beauftragen.',
        consent: 'Freie Kräfte und Subunternehmen einer anderen Partei beauftragt eine Partei nur, wenn diese in Textform zugestimmt hat.',
        months: `Freie Kräfte und Subunternehmen einer anderen Partei beauftragt eine Partei selbst erst, wenn deren letzte Arbeit in einem gemeinsamen Projekt mehr als ${t.quantity(months ?? 0, 'months')} zurückliegt. Wer dort nie gearbeitet hat, ist frei; vorher genügt eine Zustimmung in Textform.`,
      }),
  },
}
