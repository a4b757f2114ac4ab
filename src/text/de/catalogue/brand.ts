import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { others } from '../others.ts'

const useNames: Readonly<Record<string, string>> = {
  website: 'auf der eigenen Website',
  offers: 'auf Angeboten',
  adverts: 'in Anzeigen und Drucksachen',
  vehicles: 'auf Fahrzeugen, Schildern und Kleidung',
  social: 'in sozialen Netzwerken',
  keyword: 'als Suchwort für eigene Anzeigen',
  domain: 'in einer eigenen Domain',
}

const kindNames: Readonly<Record<string, string>> = {
  name: 'Name',
  sign: 'Zeichen oder Logo',
  domain: 'Domain',
  phone: 'Rufnummer',
  account: 'Profil',
}

export const brand: CatalogueTopics['brand'] = {
  heading: 'Namen, Zeichen und Zugänge',
  questions: {
    'brand.assets': {
      title: 'Welche Namen, Zeichen, Domains, Rufnummern und Profile gehören zur Zusammenarbeit, und auf wen sind sie eingetragen?',
      short: 'Verzeichnis',
      why: 'Wer eingetragen ist, hat die Macht. Steht es hier, weiß es jede Partei von Anfang an.',
      example: (t) => `Die gemeinsame Domain hat ${t.a} vor drei Jahren über ein privates Konto bestellt.`,
      columns: {
        what: { label: 'Was', hint: 'zum Beispiel die Adresse der Website' },
        kind: {
          label: 'Art',
          options: { name: 'Name', sign: 'Zeichen oder Logo', domain: 'Domain', phone: 'Rufnummer', account: 'Profil in einem Netzwerk' },
        },
        holder: { label: 'Eingetragen auf' },
      },
    },
    'brand.use': {
      title: 'Wann darf eine Partei das Zeichen einer anderen verwenden, solange die Zusammenarbeit läuft?',
      short: 'Zeichen verwenden',
      why: 'Ein Logo auf einem Angebot sieht aus wie eine Zusage.',
      example: (t) => `${t.b} druckt das Zeichen von ${t.a} auf Lieferwagen.`,
      usual: 'Üblich ist ein einfaches, widerrufliches Recht für benannte Verwendungen, das mit der Vereinbarung endet.',
      options: {
        perUse: { label: 'Nach Freigabe jeder Verwendung' },
        listed: { label: 'Für benannte Verwendungen frei', includes: 'Alles andere nach Freigabe.' },
        free: { label: 'Frei', includes: 'Unverändert und als Hinweis auf die Zusammenarbeit.' },
      },
    },
    'brand.uses': {
      title: 'Wofür darf das Zeichen ohne Freigabe verwendet werden?',
      short: 'Frei für',
      why: 'Was hier nicht steht, wird vorher gefragt.',
      example: 'Auf der Website ja, auf Fahrzeugen nein.',
      options: {
        website: { label: 'Eigene Website' },
        offers: { label: 'Angebote' },
        adverts: { label: 'Anzeigen und Drucksachen' },
        vehicles: { label: 'Fahrzeuge, Schilder, Kleidung' },
        social: { label: 'Soziale Netzwerke' },
        keyword: { label: 'Suchwort für eigene Anzeigen', includes: 'Wer den Namen sucht, sieht eine Anzeige.' },
        domain: { label: 'Eigene Domain mit dem Namen' },
      },
    },
    'brand.silence': {
      title: 'Was gilt, wenn auf die Frage nach dem Zeichen niemand antwortet?',
      short: 'Keine Antwort',
      why: 'Die Druckerei wartet nicht.',
      example: (t) => `${t.a} fragt am Montag, am Freitag wird gedruckt. ${t.b} antwortet nicht.`,
      options: {
        no: { label: 'Schweigen heißt nein' },
        yes: { label: 'Schweigen heißt nach einer Frist ja' },
      },
    },
    'brand.silenceDays': {
      title: 'Wie viele Tage wird auf die Freigabe des Zeichens gewartet?',
      short: 'Frist für Zeichen',
      why: 'Gezählt ab der Ankunft der Frage mit dem Entwurf.',
      example: 'Frage am 1. Juni, zehn Tage: Danach gilt, was hier vereinbart ist.',
    },
    'brand.altered': {
      title: 'Darf das Zeichen verändert werden?',
      short: 'Verändern',
      why: 'Andere Farben, ein Zusatz, ein abgeschnittener Rand: Ein Zeichen verliert so seinen Wert.',
      example: (t) => `${t.b} setzt unter das Zeichen von ${t.a} den Satz „Ihr Systempartner“.`,
      options: {
        approval: { label: 'Nur mit ausdrücklicher Freigabe' },
        never: { label: 'Nein, nie' },
      },
    },
    'brand.breach': {
      title: 'Was folgt, wenn ein Zeichen ohne Erlaubnis verwendet wird?',
      short: 'Ohne Erlaubnis',
      why: 'Ohne Folge lohnt sich das Fragen nicht.',
      example: (t) => `In der Anzeige von ${t.b} steht das Zeichen von ${t.a}. Gefragt wurde nicht.`,
      options: {
        stop: { label: 'Sofort aufhören und entfernen' },
        ladder: { label: 'Eine Leiter', includes: 'Erst entfernen, bei Wiederholung Kündigungsrecht.' },
        talk: { label: 'Ein Gespräch' },
      },
    },
    'brand.title': {
      title: 'Darf sich eine Partei öffentlich als Partner der anderen bezeichnen?',
      short: '„Partner von“',
      why: 'Nach dem Ende wird daraus leicht eine Täuschung. Wie lange Name und Zeichen auf Vorhandenem bleiben, wird bei der Trennung gefragt.',
      example: (t) => `Ein Jahr nach der Trennung steht auf der Website von ${t.b}: Partner von ${t.a}.`,
      options: {
        running: { label: 'Ja, solange die Zusammenarbeit läuft' },
        past: { label: 'Ja; danach nur als früherer Partner', includes: 'Mit dem Zeitraum.' },
        never: { label: 'Nein' },
      },
    },
    'brand.references': {
      title: 'Als wessen Arbeit darf ein gemeinsames Projekt gezeigt werden?',
      short: 'Referenzen',
      why: 'Referenzen bringen Aufträge. Ob überhaupt etwas veröffentlicht werden darf, wird bei den Berichten gefragt.',
      example: (t) => `${t.b} zeigt das ganze Bürohaus als eigenes Werk. Die Planung war von ${t.a}.`,
      options: {
        ownPart: { label: 'Jede Partei nur den eigenen Teil' },
        named: { label: 'Den eigenen Teil, oder das Ganze mit allen Namen' },
        prime: { label: 'Wie eben; allein das Ganze nur, wer den Vertrag hatte' },
      },
    },
    'brand.after': {
      title: 'Was folgt, wenn nach dem Ende noch altes Material mit dem fremden Zeichen zu sehen ist?',
      short: 'Altes Material',
      why: 'Vergessene Seiten, Schilder und Profile wirken noch jahrelang.',
      example: (t) => `Die Auslaufzeit ist vorbei. Am Lieferwagen von ${t.b} klebt noch das Zeichen von ${t.a}.`,
      options: {
        ladder: { label: 'Erinnern, dann auf Kosten der Partei entfernen lassen' },
        talk: { label: 'Ein Gespräch' },
      },
    },
    'brand.afterDays': {
      title: 'Wie viele Tage nach dem letzten erlaubten Tag wird nur erinnert?',
      short: 'Nachfrist',
      why: 'Danach darf auf Kosten der Partei entfernt werden, was ohne sie entfernt werden kann.',
      example: '14\u00a0Tage: Am 15. Tag darf die Entfernung beauftragt werden.',
    },
    'brand.registered': {
      title: 'Was gilt, wenn eine Partei den gemeinsamen Namen oder die Domain allein auf sich eintragen lässt?',
      short: 'Allein eingetragen',
      why: 'Wer zuerst anmeldet, steht im Register, gleich was besprochen war.',
      example: (t) => `${t.b} meldet den gemeinsamen Namen als Marke an und sagt es niemandem.`,
      options: {
        trust: { label: 'Sie hält es für alle', includes: 'Und verfügt nur mit Zustimmung aller.' },
        giveUp: { label: 'Sie gibt die Eintragung auf oder überträgt sie auf alle' },
      },
    },
    'brand.lockOut': {
      title:
        'Darf eine Partei die übrigen von einem gemeinsamen Profil, einer Domain oder einem Postfach aussperren, solange die Zusammenarbeit läuft?',
      short: 'Aussperren',
      why: 'Im Streit ist ein Passwort schnell geändert.',
      example: (t) => `Nach einem Streit kommt ${t.b} nicht mehr in das gemeinsame Profil. Das Passwort hat ${t.a}.`,
      options: {
        never: { label: 'Nein, nie' },
        danger: { label: 'Nur wenn Missbrauch oder Schaden droht', includes: 'Und nur so lange.' },
      },
    },
    'brand.cost': {
      title: 'Wer bezahlt Eintragung und Unterhalt gemeinsamer Namen, Domains und Profile?',
      short: 'Kosten der Eintragung',
      why: 'Es sind kleine Beträge, bis eine Marke angemeldet oder eine Domain gekauft wird.',
      example: (t) => `Die Markenanmeldung kostet 1.100\u00a0€. ${t.a} ist eingetragen, beide nutzen die Marke.`,
      options: {
        holder: { label: 'Auf wen sie eingetragen sind', includes: 'Sind es alle, dann zu gleichen Teilen.' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'brand.foreignRights': {
      title: 'Wer trägt es, wenn der gemeinsame Name Rechte Dritter verletzt?',
      short: 'Rechte Dritter',
      why: 'Ein fremdes Unternehmen hat den Namen schon und verlangt Unterlassung und Kosten.',
      example: (t) => `Der Name kam von ${t.b}. Eine Abmahnung über 2.300\u00a0€ geht an ${t.a}.`,
      options: {
        source: { label: 'Wer den Namen mitgebracht hat', includes: 'Ist er gemeinsam entstanden, alle zu gleichen Teilen.' },
        equal: { label: 'Alle zu gleichen Teilen' },
      },
    },
    'brand.defence': {
      title: 'Wer geht vor, wenn Fremde den gemeinsamen Namen benutzen?',
      short: 'Namen verteidigen',
      why: 'Wer nichts tut, kann den Schutz verlieren.',
      example: 'Ein Mitbewerber schaltet Anzeigen mit dem gemeinsamen Namen.',
      options: {
        holder: { label: 'Auf wen er eingetragen ist', includes: 'Sind es alle, dann jede Partei nach Mitteilung.' },
        each: { label: 'Jede Partei, nach Mitteilung an die Übrigen' },
      },
    },
    'brand.keepsName': {
      title: 'Wer darf den gemeinsamen Namen nach dem Ende weiterführen?',
      short: 'Name danach',
      why: 'Der Name steht für die Arbeit aller; zwei können ihn nicht ehrlich weiterführen.',
      example: (t) => `Unter „Werkhof“ kannten die Kunden ${t.a} und ${t.b} zusammen. Beide wollen den Namen behalten.`,
      options: {
        source: { label: 'Wer ihn schon vorher hatte' },
        nobody: { label: 'Niemand' },
      },
    },
    'brand.keeps': {
      title: 'Wer behält nach dem Ende Domain, Website und Profile, die gemeinsam genutzt wurden?',
      short: 'Domain danach',
      why: 'Dort kommen die Anfragen an.',
      example: (t) => `Die Domain ist auf ${t.a} eingetragen, das Profil hat ${t.b} aufgebaut.`,
      options: {
        holder: { label: 'Auf wen sie eingetragen sind' },
        source: { label: 'Wer sie schon vorher hatte' },
        nobody: { label: 'Niemand, sie werden abgeschaltet' },
      },
    },
    'brand.keepsElse': {
      title: 'Wer behält Name, Domain oder Profil, wenn das nach dieser Regel niemand Bestimmtes ist?',
      short: 'Gemeinsam entstanden',
      why: 'Vieles entsteht erst in der Zusammenarbeit.',
      example: 'Name und Domain wurden für die Zusammenarbeit erfunden und auf alle eingetragen.',
      options: {
        bidder: { label: 'Wer am meisten bietet', includes: 'Ein verdecktes Gebot je Partei.' },
        nobody: { label: 'Niemand' },
        talk: { label: 'Die Parteien sprechen darüber' },
      },
    },
    'brand.price': {
      title: 'Was zahlt, wer Name, Domain oder Profil behält?',
      short: 'Preis der Übernahme',
      why: 'Wer mitbezahlt hat, soll nicht leer ausgehen. Ein Höchstgebot ist selbst der Preis.',
      example: (t) => `Die Website hat 9.000\u00a0€ gekostet, geteilt. ${t.a} behält sie.`,
      options: {
        nothing: { label: 'Nichts' },
        halfCost: { label: 'Den Anteil der Übrigen an den Kosten', includes: 'So viel, wie sie belegt gezahlt haben.' },
        expert: { label: 'Den anteiligen Wert nach einem Gutachten' },
      },
    },
    'brand.enquiries': {
      title: 'An wen gehen Anfragen, die nach dem Ende noch an die gemeinsame Adresse kommen?',
      short: 'Späte Anfragen',
      why: 'Kunden wissen nichts von der Trennung. Wie lange weitergeleitet wird, wird bei der Trennung gefragt.',
      example: (t) => `Vier Monate nach dem Ende schreibt ein Kunde an das gemeinsame Postfach, das ${t.b} behalten hat.`,
      options: {
        wish: { label: 'An die Partei, die der Kunde nennt', includes: 'Nennt er keine, an alle.' },
        bringer: { label: 'An die Partei, die den Kunden gebracht hat', includes: 'Sonst an alle.' },
        all: { label: 'Immer an alle' },
      },
    },
    'brand.reviews': {
      title: 'Was geschieht nach dem Ende mit gemeinsamen Bewertungen?',
      short: 'Bewertungen',
      why: 'Fünf Sterne galten der Arbeit aller.',
      example: (t) => `${t.a} behält das Profil mit 80 Bewertungen. Die meisten loben ${t.b}.`,
      options: {
        stay: { label: 'Sie bleiben am Profil' },
        ownWork: { label: 'Jede Partei nutzt nur, was ihre Arbeit betrifft' },
        deleted: { label: 'Sie werden nicht mehr gezeigt' },
      },
    },
  },
  decisions: {
    mayShowSign: {
      question: 'Darf das Zeichen während der Zusammenarbeit so verwendet werden?',
      answer: { yes: 'Ja, das Zeichen darf so verwendet werden.', no: 'Nein, das Zeichen darf so nicht verwendet werden.' },
      when: { yes: 'das Zeichen so verwendet werden darf', no: 'das Zeichen so nicht verwendet werden darf' },
    },
    signFollows: {
      question: 'Was folgt aus dieser Verwendung des Zeichens?',
      answer: {
        nothing: 'Es folgt nichts.',
        stop: 'Die Verwendung endet sofort, und das Zeichen wird entfernt.',
        mayEnd: 'Das Zeichen wird entfernt, und die Partei, der es gehört, darf kündigen.',
        signUse: 'Die Parteien sprechen miteinander.',
      },
    },
    mayCallPartner: {
      question: 'Darf sich die Partei so als Partner bezeichnen?',
      answer: { yes: 'Ja, das darf sie.', no: 'Nein, das darf sie nicht.' },
    },
    mayShowProject: {
      question: 'Darf das gemeinsame Projekt so als Referenz gezeigt werden?',
      answer: { yes: 'Ja, so darf es gezeigt werden.', no: 'Nein, so darf es nicht gezeigt werden.' },
    },
    oldSignFollows: {
      question: 'Was folgt auf ein altes Zeichen, das noch zu sehen ist?',
      answer: {
        nothing: 'Es folgt nichts.',
        remind: 'Die Partei wird erinnert und entfernt es.',
        removeAtCost: 'Es darf auf Kosten der Partei entfernt werden.',
        oldSign: 'Die Parteien sprechen miteinander.',
      },
    },
    registeredAlone: {
      question: 'Was gilt für die Eintragung auf eine Partei allein?',
      answer: {
        asAgreed: 'Es bleibt bei der Eintragung, wie sie abgestimmt war.',
        trust: 'Die Partei hält die Eintragung für alle und verfügt nur mit Zustimmung aller.',
        giveUp: 'Die Partei gibt die Eintragung auf oder überträgt sie auf alle.',
      },
    },
    mayLockOut: {
      question: 'Darf eine Partei die Zugänge sperren?',
      answer: { yes: 'Ja, solange Missbrauch oder Schaden droht.', no: 'Nein; wer gesperrt hat, öffnet sofort wieder.' },
    },
    markCost: { question: 'Wer bezahlt Eintragung und Unterhalt von Name, Domain oder Profil?', answer: { party: '{party}' } },
    nameClaimBears: {
      question: 'Wer trägt den Schaden aus einem gemeinsamen Namen, der Rechte Dritter verletzt?',
      answer: { party: '{party} trägt ihn.' },
    },
    defendsMark: {
      question: 'Wer geht gegen Fremde vor, die den gemeinsamen Namen benutzen?',
      answer: { party: '{party} geht dagegen vor.', each: 'Jede Partei darf dagegen vorgehen, nach Mitteilung an die Übrigen.' },
    },
    markKeeper: {
      question: 'Wer behält Name, Domain oder Profil nach dem Ende?',
      answer: {
        party: '{party} behält es.',
        nobody: 'Niemand; es wird nicht weitergeführt.',
        bidder: 'Wer im verdeckten Gebot am meisten bietet.',
        jointMark: 'Die Parteien sprechen darüber.',
      },
    },
    markPrice: {
      question: 'Was zahlt, wer es behält?',
      answer: {
        nothing: 'Nichts.',
        halfCost: 'Den Anteil der Übrigen an den belegten Kosten.',
        expert: 'Den anteiligen Wert nach einem Gutachten.',
      },
    },
    enquiryTo: {
      question: 'An wen geht eine Anfrage, die nach dem Ende an die gemeinsame Adresse kommt?',
      answer: { party: '{party} erhält die Anfrage.', all: 'Alle Parteien erhalten die Anfrage.' },
    },
    reviewsAfter: {
      question: 'Was geschieht mit gemeinsamen Bewertungen?',
      answer: {
        stay: 'Sie bleiben am Profil.',
        ownWork: 'Jede Partei nutzt nur, was ihre Arbeit betrifft.',
        deleted: 'Sie werden nicht mehr gezeigt.',
      },
    },
  },
  clauses: {
    'brand.assets': ({ assets }, t) =>
      `Zur Zusammenarbeit ${assets.length === 1 ? 'gehört' : 'gehören'}${assets.length === 1 ? '' : ':'}${t.items(assets.map(({ what, kind, holder }) => `${what} (${kindNames[kind] ?? kind}), eingetragen auf ${t.party(holder)}`))}`,
    'brand.use': ({ answer }, t) =>
      byOption(answer, {
        perUse: `Das Zeichen ${others(t).of} verwendet eine Partei nur, wenn die Partei, der es gehört, die Verwendung vorher in Textform freigegeben hat.`,
        free: `Jede Partei darf das Zeichen ${others(t).of} als Hinweis auf die Zusammenarbeit verwenden. Das Recht ist einfach, nicht übertragbar und endet mit dieser Vereinbarung.`,
      }),
    'brand.uses': ({ uses }, t) =>
      `Jede Partei darf das Zeichen ${others(t).of} ${t.list(uses.map((each) => useNames[each] ?? each))} verwenden. Jede andere Verwendung gibt die Partei, der es gehört, vorher in Textform frei. Das Recht ist einfach, nicht übertragbar und endet mit dieser Vereinbarung.`,
    'brand.silence': ({ answer, days }, t) =>
      `Bleibt die Bitte um Freigabe eines Zeichens länger als ${t.quantity(days, 'days')} ohne Antwort, so gilt sie als ${answer === 'yes' ? 'erteilt' : 'nicht erteilt'}. Bis dahin wird das Zeichen nicht verwendet.`,
    'brand.altered': ({ answer }) =>
      byOption(answer, {
        approval: 'Verändert wird ein Zeichen nur mit ausdrücklicher Freigabe, auch wo die Verwendung sonst frei ist.',
        never: 'Ein Zeichen wird nicht verändert, auch nicht mit Freigabe der Verwendung.',
      }),
    'brand.breach': ({ answer }) =>
      `Wird ein Zeichen ohne Erlaubnis verwendet, so ${byOption(answer, {
        stop: 'endet die Verwendung sofort, und es wird entfernt.',
        ladder: 'endet die Verwendung sofort, und es wird entfernt; bei Wiederholung darf die Partei, der es gehört, außerdem kündigen.',
        talk: 'sprechen die Parteien miteinander.',
      })} Eine erlaubte Verwendung hat keine Folgen.`,
    'brand.title': ({ answer }, t) =>
      byOption(answer, {
        running: `Solange die Zusammenarbeit läuft, darf sich jede Partei als Partner ${others(t).of} bezeichnen, danach nicht mehr.`,
        past: `Solange die Zusammenarbeit läuft, darf sich jede Partei als Partner ${others(t).of} bezeichnen, danach nur noch als früherer Partner mit dem Zeitraum.`,
        never: `Keine Partei bezeichnet sich öffentlich als Partner ${others(t).of}.`,
      }),
    'brand.references': ({ answer }) =>
      `Soweit ein gemeinsames Projekt gezeigt werden darf, zeigt jede Partei ${byOption(answer, {
        ownPart: 'nur ihren eigenen Teil als ihre Arbeit.',
        named: 'ihren eigenen Teil oder das Ganze mit den Namen aller Beteiligten, nie das Ganze als allein ihre Arbeit.',
        prime:
          'ihren eigenen Teil oder das Ganze mit den Namen aller Beteiligten. Das Ganze allein unter eigenem Namen zeigt nur die Partei, die den Vertrag mit dem Kunden hatte.',
      })}`,
    'brand.after': () =>
      'Ist ein Zeichen noch zu sehen, das nicht mehr verwendet werden darf, so sprechen die Parteien miteinander. Ist es entfernt, so folgt nichts.',
    'brand.afterDays': ({ days }, t) =>
      `Ist ein Zeichen noch zu sehen, das nicht mehr verwendet werden darf, so wird die Partei ${t.quantity(days, 'days')} lang nur erinnert. Danach darf es auf ihre Kosten entfernt werden, soweit das ohne sie möglich ist. Ist es entfernt, so folgt nichts.`,
    'brand.registered': ({ answer }) =>
      `Wie abgestimmt eingetragene Namen und Domains bleiben so eingetragen. Lässt eine Partei sie ohne Abstimmung allein auf sich eintragen, so ${byOption(
        answer,
        {
          trust: 'hält sie die Eintragung für alle und verfügt nur mit Zustimmung aller darüber.',
          giveUp: 'gibt sie die Eintragung auf oder überträgt sie auf alle.',
        },
      )}`,
    'brand.lockOut': ({ answer }) =>
      `Solange die Zusammenarbeit läuft, sperrt keine Partei die übrigen von gemeinsamen Zugängen aus, auch nicht im Streit${
        answer === 'danger' ? '; ausgenommen ist, solange ein Missbrauch oder Schaden unmittelbar droht' : ' oder bei Verdacht'
      }.`,
    'brand.cost': ({ answer }) =>
      byOption(answer, {
        holder:
          'Eintragung und Unterhalt gemeinsamer Namen, Domains und Profile bezahlt die Partei, auf die sie eingetragen sind; sind sie auf alle eingetragen, so bezahlen alle zu gleichen Teilen.',
        equal: 'Eintragung und Unterhalt gemeinsamer Namen, Domains und Profile bezahlen alle Parteien zu gleichen Teilen.',
      }),
    'brand.foreignRights': ({ answer }) =>
      `Verletzt der gemeinsame Name Rechte Dritter, so ${byOption(answer, {
        source:
          'trägt die Folgen die Partei, die ihn schon vorher hatte; ist er gemeinsam entstanden, so tragen sie alle zu gleichen Teilen.',
        equal: 'tragen die Folgen alle Parteien zu gleichen Teilen.',
      })}`,
    'brand.defence': ({ answer }) =>
      `Gegen Fremde, die den gemeinsamen Namen benutzen, geht ${byOption(answer, {
        holder:
          'die Partei vor, auf die er eingetragen ist; ist er auf alle eingetragen, so darf es jede Partei nach Mitteilung an die Übrigen.',
        each: 'jede Partei vor, die das will, nach Mitteilung an die Übrigen.',
      })}`,
    'brand.keepsName': ({ answer }) =>
      `Den gemeinsamen Namen und das gemeinsame Zeichen führt nach dem Ende ${byOption(answer, {
        source: 'die Partei weiter, die sie schon vorher hatte.',
        nobody: 'keine Partei weiter.',
      })}`,
    'brand.keeps': ({ answer }) =>
      byOption(answer, {
        holder: 'Domain, Website und Profile, die gemeinsam genutzt wurden, behält nach dem Ende die Partei, auf die sie eingetragen sind.',
        source: 'Domain, Website und Profile, die gemeinsam genutzt wurden, behält nach dem Ende die Partei, die sie schon vorher hatte.',
        nobody: 'Domain, Website und Profile, die gemeinsam genutzt wurden, werden nach dem Ende abgeschaltet.',
      }),
    'brand.keepsElse': ({ answer }) =>
      `Ist es danach keine bestimmte Partei, so ${byOption(answer, {
        bidder: 'erhält es, wer in einem verdeckten Gebot am meisten bietet; das Gebot kommt den Übrigen zugute.',
        nobody: 'wird es nicht weitergeführt.',
        talk: 'sprechen die Parteien darüber.',
      })}`,
    'brand.price': ({ answer }) =>
      byOption(answer, {
        nothing: 'Wer Name, Domain oder Profil behält, zahlt dafür nichts.',
        halfCost:
          'Wer Name, Domain oder Profil behält, erstattet den Übrigen ihren Anteil an den belegten Kosten. Hat die Partei selbst alles bezahlt, so zahlt sie nichts.',
        expert:
          'Wer Name, Domain oder Profil behält, zahlt den Übrigen den anteiligen Wert nach einem Gutachten. Hat die Partei selbst alles bezahlt, so zahlt sie nichts.',
      }),
    'brand.enquiries': ({ answer }) =>
      `Anfragen, die nach dem Ende an eine gemeinsame Adresse kommen, gehen ${byOption(answer, {
        wish: 'an die Partei, die der Kunde nennt; nennt er keine, an alle.',
        bringer: 'an die Partei, die den Kunden gebracht hat; ist es keine bestimmte, an alle.',
        all: 'an alle Parteien.',
      })}`,
    'brand.reviews': ({ answer }) =>
      `Gemeinsame Bewertungen bleiben während der Laufzeit am Profil. ${byOption(answer, {
        stay: 'Dort bleiben sie auch nach dem Ende.',
        ownWork: 'Nach dem Ende nutzt jede Partei nur, was ihre eigene Arbeit betrifft.',
        deleted: 'Nach dem Ende werden sie nicht mehr gezeigt.',
      })}`,
  },
}
