import type { confidenceStories as stories } from '#core/catalogue/scenarios/confidence.ts'
import type { StoryWords } from '../../scenario-words.ts'

export const confidenceStories: Readonly<Record<(typeof stories)[number]['id'], StoryWords>> = {
  formerCustomerCalls: {
    title: 'Ein Jahr nach dem Ende ruft der Kunde an',
    story: ({ first, second }) =>
      `${first} hatte die Brauerei Talhof für die Wartung ihrer Website gebracht und die Arbeit an ${second} gegeben. Vor einem Jahr endete die Zusammenarbeit. Nun ruft die Brauerei von sich aus bei ${second} an und will eine Schulung für 18.000\u00a0€. Sie stammt nicht von ${first}, und mit der Wartung hat sie nichts zu tun. Darf ${second} den Auftrag annehmen?`,
  },
  spouseCompanyServes: {
    title: 'Die Firma der Ehefrau bedient den Kunden',
    story: ({ first, second }) =>
      `${first} hat die Hafenwerk GmbH eingebracht. ${second} schreibt ihr nicht selbst, das tut die Firma der Ehefrau des Inhabers. Sie bekommt den Auftrag. Zählt das als Handeln von ${second}?`,
  },
  formerEmployeeServes: {
    title: 'Ein früherer Beschäftigter bedient den Kunden',
    story: ({ first, second }) =>
      `Ein Projektleiter hat ${second} verlassen und sich selbstständig gemacht. Er schreibt der Hafenwerk GmbH, die ${first} eingebracht hat, und bekommt den Auftrag. ${first} sagt: Das habt ihr eingefädelt. ${second} sagt: Damit haben wir nichts zu tun. Was gilt?`,
  },
  subsidiaryOrders: {
    title: 'Die Tochterfirma des Kunden bestellt',
    story: ({ first, second }) =>
      `Geschützt ist die Hafenwerk GmbH, die ${first} gebracht hat. ${second} bietet der Hafenwerk Service GmbH an, einer Tochter. Sie bestellt. Gilt der Schutz auch für sie?`,
  },
  contactChangedCompany: {
    title: 'Die Ansprechpartnerin hat die Firma gewechselt',
    story: ({ first, second }) =>
      `${first} hatte ${second} der Einkaufsleiterin der Hafenwerk GmbH vorgestellt. Sie arbeitet jetzt bei der Nordbau AG. ${second} schreibt ihr dorthin und bekommt einen Auftrag. Ist das noch der Kunde von ${first}?`,
  },
  endCustomerOrders: {
    title: 'Der Endkunde will direkt bestellen',
    story: ({ first, second }) =>
      `Kunde von ${first} ist die Agentur Lindner, die ${second} für die Stadtwerke Auental einsetzt. Die Stadtwerke rufen bei ${second} an und wollen künftig ohne die Agentur bestellen. ${second} fragt: Ist auch der Endkunde geschützt?`,
  },
  tenderOfTheCustomer: {
    title: 'Der Kunde des Partners schreibt aus',
    story: ({ first, second }) =>
      `Die Hafenwerk GmbH, Kundin von ${first}, schreibt einen Auftrag über 18.000\u00a0€ öffentlich aus. ${second} erhält die Unterlagen wie zehn andere Firmen. Darf ${second} ein Angebot abgeben?`,
  },
  customerReadTheNewsletter: {
    title: 'Der Kunde meldet sich auf den Newsletter',
    story: ({ first, second }) =>
      `${second} verschickt jeden Monat einen Newsletter an zweitausend Adressen. Auch die Hafenwerk GmbH, die ${first} gebracht hat, liest ihn und ruft an. ${first} sagt: Angeschrieben ist angeschrieben. ${second} sagt: Der Kunde hat sich selbst gemeldet. Wer hat recht?`,
  },
  recommendedToTheCustomer: {
    title: 'Ein Dritter hat den Partner empfohlen',
    story: ({ first, second }) =>
      `Der Steuerberater der Hafenwerk GmbH empfiehlt ihr ${second} und bringt beide an einen Tisch. Gebracht hat diese Kundin einst ${first}. Darf ${second} den Auftrag über 18.000\u00a0€ annehmen?`,
  },
  customerWritesWhomItWants: {
    title: 'Der Kunde schreibt, mit wem er arbeiten will',
    story: ({ first, second }) =>
      `${second} hat eine Kundin von ${first} angesprochen. ${first} widerspricht. Darauf schreibt die Geschäftsführerin der Hafenwerk GmbH an beide: Diesen Auftrag gebe ich ${second}. Was bewirkt dieser Satz zwischen den beiden?`,
  },
  consentOnThePhone: {
    title: 'Die Zustimmung kam am Telefon',
    story: ({ first, second }) =>
      `${second} hat eine Kundin von ${first} angesprochen und bekam den Auftrag. ${second} sagt: Am Telefon hieß es, macht nur. ${first} bestreitet nicht das Gespräch, aber die Zustimmung sei nie geschrieben worden. Gilt sie?`,
  },
  dormantCustomer: {
    title: 'Der Kunde hat seit Jahren nichts bestellt',
    story: ({ first, second }) =>
      `Die Hafenwerk GmbH steht für ${first} unter Schutz. Ihr letzter Auftrag liegt zweieinhalb Jahre zurück. ${second} trifft den Geschäftsführer auf einer Messe und macht ein Angebot. Ist der Kunde noch geschützt?`,
  },
  onlyAnOffer: {
    title: 'Es gab nur ein Angebot',
    story: ({ first, second }) =>
      `${first} hat die Hafenwerk GmbH vor einem Jahr genannt und ihr ein Angebot gemacht. Bestellt hat sie nie. Nun spricht ${second} sie an und bekommt den Auftrag. War sie überhaupt ein geschützter Kunde?`,
  },
  registeredOnOneDay: {
    title: 'Beide haben dasselbe Vorhaben am selben Tag gemeldet',
    story: ({ first, second }) =>
      `Nach einer Messe melden ${first} und ${second} am selben Tag die Hafenwerk GmbH. Keiner hatte je einen Auftrag von ihr, Belege gibt es auf beiden Seiten gleich viele. Jetzt fragt sie bei ${second} an. Wessen Kunde ist sie?`,
  },
  bothHaveInvoices: {
    title: 'Beide haben dem Kunden schon Rechnungen geschrieben',
    story: ({ first, second }) =>
      `Genannt hat die Stadtwerke Auental zuerst ${first}. ${second} hat ihr vor drei Monaten eine Rechnung geschrieben und legt sie vor. Auch der neue Auftrag liegt im Fach von ${second}, und die Stadtwerke wollen mit ${second} arbeiten. Für wen ist der Kunde geschützt?`,
  },
  registrationExpired: {
    title: 'Die Meldung ist abgelaufen und nicht verlängert',
    story: ({ first, second }) =>
      `${first} hat ein Vorhaben der Hafenwerk GmbH vor über einem Jahr gemeldet und nie verlängert. ${second} spricht sie an und bekommt den Auftrag. ${first} sagt: Das war mein Vorhaben. Was gilt?`,
  },
  entryNeverConfirmed: {
    title: 'Der Eintrag wurde bestritten',
    story: ({ first, second }) =>
      `${first} trägt die Hafenwerk GmbH für sich ein. ${second} widerspricht sofort, kann aber keine eigene Beziehung belegen. Trotzdem spricht ${second} die Hafenwerk GmbH an. Gilt der Eintrag?`,
  },
  protectionFeeUnpaid: {
    title: 'Die vereinbarte Provision wird nicht gezahlt',
    story: ({ first, second }) =>
      `${second} hat einen Auftrag der Kundin von ${first} angenommen, gegen Provision. Die Kundin hat vor vier Monaten 18.000\u00a0€ gezahlt. ${first} hat bis heute nichts gesehen. Was folgt daraus?`,
  },
  callOffsGoOn: {
    title: 'Der unzulässige Auftrag läuft Monat für Monat weiter',
    story: ({ first, second }) =>
      `${second} hat sich von einer Kundin von ${first} einen Rahmenvertrag geben lassen, den sie nicht annehmen durfte. Jeden Monat kommt ein Abruf. ${first} verlangt die Vertragsstrafe für jeden Abruf und dazu den entgangenen Gewinn, der höher ist. ${second} sagt: einmal und nicht doppelt. Was gilt?`,
  },
  breachSuspected: {
    title: 'Ein Verstoß wird vermutet und lässt sich nicht belegen',
    story: ({ first, second }) =>
      `Auf der Website von ${second} steht die Hafenwerk GmbH als Referenz. ${first} hat diese Kundin gebracht und vermutet einen Auftrag hinter dem Rücken. ${second} antwortet nicht auf Fragen. Was kann ${first} verlangen?`,
  },
  brokeAndStillProtected: {
    title: 'Wer den Vertrag gebrochen hat, beruft sich auf den Schutz',
    story: ({ first, second }) =>
      `${first} hat die Vereinbarung schwer verletzt, deshalb hat ${second} sie vor einem Monat beendet. Jetzt spricht ${second} eine Kundin von ${first} an. ${first} verlangt, dass der Schutz nach dem Ende eingehalten wird. Muss ${second} sich daran halten?`,
  },
  livedFromOnePartner: {
    title: 'Die Freiberuflerin lebte fast nur von diesem Partner',
    story: ({ first, second }) =>
      `${second} ist allein selbstständig und bekam zuletzt neun von zehn Euro über ${first}, im Schnitt 4.000\u00a0€ im Monat. Vor einem Monat endete die Zusammenarbeit. ${second} spricht eine Kundin von ${first} an, um leben zu können. Gilt der Schutz auch hier, und zahlt ${first} etwas dafür?`,
  },
  followUpWithoutPartner: {
    title: 'Der Ausbau wird mit jemand anderem gemacht',
    story: ({ first, second }) =>
      `${second} hat für eine Kundin von ${first} den Onlineshop gebaut. Nun soll der Shop erweitert werden, und ${first} beauftragt dafür ein anderes Studio. ${second} wurde nicht gefragt. Darf ${first} das?`,
  },
  worksForCompetitor: {
    title: 'Der Partner arbeitet im selben Projekt mit dem Wettbewerber',
    story: ({ first, second }) =>
      `${first} und ${second} bieten der Hafenwerk GmbH gemeinsam an. Dann wird bekannt, dass ${second} auch im Angebot des schärfsten Wettbewerbers von ${first} steht und dort schon einen Auftrag über 20.000\u00a0€ hat. ${first} fragt: Durfte ${second} das, und was folgt daraus?`,
  },
  oldPartnerStays: {
    title: 'Der alte Partner ist ein Wettbewerber',
    story: ({ first, second }) =>
      `${second} arbeitet seit zehn Jahren mit dem Druckhaus Weser, einem Wettbewerber von ${first}. In der Vereinbarung steht davon nichts. ${first} verlangt, dass ${second} damit aufhört. Muss ${second} das?`,
  },
  sellsTheSameItself: {
    title: 'Der Partner verkauft dasselbe selbst',
    story: ({ first, second }) =>
      `${first} vertreibt das Produkt von ${second}. Seit dem Frühjahr verkauft ${second} es auch im eigenen Onlineshop, billiger. ${first} sagt: So war das nicht gemeint. Darf ${second} das?`,
  },
  tiedWithoutOrders: {
    title: 'Exklusiv gebunden und ohne Aufträge',
    story: ({ first, second }) =>
      `${second} hat sich im gemeinsamen Fachgebiet an ${first} gebunden. Im ganzen Jahr kam so gut wie kein Auftrag. Nun will ein Wettbewerber mit ${second} arbeiten. Darf ${second} annehmen?`,
  },
  newFieldLater: {
    title: 'Das Fachgebiet kam erst später dazu',
    story: ({ first, second }) =>
      `Seit dem Sommer bietet ${first} auch Wartung an. ${second} macht Wartung seit Jahren mit einem anderen Unternehmen. ${first} beruft sich auf die Ausschließlichkeit. Gehört das neue Fachgebiet dazu?`,
  },
  notAskedFirst: {
    title: 'Der Partner wurde nicht zuerst gefragt',
    story: ({ first, second }) =>
      `${first} braucht für eine eigene Kampagne Fotos, und ${second} macht Fotos. ${first} beauftragt trotzdem ein fremdes Studio, ohne zu fragen. ${second} sagt: Wir hätten das zum selben Preis gemacht. Durfte ${first} das?`,
  },
  projectLeadHired: {
    title: 'Der Partner stellt die Projektleiterin ein',
    story: ({ first, second }) =>
      `Mitten im Projekt spricht ${second} die Projektleiterin von ${first} an und stellt sie ein. Ihr Jahresgehalt beträgt 60.000\u00a0€. ${first} muss das Projekt ohne sie zu Ende bringen. Durfte ${second} das, und was ist zu zahlen?`,
  },
  employeeApplies: {
    title: 'Ein Beschäftigter bewirbt sich von selbst',
    story: ({ first, second }) =>
      `Der Entwickler von ${first} will wechseln und schickt ${second} eine Bewerbung. ${second} hat ihn nie angesprochen und würde ihn gern nehmen. Darf ${second} ihn einstellen?`,
  },
  freelancerOfThePartner: {
    title: 'Der Partner nimmt die freie Texterin direkt',
    story: ({ first, second }) =>
      `Die freie Texterin arbeitet seit Jahren für ${first}. Nach dem gemeinsamen Projekt beauftragt ${second} sie direkt. ${first} sagt: Das ist unsere Texterin. Gilt die Regel auch für Freie?`,
  },
  jobAdvertAnswered: {
    title: 'Jemand meldet sich auf eine Stellenanzeige',
    story: ({ first, second }) =>
      `Drei Monate nach dem Ende der Zusammenarbeit schreibt ${second} öffentlich eine Stelle aus. Eine Entwicklerin von ${first} meldet sich und wird eingestellt. War das erlaubt?`,
  },
  priceListAtTheCompetitor: {
    title: 'Die Preisliste liegt beim Wettbewerber',
    story: ({ first, second }) =>
      `${second} zeigt einem Wettbewerber von ${first} absichtlich die Preisliste, die als vertraulich gekennzeichnet war. ${first} erfährt davon auf einer Messe. Durfte ${second} sie weitergeben, und was folgt?`,
  },
  offerShownToTheBank: {
    title: 'Das Angebot wurde der Bank gezeigt',
    story: ({ first, second }) =>
      `Um einen Kredit zu bekommen, zeigt ${second} der Bank ein Angebot von ${first} mit allen Preisen. Der Bankberater hat nur mündlich Verschwiegenheit zugesagt. ${first} ist verärgert. War das erlaubt?`,
  },
  secretInTheAiService: {
    title: 'Das Konzept wurde in einen KI-Dienst eingegeben',
    story: ({ first, second }) =>
      `${second} lässt das vertrauliche Konzept von ${first} von einem frei zugänglichen KI-Dienst zusammenfassen. Der Dienst darf aus Eingaben lernen. ${first} fragt: War das erlaubt?`,
  },
  calledAsWitness: {
    title: 'Der Partner muss vor Gericht aussagen',
    story: ({ first, second }) =>
      `${second} ist in einem fremden Prozess als Zeuge geladen und wird nach der Kalkulation von ${first} gefragt. Sie ist vertraulich. Darf ${second} antworten, und muss ${first} es vorher erfahren?`,
  },
  knewItBefore: {
    title: 'Das war schon vorher bekannt',
    story: ({ first, second }) =>
      `${second} wendet ein Verfahren bei einem eigenen Kunden an. ${first} sagt: Das haben wir euch anvertraut. ${second} legt eine Anleitung aus der Zeit davor vor. Ist das Verfahren trotzdem vertraulich?`,
  },
  yearsAfterTheEnd: {
    title: 'Jahre nach dem Ende taucht das Wissen wieder auf',
    story: ({ first, second }) =>
      `Die Zusammenarbeit von ${first} und ${second} endete vor mehr als drei Jahren. Nun rechnet ${second} ein eigenes Angebot mit den alten Zahlen von ${first}. Sie sind kein Geschäftsgeheimnis mehr. Darf ${second} das?`,
  },
  employeeTookFiles: {
    title: 'Ein Beschäftigter hat Dateien mitgenommen',
    story: ({ first, second }) =>
      `Ein Beschäftigter von ${second} ist gegangen und hat Dateien von ${first} mitgenommen. Niemand hatte seinen Zugang begrenzt oder ihn verpflichtet. ${second} hat es vor zwei Tagen bemerkt. Wer steht dafür ein, und muss ${second} es melden?`,
  },
  plansNotReturned: {
    title: 'Die Pläne kommen nicht zurück',
    story: ({ first, second }) =>
      `Ein Projekt wurde abgesagt. ${first} hat vor hundert Tagen die vertraulichen Pläne zurückverlangt. ${second} antwortet nicht. Was folgt?`,
  },
  addressesInOwnNewsletter: {
    title: 'Adressen landen im eigenen Verteiler',
    story: ({ first, second }) =>
      `${first} und ${second} führen eine gemeinsame Liste mit Kontakten von einer Messe. ${second} nimmt alle Adressen in den eigenen Verteiler auf. Eine Einwilligung hat niemand gegeben. Durfte ${second} das?`,
  },
  laptopStolen: {
    title: 'Ein Laptop mit Kundendaten wurde gestohlen',
    story: ({ first, second }) =>
      `Bei ${second} wird ein Laptop gestohlen, auf dem Kundendaten von ${first} lagen. Das Passwort klebte am Gerät. ${first} erfährt es nach vier Tagen. Kam die Meldung rechtzeitig, wer meldet es der Behörde, und wer trägt ein Bußgeld?`,
  },
  requestAtTheWrongParty: {
    title: 'Die Anfrage ging an die falsche Partei',
    story: ({ first, second }) =>
      `Eine Kundin von ${first} verlangt bei ${second} Auskunft über ihre Daten. Die Anfrage liegt dort seit vier Wochen. ${first} weiß nichts davon. Wer hätte antworten müssen, und was folgt?`,
  },
  dataLostAtThePartner: {
    title: 'Die Daten sind beim Partner verloren gegangen',
    story: ({ first, second }) =>
      `${second} hat Projektdaten von ${first} auf einem Server ohne Sicherung. Die Festplatte fällt aus. Das Nacherfassen kostet zwei Wochen. Wer trägt die Kosten?`,
  },
  providerOutsideEurope: {
    title: 'Die Daten liegen bei einem Anbieter außerhalb Europas',
    story: ({ first, second }) =>
      `${second} hat den Anbieter gewechselt und speichert die Kundendaten von ${first} nun außerhalb Europas. Gefragt wurde niemand, vereinbarte Schutzklauseln gibt es nicht. ${first} fragt: War das erlaubt?`,
  },
  photoStaysOnline: {
    title: 'Das Foto steht noch immer online',
    story: ({ first, second }) =>
      `Eine Beschäftigte von ${first} hat ihre Einwilligung zurückgenommen. Ihr Foto steht auf der Website von ${second}. Sechzig Tage später ist es noch da. Was muss ${second} tun, und was folgt?`,
  },
}
