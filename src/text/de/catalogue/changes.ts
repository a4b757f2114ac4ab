import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others } from '../others.ts'

const news = {
  owners: 'ein Wechsel der Eigentümer',
  management: 'ein Wechsel der Leitung',
  legalForm: 'eine neue Rechtsform oder ein neuer Name',
  place: 'ein neuer Sitz oder Standort',
  business: 'ein neues Geschäft',
} as const

export const changes: CatalogueTopics['changes'] = {
  heading: 'Neue Partner und Veränderungen',
  questions: {
    'changes.join': {
      title: 'Wer entscheidet über die Aufnahme eines neuen Partners?',
      short: 'Neuer Partner',
      why: 'Ein neuer Partner verändert Anteile, Kunden und Ton.',
      example: (t) => `${t.a} möchte eine Druckerei aufnehmen, ${t.b} nicht.`,
      usual: 'Üblich ist Einstimmigkeit; der neue Partner unterschreibt die ganze Vereinbarung.',
      options: { unanimous: { label: 'Alle einstimmig' }, majority: { label: 'Die Mehrheit' } },
    },
    'changes.joinCompetitor': {
      title: 'Kann eine Partei die Aufnahme eines Wettbewerbers verhindern?',
      short: 'Wettbewerber',
      why: 'Wer überstimmt wird, säße mit der Konkurrenz am Tisch.',
      example: (t) => `Der neue Partner bietet dasselbe an wie ${t.b}.`,
      options: { veto: { label: 'Ja' }, same: { label: 'Nein, die Mehrheit genügt' } },
    },
    'changes.joinFee': {
      title: 'Welchen Betrag zahlt ein neuer Partner für den Aufbau?',
      short: 'Eintrittsgeld',
      why: 'Er nutzt, was die anderen bezahlt haben. Null heißt: nichts.',
      example: 'Website und Auftritt haben 15.000\u00a0€ gekostet. Der dritte Partner zahlt 5.000\u00a0€.',
    },
    'changes.assign': {
      title: 'Darf eine Partei die Vereinbarung auf jemand anderen übertragen?',
      short: 'Übertragung',
      why: 'Man hat sich diesen Partner ausgesucht und keinen anderen.',
      example: (t) => `${t.b} schreibt: Ab Juli macht das unsere Schwesterfirma.`,
      usual:
        'Ein Vertrag geht nach dem Gesetz nur mit Zustimmung der anderen Seite über (§\u00a0415 BGB, §\u00a01405 ABGB, Artikel\u00a0176 OR).',
      options: {
        consent: { label: 'Nur mit Zustimmung' },
        groupFree: { label: 'An verbundene Unternehmen frei', includes: 'Sonst nur mit Zustimmung.' },
        buyerFree: { label: 'Auch an den Käufer des Betriebs frei', includes: 'Sonst nur mit Zustimmung.' },
      },
    },
    'changes.silence': {
      title: 'Was gilt, wenn auf die Bitte um Übertragung niemand antwortet?',
      short: 'Übertragung ohne Antwort',
      why: 'Ein Verkauf hat Termine.',
      example: (t) => `${t.a} fragt im Mai, im Juli ist Übergabe. ${t.b} sagt nichts.`,
      options: { no: { label: 'Schweigen heißt nein' }, yes: { label: 'Schweigen heißt nach einer Frist ja' } },
    },
    'changes.silenceDays': {
      title: 'Wie viele Tage bleiben für eine Antwort auf die Bitte um Übertragung?',
      short: 'Frist zur Übertragung',
      why: 'Gezählt ab dem Tag, an dem die Bitte angekommen ist.',
      example: 'Dreißig Tage, mit den Unterlagen über den neuen Partner.',
    },
    'changes.claims': {
      title: 'Darf eine Partei ihre Geldforderungen abtreten?',
      short: 'Forderungen abtreten',
      why: 'Banken und Factoring leben davon.',
      example: (t) => `Plötzlich verlangt eine Bank das Geld, das ${t.a} ${t.b} schuldet.`,
      usual:
        'Zwischen Kaufleuten bleibt die Abtretung einer Geldforderung wirksam, auch wenn sie ausgeschlossen ist (§\u00a0354a HGB, ähnlich §\u00a01396a ABGB).',
      options: { free: { label: 'Ja' }, consent: { label: 'Nur mit Zustimmung' }, law: { label: 'Was das Gesetz sagt' } },
    },
    'changes.tellWhat': {
      title: 'Welche Veränderungen teilt eine Partei den anderen mit?',
      short: 'Mitzuteilen',
      why: 'Aus der Zeitung soll es niemand erfahren.',
      example: (t) => `${t.b} hat seit einem Jahr einen neuen Gesellschafter. ${t.a} liest es im Handelsregister.`,
      options: {
        owners: { label: 'Wechsel der Eigentümer' },
        management: { label: 'Wechsel der Leitung' },
        legalForm: { label: 'Neue Rechtsform, neuer Name' },
        place: { label: 'Neuer Sitz oder Standort' },
        business: { label: 'Ein neues Geschäft', includes: 'Das die Zusammenarbeit berührt.' },
      },
    },
    'changes.tellDays': {
      title: 'Binnen wie vieler Tage wird eine Veränderung mitgeteilt?',
      short: 'Frist zur Mitteilung',
      why: 'Gezählt ab dem Tag, an dem sie eintritt.',
      example: 'Vierzehn Tage nach dem Notartermin.',
    },
    'changes.untold': {
      title: 'Was folgt, wenn eine Veränderung zu spät oder gar nicht mitgeteilt wird?',
      short: 'Nicht mitgeteilt',
      why: 'Verschwiegen wiegt oft schwerer als verändert.',
      example: (t) => `${t.b} hat den Verkauf drei Monate lang verschwiegen.`,
      options: {
        warn: { label: 'Eine Abmahnung' },
        mayEnd: { label: 'Ein Recht zu kündigen' },
        talk: { label: 'Ein Gespräch' },
      },
    },
    'changes.wall': {
      title: 'Was gilt für Pläne und Zugänge, wenn ein Wettbewerber eine Partei übernimmt?',
      short: 'Nach der Übernahme',
      why: 'Die Kündigung dauert. Die Kundenliste liest sich in einer Stunde.',
      example: (t) => `Ein Wettbewerber von ${t.a} kauft ${t.b}. Alle arbeiten in denselben Ordnern.`,
      options: {
        wall: { label: 'Nur noch, was das laufende Projekt braucht', includes: 'Für benannte Personen.' },
        stop: { label: 'Nichts Neues mehr', includes: 'Zugänge werden gesperrt.' },
        asBefore: { label: 'Alles wie bisher' },
      },
    },
    'changes.controlDays': {
      title: 'Wie viele Tage lang kann wegen eines Verkaufs gekündigt werden?',
      short: 'Frist nach Verkauf',
      why: 'Wer lange wartet, hat sich entschieden. Gezählt ab dem Tag, an dem die anderen davon wissen.',
      example: 'Sechzig Tage: Wer im Januar vom Verkauf hört, kann im Mai nicht mehr deswegen kündigen.',
    },
    'changes.merger': {
      title: 'Gilt die Vereinbarung weiter, wenn eine Partei mit einem anderen Unternehmen verschmilzt?',
      short: 'Verschmelzung',
      why: 'Bei einer Verschmelzung geht alles über, ohne dass jemand gefragt wird. Wird eine Partei nur verkauft, besteht sie weiter; danach wird beim Ende gefragt.',
      example: (t) => `${t.a} schließt sich mit einer Kette zusammen.`,
      usual:
        'Mit der Verschmelzung gehen Verträge auf das übernehmende Unternehmen über (§\u00a020 UmwG; in der Schweiz Artikel\u00a022 FusG).',
      options: {
        goesOn: { label: 'Ja, immer' },
        competitor: { label: 'Ja, außer mit einem Wettbewerber', includes: 'Dann darf gekündigt werden.' },
        any: { label: 'Ja, aber es darf gekündigt werden' },
      },
    },
    'changes.management': {
      title: 'Was folgt, wenn die Leitung einer Partei wechselt?',
      short: 'Neue Leitung',
      why: 'Viele arbeiten mit einem Menschen zusammen, nicht mit einer Firma.',
      example: (t) => `Die Gründerin von ${t.b} geht. Ihren Nachfolger kennt niemand.`,
      options: {
        meet: { label: 'Die Parteien lernen sich neu kennen', includes: 'Ein Gespräch, bevor es weitergeht.' },
        goesOn: { label: 'Nichts' },
        mayEnd: { label: 'Es darf gekündigt werden', includes: 'Wenn niemand Bekanntes folgt.' },
      },
    },
  },
  decisions: {
    mayJoin: {
      question: 'Darf der neue Partner aufgenommen werden?',
      answer: { yes: 'Ja, er tritt bei, wenn er die Vereinbarung unterschreibt.', no: 'Nein.' },
    },
    mayAssign: {
      question: 'Darf die Vereinbarung übertragen werden?',
      answer: { yes: 'Ja.', notYet: 'Noch nicht; die Antwort steht aus.', no: 'Nein, die Vereinbarung bleibt bei der Partei.' },
    },
    claimAssign: {
      question: 'Darf die Forderung abgetreten werden?',
      answer: { yes: 'Ja.', no: 'Nein.', claimsByStatute: 'Es gilt das Gesetz (§§\u00a0398 und 399 BGB, §\u00a0354a HGB).' },
    },
    changeUntold: {
      question: 'Was folgt auf die verspätete Mitteilung einer Veränderung?',
      answer: {
        nothing: 'Es folgt nichts.',
        warn: 'Die Partei wird abgemahnt.',
        mayEnd: (t) => `${others(t).Who} ${others(t).verb('darf', 'dürfen')} kündigen.`,
        change: 'Die Parteien sprechen über die Veränderung.',
      },
    },
    wallAfterSale: {
      question: 'Was gilt jetzt für Pläne und Zugänge?',
      answer: {
        asBefore: 'Es bleibt alles wie bisher.',
        wall: 'Weitergegeben wird nur noch, was das laufende Projekt braucht, an benannte Personen.',
        stop: 'Es wird nichts Neues mehr weitergegeben; Zugänge werden gesperrt.',
      },
    },
    controlRight: {
      question: 'Kann wegen des Verkaufs noch gekündigt werden?',
      answer: { open: 'Ja, die Zeit dafür läuft noch.', lapsed: 'Nein, die Zeit dafür ist vorbei.' },
    },
    mergerGoesOn: {
      question: 'Gilt die Vereinbarung nach der Verschmelzung weiter?',
      answer: {
        goesOn: 'Ja, mit dem verschmolzenen Unternehmen.',
        mayEnd: (t) => `Ja, aber ${others(t).who} ${others(t).verb('darf', 'dürfen')} kündigen.`,
      },
    },
    managementChange: {
      question: 'Was folgt aus dem Wechsel der Leitung?',
      answer: {
        goesOn: 'Nichts, die Zusammenarbeit geht weiter.',
        meet: 'Die Parteien sprechen miteinander, bevor neue Projekte beginnen.',
        mayEnd: (t) => `${others(t).Who} ${others(t).verb('darf', 'dürfen')} mit der vereinbarten Frist kündigen.`,
      },
    },
  },
  clauses: {
    'changes.join': ({ answer }) =>
      byOption(answer, {
        unanimous:
          'Ein neuer Partner wird nur aufgenommen, wenn alle Parteien zustimmen. Er tritt bei, indem er die Vereinbarung unterschreibt.',
        majority:
          'Ein neuer Partner wird aufgenommen, wenn alle oder die Mehrheit der Parteien zustimmen, sonst nicht. Er tritt bei, indem er die Vereinbarung unterschreibt.',
      }),
    'changes.joinCompetitor': ({ answer }) =>
      byOption(answer, {
        veto: 'Steht er im Wettbewerb zu einer Partei, die dagegen ist, so wird er nicht aufgenommen.',
        same: 'Das gilt auch, wenn er im Wettbewerb zu einer Partei steht.',
      }),
    'changes.joinFee': ({ amount }, t) =>
      amount === 0
        ? 'Für den Aufbau zahlt ein neuer Partner nichts.'
        : `Für den Aufbau zahlt ein neuer Partner ${t.quantity(amount, 'EUR')} netto, die sich die bisherigen Parteien zu gleichen Teilen teilen.`,
    'changes.assign': ({ answer }) =>
      `${byOption(answer, {
        consent: 'Eine Partei überträgt diese Vereinbarung nur mit Zustimmung der übrigen',
        groupFree:
          'Auf ein verbundenes Unternehmen darf eine Partei diese Vereinbarung frei übertragen, sonst nur mit Zustimmung der übrigen',
        buyerFree:
          'Auf ein verbundenes Unternehmen und auf den Käufer ihres Betriebs darf eine Partei diese Vereinbarung frei übertragen, sonst nur mit Zustimmung der übrigen',
      })}. Ohne Zustimmung oder ohne zu fragen geht sie nicht über.`,
    'changes.silence': ({ answer, days }, t) =>
      `Antwortet auf die Bitte um Zustimmung zur Übertragung länger als ${t.quantity(days, 'days')} niemand, so gilt die Zustimmung als ${answer === 'yes' ? 'erteilt' : 'nicht erteilt'}. Bis dahin ist nichts entschieden.`,
    'changes.claims': ({ answer }) =>
      byOption(answer, {
        free: 'Geldforderungen aus dieser Vereinbarung darf jede Partei abtreten.',
        consent:
          'Geldforderungen aus dieser Vereinbarung tritt eine Partei nur mit Zustimmung der übrigen ab (§\u00a0354a HGB bleibt unberührt).',
        law: 'Ob eine Geldforderung abgetreten werden darf, richtet sich nach dem Gesetz (§§\u00a0398 und 399 BGB, §\u00a0354a HGB).',
      }),
    'changes.untold': ({ answer, days, told, rest }, t) =>
      `Binnen ${t.quantity(days, 'days', 'dative')} teilt eine Partei den übrigen mit: ${t.list(told.map((each) => byOption(each, news)))}.${rest.length === 0 ? '' : ` Nicht mitzuteilen ${rest.length === 1 ? 'ist' : 'sind'}: ${t.list(rest.map((each) => byOption(each, news)))}.`} Solange die Frist läuft, treten keine Folgen ein. Kommt die Mitteilung zu spät oder gar nicht, so ${byOption(
        answer,
        {
          warn: 'wird die Partei abgemahnt.',
          mayEnd: `${others(t).verb('darf', 'dürfen')} ${others(t).who} mit der vereinbarten Frist kündigen.`,
          talk: 'sprechen die Parteien darüber.',
        },
      )}`,
    'changes.wall': ({ answer }) =>
      byOption(answer, {
        stop: 'Übernimmt ein Wettbewerber die Mehrheit an einer Partei, so erhält sie nichts Neues mehr, und ihre Zugänge werden gesperrt. Bei anderen Erwerbern bleibt es wie bisher.',
        wall: 'Übernimmt ein Wettbewerber die Mehrheit an einer Partei, so erhält sie nur noch, was das laufende Projekt braucht, und nur für benannte Personen. Bei anderen Erwerbern bleibt es wie bisher.',
        asBefore:
          'Übernimmt jemand die Mehrheit an einer Partei, so bleibt es bei Plänen und Zugängen wie bisher, auch wenn es ein Wettbewerber ist.',
      }),
    'changes.controlDays': ({ days }, t) =>
      `Darf wegen eines Verkaufs gekündigt werden, so geht das bis ${t.quantity(days, 'days')}, nachdem die übrigen davon erfahren haben, danach nicht mehr.`,
    'changes.merger': ({ answer }, t) =>
      byOption(answer, {
        goesOn:
          'Verschmilzt eine Partei mit einem anderen Unternehmen, so gilt diese Vereinbarung mit diesem weiter. Ein Kündigungsrecht wegen eines Verkaufs entsteht dadurch nicht.',
        competitor: `Verschmilzt eine Partei mit einem anderen Unternehmen, so gilt diese Vereinbarung mit diesem weiter. Ist es ein Wettbewerber, so ${others(t).verb('darf', 'dürfen')} ${others(t).who} kündigen, sonst nicht, auch nicht wegen eines Verkaufs.`,
        any: `Verschmilzt eine Partei mit einem anderen Unternehmen, so gilt diese Vereinbarung mit diesem weiter, aber ${others(t).verb('darf', 'dürfen')} ${others(t).who} kündigen.`,
      }),
    'changes.management': ({ answer }, t) =>
      byOption(answer, {
        goesOn: 'Ein Wechsel der Leitung einer Partei ändert nichts.',
        meet: 'Folgt auf die Leitung einer Partei eine bekannte Person aus dem Unternehmen, so ändert sich nichts. Folgt jemand Fremdes oder niemand, so sprechen die Parteien miteinander, bevor neue Projekte beginnen.',
        mayEnd: `Folgt auf die Leitung einer Partei eine bekannte Person aus dem Unternehmen, so ändert sich nichts. Folgt jemand Fremdes oder niemand, so ${others(t).verb('darf', 'dürfen')} ${others(t).who} mit der vereinbarten Frist kündigen.`,
      }),
  },
}
