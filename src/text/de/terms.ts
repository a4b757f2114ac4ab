import type { Terms } from '../terms.ts'

export const terms: Terms = {
  acceptance: {
    term: 'Abnahme',
    forms: ['Abnahmen'],
    explains: 'Der Kunde oder die nächste Partei nimmt die Arbeit als fertig an. Danach gelten oft andere Fristen.',
  },
  aftercare: {
    term: 'Nachlauf',
    forms: ['Nachlaufs', 'Nachlaufzeit', 'Nachlauffrist'],
    explains: 'Eine Zeit nach dem Ende, in der einzelne Pflichten noch gelten.',
  },
  agentCompensation: {
    term: 'Ausgleichsanspruch',
    forms: ['Ausgleichsanspruchs', 'Ausgleichsansprüche', 'Handelsvertreterausgleich'],
    explains: 'Geld, das jemand am Ende verlangen kann, der einem Unternehmen lange Kunden gebracht hat und weiter Nutzen hinterlässt.',
  },
  allocationKey: {
    term: 'Verteilungsschlüssel',
    forms: ['Verteilungsschlüssels', 'Schlüssel der Verteilung'],
    explains: 'Die Regel, nach der Geld oder Kosten unter den Parteien geteilt werden.',
  },
  annex: {
    term: 'Anlage',
    forms: ['Anlagen'],
    explains: 'Ein Blatt, das zum Vertrag gehört und etwas genauer sagt, zum Beispiel eine Liste oder ein Beispiel.',
  },
  approval: {
    term: 'Freigabe',
    forms: ['Freigaben'],
    explains: 'Das Ja, das jede Partei gibt, bevor etwas geschieht oder öffentlich wird.',
  },
  arbitration: {
    term: 'Schiedsverfahren',
    forms: ['Schiedsverfahrens', 'Schiedsgericht', 'Schiedsgerichts'],
    explains:
      'Statt eines staatlichen Gerichts entscheiden Personen, auf die sich die Parteien geeinigt haben. Es ist vertraulich, kostet aber oft mehr.',
  },
  auditRight: {
    term: 'Einsichtsrecht',
    forms: ['Einsichtsrechts', 'Einsicht in die Bücher', 'Buchauszug', 'Buchprüfung'],
    explains: 'Das Recht, in den Unterlagen der anderen Partei zu prüfen, ob richtig abgerechnet wurde.',
  },
  backgroundIp: {
    term: 'Altrechte',
    forms: ['Altrechten', 'vorbestehende Rechte', 'mitgebrachte Rechte'],
    explains: 'Was eine Partei schon vor der Zusammenarbeit geschaffen hat, etwa Programme, Texte oder Entwürfe.',
  },
  biddingConsortium: {
    term: 'Bietergemeinschaft',
    forms: ['Bietergemeinschaften'],
    explains: 'Mehrere Unternehmen geben zusammen ein Angebot ab, meist bei einer Ausschreibung.',
  },
  billableHours: {
    term: 'abrechenbare Stunden',
    forms: ['abrechenbaren Stunden', 'abrechenbarer Stunden'],
    explains: 'Arbeitszeit, die der Kunde bezahlt. Fahrten und eigene Vorbereitung zählen oft nicht dazu.',
  },
  changeOfControl: {
    term: 'Kontrollwechsel',
    forms: ['Kontrollwechsels', 'Kontrollwechseln'],
    explains: 'Eine Partei bekommt neue Eigentümer, die bestimmen können, zum Beispiel durch einen Verkauf.',
  },
  civilPartnership: {
    term: 'GbR',
    forms: ['Gesellschaft bürgerlichen Rechts', 'GesbR', 'einfache Gesellschaft', 'einfachen Gesellschaft'],
    explains:
      'Verfolgen mehrere einen Zweck gemeinsam, kann daraus ohne jede Urkunde eine Gesellschaft entstehen. Dann haftet jeder für alles.',
  },
  commercialAgent: {
    term: 'Handelsvertreter',
    forms: ['Handelsvertreters', 'Handelsvertretern', 'Handelsvertretung'],
    explains: 'Wer ständig Verträge für ein anderes Unternehmen vermittelt. Das Gesetz schützt ihn besonders.',
  },
  commission: {
    term: 'Provision',
    forms: ['Provisionen', 'Vermittlungsprovision'],
    explains: 'Geld dafür, dass jemand einen Kunden oder einen Auftrag gebracht hat.',
  },
  conciliation: {
    term: 'Schlichtung',
    forms: ['Schlichtungen', 'Schlichtungsverfahren'],
    explains: 'Eine neutrale Person hört beide an und schlägt eine Lösung vor. Niemand muss sie annehmen.',
  },
  consortium: {
    term: 'Arbeitsgemeinschaft',
    forms: ['Arbeitsgemeinschaften', 'ARGE', 'ARGEN'],
    explains: 'Mehrere Unternehmen führen einen Auftrag zusammen aus und sind alle Vertragspartner des Kunden.',
  },
  contactPerson: {
    term: 'Ansprechperson',
    forms: ['Ansprechpersonen'],
    explains: 'Wer in einer Sache für eine Partei spricht und erreichbar ist.',
  },
  contractualPenalty: {
    term: 'Vertragsstrafe',
    forms: ['Vertragsstrafen', 'Konventionalstrafe', 'Konventionalstrafen', 'Pönale'],
    explains: 'Ein Betrag, der bei einem Verstoß zu zahlen ist, ohne dass jemand seinen Schaden vorrechnen muss.',
  },
  costPlus: {
    term: 'Kostenaufschlag',
    forms: ['Kosten plus Aufschlag', 'Aufschlag auf die Kosten'],
    explains: 'Es werden die eigenen Kosten bezahlt und ein vereinbarter Prozentsatz darauf.',
  },
  creditNote: {
    term: 'Rechnungskorrektur',
    forms: ['Rechnungskorrekturen', 'Stornorechnung'],
    explains: 'Ein Beleg, der eine falsche oder zu hohe Rechnung berichtigt.',
  },
  curePeriod: {
    term: 'Abhilfefrist',
    forms: ['Abhilfefristen', 'Frist zur Abhilfe'],
    explains: 'Die Zeit, in der eine Partei einen Verstoß noch in Ordnung bringen kann.',
  },
  customerProtection: {
    term: 'Kundenschutz',
    forms: ['Kundenschutzes'],
    explains: 'Die Regel, wessen Kunde es ist und was die anderen bei ihm nicht tun.',
  },
  deadlock: {
    term: 'Patt',
    forms: ['Patts', 'Pattsituation'],
    explains: 'Es kommt keine Entscheidung zustande, weil sich die Parteien nicht einig sind.',
  },
  defaultInterest: {
    term: 'Verzugszinsen',
    forms: ['Verzugszins'],
    explains: 'Zinsen, die dazukommen, wenn zu spät gezahlt wird.',
  },
  deputy: {
    term: 'Stellvertretung',
    forms: ['Stellvertretungen'],
    explains: 'Wer einspringt, wenn die zuständige Person fehlt.',
  },
  eInvoice: {
    term: 'E-Rechnung',
    forms: ['E-Rechnungen'],
    explains: 'Eine Rechnung als Datensatz, den ein Programm lesen kann. Ein PDF allein ist keine.',
  },
  escalationLevel: {
    term: 'Eskalationsstufe',
    forms: ['Eskalationsstufen', 'Stufe der Eskalation'],
    explains: 'Einer von mehreren Schritten bei Streit, vom Gespräch bis zum Gericht.',
  },
  exclusivity: {
    term: 'Ausschließlichkeit',
    forms: ['Ausschliesslichkeit', 'Exklusivität'],
    explains: 'Eine Partei arbeitet auf einem Gebiet nur mit der anderen zusammen.',
  },
  finder: {
    term: 'Tippgeber',
    forms: ['Tippgebers', 'Tippgebern'],
    explains: 'Wer einen Kontakt nennt, aber selbst nicht verhandelt.',
  },
  finalStatement: {
    term: 'Schlussabrechnung',
    forms: ['Schlussabrechnungen'],
    explains: 'Die letzte Rechnung zwischen den Parteien, wenn die Zusammenarbeit endet.',
  },
  firstRefusal: {
    term: 'Vorrecht',
    forms: ['Vorrechts', 'Vorrechte', 'Recht des ersten Angebots'],
    explains: 'Eine Partei wird zuerst gefragt, bevor jemand anders den Auftrag bekommt.',
  },
  forceMajeure: {
    term: 'höhere Gewalt',
    forms: ['Höhere Gewalt', 'höherer Gewalt'],
    explains: 'Ein Ereignis von außen, das niemand abwenden kann, zum Beispiel eine Flut.',
  },
  foregroundIp: {
    term: 'Neurechte',
    forms: ['Neurechten', 'neue Schutzrechte'],
    explains: 'Was während der Zusammenarbeit neu entsteht, etwa Programme, Texte oder Entwürfe.',
  },
  formalWarning: {
    term: 'Abmahnung',
    forms: ['Abmahnungen'],
    explains: 'Die letzte Aufforderung, etwas zu ändern, bevor Folgen eintreten.',
  },
  frameworkAgreement: {
    term: 'Rahmenvereinbarung',
    forms: ['Rahmenvereinbarungen', 'Rahmenvertrag', 'Rahmenvertrags'],
    explains: 'Was für alle Projekte gilt. Das Einzelne steht für jedes Projekt gesondert.',
  },
  grossNegligence: {
    term: 'grobe Fahrlässigkeit',
    forms: ['grober Fahrlässigkeit', 'grob fahrlässig'],
    explains: 'Jemand hat nicht beachtet, was jedem hätte einleuchten müssen.',
  },
  hamburgCustom: {
    term: 'Hamburger Brauch',
    forms: ['Hamburger Brauchs'],
    explains: 'Die Höhe der Strafe legt eine Partei nach dem Einzelfall fest, und ein Gericht kann sie prüfen.',
  },
  handover: {
    term: 'Übergabe',
    forms: ['Übergaben'],
    explains: 'Arbeit geht von einer Partei an die nächste, an einem Tag und mit allem, was dazugehört.',
  },
  handoverPoint: {
    term: 'Übergabepunkt',
    forms: ['Übergabepunkte', 'Übergabepunkten', 'Übergabepunkts'],
    explains: 'Die Stelle im Ablauf, an der die Arbeit von einer Partei zur nächsten geht.',
  },
  indemnity: {
    term: 'Freistellung',
    forms: ['Freistellungen'],
    explains: 'Eine Partei übernimmt, was Dritte von der anderen verlangen, auch die Kosten der Abwehr.',
  },
  insolvency: {
    term: 'Insolvenz',
    forms: ['Insolvenzverfahren', 'Insolvenzverfahrens', 'Konkurs', 'Konkursverfahren'],
    explains: 'Ein Unternehmen kann nicht mehr zahlen, und ein Gericht ordnet, wer noch etwas bekommt.',
  },
  interimRelief: {
    term: 'Eilrechtsschutz',
    forms: ['Eilrechtsschutzes', 'einstweilige Verfügung', 'einstweiligen Verfügung', 'Eilverfahren'],
    explains: 'Ein Gericht entscheidet schnell und vorläufig, damit bis zum Urteil nichts verloren geht.',
  },
  invoicingParty: {
    term: 'Rechnungssteller',
    forms: ['Rechnungsstellers', 'rechnungsstellende Partei', 'rechnungsstellenden Partei'],
    explains: 'Die Partei, die den Vertrag mit dem Kunden hat und ihm die Rechnung schreibt.',
  },
  jointControllers: {
    term: 'gemeinsam Verantwortliche',
    forms: ['gemeinsam Verantwortlichen', 'gemeinsame Verantwortlichkeit', 'gemeinsamen Verantwortlichkeit'],
    explains: 'Mehrere Unternehmen bestimmen zusammen, wozu und wie Daten von Personen genutzt werden.',
  },
  jointLiability: {
    term: 'gesamtschuldnerisch',
    forms: ['Gesamtschuldner', 'gesamtschuldnerische Haftung', 'gesamtschuldnerischen Haftung'],
    explains: 'Jede Partei kann allein auf den ganzen Betrag in Anspruch genommen werden und holt sich danach den Anteil der anderen.',
  },
  keyPerson: {
    term: 'Schlüsselperson',
    forms: ['Schlüsselpersonen'],
    explains: 'Ein Mensch, ohne den die Arbeit nicht wie geplant weitergeht.',
  },
  leadPartner: {
    term: 'Federführung',
    forms: ['federführend', 'federführende', 'federführenden'],
    explains: 'Eine Partei leitet das Projekt und spricht mit dem Kunden.',
  },
  liability: {
    term: 'Haftung',
    forms: ['Haftungen'],
    explains: 'Wer für einen Schaden aufkommt und bis zu welchem Betrag.',
  },
  licence: {
    term: 'Nutzungsrecht',
    forms: ['Nutzungsrechte', 'Nutzungsrechten', 'Nutzungsrechts', 'Lizenz', 'Lizenzen'],
    explains: 'Die Erlaubnis, etwas zu verwenden, das einem anderen gehört.',
  },
  mediation: {
    term: 'Mediation',
    forms: ['Mediationen', 'Mediator', 'Mediatorin'],
    explains: 'Eine neutrale Person hilft den Parteien, sich zu einigen. Sie entscheidet nichts.',
  },
  nonCompete: {
    term: 'Wettbewerbsverbot',
    forms: ['Wettbewerbsverbots', 'Wettbewerbsverbote'],
    explains: 'Eine Partei verspricht, auf einem Gebiet eine Zeit lang nicht mit der anderen zu konkurrieren.',
  },
  nonSolicitation: {
    term: 'Abwerbeverbot',
    forms: ['Abwerbeverbots', 'Abwerbeverbote'],
    explains: 'Eine Partei verspricht, Beschäftigte oder Kunden der anderen nicht zu sich zu holen.',
  },
  notice: {
    term: 'ordentliche Kündigung',
    forms: ['ordentlichen Kündigung', 'Ordentliche Kündigung'],
    explains: 'Die Zusammenarbeit wird mit einer Frist beendet, ohne dass es einen Grund braucht.',
  },
  objection: {
    term: 'Einspruch',
    forms: ['Einspruchs', 'Einsprüche'],
    explains: 'Eine Partei sagt innerhalb einer Frist, dass sie mit etwas nicht einverstanden ist.',
  },
  paymentTerm: {
    term: 'Zahlungsziel',
    forms: ['Zahlungsziele', 'Zahlungsziels'],
    explains: 'Die Zeit, die jemand hat, um eine Rechnung zu bezahlen.',
  },
  preamble: {
    term: 'Präambel',
    forms: [],
    explains: 'Der Vorspann eines Vertrags. Er sagt, warum die Parteien ihn schließen.',
  },
  primeContractor: {
    term: 'Generalunternehmer',
    forms: ['Generalunternehmers', 'Generalunternehmen', 'Hauptauftragnehmer'],
    explains: 'Wer allein den Vertrag mit dem Kunden hat und Teile der Arbeit weitergibt.',
  },
  processor: {
    term: 'Auftragsverarbeiter',
    forms: ['Auftragsverarbeiters', 'Auftragsverarbeitern', 'Auftragsverarbeitung'],
    explains: 'Ein Unternehmen, das Daten von Personen nur für ein anderes und nach dessen Vorgaben nutzt.',
  },
  profitShare: {
    term: 'Gewinnbeteiligung',
    forms: ['Gewinnbeteiligungen'],
    explains: 'Ein Anteil an dem, was nach Abzug der Kosten bleibt.',
  },
  projectSchedule: {
    term: 'Projektvereinbarung',
    forms: ['Projektvereinbarungen'],
    explains: 'Was nur für ein Projekt gilt und das Gemeinsame ergänzt.',
  },
  prospect: {
    term: 'Interessent',
    forms: ['Interessenten'],
    explains: 'Jemand, der vielleicht Kunde wird.',
  },
  protectionPeriod: {
    term: 'Schutzfrist',
    forms: ['Schutzfristen', 'Schutzdauer'],
    explains: 'Wie lange ein gemeldeter Kunde oder ein Projekt für eine Partei geschützt ist.',
  },
  resolution: {
    term: 'Beschluss',
    forms: ['Beschlüsse', 'Beschlüssen', 'Beschlusses'],
    explains: 'Eine Entscheidung, die die Parteien nach ihren Regeln zusammen treffen.',
  },
  retention: {
    term: 'Sicherheitseinbehalt',
    forms: ['Sicherheitseinbehalts', 'Sicherheitseinbehalte', 'Einbehalt'],
    explains: 'Ein Teil des Geldes wird erst ausgezahlt, wenn feststeht, dass keine Mängel bestehen.',
  },
  revenueShare: {
    term: 'Umsatzbeteiligung',
    forms: ['Umsatzbeteiligungen'],
    explains: 'Ein Anteil an dem, was der Kunde zahlt, vor Abzug der Kosten.',
  },
  reverseCharge: {
    term: 'Steuerschuldnerschaft des Leistungsempfängers',
    forms: ['Reverse-Charge-Verfahren', 'Reverse Charge'],
    explains: 'Nicht wer die Rechnung schreibt, sondern wer sie bekommt, zahlt die Steuer an das Amt.',
  },
  selfBilling: {
    term: 'Abrechnung durch den Leistungsempfänger',
    forms: ['Gutschriftverfahren', 'Abrechnungsgutschrift'],
    explains: 'Wer die Leistung bekommt, schreibt selbst die Rechnung darüber. Im Steuerrecht heißt das Gutschrift.',
  },
  setOff: {
    term: 'Verrechnung',
    forms: ['Aufrechnung', 'Verrechnungen', 'aufgerechnet', 'aufrechnen'],
    explains: 'Zwei Forderungen werden gegeneinander abgezogen, und nur der Rest wird gezahlt.',
  },
  settlement: {
    term: 'Abrechnung',
    forms: ['Abrechnungen'],
    explains: 'Was die Parteien einander aus dem Geld des Kunden schulden, für einen Zeitraum ausgerechnet.',
  },
  smallBusiness: {
    term: 'Kleinunternehmen',
    forms: ['Kleinunternehmer', 'Kleinunternehmens', 'Kleinunternehmerregelung'],
    explains: 'Ein Unternehmen mit wenig Umsatz, das keine Umsatzsteuer auf seine Rechnungen schreibt.',
  },
  steeringCommittee: {
    term: 'Lenkungskreis',
    forms: ['Lenkungskreises', 'Lenkungsgremium'],
    explains: 'Die Personen aller Parteien, die regelmäßig über die Zusammenarbeit entscheiden.',
  },
  subcontractor: {
    term: 'Subunternehmer',
    forms: ['Subunternehmers', 'Subunternehmern', 'Subunternehmen', 'Nachunternehmer'],
    explains: 'Wer für die Partei arbeitet, die den Vertrag mit dem Kunden hat.',
  },
  suspension: {
    term: 'Ruhendstellung',
    forms: ['ruhend gestellt'],
    explains: 'Die Zusammenarbeit pausiert, ohne zu enden.',
  },
  term: {
    term: 'Laufzeit',
    forms: ['Laufzeiten'],
    explains: 'Von wann bis wann die Vereinbarung gilt.',
  },
  terminationForCause: {
    term: 'Kündigung aus wichtigem Grund',
    forms: ['aus wichtigem Grund', 'wichtiger Grund', 'wichtigen Grund', 'außerordentliche Kündigung', 'außerordentlichen Kündigung'],
    explains: 'Die Zusammenarbeit endet sofort, weil es einer Partei nicht zuzumuten ist, die Frist abzuwarten.',
  },
  textForm: {
    term: 'Textform',
    forms: [],
    explains: 'Lesbare Worte, die sich aufbewahren lassen, mit dem Namen der Person. Eine E-Mail genügt.',
  },
  tradeSecret: {
    term: 'Geschäftsgeheimnis',
    forms: ['Geschäftsgeheimnisse', 'Geschäftsgeheimnissen', 'Geschäftsgeheimnisses'],
    explains: 'Wissen, das anderen nicht bekannt ist, einen Wert hat und von der Firma geschützt wird.',
  },
  unanimity: {
    term: 'Einstimmigkeit',
    forms: ['einstimmig'],
    explains: 'Alle müssen zustimmen.',
  },
  venue: {
    term: 'Gerichtsstand',
    forms: ['Gerichtsstands', 'Gerichtsstandes'],
    explains: 'Der Ort des Gerichts, das bei Streit zuständig ist.',
  },
  waitingCompensation: {
    term: 'Karenzentschädigung',
    forms: ['Karenzentschädigungen'],
    explains: 'Geld dafür, dass sich jemand nach dem Ende an ein Verbot hält und deshalb weniger verdienen kann.',
  },
  warranty: {
    term: 'Gewährleistung',
    forms: ['Mängelrechte', 'Mängelrechten', 'Gewährleistungsfrist'],
    explains: 'Was der Kunde verlangen kann, wenn die Arbeit nicht so ist wie vereinbart: vor allem, dass sie in Ordnung gebracht wird.',
  },
  writtenForm: {
    term: 'Schriftform',
    forms: [],
    explains: 'Papier mit eigenhändiger Unterschrift oder eine qualifizierte elektronische Unterschrift.',
  },
}
