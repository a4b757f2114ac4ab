import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const thingNames: Readonly<Record<string, string>> = {
  website: 'Website und Domain',
  sign: 'Schild und Logo',
  phone: 'Rufnummer und Adresse für E-Mails',
  premises: 'Räume',
  account: 'Bankkonto',
}

const whose = {
  issuer: { label: 'Nur der Name der Partei, die es ausstellt' },
  issuerMention: { label: 'Ihr Name, mit dem Zusatz „in Kooperation mit“' },
  all: { label: 'Die Namen aller, gleich groß' },
} as const

const written = (answer: string): string =>
  byOption(answer, {
    issuer: 'steht nur der Name der Partei, von der sie stammen.',
    issuerMention: 'steht der Name der Partei, von der sie stammen, mit dem Zusatz „in Kooperation mit“.',
    all: 'stehen die Namen aller Parteien.',
  })

export const appearance: CatalogueTopics['appearance'] = {
  heading: 'Auftreten nach außen',
  questions: {
    'appearance.form': {
      title: 'Wie treten die Parteien gegenüber Kunden auf?',
      short: 'Auftreten',
      why: 'Je mehr die Parteien wie eine Firma aussehen, desto eher werden sie wie eine behandelt.',
      example: (t) => `Der Kunde fragt: Ist ${t.b} eine Abteilung von ${t.a}?`,
      usual:
        'Empfohlen wird, dass der Kunde einen Vertragspartner hat und weiß, dass keine gemeinsame Firma besteht; gemeinsames Logo und gemeinsame Website sprechen für eine Gesellschaft.',
      options: {
        mention: { label: 'Getrennt, mit Hinweis aufeinander', includes: 'Eigene Namen, Adressen und Papiere.' },
        coBranding: { label: 'Zwei Namen nebeneinander', includes: 'Gemeinsame Angebote und Werbung mit allen Zeichen.' },
        joint: { label: 'Unter einem gemeinsamen Namen', includes: 'Stärkste Wirkung, höchstes Risiko gemeinsamer Haftung.' },
        hidden: { label: 'Eine Partei bleibt unsichtbar', includes: 'White Label: Der Kunde sieht nur einen Namen.' },
      },
    },
    'appearance.offerName': {
      title: 'Welcher Name steht auf Angeboten, Verträgen und Rechnungen?',
      short: 'Name auf Papieren',
      why: 'Wessen Name darauf steht, den hält der Kunde für seinen Vertragspartner.',
      example: (t) => `Das Angebot trägt beide Logos. Der Kunde verlangt Nachbesserung von ${t.b}, den Vertrag hat ${t.a}.`,
      options: whose,
    },
    'appearance.advertName': {
      title: 'Welcher Name steht in Werbung und auf Websites?',
      short: 'Name in Werbung',
      why: 'Auch hier entsteht ein Bild davon, wer mit wem verbunden ist.',
      example: (t) => `Auf dem Flyer steht „${t.a} & ${t.b}“, als wäre es eine Firma.`,
      options: whose,
    },
    'appearance.speaker': {
      title: 'Wer spricht mit dem Kunden über Preis, Vertrag und Termine?',
      short: 'Wort beim Kunden',
      why: 'Zwei Antworten auf eine Frage kosten Vertrauen und oft Geld. Wer auf Beschwerden antwortet, wird bei der Haftung gefragt.',
      example: (t) => `Der Kunde ruft ${t.b} an und fragt nach einem Nachlass. Den Vertrag hat ${t.a}.`,
      options: {
        prime: { label: 'Wer den Vertrag mit dem Kunden hat' },
        each: { label: 'Jede Partei für ihren Teil' },
      },
      party: (t, id) => ({ label: `Immer ${t.party(id)}` }),
    },
    'appearance.daily': {
      title: 'Wer spricht mit dem Kunden über die tägliche Arbeit?',
      short: 'Tägliche Arbeit',
      why: 'Nicht jede Rückfrage soll einen Umweg machen.',
      example: 'Auf der Baustelle fragt der Kunde, wo die Leitung liegt.',
      options: {
        performer: { label: 'Wer die Arbeit macht' },
        same: { label: 'Dieselbe Partei wie beim Vertrag' },
      },
    },
    'appearance.bypass': {
      title: 'Was folgt, wenn jemand anderes mit dem Kunden darüber spricht?',
      short: 'Am anderen vorbei',
      why: 'Der Kunde fragt, wen er gerade sieht. Das passiert auch ohne Absicht.',
      example: (t) => `${t.b} stellt dem Kunden einen günstigeren Preis in Aussicht, ohne ${t.a} zu fragen.`,
      options: {
        inform: { label: 'Sofort Bescheid geben', includes: 'Und den Kunden an die richtige Stelle verweisen.' },
        warn: { label: 'Eine Abmahnung' },
        talk: { label: 'Ein Gespräch' },
      },
    },
    'appearance.forwardDays': {
      title: 'Binnen wie vieler Werktage gibt eine Partei weiter, was ein Kunde ihr statt der zuständigen sagt?',
      short: 'Weitergeben',
      why: 'Kunden sagen Wichtiges der Person, die gerade da ist: einen Mangel, einen Wunsch, eine Kündigung.',
      example: (t) => `Der Kunde meldet ${t.b} einen Mangel an der Arbeit von ${t.a}.`,
    },
    'appearance.forwardLate': {
      title: 'Was folgt, wenn es zu spät oder gar nicht weitergegeben wird?',
      short: 'Nicht weitergegeben',
      why: 'Die andere Partei verpasst dann eine Frist, von der sie nichts wusste.',
      example: (t) => `${t.b} erwähnt die Meldung erst nach drei Wochen. Der Kunde hat inzwischen selbst reparieren lassen.`,
      options: {
        bears: { label: 'Wer sie behielt, trägt den Schaden daraus' },
        warn: { label: 'Eine Abmahnung' },
        talk: { label: 'Ein Gespräch' },
      },
    },
    'appearance.joint': {
      title: 'Soll es gemeinsame Dinge geben, etwa Website, Schild, Rufnummer, Räume oder Konto?',
      short: 'Gemeinsames',
      why: 'Gemeinsame Dinge wirken wie eine gemeinsame Firma, und am Ende muss jemand sie behalten.',
      example: (t) => `An der Tür steht „Studio ${t.a} + ${t.b}“. Ein Lieferant liefert auf Rechnung an „das Studio“.`,
      options: {
        never: { label: 'Nein, nichts' },
        some: { label: 'Ja, Bestimmtes, wenn alle in Textform zustimmen' },
      },
    },
    'appearance.jointThings': {
      title: 'Was darf mit Zustimmung aller gemeinsam sein?',
      short: 'Was gemeinsam',
      why: 'Alles andere bleibt getrennt.',
      example: 'Eine gemeinsame Website ja, ein gemeinsames Bankkonto nein.',
      options: {
        website: { label: 'Website oder Domain' },
        sign: { label: 'Schild oder Logo' },
        phone: { label: 'Rufnummer oder E-Mail-Adresse' },
        premises: { label: 'Räume' },
        account: { label: 'Bankkonto', includes: 'Starkes Zeichen für eine Gesellschaft.' },
      },
    },
    'appearance.jointBreach': {
      title: 'Was folgt, wenn eine Partei doch etwas als gemeinsam ausgibt?',
      short: 'Falsches Schild',
      why: 'Den Schein muss beseitigen, wer ihn gesetzt hat.',
      example: (t) => `${t.b} hängt ein Schild mit beiden Namen auf, ohne zu fragen.`,
      options: {
        remove: { label: 'Sie entfernt es' },
        removeAndBear: { label: 'Sie entfernt es und trägt, was daraus entstanden ist' },
        talk: { label: 'Ein Gespräch' },
      },
    },
    'appearance.reveal': {
      title: 'Darf eine Partei, die unter fremdem Namen arbeitet, dem Kunden sagen, wer sie ist?',
      short: 'Verdeckt arbeiten',
      why: 'White Label lebt davon, dass der Kunde nur einen Namen sieht. Lügen muss trotzdem niemand.',
      example: (t) => `Der Kunde fragt auf der Baustelle: Sind Sie von ${t.a}? Die Leute sind von ${t.b}.`,
      options: {
        never: { label: 'Nein', includes: 'Sie verweist an die Partei, deren Name gilt; gesetzliche Pflichten bleiben.' },
        ifAsked: { label: 'Nur auf ausdrückliche Frage des Kunden' },
      },
    },
    'appearance.revealBreach': {
      title: 'Was folgt, wenn sie sich doch zu erkennen gibt?',
      short: 'Preisgegeben',
      why: 'Danach weiß der Kunde, wen er beim nächsten Mal direkt fragen kann.',
      example: (t) => `Eine Mitarbeiterin von ${t.b} verteilt eigene Visitenkarten.`,
      options: {
        warn: { label: 'Eine Abmahnung' },
        mayEnd: { label: 'Ein Kündigungsrecht' },
        talk: { label: 'Ein Gespräch' },
      },
    },
  },
  decisions: {
    nameOnPaper: {
      question: 'Welcher Name steht darauf?',
      answer: {
        issuer: 'Nur der Name der Partei, von der es stammt.',
        issuerMention: 'Der Name der Partei, von der es stammt, mit dem Zusatz „in Kooperation mit“.',
        all: 'Die Namen aller Parteien.',
      },
    },
    customerSpeaker: {
      question: 'Wer spricht darüber mit dem Kunden?',
      answer: { party: '{party} spricht mit dem Kunden.', each: 'Jede Partei spricht für ihren Teil.' },
      when: { party: '{party} mit dem Kunden darüber spricht', each: 'jede Partei für ihren Teil mit dem Kunden spricht' },
    },
    bypassFollows: {
      question: 'Was folgt auf ein solches Gespräch mit dem Kunden?',
      answer: {
        nothing: 'Es folgt nichts.',
        inform: 'Die Partei gibt sofort Bescheid und verweist den Kunden an die richtige Stelle.',
        warn: 'Die Partei wird abgemahnt.',
        bypass: 'Die Parteien sprechen miteinander.',
      },
    },
    forwardFollows: {
      question: 'Was folgt auf die verspätete Weitergabe einer Nachricht des Kunden?',
      answer: {
        nothing: 'Es folgt nichts; die Frist ist eingehalten oder läuft noch.',
        bears: 'Wer sie behielt, trägt den Schaden, der daraus entsteht.',
        warn: 'Wer sie behielt, wird abgemahnt.',
        forwarding: 'Die Parteien sprechen miteinander.',
      },
    },
    mayJoint: {
      question: 'Darf das gemeinsam sein?',
      answer: { yes: 'Ja, alle haben zugestimmt.', no: 'Nein, es bleibt getrennt.' },
      when: { yes: 'es gemeinsam sein darf', no: 'es nicht gemeinsam sein darf' },
    },
    jointFollows: {
      question: 'Was folgt daraus, dass etwas als gemeinsam ausgegeben wurde?',
      answer: {
        nothing: 'Es folgt nichts.',
        remove: 'Wer es veranlasst hat, entfernt es.',
        removeAndBear: 'Wer es veranlasst hat, entfernt es und trägt, was daraus entstanden ist.',
        jointThing: 'Die Parteien sprechen miteinander.',
      },
    },
    mayReveal: {
      question: 'Darf die verdeckt arbeitende Partei sagen, wer sie ist?',
      answer: { yes: 'Ja, in diesem Fall.', no: 'Nein, sie verweist an die Partei, deren Name gilt.' },
      when: { yes: 'die Partei sagen darf, wer sie ist', no: 'die Partei nicht sagen darf, wer sie ist' },
    },
    revealFollows: {
      question: 'Was folgt daraus, dass sie sich zu erkennen gab?',
      answer: {
        nothing: 'Es folgt nichts.',
        warn: 'Sie wird abgemahnt.',
        mayEnd: 'Die Partei, deren Name gilt, darf kündigen.',
        reveal: 'Die Parteien sprechen miteinander.',
      },
    },
  },
  clauses: {
    'appearance.form': ({ answer }) =>
      byOption(answer, {
        mention: 'Die Parteien treten getrennt auf, mit eigenen Namen, Adressen und Papieren, und weisen aufeinander hin.',
        coBranding:
          'Die Parteien treten mit ihren eigenen Namen nebeneinander auf. Sie machen deutlich, dass sie keine gemeinsame Firma sind.',
        joint: 'Die Parteien treten unter einem gemeinsamen Namen auf und nennen dabei, wer mit dem Kunden den Vertrag schließt.',
        hidden: 'Gegenüber dem Kunden tritt nur die Partei auf, unter deren Namen geleistet wird.',
      }),
    'appearance.offerName': ({ answer }) => `Auf Angeboten, Verträgen und Rechnungen ${written(answer)}`,
    'appearance.advertName': ({ answer }) => `In Werbung und auf Websites ${written(answer)}`,
    'appearance.speaker': ({ answer }, t) =>
      `Über Preis, Vertrag und Termine spricht mit dem Kunden ${byOption(
        answer,
        { prime: 'die Partei, die den Vertrag mit ihm hat.', each: 'jede Partei für ihren Teil.' },
        (id) => `${t.party(id)}.`,
      )}`,
    'appearance.daily': ({ answer }) =>
      `Über die tägliche Arbeit spricht mit dem Kunden ${byOption(answer, {
        performer: 'die Partei, die sie leistet.',
        same: 'dieselbe Partei.',
      })}`,
    'appearance.bypass': ({ answer }) =>
      `Spricht eine andere als die zuständige Partei mit dem Kunden darüber, so ${byOption(answer, {
        inform: 'gibt sie sofort Bescheid und verweist den Kunden an die richtige Stelle.',
        warn: 'wird sie abgemahnt.',
        talk: 'sprechen die Parteien miteinander.',
      })} Wer zuständig ist, verletzt damit keine Pflicht.`,
    'appearance.forwardDays': ({ days }, t) =>
      `Was ein Kunde einer Partei sagt und eine andere angeht, gibt sie binnen ${t.quantity(days, 'workingDays', 'dative')} an diese weiter. Wer rechtzeitig weitergibt, hat seine Pflicht erfüllt.`,
    'appearance.forwardLate': ({ answer }) =>
      `Gibt sie es später oder gar nicht weiter, so ${byOption(answer, {
        bears: 'trägt sie den Schaden, der daraus entsteht.',
        warn: 'wird sie abgemahnt.',
        talk: 'sprechen die Parteien miteinander.',
      })}`,
    'appearance.joint': () =>
      'Website, Domain, Schild, Logo, Rufnummer, Adressen für E-Mails, Räume und Bankkonto haben die Parteien nicht gemeinsam.',
    'appearance.jointThings': ({ things }, t) =>
      `Gemeinsam haben die Parteien nur, wenn alle in Textform zugestimmt haben: ${t.list(things.map((each) => thingNames[each] ?? each))}. Alles andere bleibt getrennt.`,
    'appearance.jointBreach': ({ answer }) =>
      `Gibt eine Partei etwas als gemeinsam aus, das es nicht sein darf, so ${byOption(answer, {
        remove: 'entfernt sie es.',
        removeAndBear: 'entfernt sie es und trägt, was daraus entstanden ist.',
        talk: 'sprechen die Parteien miteinander.',
      })} Was gemeinsam sein darf, hat keine Folgen.`,
    'appearance.reveal': ({ answer }) =>
      `Arbeitet eine Partei unter dem Namen einer anderen, so sagt sie dem Kunden ${byOption(answer, {
        never: 'nicht, wer sie ist, auch nicht auf Frage; sie verweist an die Partei, deren Name gilt.',
        ifAsked: 'nur auf seine ausdrückliche Frage, wer sie ist.',
      })} Was Gesetz oder Behörde verlangen, darf sie immer sagen.`,
    'appearance.revealBreach': ({ answer }) =>
      `Gibt sie sich ohne Erlaubnis zu erkennen, so ${byOption(answer, {
        warn: 'wird sie abgemahnt.',
        mayEnd: 'darf die Partei, deren Name gilt, kündigen.',
        talk: 'sprechen die Parteien miteinander.',
      })} Wer sich zu erkennen geben darf, verletzt keine Pflicht.`,
  },
}
