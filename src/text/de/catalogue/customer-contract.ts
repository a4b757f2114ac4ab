import type { InvoicingModel } from '#core/catalogue/topics/customer-contract.ts'
import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'
import { severalOrNone } from '../others.ts'

/** Fragments after a colon. */
const modelNames: Readonly<Record<InvoicingModel, string>> = {
  prime: 'Haupt- und Unterauftrag',
  separate: 'getrennte Verträge jeder Partei mit dem Kunden',
  consortium: 'Arbeitsgemeinschaft, die selbst abschließt',
  silentConsortium: 'stille Arbeitsgemeinschaft, für die eine Partei abschließt',
  umbrella: 'Dach-Arbeitsgemeinschaft, die jedes Los an ein Mitglied vergibt',
  referral: 'Empfehlung gegen Provision',
  agency: 'Vermittlung im Namen der anderen Partei',
  reseller: 'Wiederverkauf im eigenen Namen und auf eigene Rechnung',
  whiteLabel: 'Leistung unter dem Namen der anderen Partei',
  revenueShare: 'Anteil am Umsatz',
  profitShare: 'Anteil am Gewinn',
  costPlus: 'Kosten und Aufschlag bei offenen Büchern',
  pool: 'gemeinsamer Topf mit Schlüssel',
  barter: 'Leistung gegen Leistung',
  billingAgent: 'Rechnung im Namen der anderen Partei',
  jointCompany: 'gemeinsames Unternehmen',
}

export const customerContract: CatalogueTopics['customerContract'] = {
  heading: 'Kundenvertrag und Rechnung',
  questions: {
    'customerContract.models': {
      title: 'Auf welche Arten wird mit Kunden abgeschlossen und abgerechnet?',
      short: 'Modelle der Abrechnung',
      why: 'Je Modell haftet, bezahlt und versteuert jemand anderes. Wer mehrere nutzt, muss je Projekt wissen, welches gilt.',
      example: (t) => `${t.a} und ${t.b} arbeiten meist mit Haupt- und Unterauftrag. Für eine Ausschreibung treten sie gemeinsam auf.`,
      usual:
        'Teilen Parteien Gewinn und Verlust oder treten sie gemeinsam auf, kann eine Gesellschaft entstehen (§\u00a0705 BGB, §\u00a01175 ABGB, Artikel\u00a0530 OR), die ihr Ergebnis einheitlich erklärt. Bitte mit einer Steuerberatung klären.',
      options: {
        prime: { label: 'Haupt- und Unterauftrag', includes: 'Eine Partei hat den Vertrag und die Rechnung, die anderen arbeiten ihr zu.' },
        separate: { label: 'Getrennte Verträge', includes: 'Jede Partei hat einen eigenen Vertrag und eine eigene Rechnung.' },
        consortium: { label: 'Arbeitsgemeinschaft nach außen', includes: 'Alle gemeinsam als ein Unternehmen, mit eigener Steuernummer.' },
        silentConsortium: { label: 'Stille Arbeitsgemeinschaft', includes: 'Eine Partei tritt auf, das Ergebnis wird innen geteilt.' },
        umbrella: { label: 'Dach-Arbeitsgemeinschaft', includes: 'Alle gemeinsam nach außen; jedes Los vergibt sie an ein Mitglied.' },
        referral: { label: 'Empfehlung gegen Provision', includes: 'Wer empfiehlt, nennt nur den Kontakt.' },
        agency: { label: 'Vermittlung im Namen des anderen', includes: 'Auf Dauer und mit der Pflicht, sich zu bemühen.' },
        reseller: { label: 'Wiederverkauf', includes: 'Im eigenen Namen, auf eigene Rechnung und zu eigenen Preisen.' },
        whiteLabel: { label: 'Leistung unter fremdem Namen', includes: 'Der Kunde sieht nur die Marke der anderen Partei.' },
        revenueShare: { label: 'Anteil am Umsatz' },
        profitShare: { label: 'Anteil am Gewinn' },
        costPlus: { label: 'Kosten und Aufschlag', includes: 'Mit offenen Büchern.' },
        pool: { label: 'Gemeinsamer Topf mit Schlüssel' },
        barter: { label: 'Leistung gegen Leistung', includes: 'Beide schreiben trotzdem eine Rechnung mit Umsatzsteuer.' },
        billingAgent: { label: 'Rechnung im Namen der anderen Partei', includes: 'Eine schreibt, die andere ist Lieferantin.' },
        jointCompany: { label: 'Gemeinsames Unternehmen', includes: 'Etwa eine GmbH mit eigenem Gesellschaftsvertrag.' },
      },
    },
    'customerContract.modelElse': {
      title: 'Welches Modell gilt, wenn die Projektvereinbarung keines nennt?',
      short: 'Modell ohne Angabe',
      why: 'Im Alltag beginnt die Arbeit oft vor dem Papier.',
      example: 'Der Kunde bestellt telefonisch, es gibt noch keine Projektvereinbarung.',
      options: {
        prime: { label: 'Haupt- und Unterauftrag' },
        separate: { label: 'Getrennte Verträge' },
        talk: { label: 'Vor dem Auftrag einigen' },
      },
    },
    'customerContract.brought': {
      title: 'Was muss eine Partei getan haben, damit sie den Kunden gebracht hat?',
      short: 'Wann ein Kunde gebracht ist',
      why: 'Die eine hat den Namen genannt, die andere hat verkauft. Beide sagen ehrlich, sie hätten den Kunden gebracht.',
      example: (t) => `${t.a} nennt im Mai den Namen. ${t.b} macht im Juni das Angebot und erhält im Juli den Auftrag.`,
      options: {
        named: { label: 'Den Kunden zuerst in Textform genannt' },
        contact: { label: 'Das erste Gespräch mit jemandem vermittelt, der entscheiden darf' },
        offer: { label: 'Das Angebot gemacht, das zum ersten Auftrag führte' },
        order: { label: 'Den ersten Auftrag unterschrieben erhalten' },
      },
    },
    'customerContract.broughtProof': {
      title: 'Wie muss belegt sein, dass eine Partei den Kunden gebracht hat?',
      short: 'Nachweis für das Bringen',
      why: 'Nach zwei Jahren erinnert sich jede Seite anders.',
      example: (t) => `${t.a} sagt, der Name sei am Telefon gefallen. ${t.b} erinnert sich nicht.`,
      options: {
        dated: {
          label: 'Mit einer datierten Nachricht oder einem Eintrag im Register',
          includes: 'Ohne das hat niemand den Kunden gebracht.',
        },
        any: { label: 'Auf jede Weise, auch durch Zeugen' },
      },
    },
    'customerContract.contract': {
      title: 'Wer schließt den Vertrag mit dem Kunden?',
      short: 'Vertrag mit dem Kunden',
      why: 'Wer den Vertrag schließt, schuldet dem Kunden die ganze Leistung, auch die Arbeit der anderen. Der Kunde muss wissen, an wen er sich wendet.',
      example: (t) =>
        `${t.a} und ${t.b} liefern zusammen eine Website mit Texten. Ein Teil ist mangelhaft. Wen kann der Kunde in Anspruch nehmen?`,
      usual:
        'Üblich ist ein Vertragspartner je Projekt. Schließen alle gemeinsam, haften sie dem Kunden in der Regel gemeinsam und können nach außen als Gesellschaft auftreten (§§\u00a0705 und 721 BGB, §\u00a01175 ABGB, Artikel\u00a0530 und 544 OR): bitte prüfen lassen.',
      options: {
        invoicer: { label: 'Wer auch die Rechnung stellt', includes: 'Vertrag und Rechnung liegen in einer Hand.' },
        eachOwn: { label: 'Jede Partei für ihren Teil', includes: 'Der Kunde hat mehrere Verträge und mehrere Ansprechpersonen.' },
        jointly: { label: 'Alle gemeinsam', includes: 'Ein Vertrag mit allen. Alle stehen für das Ganze ein.' },
      },
      party: (t, id) => ({ label: `Immer ${t.party(id)}`, includes: 'Der Kunde hat genau einen Vertragspartner.' }),
    },
    'customerContract.invoicer': {
      title: 'Wer stellt dem Kunden die Rechnung?',
      short: 'Rechnung an den Kunden',
      why: 'Wer die Rechnung stellt, trägt zunächst das Risiko, dass der Kunde nicht zahlt, und schuldet die Umsatzsteuer. Ohne Regel hört der Kunde von jeder Seite etwas anderes.',
      example: (t) =>
        `${t.b} gewinnt einen Auftrag über 80.000\u00a0€. ${t.a} leistet drei Viertel davon. Der Kunde fragt: An wen überweise ich?`,
      options: {
        bringer: { label: 'Wer den Kunden gebracht hat', includes: 'Jede Partei rechnet mit den Kunden ab, die sie gewonnen hat.' },
        largerPart: { label: 'Wer den größeren Teil leistet', includes: 'Es entscheidet der Umfang der Arbeit im einzelnen Projekt.' },
        eachOwn: { label: 'Jede Partei für ihren Teil', includes: 'Der Kunde erhält mehrere Rechnungen.' },
        perProject: {
          label: 'Es wird je Projekt schriftlich gewählt',
          includes: 'Die Projektvereinbarung nennt, wer die Rechnung stellt.',
        },
      },
      party: (t, id) => ({
        label: `Immer ${t.party(id)}`,
        includes: `Der Kunde erhält eine einzige Rechnung. Untereinander wird mit ${t.party(id)} abgerechnet.`,
      }),
    },
    'customerContract.bothBrought': {
      title: (t) =>
        t.two
          ? 'Wer stellt die Rechnung, wenn beide den Kunden gebracht haben?'
          : 'Wer stellt die Rechnung, wenn mehrere den Kunden gebracht haben?',
      short: 'Gemeinsam gebracht',
      why: '„Wer den Kunden gebracht hat“ beantwortet diesen Fall nicht. Er ist häufig: Der Kunde lernt die Parteien auf derselben Messe kennen.',
      example: (t) => `Die Hafenwerk GmbH spricht am Stand zuerst mit ${t.a}, den Termin macht ${t.b}. Beide sagen: unser Kunde.`,
      options: {
        largerPart: { label: 'Wer den größeren Teil leistet', includes: 'Es entscheidet der Umfang der Arbeit im Projekt.' },
        firstNamed: {
          label: 'Wer den Kunden zuerst genannt hat',
          includes: 'Es zählt der Tag, an dem der Kunde den anderen in Textform genannt wurde.',
        },
        perProject: {
          label: 'Es wird je Projekt schriftlich gewählt',
          includes: 'Die Projektvereinbarung nennt, wer die Rechnung stellt.',
        },
      },
      party: (t, id) => ({ label: `Dann ${t.party(id)}`, includes: `Bei gemeinsam gewonnenen Kunden immer ${t.party(id)}.` }),
    },
    'customerContract.nobodyBrought': {
      title: 'Wer stellt die Rechnung, wenn niemand den Kunden gebracht hat?',
      short: 'Von selbst gekommen',
      why: 'Kunden kommen auch über eine Empfehlung von außen oder eine gemeinsame Website. Dann hat keine Partei den Kunden gebracht.',
      example: (t) => `Ein Betrieb liest einen Bericht über ${t.a} und ${t.b} und schreibt an die gemeinsame Adresse.`,
      options: {
        largerPart: { label: 'Wer den größeren Teil leistet', includes: 'Es entscheidet der Umfang der Arbeit im Projekt.' },
        perProject: {
          label: 'Es wird je Projekt schriftlich gewählt',
          includes: 'Die Projektvereinbarung nennt, wer die Rechnung stellt.',
        },
      },
      party: (t, id) => ({ label: `Dann ${t.party(id)}`, includes: `Solche Kunden rechnet immer ${t.party(id)} ab.` }),
    },
    'customerContract.tie': {
      title: 'Wer stellt die Rechnung, wenn keine der Regeln jemanden bestimmt?',
      short: 'Gleichstand',
      why: 'Gleich große Teile, am selben Tag genannt, oder die Projektvereinbarung schweigt: Auch dann muss eine Rechnung geschrieben werden.',
      example: (t) => `${t.a} und ${t.b} leisten je 40\u00a0Stunden.`,
      options: { talk: { label: 'Vor dem Auftrag einigen', includes: 'Ohne Einigung wird der Auftrag nicht angenommen.' } },
      party: (t, id) => ({ label: `Dann ${t.party(id)}` }),
    },
    'customerContract.largeOrders': {
      title: 'Gilt bei großen Aufträgen etwas anderes?',
      short: 'Große Aufträge',
      why: 'Fällt die Zahlung eines großen Auftrags aus, kann das eine kleine Firma gefährden. Manche geben große Rechnungen deshalb immer derselben Hand.',
      example: (t) => `Ein Auftrag über 120.000\u00a0€ entspricht einem Viertel des Jahresumsatzes von ${t.b}.`,
      options: { noException: { label: 'Nein, die Regel gilt für jeden Betrag' } },
      party: (t, id) => ({ label: `Große Aufträge immer ${t.party(id)}`, includes: 'Ab welchem Betrag, fragen wir als Nächstes.' }),
    },
    'customerContract.largeOrdersFrom': {
      title: 'Ab welchem Auftragswert netto gilt ein Auftrag als groß?',
      short: 'Grenze für große Aufträge',
      why: 'Eine Grenze hilft nur, wenn alle dieselbe Zahl meinen. Der genannte Betrag gehört schon zu den großen Aufträgen.',
      example: 'Ab 50.000\u00a0€ gilt die Regel für große Aufträge; ein Auftrag über 49.900\u00a0€ fällt nicht darunter.',
    },
    'customerContract.customerWish': {
      title: 'Was gilt, wenn der Kunde ausdrücklich nur mit einer bestimmten Partei oder mit jeder einzeln abrechnen will?',
      short: 'Wunsch des Kunden',
      why: 'Große Kunden zahlen oft nur an Lieferanten, die sie schon geprüft haben.',
      example: (t) => `Der Einkauf eines Kunden schreibt: Wir bestellen nur bei ${t.a}.`,
      options: {
        ruleStays: { label: 'Die vereinbarte Regel bleibt', includes: 'Der Wunsch ändert nichts.' },
        customerDecides: {
          label: 'Der Wunsch des Kunden geht vor',
          includes: 'Es rechnet ab, wen der Kunde in Textform verlangt; auch jede Partei für ihren Teil.',
        },
        talk: { label: 'Vor dem Auftrag einigen', includes: 'Die Parteien entscheiden im Einzelfall gemeinsam.' },
      },
    },
    'customerContract.eachSurcharge': {
      title: 'Was wird aus dem Aufschlag der Partei mit dem Kundenvertrag, wenn der Kunde von jeder eine eigene Rechnung will?',
      short: 'Aufschlag bei getrennten Rechnungen',
      why: 'Der Aufschlag bezahlt das Risiko und den Aufwand mit dem Kunden. Bei getrennten Rechnungen fällt beides zum Teil weg.',
      example: (t) =>
        `${t.a} rechnet auf die Arbeit von ${t.b} zwölf Prozent auf. Der Kunde verlangt zwei Rechnungen, und ${t.b} schickt ihre eigene ohne Aufschlag.`,
      options: {
        lapses: { label: 'Er entfällt' },
        owed: { label: 'Er bleibt', includes: 'Jede Partei zahlt ihn aus ihrem Teil.' },
        talk: { label: 'Vor dem Auftrag einigen' },
      },
    },
    'customerContract.wishAndLarge': {
      title: 'Was geht vor: die Regel für große Aufträge oder der Wunsch des Kunden?',
      short: 'Wunsch bei großen Aufträgen',
      why: 'Beides kann zusammentreffen, und dann sagen Ihre Antworten zweierlei.',
      example: (t) => `Der Auftrag liegt bei 80.000\u00a0€. Nach der Regel rechnet ${t.a} ab, der Kunde möchte ${t.b}.`,
      options: {
        wishFirst: { label: 'Der Wunsch des Kunden' },
        largeFirst: { label: 'Die Regel für große Aufträge' },
      },
    },
    'customerContract.paymentTerm': {
      title: 'Welches Zahlungsziel erhält der Kunde?',
      short: 'Zahlungsziel',
      why: 'Solange der Kunde nicht zahlt, wartet oft auch die Partei, die nicht die Rechnung stellt.',
      example: 'Rechnung am 1. März, Ziel 30\u00a0Tage: Ab dem 1. April ist der Kunde in Verzug.',
      usual: (t) =>
        `Ohne Vereinbarung gerät der Kunde in Deutschland spätestens ${t.constant('automaticDefault')} nach Fälligkeit und Zugang der Rechnung in Verzug (§\u00a0286 Absatz\u00a03 BGB). In deutschen Formularverträgen gelten mehr als ${t.constant('longestPaymentTemplate')} im Zweifel als zu lang (§\u00a0308 Nummer\u00a01a BGB).`,
    },
    'customerContract.reminds': {
      title: 'Wer mahnt den Kunden, wenn er nicht zahlt?',
      short: 'Mahnen',
      why: 'Die eine Seite will den Kunden schonen, die andere braucht das Geld. Es muss klar sein, wer handelt.',
      example: (t) => `Der Kunde ist drei Wochen in Verzug. ${t.a} kennt ihn gut, ${t.b} hat die Rechnung geschrieben.`,
      options: {
        invoicer: { label: 'Wer die Rechnung gestellt hat', includes: 'Rechnung und Mahnung liegen in einer Hand.' },
        bringer: { label: 'Wer den Kunden gebracht hat', includes: 'Wer den Kunden am besten kennt, spricht mit ihm.' },
      },
      party: (t, id) => ({ label: `Immer ${t.party(id)}` }),
    },
    'customerContract.remindsElse': {
      title: 'Wer mahnt, wenn nicht genau eine Partei den Kunden gebracht hat?',
      short: 'Mahnen ohne Bringer',
      why: 'Haben mehrere oder niemand den Kunden gebracht, nennt die Regel niemanden.',
      example: 'Beide haben den Kunden auf einer Messe gewonnen. Keine Seite schreibt die Mahnung.',
      options: { invoicer: { label: 'Wer die Rechnung gestellt hat' } },
      party: (t, id) => ({ label: `Dann ${t.party(id)}` }),
    },
    'customerContract.overdueTalk': {
      title: 'Nach wie vielen Tagen Verzug sprechen die Parteien über den Kunden?',
      short: 'Gespräch bei Verzug',
      why: 'Weiterarbeiten oder anhalten: Das sollte niemand allein entscheiden, wenn das Geld ausbleibt.',
      example: '30\u00a0Tage nach dem Zahlungsziel fehlt das Geld noch, und die nächste Lieferung steht an.',
    },
    'customerContract.sue': {
      title: 'Muss die Partei mit dem Kundenvertrag einen Kunden verklagen, der nicht zahlt?',
      short: 'Klage gegen den Kunden',
      why: 'Die eine will den Kunden behalten, die andere wartet auf Geld, das nur die erste einklagen kann.',
      example: (t) => `Der Kunde zahlt ${t.a} nicht. ${t.b} wartet auf 9.000\u00a0€. ${t.a} möchte keinen Prozess.`,
      options: {
        must: { label: 'Ja, wenn eine andere Partei es verlangt', includes: 'Außer die Klage ist aussichtslos.' },
        free: { label: 'Nein, sie entscheidet allein' },
        assign: { label: 'Sie klagt oder tritt den Teil der anderen ab', includes: 'Dann kann die andere Partei selbst klagen.' },
        talk: { label: 'Gemeinsam entscheiden' },
      },
    },
    'customerContract.sueCost': {
      title: 'Wer trägt die Kosten einer Klage gegen den Kunden, soweit er sie nicht erstattet?',
      short: 'Kosten der Klage',
      why: 'Ein Prozess kostet Geld, bevor er welches bringt.',
      example:
        'Anwalt und Gericht verlangen 3.500\u00a0€ Vorschuss. Eingeklagt werden 30.000\u00a0€, davon 9.000\u00a0€ für den anderen Teil.',
      options: {
        prime: { label: 'Die Partei mit dem Kundenvertrag' },
        inShares: { label: 'Alle im Verhältnis ihrer Teile' },
        byCause: {
          label: 'Wessen Leistung der Kunde beanstandet',
          includes: 'Beanstandet er nichts oder mehrere Teile, dann alle im Verhältnis.',
        },
        whoWants: { label: 'Wer die Klage verlangt' },
      },
    },
    'customerContract.jointLead': {
      title: 'Wer führt die Arbeitsgemeinschaft gegenüber dem Kunden?',
      short: 'Federführung nach außen',
      why: 'Der Kunde will eine Stelle, die erklärt, Rechnungen schickt und Mängelrügen annimmt.',
      example: (t) => `Die Stadt Auental fragt: Wer unterschreibt für die Arbeitsgemeinschaft aus ${t.a} und ${t.b}?`,
      usual: 'Alle Mitglieder haften nach außen gemeinsam, auch wenn nur eines führt (§\u00a0721 BGB; in der Schweiz Artikel\u00a0544 OR).',
      options: {
        largerPart: { label: 'Wer den größeren Teil leistet', includes: 'Bei gleichen Teilen wird vor dem Auftrag entschieden.' },
      },
      party: (t, id) => ({ label: t.party(id) }),
    },
    'customerContract.jointSender': {
      title: 'In wessen Namen stellt die Arbeitsgemeinschaft ihre Rechnungen?',
      short: 'Rechnung der Arbeitsgemeinschaft',
      why: 'Steht der falsche Name auf der Rechnung, verliert der Kunde den Vorsteuerabzug und zahlt nicht.',
      example: (t) => `Der Kunde hat mit der Arbeitsgemeinschaft abgeschlossen. Die Rechnung kommt von ${t.a}.`,
      usual:
        'Wer selbst abschließt, ist auch selbst Unternehmer im Sinn der Umsatzsteuer (§\u00a02 Absatz\u00a01 UStG, in Österreich §\u00a02 UStG 1994) und braucht eine eigene Steuernummer.',
      options: {
        consortium: { label: 'In ihrem eigenen', includes: 'Mit eigener Steuernummer und eigenem Absender für E-Rechnungen.' },
        lead: { label: 'Im Namen der führenden Partei', includes: 'Die Arbeitsgemeinschaft bleibt dann innen.' },
      },
    },
    'customerContract.collects': {
      title: 'Wohin zahlt der Kunde, wenn eine Partei im Namen der anderen abrechnet?',
      short: 'Geld für die andere Partei',
      why: 'Fremdes Geld auf dem eigenen Konto ist in der Insolvenz verloren und kann eine Erlaubnis brauchen.',
      example: (t) => `${t.a} rechnet auch für ${t.b} ab. Der Kunde überweist alles an ${t.a}.`,
      usual: 'Wer gewerblich Geld für andere annimmt und weiterleitet, kann einen Zahlungsdienst betreiben (ZAG): bitte prüfen lassen.',
      options: {
        direct: { label: 'Jede Partei auf ihr eigenes Konto' },
        forward: { label: 'An die abrechnende Partei, die weiterleitet', includes: 'Innerhalb einer festen Frist.' },
      },
    },
    'customerContract.collectDays': {
      title: 'Innerhalb von wie vielen Tagen wird Geld weitergeleitet, das für die andere Partei einging?',
      short: 'Weiterleiten',
      why: 'Je kürzer es liegt, desto weniger kann damit geschehen.',
      example: 'Eingang am Montag, fünf Tage: Das Geld ist bis Samstag weitergeleitet.',
    },
    'customerContract.agency': {
      title: 'Wird gelegentlich ein Kontakt genannt oder auf Dauer vermittelt?',
      short: 'Tipp oder Vermittlung',
      why: 'Wer auf Dauer vermitteln soll, hat Rechte, die sich nicht abbedingen lassen, bis zum Ausgleich am Ende.',
      example: (t) => `${t.a} wirbt seit vier Jahren Kunden für ${t.b}. Nach der Kündigung verlangt ${t.a} einen Ausgleich.`,
      usual: 'Handelsvertretung: §§\u00a084 bis 92c HGB, in Österreich das HVertrG, in der Schweiz Artikel\u00a0418a bis 418v OR.',
      options: {
        occasional: { label: 'Gelegentlich, ohne Pflicht', includes: 'Geschuldet ist nur die vereinbarte Provision.' },
        permanent: { label: 'Auf Dauer, mit der Pflicht, sich zu bemühen', includes: 'Dann gilt das Recht der Handelsvertretung.' },
      },
    },
    'customerContract.unsold': {
      title: 'Wer behält Ware, die beim Wiederverkauf nicht verkauft wurde?',
      short: 'Nicht verkaufte Ware',
      why: 'Das Lager ist voll, die Zusammenarbeit zu Ende.',
      example: (t) => `${t.b} hat von ${t.a} Geräte für 20.000\u00a0€ gekauft und die Hälfte noch im Lager.`,
      usual: 'Den Verkaufspreis bestimmt, wer weiterverkauft; feste Wiederverkaufspreise sind verboten (Verordnung (EU) 2022/720).',
      options: {
        keeps: { label: 'Wer sie gekauft hat' },
        returns: { label: 'Sie geht gegen den Kaufpreis zurück', includes: 'Neu, vollständig und original verpackt.' },
        talk: { label: 'Im Gespräch klären' },
      },
    },
    'customerContract.companyFirst': {
      title: 'Was geht vor, wenn der Gesellschaftsvertrag des gemeinsamen Unternehmens etwas anderes sagt?',
      short: 'Vorrang im gemeinsamen Unternehmen',
      why: 'Zwei Papiere regeln dann dieselbe Frage.',
      example: 'Der Gesellschaftsvertrag verteilt den Gewinn nach Kapital, diese Vereinbarung nach Leistung.',
      options: {
        articles: { label: 'Der Gesellschaftsvertrag' },
        agreement: { label: 'Diese Vereinbarung', includes: 'Unter den Parteien; gegenüber Dritten gilt der Gesellschaftsvertrag.' },
      },
    },
    'customerContract.names': {
      title: 'Welche Namen stehen auf der Rechnung?',
      short: 'Namen auf der Rechnung',
      why: 'Zwei Namen zeigen die Zusammenarbeit. Sie können aber den Eindruck erwecken, beide seien Vertragspartner.',
      example: (t) => `Auf der Rechnung steht nur ${t.a}. Der Kunde wundert sich, warum ${t.b} zum Termin kommt.`,
      options: {
        issuerOnly: { label: 'Nur wer die Rechnung stellt' },
        issuerFirst: { label: 'Alle, zuerst wer die Rechnung stellt', includes: 'Mit dem Hinweis, wer Vertragspartner ist.' },
      },
    },
  },
  decisions: {
    model: {
      question: 'Welches Modell gilt für dieses Projekt?',
      answer: {
        asNamed: 'Es gilt das Modell, das die Projektvereinbarung nennt.',
        prime: 'Es wird mit Haupt- und Unterauftrag gearbeitet.',
        separate: 'Jede Partei hat einen eigenen Vertrag mit dem Kunden.',
        consortium: 'Die Parteien treten als Arbeitsgemeinschaft auf.',
        silentConsortium: 'Eine Partei tritt auf, und die Parteien teilen innen.',
        umbrella: 'Die Parteien bilden eine Dach-Arbeitsgemeinschaft mit Losen.',
        referral: 'Es wird nur empfohlen, gegen Provision.',
        agency: 'Es wird im Namen der anderen Partei vermittelt.',
        reseller: 'Es wird im eigenen Namen weiterverkauft.',
        whiteLabel: 'Es wird unter dem Namen der anderen Partei geleistet.',
        revenueShare: 'Der Umsatz wird geteilt.',
        profitShare: 'Der Gewinn wird geteilt.',
        costPlus: 'Es gelten Kosten und Aufschlag.',
        pool: 'Die Einnahmen kommen in einen Topf und werden nach Schlüssel verteilt.',
        barter: 'Leistung wird gegen Leistung verrechnet.',
        billingAgent: 'Eine Partei rechnet im Namen der anderen ab.',
        jointCompany: 'Das gemeinsame Unternehmen schließt ab.',
        beforeOrder: 'Die Parteien einigen sich, bevor der Auftrag angenommen wird.',
      },
    },
    broughtBy: {
      question: 'Wer gilt als die Partei, die den Kunden gebracht hat?',
      answer: {
        party: '{party} hat den Kunden gebracht.',
        both: (t) => (t.two ? 'Beide Parteien haben den Kunden gebracht.' : 'Mehrere Parteien haben den Kunden gebracht.'),
        nobody: 'Keine Partei hat den Kunden gebracht.',
      },
    },
    sueDuty: {
      question: 'Muss der Kunde verklagt werden?',
      answer: {
        must: 'Die Partei mit dem Kundenvertrag muss auf Verlangen klagen.',
        may: 'Die Partei mit dem Kundenvertrag entscheidet selbst.',
        assign: 'Die Partei mit dem Kundenvertrag klagt auf Verlangen oder tritt den Teil der anderen Partei ab.',
        beforeSuing: 'Die Parteien entscheiden gemeinsam.',
      },
    },
    sueCost: {
      question: 'Wer trägt die Kosten der Klage gegen den Kunden?',
      answer: {
        prime: 'Die Partei mit dem Kundenvertrag trägt die Kosten.',
        inShares: 'Die Parteien tragen die Kosten im Verhältnis ihrer Teile.',
        causer: 'Die Kosten trägt die Partei, deren Leistung der Kunde beanstandet.',
        whoWants: 'Die Kosten trägt, wer die Klage verlangt.',
      },
    },
    jointLead: {
      question: 'Wer führt die Arbeitsgemeinschaft gegenüber dem Kunden?',
      answer: {
        party: '{party} führt die Arbeitsgemeinschaft.',
        beforeOrder: 'Die Parteien einigen sich, bevor der Auftrag angenommen wird.',
      },
    },
    jointSender: {
      question: 'In wessen Namen stellt die Arbeitsgemeinschaft Rechnungen?',
      answer: {
        consortium: 'Die Arbeitsgemeinschaft stellt Rechnungen im eigenen Namen.',
        lead: 'Die führende Partei stellt Rechnungen in ihrem Namen.',
      },
    },
    collectedMoney: {
      question: 'Wann ist Geld weiterzuleiten, das für die andere Partei einging?',
      answer: { forward: 'Das Geld wird weitergeleitet.', noDuty: 'Es ist nichts weiterzuleiten.' },
    },
    agentRights: {
      question: 'Welche Rechte hat, wer Kunden vermittelt?',
      answer: {
        commissionOnly: 'Geschuldet ist nur die vereinbarte Provision.',
        agentLaw: 'Es gilt das zwingende Recht der Handelsvertretung (§§\u00a084 bis 92c HGB, HVertrG, Artikel\u00a0418a bis 418v OR).',
      },
    },
    unsoldGoods: {
      question: 'Was geschieht mit Ware, die nicht verkauft wurde?',
      answer: {
        keeps: 'Die Ware behält, wer sie gekauft hat.',
        returns: 'Die Ware geht gegen den Kaufpreis zurück.',
        beforeReturn: 'Die Parteien einigen sich über die Ware.',
      },
    },
    companyPrevails: {
      question: 'Was geht vor: Gesellschaftsvertrag oder diese Vereinbarung?',
      answer: { articles: 'Der Gesellschaftsvertrag geht vor.', agreement: 'Diese Vereinbarung geht unter den Parteien vor.' },
    },
    contractPartner: {
      question: 'Wer schließt den Vertrag mit dem Kunden?',
      answer: {
        party: '{party} schließt den Vertrag mit dem Kunden.',
        together: 'Die Parteien schließen den Vertrag mit dem Kunden gemeinsam.',
        beforeOrder: 'Die Parteien einigen sich, bevor der Auftrag angenommen wird.',
      },
      when: { party: '{party} den Vertrag mit dem Kunden schließt' },
    },
    invoicer: {
      question: 'Wer stellt dem Kunden die Rechnung?',
      answer: {
        party: '{party} stellt dem Kunden die Rechnung.',
        beforeOrder: 'Die Parteien einigen sich, bevor der Auftrag angenommen wird.',
      },
      when: {
        party: '{party} dem Kunden die Rechnung stellt',
        talk: 'die Parteien sich noch einigen müssen, wer die Rechnung stellt',
      },
    },
    eachSurcharge: {
      question: 'Was wird aus dem Aufschlag der Partei mit dem Kundenvertrag?',
      answer: {
        asAgreed: 'Er bleibt wie vereinbart.',
        lapses: 'Er entfällt.',
        owed: 'Jede Partei zahlt ihn aus ihrem Teil.',
        beforeOrder: 'Die Parteien einigen sich, bevor der Auftrag angenommen wird.',
      },
    },
    reminds: {
      question: 'Wer mahnt den Kunden?',
      answer: { party: '{party} mahnt den Kunden.', beforeOrder: 'Die Parteien einigen sich, bevor der Auftrag angenommen wird.' },
      when: { party: '{party} den Kunden mahnt' },
    },
    customerLate: {
      question: 'Was geschieht mit einer Rechnung, die der Kunde nicht zahlt?',
      answer: {
        wait: 'Es ist nichts zu tun.',
        remind: 'Der Kunde wird gemahnt.',
        meet: 'Die Parteien entscheiden gemeinsam, ob sie weiterarbeiten.',
      },
    },
  },
  clauses: {
    'customerContract.models': ({ models }, t) =>
      `Mit Kunden wird ${models.length === 1 ? 'auf diese Art' : 'auf eine dieser Arten'} abgeschlossen und abgerechnet:${t.items(
        models.map((model) => modelNames[model]),
        'or',
      )}${models.length === 1 ? '' : ' Welche gilt, nennt die Projektvereinbarung.'}`,
    'customerContract.modelElse': ({ option }) =>
      `Nennt die Projektvereinbarung keine dieser Arten, so ${byOption(option, {
        prime: 'wird mit Haupt- und Unterauftrag gearbeitet.',
        separate: 'schließt jede Partei einen eigenen Vertrag mit dem Kunden.',
        talk: 'einigen sich die Parteien, bevor der Auftrag angenommen wird.',
      })}`,
    'customerContract.brought': ({ option }, t) =>
      `Den Kunden gebracht hat die Partei, die ${byOption(option, {
        named: 'ihn den anderen zuerst in Textform genannt hat.',
        contact: 'das erste Gespräch mit einer Person vermittelt hat, die für den Kunden entscheiden darf.',
        offer: 'das Angebot gemacht hat, das zu seinem ersten Auftrag führte.',
        order: 'seinen ersten Auftrag unterschrieben erhalten hat.',
      })} Trifft das auf ${t.two ? 'beide' : 'mehrere'} zu, so haben sie ihn gemeinsam gebracht.`,
    'customerContract.broughtProof': ({ option }) =>
      byOption(option, {
        dated:
          'Das muss mit einer datierten Nachricht oder einem Eintrag im Register belegt sein. Sonst hat keine Partei den Kunden gebracht.',
        any: 'Das kann auf jede Weise belegt werden, auch durch Zeugen. Ist es nicht belegt, so hat keine Partei den Kunden gebracht.',
      }),
    'customerContract.contract': ({ option }, t) =>
      byOption(
        option,
        {
          invoicer:
            'Den Vertrag mit dem Kunden schließt die Partei, die nach den folgenden Absätzen die Rechnung stellt, im eigenen Namen und auf eigene Rechnung.',
          eachOwn: 'Jede Partei schließt für ihren Teil der Leistung einen eigenen Vertrag mit dem Kunden.',
          jointly: 'Die Parteien schließen den Vertrag mit dem Kunden gemeinsam.',
        },
        (id) => `Den Vertrag mit dem Kunden schließt ${t.party(id)} im eigenen Namen und auf eigene Rechnung.`,
      ),
    'customerContract.invoicer': ({ option }, t) =>
      byOption(
        option,
        {
          bringer: 'Die Rechnung an den Kunden stellt die Partei, die den Kunden gebracht hat.',
          largerPart:
            'Die Rechnung an den Kunden stellt die Partei, die nach dem vereinbarten Auftragswert netto den größeren Teil der Leistung erbringt.',
          eachOwn: 'Jede Partei stellt dem Kunden ihren Teil der Leistung selbst in Rechnung.',
          perProject: 'Die Rechnung an den Kunden stellt die Partei, die eine Projektvereinbarung in Textform dafür nennt.',
        },
        (id) => `Die Rechnung an den Kunden stellt ${t.party(id)}.`,
      ),
    'customerContract.bothBrought': ({ option }, t) =>
      `Haben ${t.two ? 'beide' : 'mehrere'} Parteien den Kunden gebracht, so stellt ${byOption(
        option,
        {
          largerPart: 'die Partei die Rechnung, die den größeren Teil der Leistung erbringt.',
          firstNamed: 'die Partei die Rechnung, die den Kunden zuerst in Textform genannt hat.',
          perProject: 'die Partei die Rechnung, die eine Projektvereinbarung in Textform dafür nennt.',
        },
        (id) => `${t.party(id)} die Rechnung.`,
      )}`,
    'customerContract.nobodyBrought': ({ option }, t) =>
      `Hat keine Partei den Kunden gebracht, so stellt ${byOption(
        option,
        {
          largerPart: 'die Partei die Rechnung, die den größeren Teil der Leistung erbringt.',
          perProject: 'die Partei die Rechnung, die eine Projektvereinbarung in Textform dafür nennt.',
        },
        (id) => `${t.party(id)} die Rechnung.`,
      )}`,
    'customerContract.tie': ({ option }, t) =>
      byOption(
        option,
        {
          talk: 'Lässt sich danach nicht bestimmen, wer die Rechnung stellt, so einigen sich die Parteien, bevor der Auftrag angenommen wird.',
        },
        (id) => `Lässt sich danach nicht bestimmen, wer die Rechnung stellt, so stellt ${t.party(id)} die Rechnung.`,
      ),
    'customerContract.largeOrders': ({ party, from }, t) =>
      `Ab einem Auftragswert von ${t.quantity(from, 'EUR')} netto stellt ${t.party(party)} dem Kunden die Rechnung.`,
    'customerContract.customerWish': ({ option }) =>
      byOption(option, {
        ruleStays:
          'Ein Wunsch des Kunden, nur mit einer bestimmten Partei oder mit jeder einzeln abzurechnen, ändert nichts daran, wer die Rechnung stellt.',
        customerDecides:
          'Verlangt der Kunde in Textform, nur mit einer bestimmten Partei abzurechnen, so stellt diese Partei die Rechnung. Verlangt er in Textform von jeder Partei eine eigene Rechnung, so stellt jede sie für ihren Teil.',
        talk: 'Verlangt der Kunde in Textform, nur mit einer bestimmten Partei oder mit jeder einzeln abzurechnen, so einigen sich die Parteien, bevor der Auftrag angenommen wird.',
      }),
    'customerContract.eachSurcharge': ({ option }) =>
      `Ein Aufschlag der Partei mit dem Kundenvertrag bleibt wie vereinbart, solange der Kunde nicht von jeder Partei eine eigene Rechnung verlangt. Sonst ${byOption(
        option,
        {
          lapses: 'entfällt er.',
          owed: 'zahlt ihn jede Partei aus ihrem Teil.',
          talk: 'einigen sich die Parteien darüber, bevor der Auftrag angenommen wird.',
        },
      )}`,
    'customerContract.wishAndLarge': ({ option }, t) =>
      byOption(option, {
        wishFirst: `${t.clause('customerContract.customerWish')} geht ${t.clause('customerContract.largeOrders')} vor.`,
        largeFirst: `${t.clause('customerContract.largeOrders')} geht ${t.clause('customerContract.customerWish')} vor.`,
      }),
    'customerContract.paymentTerm': ({ days }, t) =>
      `Der Kunde ${days === 0 ? 'zahlt am Tag, an dem ihm die Rechnung zugeht (Zahlungsziel)' : `erhält ein Zahlungsziel von ${t.quantity(days, 'days', 'dative')} ab Zugang der Rechnung`}. Danach wird er gemahnt.`,
    'customerContract.overdueTalk': ({ days }, t) =>
      `Ist die Rechnung mehr als ${t.quantity(days, 'days')} nach Ablauf des Zahlungsziels noch offen, so entscheiden die Parteien gemeinsam, ob sie für diesen Kunden weiterarbeiten.`,
    'customerContract.reminds': ({ option }, t) =>
      byOption(
        option,
        {
          invoicer: 'Wer die Rechnung gestellt hat, mahnt den Kunden und trägt die Kosten der Mahnung.',
          bringer: 'Wer den Kunden gebracht hat, mahnt ihn und trägt die Kosten der Mahnung.',
        },
        (id) => `${t.party(id)} mahnt den Kunden und trägt die Kosten der Mahnung.`,
      ),
    'customerContract.remindsElse': ({ option }, t) =>
      `Haben ${severalOrNone(t)} den Kunden gebracht, so mahnt ihn ${byOption(option, { invoicer: 'die Partei, die die Rechnung gestellt hat,' }, (id) => t.party(id))} und trägt die Kosten der Mahnung.`,
    'customerContract.sue': ({ option }) =>
      byOption(option, {
        must: 'Zahlt der Kunde nicht, so klagt die Partei mit dem Kundenvertrag gegen ihn, wenn eine andere Partei das verlangt. Ist die Klage aussichtslos, so entscheidet sie selbst.',
        free: 'Ob sie gegen einen Kunden klagt, der nicht zahlt, entscheidet die Partei mit dem Kundenvertrag allein.',
        assign:
          'Zahlt der Kunde nicht, so klagt die Partei mit dem Kundenvertrag auf Verlangen oder tritt den Teil der anderen Partei an diese ab. Ist die Klage aussichtslos, so entscheidet sie selbst.',
        talk: 'Ob gegen einen Kunden geklagt wird, der nicht zahlt, entscheiden die Parteien gemeinsam.',
      }),
    'customerContract.sueCost': ({ option }) =>
      `Kosten einer Klage gegen den Kunden, die er nicht erstattet, ${byOption(option, {
        prime: 'trägt die Partei mit dem Kundenvertrag.',
        inShares: 'tragen die Parteien im Verhältnis ihrer Teile.',
        byCause: 'trägt die Partei, deren Leistung er beanstandet. Sonst tragen sie die Parteien im Verhältnis ihrer Teile.',
        whoWants: 'trägt die Partei, die die Klage verlangt hat.',
      })}`,
    'customerContract.jointLead': ({ option }, t) =>
      `Die Arbeitsgemeinschaft führt gegenüber dem Kunden ${byOption(option, { largerPart: 'die Partei, die den größeren Teil leistet. Sind die Teile gleich groß, so einigen sich die Parteien, bevor der Auftrag angenommen wird.' }, (id) => `${t.party(id)}.`)}`,
    'customerContract.jointSender': ({ option }) =>
      byOption(option, {
        consortium:
          'Die Arbeitsgemeinschaft stellt ihre Rechnungen im eigenen Namen, mit eigener Steuernummer und eigenem Absender für E-Rechnungen.',
        lead: 'Die Rechnungen stellt die führende Partei im eigenen Namen. Die Arbeitsgemeinschaft besteht dann nur unter den Parteien.',
      }),
    'customerContract.collects': ({ option, days }, t) =>
      byOption(option, {
        direct: 'Rechnet eine Partei im Namen der anderen ab, so zahlt der Kunde auf das Konto der Partei, die geleistet hat.',
        forward: `Geht Geld bei einer Partei ein, das einer anderen zusteht, so leitet sie es innerhalb von ${t.quantity(days ?? 0, 'days', 'dative')} nach Eingang weiter.`,
      }),
    'customerContract.agency': ({ option }) =>
      byOption(option, {
        occasional: 'Kunden werden gelegentlich und ohne Pflicht dazu genannt. Geschuldet ist dafür nur die vereinbarte Provision.',
        permanent:
          'Kunden werden auf Dauer und mit der Pflicht vermittelt, sich darum zu bemühen. Dafür gilt das zwingende Recht der Handelsvertretung.',
      }),
    'customerContract.unsold': ({ option }) =>
      `Ware, die beim Wiederverkauf nicht verkauft wurde, ${byOption(option, {
        keeps: 'behält die Partei, die sie gekauft hat.',
        returns: 'geht neu, vollständig und original verpackt gegen den Kaufpreis zurück.',
        talk: 'ist Gegenstand eines Gesprächs, in dem sich die Parteien einigen.',
      })} Den Preis gegenüber dem Kunden bestimmt die Partei, die weiterverkauft.`,
    'customerContract.companyFirst': ({ option }) =>
      byOption(option, {
        articles: 'Sagt der Gesellschaftsvertrag des gemeinsamen Unternehmens etwas anderes, so geht er dieser Vereinbarung vor.',
        agreement:
          'Sagt der Gesellschaftsvertrag des gemeinsamen Unternehmens etwas anderes, so geht unter den Parteien diese Vereinbarung vor.',
      }),
    'customerContract.names': ({ option }) =>
      byOption(option, {
        issuerOnly: 'Auf der Rechnung steht nur der Name der Partei, die sie stellt.',
        issuerFirst:
          'Auf der Rechnung stehen die Namen aller beteiligten Parteien, zuerst der Name der Partei, die sie stellt. Ein Hinweis sagt, mit wem der Kunde den Vertrag hat.',
      }),
  },
}
