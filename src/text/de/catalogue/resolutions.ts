import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const matters = {
  daily: 'das Tagesgeschäft im eigenen Teil',
  schedule: 'Termine und Abläufe im eigenen Teil',
  staffing: 'den Einsatz der eigenen Leute',
  smallSpend: 'kleine Ausgaben im Budget',
  partners: 'neue Partner',
  contract: 'Änderungen der Vereinbarung',
  brand: 'Name, Marke und Auftritt',
  prices: 'gemeinsame Preise und Rabatte',
  largeSpend: 'Ausgaben außerhalb des Budgets',
  claims: 'Klagen und Vergleiche',
} as const

export const resolutions: CatalogueTopics['resolutions'] = {
  heading: 'Beschlüsse',
  questions: {
    'resolutions.voting': {
      title: 'Wie wird abgestimmt, wenn gemeinsam zu entscheiden ist?',
      short: 'Abstimmung',
      why: 'Zu zweit heißt Mehrheit nach Köpfen: beide. Erst Anteile oder drei Parteien machen einen Unterschied.',
      example: (t) => `${t.a} will eine neue Website, ${t.b} nicht.`,
      usual: 'Ist nichts vereinbart, gilt in einer GbR Einstimmigkeit (§\u00a0714 BGB; ebenso in der Schweiz, Artikel\u00a0534 OR).',
      options: {
        unanimous: { label: 'Alle müssen zustimmen' },
        perHead: { label: 'Mehrheit nach Köpfen', includes: 'Jede Partei hat eine Stimme.' },
        perShare: { label: 'Mehrheit nach Anteilen' },
      },
    },
    'resolutions.votes': {
      title: 'Welche Stimmanteile haben die Parteien?',
      short: 'Stimmanteile',
      why: 'Zusammen hundert Prozent. Wer mehr als die Hälfte hat, kann allein beschließen.',
      example: (t) => `${t.a} bringt zwei Drittel des Umsatzes ein und möchte 60\u00a0% der Stimmen.`,
    },
    'resolutions.alone': {
      title: 'Was darf jede Partei allein entscheiden?',
      short: 'Allein',
      why: 'Wer für alles fragen muss, kommt nicht zum Arbeiten.',
      example: (t) => `${t.b} verschiebt eine interne Abgabe um zwei Tage.`,
      options: {
        daily: { label: 'Das Tagesgeschäft im eigenen Teil' },
        schedule: { label: 'Termine und Abläufe im eigenen Teil' },
        staffing: { label: 'Wen sie einsetzt' },
        smallSpend: { label: 'Kleine Ausgaben im Budget' },
      },
    },
    'resolutions.unanimous': {
      title: 'Worüber entscheiden immer alle gemeinsam?',
      short: 'Nur einstimmig',
      why: 'Manches verändert die Zusammenarbeit so sehr, dass niemand überstimmt werden soll.',
      example: (t) => `${t.a} will ein drittes Unternehmen aufnehmen.`,
      usual: 'Häufig einstimmig: neue Partner, Änderungen der Vereinbarung, Marke, Ausgaben ab einem Betrag.',
      options: {
        partners: { label: 'Neue Partner' },
        contract: { label: 'Änderungen der Vereinbarung' },
        brand: { label: 'Name, Marke, Auftritt' },
        prices: {
          label: 'Gemeinsame Preise und Rabatte',
          includes: 'Zwischen Wettbewerbern heikel (§\u00a01 GWB, §\u00a01 KartG, Artikel\u00a05 KG).',
        },
        largeSpend: { label: 'Ausgaben außerhalb des Budgets' },
        claims: { label: 'Klagen und Vergleiche' },
      },
    },
    'resolutions.way': {
      title: 'Auf welchem Weg wird ein Beschluss gefasst?',
      short: 'Weg des Beschlusses',
      why: 'Später fragt niemand, was gemeint war, sondern was zu sehen ist.',
      example: 'Am Telefon sagen alle Ja. Aufgeschrieben hat es niemand.',
      options: {
        textForm: { label: 'Treffen mit Protokoll oder Textform', includes: 'Etwa E-Mail oder Chat.' },
        meeting: { label: 'Nur im Treffen mit Protokoll' },
        any: { label: 'Auch am Telefon' },
      },
    },
    'resolutions.absent': {
      title: 'Darf entschieden werden, wenn eine eingeladene Partei fehlt?',
      short: 'Partei fehlt',
      why: 'Wer nicht kommt, soll nicht alles aufhalten, aber auch nicht übergangen werden.',
      example: (t) => `${t.b} ist eingeladen und erscheint nicht. Das Angebot muss heute hinaus.`,
      options: {
        secondCall: { label: 'Erst beim zweiten Termin' },
        presentDecide: { label: 'Ja, die Anwesenden entscheiden' },
        never: { label: 'Nein, nie ohne sie' },
      },
    },
    'resolutions.inviteDays': {
      title: 'Wie viele Tage vorher wird zu einem Beschluss eingeladen?',
      short: 'Einladung',
      why: 'Mit den Punkten, über die entschieden wird.',
      example: 'Sieben Tage vorher, in Textform, mit der Frage und den Zahlen dazu.',
    },
    'resolutions.casting': {
      title: 'Wessen Stimme gibt bei Stimmengleichheit den Ausschlag?',
      short: 'Stichentscheid',
      why: 'Ein Stichentscheid hilft, bevor ein Patt zum Konflikt wird. Hat ihn niemand, gilt, was für ein Patt vereinbart ist.',
      example: (t) => `Über die Technik entscheidet im Zweifel ${t.a}, über die Gestaltung ${t.b}.`,
      options: {
        field: { label: 'Wer für das Gebiet zuständig ist' },
        chair: { label: 'Wer den Vorsitz hat', includes: 'Der Vorsitz wechselt.' },
        nobody: { label: 'Niemandes Stimme' },
      },
    },
    'resolutions.minority': {
      title: 'Ist eine überstimmte Partei an den Beschluss gebunden?',
      short: 'Überstimmt',
      why: 'Mehrheit heißt, dass jemand verliert.',
      example: (t) => `Zwei sind für die Messe, ${t.b} ist dagegen.`,
      options: {
        bound: { label: 'Ja' },
        mayOppose: { label: 'Ja, nach einer zweiten Beratung', includes: 'Sie kann diese einmal verlangen.' },
        mayLeave: { label: 'Ja, aber sie darf deswegen kündigen' },
      },
    },
    'resolutions.minorityCost': {
      title: 'Zahlt eine überstimmte Partei mit?',
      short: 'Überstimmt und Kosten',
      why: 'Über fremdes Geld stimmt es sich leicht ab.',
      example: (t) => `Die Messe kostet 6.000\u00a0€. ${t.b} hat dagegen gestimmt.`,
      options: {
        pays: { label: 'Ja, wie alle' },
        budgetOnly: { label: 'Nur soweit es im Budget steht' },
        free: { label: 'Nein' },
      },
    },
    'resolutions.overstep': {
      title: 'Was gilt, wenn eine Partei allein entscheidet, was allen zusteht?',
      short: 'Ohne die anderen',
      why: 'Nach außen ist es meist geschehen. Geregelt werden kann, wer es unter den Parteien trägt.',
      example: (t) => `${t.a} sagt einem Kunden im Namen aller 15\u00a0% Rabatt zu.`,
      usual: 'In einer deutschen GbR schützt eine Beschränkung der Vertretung nicht gegen Dritte (§\u00a0720 BGB).',
      options: {
        ownAccount: { label: 'Sie trägt Kosten und Schaden allein', includes: 'Nach außen bleibt es dabei.' },
        notBinding: { label: 'Es gilt unter den Parteien nicht', includes: 'Was sich rückgängig machen lässt, wird rückgängig gemacht.' },
      },
    },
    'resolutions.urgent': {
      title: 'Darf eine Partei im Notfall allein handeln?',
      short: 'Notfall',
      why: 'Manchmal ist niemand zu erreichen, und der Schaden wächst.',
      example: (t) => `Am Samstag fällt beim Kunden das System aus. ${t.a} beauftragt einen Notdienst.`,
      options: {
        mayAct: { label: 'Ja', includes: 'Sie sagt es den anderen am nächsten Werktag.' },
        same: { label: 'Nein, auch dann gilt dasselbe' },
      },
    },
    'resolutions.ownStake': {
      title: 'Darf eine Partei mitstimmen, wenn es um sie selbst geht?',
      short: 'Eigene Sache',
      why: 'Niemand urteilt gern gegen sich.',
      example: (t) => `Es geht darum, ob ${t.b} eine Frist versäumt hat.`,
      usual:
        'Im Vereinsrecht darf nicht mitstimmen, wer durch den Beschluss selbst ein Geschäft abschließt (§\u00a034 BGB; in der Schweiz Artikel\u00a068 ZGB).',
      options: {
        never: { label: 'Nein' },
        breachOnly: { label: 'Nur nicht über die eigene Pflichtverletzung' },
        votes: { label: 'Ja' },
      },
    },
    'resolutions.challengeDays': {
      title: 'Wie viele Tage lang kann ein Beschluss beanstandet werden?',
      short: 'Beanstanden',
      why: 'Gezählt ab dem Tag, an dem er allen mitgeteilt ist. Danach soll niemand mehr mit einem Formfehler kommen.',
      example: 'Dreißig Tage: Wer im Herbst einen Beschluss vom Frühjahr nicht mag, muss neu abstimmen lassen.',
    },
  },
  decisions: {
    whoDecides: {
      question: 'Wer entscheidet darüber?',
      answer: { alone: 'Jede Partei für ihren Teil allein.', vote: 'Die Mehrheit.', all: 'Alle gemeinsam; niemand wird überstimmt.' },
      when: {
        alone: 'jede Partei darüber allein entscheidet',
        vote: 'die Mehrheit darüber entscheidet',
        all: 'darüber alle gemeinsam entscheiden',
      },
    },
    resolutionForm: {
      question: 'Ist der Beschluss auf diesem Weg gefasst?',
      answer: { yes: 'Ja.', no: 'Nein, auf diesem Weg ist kein Beschluss gefasst.' },
    },
    absentVote: {
      question: 'Durfte ohne die fehlende Partei entschieden werden?',
      answer: { yes: 'Ja, die Anwesenden durften entscheiden.', no: 'Nein.' },
    },
    castingVote: {
      question: 'Wessen Stimme gibt den Ausschlag?',
      answer: { party: 'Die Stimme von {party} gibt den Ausschlag.', nobody: 'Keine; es gilt, was für ein Patt vereinbart ist.' },
    },
    outvoted: {
      question: 'Ist die überstimmte Partei gebunden?',
      answer: {
        bound: 'Ja, sie ist gebunden.',
        mayOppose: 'Ja, aber sie kann einmal eine zweite Beratung verlangen.',
        mayLeave: 'Ja, aber sie darf deswegen kündigen.',
        notAdopted: 'Nein, der Beschluss ist nicht gefasst; alle müssen zustimmen.',
      },
    },
    outvotedPays: {
      question: 'Muss die überstimmte Partei mitzahlen?',
      answer: { yes: 'Ja, sie zahlt wie alle.', no: 'Nein.' },
    },
    overstepped: {
      question: 'Was gilt für eine Entscheidung, die eine Partei allein getroffen hat?',
      answer: {
        binding: 'Die Entscheidung gilt für alle.',
        notBinding: 'Sie gilt unter den Parteien nicht und wird rückgängig gemacht, soweit das geht.',
        ownAccount: 'Wer allein entschieden hat, trägt Kosten und Schaden allein.',
        settlementRule: 'Es gilt die Regel über Vergleiche mit dem Kunden.',
      },
    },
    mayVote: { question: 'Darf die Partei mitstimmen?', answer: { yes: 'Ja.', no: 'Nein, sie stimmt nicht mit.' } },
    mayChallenge: {
      question: 'Kann der Beschluss noch beanstandet werden?',
      answer: { yes: 'Ja.', no: 'Nein, die Zeit dafür ist vorbei.' },
    },
  },
  clauses: {
    'resolutions.voting': ({ answer, votes }, t) =>
      byOption(answer, {
        unanimous: 'Beschlüsse fassen die Parteien einstimmig.',
        perHead: 'Beschlüsse fassen die Parteien mit der Mehrheit ihrer Stimmen; jede hat eine Stimme.',
        perShare: `Beschlüsse fassen die Parteien mit der Mehrheit der Stimmanteile: ${t.list(votes.map(({ party, part }) => `${t.party(party)} ${t.quantity(part, 'percent')}`))}.`,
      }),
    'resolutions.alone': ({ chosen, rest }, t) =>
      `Allein entscheidet jede Partei über ${t.list(chosen.map((each) => byOption(each, matters)))}.${rest.length === 0 ? '' : ` Über ${t.list(rest.map((each) => byOption(each, matters)))} wird beschlossen.`}`,
    'resolutions.unanimous': ({ chosen, rest }, t) =>
      `Nur einstimmig entscheiden die Parteien über ${t.list(chosen.map((each) => byOption(each, matters)))}.${rest.length === 0 ? '' : ` Über ${t.list(rest.map((each) => byOption(each, matters)))} wird wie sonst beschlossen.`}`,
    'resolutions.way': ({ answer }) =>
      byOption(answer, {
        meeting: 'Ein Beschluss wird in einem Treffen gefasst und im Protokoll festgehalten. Auf anderem Weg kommt er nicht zustande.',
        textForm:
          'Ein Beschluss wird in einem Treffen mit Protokoll oder in Textform gefasst. Nur im Gespräch oder durch Verhalten kommt er nicht zustande.',
        any: 'Ein Beschluss kann im Treffen, in Textform oder im Gespräch gefasst werden. Durch Verhalten allein kommt er nicht zustande.',
      }),
    'resolutions.absent': ({ answer, days }, t) =>
      `Zu Beschlüssen wird mindestens ${t.quantity(days, 'days')} vorher in Textform eingeladen. ${byOption(answer, {
        presentDecide:
          'Fehlt eine rechtzeitig eingeladene Partei, so entscheiden die anwesenden. War sie zu spät oder nicht eingeladen, so wird nicht ohne sie entschieden.',
        secondCall:
          'Fehlt eine rechtzeitig eingeladene Partei, so wird beim ersten Termin nicht entschieden; beim zweiten entscheiden die anwesenden. War sie zu spät oder nicht eingeladen, so wird nicht ohne sie entschieden.',
        never: 'Fehlt eine Partei, so wird nicht ohne sie entschieden.',
      })}`,
    'resolutions.casting': ({ answer }) =>
      byOption(answer, {
        field:
          'Bei Stimmengleichheit gibt die Stimme der Partei den Ausschlag, die für das Gebiet zuständig ist. Ist es niemand allein, so hat niemand den Stichentscheid.',
        chair:
          'Bei Stimmengleichheit gibt die Stimme der Partei den Ausschlag, die den Vorsitz hat; der Vorsitz wechselt mit jedem Treffen.',
        nobody: 'Bei Stimmengleichheit hat niemand den Stichentscheid.',
      }),
    'resolutions.minority': ({ answer }) =>
      `An einen Mehrheitsbeschluss ist auch die überstimmte Partei gebunden${byOption(answer, {
        bound: '.',
        mayOppose: '; sie kann einmal eine zweite Beratung und Abstimmung verlangen.',
        mayLeave: '; sie darf deswegen mit der vereinbarten Frist kündigen.',
      })} Sie ist es ebenso, soweit jede Partei allein entscheidet. Wo alle zustimmen müssen, ist ohne ihre Stimme nichts beschlossen.`,
    'resolutions.minorityCost': ({ answer }) =>
      byOption(answer, {
        pays: 'Die überstimmte Partei zahlt wie alle.',
        budgetOnly: 'Die überstimmte Partei zahlt nur mit, soweit das Geld im Budget vorgesehen ist.',
        free: 'Die überstimmte Partei zahlt nicht mit.',
      }),
    'resolutions.overstep': ({ answer }) =>
      `Was eine Partei allein entscheiden darf oder was die anderen nachträglich billigen, gilt für alle. Entscheidet eine Partei sonst allein, was gemeinsam zu entscheiden ist, so ${byOption(
        answer,
        {
          notBinding: 'gilt es unter den Parteien nicht und wird rückgängig gemacht, soweit das geht.',
          ownAccount: 'trägt sie Kosten und Schaden allein.',
        },
      )}`,
    'resolutions.urgent': ({ answer }) =>
      byOption(answer, {
        mayAct:
          'Wäre ohne sofortiges Handeln ein Schaden entstanden, so gilt die Entscheidung dennoch für alle; die handelnde Partei unterrichtet die anderen am nächsten Werktag.',
        same: 'Das gilt auch, wenn ohne sofortiges Handeln ein Schaden entstanden wäre.',
      }),
    'resolutions.ownStake': ({ answer }) =>
      byOption(answer, {
        never: 'Geht es um ein Geschäft mit einer Partei oder um ihre Pflichtverletzung, so stimmt sie nicht mit, sonst stimmt sie mit.',
        breachOnly: 'Über ihre eigene Pflichtverletzung stimmt eine Partei nicht mit; sonst stimmt sie mit, auch über Geschäfte mit ihr.',
        votes: 'Jede Partei stimmt auch in eigener Sache mit.',
      }),
    'resolutions.challengeDays': ({ days }, t) =>
      `Ein Beschluss kann bis ${t.quantity(days, 'days')} nach seiner Mitteilung an alle Parteien in Textform beanstandet werden, danach nicht mehr.`,
  },
}
