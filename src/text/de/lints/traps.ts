import type { LintTexts, TrapId } from '../../lints.ts'

/** What the law or practice starts from, in general; what it means in a case is for a lawyer or tax adviser to say. */
export const traps: LintTexts<TrapId> = {
  W01: {
    title: 'Gesellschaft ohne Absicht',
    says: (c) =>
      `Wer sich vertraglich zu einem gemeinsamen Zweck verbindet, kann eine Gesellschaft bürgerlichen Rechts bilden, auch ohne das Wort zu benutzen; in Österreich heißt sie GesbR, in der Schweiz einfache Gesellschaft. Gemeinsamer Name, gemeinsames Konto, gemeinsame Angebote und geteilte Verluste sprechen dafür, ein geteilter Gewinn allein noch nicht. Die Folge ist in der Regel, dass jede Partei Dritten gegenüber für das Ganze haftet, in Deutschland bis zu ${c('leaverLiability')} nach dem Ausscheiden.`,
    calm: 'Eine einzige Partei ist Vertragspartner des Kunden, nach außen bleiben die Unternehmen getrennt und nennen die Zusammenarbeit nur, und Verluste werden nicht geteilt. Oder die Gesellschaft ist gewollt, steht in den Antworten zur Rechtsform und wird anwaltlich begleitet.',
  },
  W02: {
    title: 'Handelsvertretung ohne Absicht',
    says: (c) =>
      `Wer ständig damit betraut ist, für ein anderes Unternehmen Geschäfte zu vermitteln, ist in der Regel Handelsvertreter, auch als Unternehmen. Dann gelten Rechte, die sich nicht abbedingen lassen: Abrechnung spätestens alle ${c('agentSettlement')}, Buchauszug, Kündigungsfristen und ein Ausgleich nach dem Ende, höchstens eine durchschnittliche Jahresprovision. Wer nur gelegentlich Namen nennt, ist es nicht.`,
    calm: 'Die Antworten halten fest, dass Empfehlungen gelegentlich sind, oder die Rolle als Handelsvertreter ist gewollt und wird anwaltlich begleitet.',
  },
  W02b: {
    title: 'Ausgleich wie bei einer Handelsvertretung',
    says: 'Für Händler und Lizenznehmer haben Gerichte den Ausgleich der Handelsvertreter entsprechend angewandt, wenn zweierlei zusammenkommt: Die Partei ist wie eine eigene Verkaufsabteilung eingebunden, und sie muss dem anderen die Daten ihrer Kunden überlassen. Es genügt, dass der andere die Daten am Ende sofort nutzen kann.',
    calm: 'Kundendaten werden am Ende gelöscht statt übergeben, oder jede Seite lässt die Frage anwaltlich prüfen.',
  },
  W03: {
    title: 'Provision, über die niemand gesprochen hat',
    says: 'Ein Kaufmann, der für andere Geschäfte besorgt oder Dienste leistet, kann dafür auch ohne Abrede die ortsübliche Provision verlangen. Schweigen heißt hier also nicht null.',
    calm: 'Die Frage nach der Provision ist beantwortet, auch mit: keine.',
  },
  W04: {
    title: 'Absprachen zwischen Wettbewerbern',
    says: (c) =>
      `Vereinbarungen zwischen möglichen Wettbewerbern über Preise, Rabatte, Kunden, Gebiete, Mengen oder Gebote sind in der Regel verboten; die Bußgelder reichen bis zu ${c('antitrustFine')} des Umsatzes, bei Ausschreibungen droht Strafe. Erlaubt sein kann, was für ein konkretes gemeinsames Angebot nötig ist, oder was kleine und mittlere Unternehmen leistungsfähiger macht. Unter ${c('minimalShareCompetitors')} gemeinsamem Marktanteil greifen Behörden meist nicht ein, außer bei solchen Kernbeschränkungen.`,
    calm: 'Preise und Kunden werden nur für ein konkretes gemeinsames Angebot besprochen, und die Vereinbarung wird anwaltlich geprüft.',
  },
  W05: {
    title: 'Vertragstexte aus einer Vorlage',
    says: 'Bedingungen, die für viele Verträge vorformuliert und von einer Seite gestellt sind, werden auch zwischen Unternehmen streng geprüft; Strafen, Haftungsgrenzen, lange Zahlungsfristen und Schweigen als Zustimmung fallen dann leichter weg. Frei ausgehandelt ist ein Punkt in der Regel nur, wenn jede Seite wirklich Einfluss auf ihn hatte. Hier wählt jede Seite allein zwischen mehreren Fassungen, und der Verlauf hält fest, wer was vorgeschlagen hat.',
    calm: 'Jede Seite lässt die Vereinbarung durch eine eigene Anwältin oder einen eigenen Anwalt prüfen und hat den Text in der Hand, bevor sie zustimmt.',
  },
  W06: {
    title: 'Fremde Beschäftigte unter eigener Weisung',
    says: (c) =>
      `Arbeiten Beschäftigte der einen Partei im Betrieb der anderen und nach deren Weisungen, dann ist das in Deutschland in der Regel Arbeitnehmerüberlassung: Sie braucht Erlaubnis, offene Bezeichnung und endet nach höchstens ${c('temporaryWork', 'dative')}. Ohne sie kann ein Arbeitsverhältnis mit dem Einsatzbetrieb entstehen, dazu drohen Bußgelder. Es zählt, wie tatsächlich gearbeitet wird, nicht wie der Vertrag heißt; bei Einzelpersonen stellt sich auch die Frage der Scheinselbständigkeit.`,
    calm: 'Weisungen gibt nur die eigene Leitung, oder jede Seite lässt die Vereinbarung anwaltlich prüfen.',
  },
  W07: {
    title: 'Rechtsrat nur von Berufenen',
    says: 'Wer im einzelnen Fall rechtlich prüft und rät, braucht in Deutschland eine Erlaubnis; auch das Einziehen fremder Forderungen als eigenes Geschäft gehört dazu. Ein Coach darf begleiten, fragen und festhalten, was die Parteien wollen, aber keine rechtlichen Regelungsvorschläge für den Fall machen.',
    calm: 'Mindestens eine anwaltliche Prüfung ist vereinbart.',
  },
  W08: {
    title: 'Lange Zahlungsfrist, Zahlung erst nach Zahlung',
    says: (c) =>
      `Zahlungsfristen über ${c('longestPayment')} müssen zwischen Unternehmen ausdrücklich vereinbart und dürfen nicht grob unbillig sein; in vorformulierten Bedingungen gelten schon mehr als ${c('longestPaymentTemplate')} im Zweifel als zu lang. Dass der Partner sein Geld erst bekommt, wenn der Kunde zahlt, haben Gerichte in Vorlagen meist nicht gelten lassen, weil er dann ein fremdes Ausfallrisiko trägt. Danach laufen Zinsen, in Deutschland ${c('defaultPremiumDE')} über dem Basiszinssatz von ${c('baseRateDE')}, und eine Pauschale von ${c('defaultLumpSumDE')}.`,
    calm: (c) =>
      `Die Frist beträgt höchstens ${c('longestPayment')}, und wo auf die Zahlung des Kunden gewartet wird, gibt es einen spätesten Tag innerhalb dieser Zeit.`,
  },
  W09: {
    title: 'Sehr weiter Kundenschutz',
    says: (c) =>
      `Kundenschutz trägt nach der Rechtsprechung nur, soweit er für die Zusammenarbeit nötig ist: örtlich, sachlich und zeitlich, nach dem Ende in der Regel höchstens ${c('protectionAfterEnd')}. Der Schutz ganzer Branchen und das Verbot, Anfragen auch nur anzunehmen, gelten als heikel. Wer gebunden ist, muss erkennen können, wen er nicht ansprechen darf.`,
    calm: 'Der Schutz nennt Kunden oder Vorhaben statt einer Branche, lässt Anfragen des Kunden zu und bleibt in der üblichen Zeit. Oder der Grund ist festgehalten und jede Seite lässt ihn anwaltlich prüfen.',
  },
  W10: {
    title: 'Form der Unterschrift',
    says: 'Eine Kooperationsvereinbarung ist in der Regel formfrei. Einzelne Zusagen sind es nicht: Wettbewerbsverbote für Handelsvertreter und das Einstehen für den Kunden brauchen Schriftform oder eine qualifizierte elektronische Signatur; Bürgschaft und Schuldanerkenntnis sind elektronisch nur unter Kaufleuten möglich; Anteile an einer GmbH brauchen eine notarielle Urkunde.',
    calm: 'Unterschrieben wird auf Papier oder mit qualifizierter Signatur, und was notariell sein muss, ist genannt.',
  },
  W11: {
    title: 'Beweiswert einer einfachen Signatur',
    says: 'Eine einfache elektronische Signatur ist zulässig, beweist im Streit aber wenig darüber, wer gezeichnet hat. Eine fortgeschrittene bindet die Person und zeigt jede Änderung, eine qualifizierte hat den Anschein der Echtheit für sich.',
    calm: 'Gewählt ist eine fortgeschrittene oder qualifizierte Signatur, oder Papier.',
  },
  W12: {
    title: 'Grenzen der Haftung',
    says: 'Haftung für Vorsatz lässt sich im Voraus nicht ausschließen. In vorformulierten Bedingungen halten Grenzen meist auch bei grober Fahrlässigkeit, bei Schäden an Leben, Körper und Gesundheit und bei Pflichten nicht, auf die der andere vertrauen darf. Ohne Regel haftet jede Partei schon bei leichter Fahrlässigkeit unbegrenzt.',
    calm: 'Die Ausnahmen von der Grenze stehen in den Antworten, und jede Seite lässt sie anwaltlich prüfen.',
  },
  W13: {
    title: 'Vertragsstrafe',
    says: 'Ein fester Betrag für ganz verschiedene Verstöße hält in vorformulierten Bedingungen in der Regel nur, wenn er auch für den leichtesten angemessen ist. Unter Kaufleuten setzt das Gericht eine versprochene Strafe nicht herab; in Österreich darf der Richter sie immer mäßigen, in der Schweiz setzt er sie herab, wenn sie übermäßig hoch ist. Üblich sind Staffeln, Obergrenzen oder ein Betrag, den der Gläubiger nach billigem Ermessen bestimmt und ein Gericht überprüft.',
    calm: 'Die Strafe ist gestaffelt oder nach oben begrenzt, oder sie wird im Einzelfall nach billigem Ermessen oder von dritter Seite bestimmt.',
  },
  W14: {
    title: 'Listen und Werbung mit Daten von Personen',
    says: 'Werbung per E-Mail braucht in Deutschland die ausdrückliche Einwilligung des Empfängers, auch zwischen Unternehmen; wer einen Kontakt weitergibt, gibt die Einwilligung nicht mit. Gemeinsame Listen und Formulare können eine gemeinsame Verantwortung für die Daten begründen, über die eine Vereinbarung nötig ist.',
    calm: 'Geschrieben wird nur, wer eingewilligt hat und dabei den Absender lesen konnte, Personen stehen nur mit Einwilligung auf gemeinsamen Listen, und die Rollen im Datenschutz sind beantwortet.',
  },
  W15: {
    title: 'Mindestlohn, Abzug und Nachweise beim Subunternehmer',
    says: (c) =>
      `Wer andere mit Werk- oder Dienstleistungen beauftragt, haftet in Deutschland wie ein Bürge dafür, dass deren Beschäftigte den Mindestlohn erhalten. Bei Bauleistungen kommen ein Steuerabzug von ${c('constructionWithholding')} hinzu, wenn die Freistellung fehlt und mehr als ${c('constructionExemption')} im Jahr gezahlt werden, und die Umkehr der Steuerschuld. Nachweise haben Ablaufdaten.`,
    calm: 'Die Antworten zu den Nachweisen sagen, welche vorzulegen sind.',
  },
  W16: {
    title: 'Geld oder Forderungen für den anderen einziehen',
    says: 'Wer fremde Forderungen als eigenes Geschäft einzieht, braucht in Deutschland eine Erlaubnis; wer Geld für andere annimmt und weiterleitet, kann Zahlungsdienste erbringen. Einfacher ist, dass jede Partei nur eigene Rechnungen stellt, anmahnt und bezahlt bekommt.',
    calm: 'Wer die Rechnung stellt, mahnt auch, und jede Partei stellt eigene Rechnungen.',
  },
  W17: {
    title: 'Berufe mit eigenem Recht',
    says: 'Für Anwältinnen, Steuerberater, Ärztinnen, Versicherungsvermittler, das Handwerk und andere gelten eigene Regeln, etwa Verbote, für Empfehlungen zu zahlen oder Honorare zu teilen, oder die Pflicht, in einer Rolle oder einem Register zu stehen.',
    calm: 'Es ist keine Provision vereinbart, oder eine anwaltliche Prüfung ist vereinbart.',
  },
  W18: {
    title: 'Kündigung wegen Insolvenz',
    says: 'Klauseln, nach denen ein Vertrag mit der Insolvenz endet oder gekündigt werden darf, können in Deutschland unwirksam sein, weil sie dem Insolvenzverwalter die Wahl nehmen; der Bundesgerichtshof verlangt einen sachlichen Grund. Sicherer sind Anlässe, die vorher liegen, etwa Zahlungsverzug.',
    calm: 'Neben der Insolvenz ist auch ein Grund vereinbart, der schon vorher eintritt: nicht gezahlte Rechnungen oder eine nicht abgestellte Verletzung.',
  },
  W19: {
    title: 'Geheimnisse ohne Schutz',
    says: 'Ein Geschäftsgeheimnis ist nur geschützt, wenn sein Inhaber angemessene Maßnahmen zur Geheimhaltung trifft: festlegen, was geheim ist, wer es sieht, und was am Ende damit geschieht. Was veröffentlicht wurde, ist keines mehr.',
    calm: 'Die Fragen zur Vertraulichkeit sind beantwortet.',
  },
  W20: {
    title: 'Steuern einer Gesellschaft mit geteiltem Gewinn',
    says: 'Erzielen mehrere gemeinsam Gewinn, so wird er in Deutschland in der Regel einheitlich und gesondert festgestellt, und die Gesellschaft kann selbst Umsatz- und Gewerbesteuer schulden. Was die Parteien einander zahlen, kann Entgelt für Leistungen sein und nicht bloß Gewinnanteil; das Wort allein entscheidet nicht.',
    calm: 'Eine steuerliche Prüfung ist vereinbart.',
  },
  W21: {
    title: 'Öffentliche Aufträge',
    says: 'Wer sich an öffentlichen Ausschreibungen gemeinsam beteiligt, muss eine Bietergemeinschaft begründen können, etwa mit fehlender Kapazität; wer zugleich allein und gemeinsam bietet, riskiert den Ausschluss.',
    calm: 'Jede Partei darf in Ausschreibungen selbst bieten, oder die Vereinbarung wird anwaltlich geprüft.',
  },
  W22: {
    title: 'Vorgaben für den Preis des Wiederverkäufers',
    says: 'Wer im eigenen Namen weiterverkauft, setzt seinen Preis in der Regel selbst. Feste oder Mindestpreise und manche Verbote von Verkaufswegen gelten im europäischen Kartellrecht als Kernbeschränkungen; unverbindliche Empfehlungen und Höchstpreise nicht.',
    calm: 'Wer verkauft, setzt den Preis, oder die Vereinbarung wird anwaltlich geprüft.',
  },
  W23: {
    title: 'Veröffentlichen über Personen und Kunden',
    says: 'Bilder und Namen von Beschäftigten sind personenbezogene Daten; die Einwilligung braucht jede Person selbst zu geben und kann sie zurücknehmen. Auch der Kunde entscheidet selbst, ob sein Name genannt wird.',
    calm: 'Personen und Kunden müssen selbst einwilligen, oder es wird nichts veröffentlicht.',
  },
  W24: {
    title: 'Unabhängigkeit des Coachs',
    says: 'Wer vermittelt und von einer Seite allein oder nach Erfolg bezahlt wird, gilt leicht als deren Vertreter. Nennt sich das Verfahren Mediation, muss in Deutschland offengelegt werden, was der Unabhängigkeit entgegenstehen kann.',
    calm: 'Die Kosten der Vermittlung tragen alle zu gleichen Teilen.',
  },
  W25: {
    title: 'Anfangen, bevor unterschrieben ist',
    says: 'Wer schon arbeitet und Leistung fordert, kann sich binden, auch wenn noch nichts unterschrieben ist; aus Verhandlungen selbst entstehen Pflichten. Ob etwas nur Absicht war, entscheidet nicht die Überschrift.',
    calm: 'Die Zusammenarbeit beginnt mit der Unterschrift oder an einem Tag, der noch kommt.',
  },
  W26: {
    title: 'Vermittler außerhalb des Europäischen Wirtschaftsraums',
    says: 'Die zwingenden Rechte der Handelsvertreter lassen sich nach deutschem Recht nur abbedingen, wenn der Vertreter außerhalb des Europäischen Wirtschaftsraums tätig ist, etwa in der Schweiz; dort gilt eigenes Recht.',
    calm: 'Das anwendbare Recht ist vereinbart.',
  },
}
