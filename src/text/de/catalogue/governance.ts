import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { ownWords } from '../others.ts'

export const governance: CatalogueTopics['governance'] = {
  heading: 'Steuerung',
  questions: {
    'governance.leads': {
      title: 'Wer ist auf jeder Seite für die Zusammenarbeit verantwortlich?',
      short: 'Verantwortliche',
      why: 'Zusammenarbeit braucht eine Person, die zieht. Ist niemand genannt, wartet jede Seite auf die andere.',
      example: (t) => `Bei ${t.a} ist es die Projektleiterin, bei ${t.b} der Inhaber, vertreten durch seine Tochter.`,
      usual: 'Üblich sind je Seite eine verantwortliche Person für das Tagesgeschäft und eine Person aus der Leitung.',
      columns: {
        party: { label: 'Partei' },
        person: { label: 'Verantwortlich' },
        deputy: { label: 'Vertretung' },
        sponsor: { label: 'Leitung', hint: 'Wer spricht, wenn die Verantwortlichen nicht weiterkommen?' },
      },
    },
    'governance.form': {
      title: 'Wie wird die Zusammenarbeit gesteuert?',
      short: 'Form der Steuerung',
      why: 'Zu zweit genügt oft ein Gespräch. Ab drei Unternehmen muss jemand einladen.',
      example: (t) => `Jede Seite glaubt, ${t.a} kümmere sich um die Termine. ${t.a} glaubt das von ${t.b}.`,
      options: {
        twoLeads: { label: 'Je eine verantwortliche Person', includes: 'Sie stimmen sich laufend ab.' },
        leadParty: { label: 'Eine Partei ist federführend' },
        committee: { label: 'Ein Lenkungskreis', includes: 'Alle Seiten sitzen am Tisch.' },
        coordinator: { label: 'Eine beauftragte Koordination', includes: 'Eine Person für alle Seiten.' },
      },
    },
    'governance.leadParty': {
      title: 'Welche Partei ist federführend?',
      short: 'Federführung',
      why: 'Die Federführung lädt ein, hält nach und spricht für den Ablauf, nicht für die anderen.',
      example: (t) => `${t.a} lädt zu den Treffen ein und führt die Liste der offenen Punkte.`,
      options: { alternates: { label: 'Sie wechselt jährlich' } },
      party: (t, id) => ({ label: t.party(id) }),
    },
    'governance.leadReplaced': {
      title: 'Kann die Federführung oder Koordination abgelöst werden?',
      short: 'Ablösung',
      why: 'Wer steuert und nicht steuert, hält alle auf.',
      example: (t) => `${t.a} ist federführend und hat seit vier Monaten nicht eingeladen.`,
      options: {
        anyTime: { label: 'Jederzeit, durch Beschluss' },
        breachOnly: { label: 'Nur bei Untätigkeit oder Überschreitung' },
        talk: { label: 'Darüber sprechen die Parteien' },
      },
    },
    'governance.contactDays': {
      title: 'Binnen wie vieler Werktage antwortet eine Ansprechperson?',
      short: 'Antwortzeit',
      why: 'Nicht zu antworten ist die häufigste Form, eine Zusammenarbeit zu beenden.',
      example: (t) => `${t.b} braucht eine Zahl für ein Angebot und hört von ${t.a} nichts.`,
    },
    'governance.contactLate': {
      title: 'Was folgt, wenn eine Ansprechperson nicht antwortet?',
      short: 'Keine Antwort',
      why: 'Die Arbeit soll nicht an einem Postfach hängen.',
      example: 'Zwei E-Mails und ein Anruf sind unbeantwortet. Der Kunde wartet.',
      options: {
        management: { label: 'Die Leitung der Partei wird gefragt' },
        mayAct: { label: 'Wer fragt, darf vorläufig selbst entscheiden', includes: 'Nur was nicht warten kann.' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'governance.meeting': {
      title: 'Wie oft treffen sich die Verantwortlichen?',
      short: 'Treffen',
      why: 'Ein fester Rhythmus ist leichter einzuhalten als ein guter Vorsatz.',
      example: 'Jeden ersten Montag im Monat, eine halbe Stunde, im Video.',
      usual: 'Verbreitet sind monatliche Treffen der Verantwortlichen und vierteljährliche der Leitung.',
      options: {
        weekly: { label: 'Jede Woche' },
        monthly: { label: 'Jeden Monat' },
        quarterly: { label: 'Jedes Vierteljahr' },
        onRequest: { label: 'Wenn eine Partei es verlangt' },
      },
    },
    'governance.missed': {
      title: 'Was folgt, wenn ein Treffen ausfällt?',
      short: 'Ausgefallen',
      why: 'Ein verschobenes Treffen ist schnell ein vergessenes.',
      example: (t) => `${t.b} sagt am Morgen ab. Auf der Liste stehen drei Entscheidungen.`,
      options: {
        newDate: { label: 'Ein neuer Tag', includes: 'Wer absagt, schlägt ihn vor.' },
        textVote: { label: 'Entscheidung in Textform', includes: 'Die offenen Punkte werden verschickt.' },
      },
    },
    'governance.missedDays': {
      title: 'Binnen wie vieler Tage wird ein ausgefallenes Treffen nachgeholt?',
      short: 'Nachholen',
      why: 'Gezählt ab dem Tag, an dem das Treffen gewesen wäre.',
      example: 'Ausgefallen am 3. Mai, sieben Tage: Bis zum 10. Mai ist es nachgeholt.',
    },
    'governance.missedAgain': {
      title: 'Was folgt, wenn Treffen mehrmals nacheinander ausfallen?',
      short: 'Mehrmals ausgefallen',
      why: 'Wer nie kommt, hat vielleicht schon aufgehört.',
      example: (t) => `${t.b} hat drei Treffen nacheinander abgesagt.`,
      options: {
        management: { label: 'Die Leitungen sprechen miteinander' },
        mayEnd: { label: 'Die übrigen dürfen kündigen' },
        talk: { label: 'Die Stufen für Konflikte' },
      },
    },
    'governance.minutes': {
      title: 'Wer schreibt das Protokoll eines Treffens?',
      short: 'Protokoll',
      why: 'Ein Protokoll muss kurz sein, aber jemand muss es schreiben.',
      example: 'Drei Sätze am selben Abend: was beschlossen ist, wer es tut, bis wann.',
      options: { rotating: { label: 'Die Parteien wechseln sich ab' }, convener: { label: 'Wer eingeladen hat' } },
    },
    'governance.minutesSilence': {
      title: 'Was gilt, wenn niemand auf das Protokoll antwortet?',
      short: 'Protokoll ohne Antwort',
      why: 'Die meisten lesen es und schweigen.',
      example: (t) => `Im Protokoll steht ein Rabatt. ${t.b} sagt zwei Monate später: Das war nur eine Idee.`,
      usual:
        'In Deutschland kann zwischen Kaufleuten Schweigen auf ein Bestätigungsschreiben binden; das ist Handelsbrauch (§\u00a0346 HGB).',
      options: { counts: { label: 'Nach einer Frist gilt es' }, open: { label: 'Es gilt nicht', includes: 'Alle müssen bestätigen.' } },
    },
    'governance.minutesDays': {
      title: 'Wie viele Tage bleiben für einen Widerspruch gegen das Protokoll?',
      short: 'Frist zum Protokoll',
      why: 'Gezählt ab dem Tag, an dem es angekommen ist.',
      example: 'Angekommen am 1. Juni, sieben Tage: Ein Widerspruch am 10. Juni ist zu spät.',
    },
    'governance.minutesObjected': {
      title: 'Was gilt, wenn eine Partei dem Protokoll widerspricht?',
      short: 'Widerspruch zum Protokoll',
      why: 'Ein strittiger Satz soll nicht alle anderen aufhalten.',
      example: (t) => `${t.b} erinnert sich an einen anderen Preis als ${t.a}.`,
      options: {
        undisputed: { label: 'Nur das Unbestrittene gilt', includes: 'Über den Rest wird neu beschlossen.' },
        clarify: { label: 'Alles wartet, bis es geklärt ist' },
      },
    },
    'governance.coordination': {
      title: 'Wird die Koordination bezahlt?',
      short: 'Lohn der Koordination',
      why: 'Wer organisiert, arbeitet für alle. Die anderen sehen die Stunden nicht.',
      example: (t) => `${t.a} verbringt jede Woche vier Stunden mit Terminen und Listen.`,
      options: {
        unpaid: { label: 'Nein', includes: 'Jede Partei trägt ihren Aufwand.' },
        flat: { label: 'Ein fester Betrag im Monat' },
        hours: { label: 'Nach Stunden' },
      },
    },
    'governance.coordinationPay': {
      title: 'Welcher Betrag wird für die Koordination bezahlt?',
      short: 'Betrag der Koordination',
      why: 'Netto, je Monat oder je Stunde.',
      example: '500\u00a0€ im Monat, oder 80\u00a0€ je Stunde mit Nachweis.',
    },
    'governance.payBeyond': {
      title: 'Was gilt für Koordination, die weit über das Übliche hinausgeht?',
      short: 'Mehr Koordination',
      why: 'Ein schwieriges Projekt kann den Aufwand verdreifachen.',
      example: (t) => `${t.a} führt zwei Monate lang fast allein die Gespräche mit dem Kunden.`,
      options: {
        ifAgreed: { label: 'Sie wird bezahlt, wenn das vorher vereinbart ist' },
        no: { label: 'Sie wird nicht zusätzlich bezahlt' },
        hours: { label: 'Sie wird nach Stunden bezahlt', includes: 'Mit Nachweis.' },
      },
    },
    'governance.overrun': {
      title: 'Wer trägt Ausgaben über dem gemeinsamen Budget?',
      short: 'Budget überschritten',
      why: 'Bestellt ist schnell. Die Rechnung kommt an alle.',
      example: (t) => `Für die Website waren 10.000\u00a0€ beschlossen. ${t.a} hat für 13.000\u00a0€ bestellt.`,
      options: {
        spender: { label: 'Die Partei, die ausgegeben hat' },
        shared: { label: 'Alle wie beim Budget' },
        talk: { label: 'Darüber sprechen die Parteien' },
      },
    },
    'governance.overrunRate': {
      title: 'Um wie viel Prozent darf das Budget ohne Rückfrage überschritten werden?',
      short: 'Spielraum',
      why: 'Kleine Abweichungen sollen niemanden aufhalten.',
      example: '10\u00a0% von 10.000\u00a0€: Bis 11.000\u00a0€ tragen alle mit.',
    },
  },
  decisions: {
    leadReplaced: {
      question: 'Kann die Federführung oder Koordination abgelöst werden?',
      answer: {
        yes: 'Ja, durch Beschluss der übrigen Parteien.',
        no: 'Nein.',
        lead: 'Die Parteien sprechen über die Federführung.',
      },
    },
    contactLate: {
      question: 'Was folgt auf eine Anfrage ohne Antwort?',
      answer: {
        wait: 'Es wird abgewartet.',
        management: 'Die Leitung der Partei wird gefragt.',
        mayAct: 'Wer gefragt hat, darf vorläufig entscheiden, was nicht warten kann.',
        contact: 'Die Parteien sprechen über die Erreichbarkeit.',
      },
    },
    meetingMissed: {
      question: 'Was folgt auf ein ausgefallenes Treffen?',
      answer: {
        nothing: 'Es folgt nichts.',
        newDate: 'Das Treffen wird nachgeholt; wer abgesagt hat, schlägt einen Tag vor.',
        textVote: 'Über die offenen Punkte wird in Textform entschieden.',
        management: 'Die Leitungen sprechen miteinander.',
        mayEnd: 'Die Parteien, die nicht abgesagt haben, dürfen kündigen.',
        disputeStep: 'Es gelten die Stufen für Konflikte.',
      },
    },
    minutesCount: {
      question: 'Gilt das Protokoll?',
      answer: {
        counts: 'Ja, es gilt.',
        waits: 'Noch nicht.',
        open: 'Nein, es gilt erst, wenn alle bestätigen.',
        undisputedPart: 'Nur soweit ihm niemand widersprochen hat.',
        minutes: 'Die Parteien klären zuerst, was besprochen wurde.',
      },
    },
    coordinationPay: {
      question: 'Wird die Koordination bezahlt?',
      answer: { no: 'Nein.', flat: 'Ja, mit dem festen Betrag im Monat.', hours: 'Ja, nach nachgewiesenen Stunden.' },
    },
    overBudget: {
      question: 'Wer trägt die Ausgabe über dem Budget?',
      answer: {
        shared: 'Alle tragen sie wie das Budget.',
        spender: 'Die Partei, die ausgegeben hat.',
        budget: 'Die Parteien sprechen über das Budget.',
      },
    },
  },
  clauses: {
    'governance.leads': ({ leads }, t) =>
      `Verantwortlich für die Zusammenarbeit ${leads.length === 1 ? 'ist' : 'sind'}:${t.items(
        leads.map(
          ({ party, person, deputy, sponsor }) =>
            `für ${t.party(party)} ${ownWords(person)}${deputy === undefined ? '' : `, vertreten durch ${ownWords(deputy)}`}${sponsor === undefined ? '' : `, aus der Leitung ${ownWords(sponsor)}`}`,
        ),
      )}`,
    'governance.form': ({ answer, lead }, t) =>
      byOption(answer, {
        twoLeads: 'Die verantwortlichen Personen der Parteien steuern die Zusammenarbeit gemeinsam.',
        leadParty: `${lead === undefined || lead === 'alternates' ? 'Die Federführung wechselt jährlich zwischen den Parteien.' : `${t.party(lead)} ist federführend.`} Die federführende Partei lädt ein, hält die offenen Punkte nach und spricht nicht für die anderen.`,
        committee: 'Ein Lenkungskreis, in dem jede Partei vertreten ist, steuert die Zusammenarbeit.',
        coordinator: 'Eine gemeinsam beauftragte Koordination steuert den Ablauf; sie spricht nicht für die Parteien.',
      }),
    'governance.leadReplaced': ({ answer }) =>
      byOption(answer, {
        anyTime: 'Die übrigen Parteien können die Federführung oder Koordination jederzeit durch Beschluss ablösen.',
        breachOnly:
          'Die übrigen Parteien können die Federführung oder Koordination ablösen, wenn sie untätig ist oder ihre Befugnisse überschritten hat, sonst nicht.',
        talk: 'Ist die Federführung oder Koordination untätig oder hat sie ihre Befugnisse überschritten, so sprechen die Parteien darüber. Ohne einen solchen Grund wird sie nicht abgelöst.',
      }),
    'governance.contactLate': ({ answer, days }, t) =>
      `Ansprechpersonen antworten binnen ${t.quantity(days, 'workingDays', 'dative')}; so lange wird abgewartet. Bleibt die Antwort länger aus, so ${byOption(
        answer,
        {
          management: 'wird die Leitung der Partei gefragt.',
          mayAct: 'darf vorläufig selbst entscheiden, wer gefragt hat, soweit die Sache nicht warten kann.',
          talk: 'sprechen die Parteien über die Erreichbarkeit.',
        },
      )}`,
    'governance.meeting': ({ answer }) =>
      byOption(answer, {
        weekly: 'Die Verantwortlichen treffen sich jede Woche.',
        monthly: 'Die Verantwortlichen treffen sich jeden Monat.',
        quarterly: 'Die Verantwortlichen treffen sich jedes Vierteljahr.',
        onRequest: 'Die Verantwortlichen treffen sich, wenn eine Partei es in Textform verlangt.',
      }),
    'governance.missed': ({ answer, days }, t) =>
      `Hat ein Treffen stattgefunden, so ist nichts nachzuholen. Fällt es einmal aus, so ${byOption(answer, {
        newDate: `wird es binnen ${t.quantity(days, 'days', 'dative')} nachgeholt; wer abgesagt hat, schlägt den Tag vor.`,
        textVote: `wird binnen ${t.quantity(days, 'days', 'dative')} in Textform über die offenen Punkte entschieden.`,
      })}`,
    'governance.missedAgain': ({ answer }) =>
      `Fallen Treffen mehrmals nacheinander aus, so ${byOption(answer, {
        management: 'sprechen die Leitungen miteinander.',
        mayEnd: 'dürfen die Parteien kündigen, die nicht abgesagt haben.',
        talk: 'gelten die Stufen für Konflikte.',
      })}`,
    'governance.minutes': ({ answer }) =>
      byOption(answer, {
        rotating: 'Das Protokoll schreiben die Parteien abwechselnd.',
        convener: 'Das Protokoll schreibt die Partei, die eingeladen hat.',
      }),
    'governance.minutesSilence': ({ answer, days }, t) =>
      `Ein Protokoll gilt, wenn alle Parteien es bestätigen. Vorher gilt es nicht; wer schweigt, kann noch ${t.quantity(days, 'days')} nach seinem Zugang widersprechen. ${byOption(
        answer,
        {
          counts: 'Danach gilt es als bestätigt.',
          open: 'Auch danach gilt es erst, wenn alle es bestätigt haben.',
        },
      )}`,
    'governance.minutesObjected': ({ answer }) =>
      `Widerspricht eine Partei dem Protokoll, so ${byOption(answer, {
        undisputed: 'gilt es, soweit ihm nicht widersprochen ist; über den Rest wird neu beschlossen.',
        clarify: 'klären die Parteien zuerst, was besprochen wurde; so lange gilt es nicht.',
      })}`,
    'governance.coordination': ({ answer, amount }, t) =>
      byOption(answer, {
        unpaid: 'Die Koordination im üblichen Umfang wird nicht bezahlt.',
        flat: `Für die Koordination im üblichen Umfang werden ${t.quantity(amount ?? 0, 'EUR')} netto im Monat bezahlt; die Parteien tragen sie zu gleichen Teilen.`,
        hours: `Für die Koordination im üblichen Umfang werden ${t.quantity(amount ?? 0, 'EUR')} netto je nachgewiesener Stunde bezahlt; die Parteien tragen sie zu gleichen Teilen.`,
      }),
    'governance.payBeyond': ({ answer }) =>
      byOption(answer, {
        no: 'Auch Koordination über den üblichen Umfang hinaus wird nicht zusätzlich bezahlt.',
        ifAgreed:
          'Koordination über den üblichen Umfang hinaus wird nach Stunden bezahlt, wenn das vorher in Textform vereinbart war, sonst nicht.',
        hours: 'Koordination über den üblichen Umfang hinaus wird nach nachgewiesenen Stunden bezahlt.',
      }),
    'governance.overrun': ({ answer, rate }, t) =>
      `Eine Ausgabe über dem Budget tragen alle wie das Budget, wenn sie zugestimmt haben oder wenn die Überschreitung höchstens ${t.quantity(rate, 'percent')} beträgt. ${byOption(
        answer,
        {
          spender: 'Eine höhere trägt die Partei, die ausgegeben hat.',
          shared: 'Auch eine höhere tragen alle wie das Budget.',
          talk: 'Über eine höhere sprechen die Parteien.',
        },
      )}`,
  },
}
