/** The interview: each side answers alone. */
export const interview = {
  title: 'Fragen',
  sub: (others: string) =>
    `Sie antworten für Ihre Seite, ${others} für die eigene. Niemand sieht die Antworten der anderen, bevor alle aufgedeckt haben.`,
  coachReads: 'Der Coach liest Ihre verdeckten Antworten mit.',
  coachReadsNot: 'Der Coach sieht Ihre verdeckten Antworten nicht.',
  coachReadsChange: 'Ändern',
  coachSub: 'Als Coach antworten Sie nicht. Antworten einer Seite sehen Sie nur, wenn diese Seite es erlaubt.',
  readerSub: 'Für diese Seite antwortet die Geschäftsführung.',
  begin: 'Mit den Fragen beginnen',
  beginNote:
    'In etwa einer halben Stunde steht ein erster Entwurf. Danach vertiefen Sie, was Ihnen wichtig ist. Jede Antwort wird sofort gesichert; Sie können jederzeit aufhören und später weitermachen.',
  goOn: 'Weiter antworten',
  topics: 'Themen',
  topicCount: (heading: string, done: number, all: number) => `${heading}: ${done} von ${all} beantwortet`,
  questionOf: (number: number, all: number) => `Frage ${number} von ${all}`,
  topicsDone: (done: number, all: number) => `${done} von ${all} Themen fertig`,
  stagesTitle: 'Wie weit Sie sind',
  stageCount: (name: string, done: number, all: number) => `${name}: ${done} von ${all} beantwortet`,
  stages: {
    firstDraft: { name: 'Erster Entwurf', says: 'Das Nötigste, damit ein Entwurf entsteht, der sich lesen und proben lässt.' },
    must: { name: 'Vor der Unterschrift', says: 'Was geklärt sein muss, bevor Sie unterschreiben.' },
    should: { name: 'Empfohlen', says: 'Was in einem Streit erfahrungsgemäß fehlt.' },
    deepens: { name: 'Vertiefung', says: 'Was seltener vorkommt.' },
  },
  drafted: 'Die Fragen zum ersten Entwurf sind beantwortet.',
  closes: 'Proben',
  closesStories: (count: number) => (count === 1 ? 'Wird in einer Probe gebraucht.' : `Wird in ${count} Proben gebraucht.`),
  answeredOf: (done: number, all: number) => `${done} von ${all} beantwortet`,
  allOf: (done: number, all: number) => `${done} von ${all} Fragen sind beantwortet.`,
  more: 'Je nach Antwort kommen Fragen dazu.',
  topicStates: {
    none: 'noch nicht begonnen',
    begun: (open: number) => (open === 1 ? 'eine Frage offen' : `${open} Fragen offen`),
    ready: (drafts: number) => (drafts === 1 ? 'eine Antwort noch Entwurf' : `${drafts} Antworten noch Entwurf`),
    handedIn: 'abgegeben, verdeckt',
    differs: (count: number) => (count === 1 ? 'aufgedeckt, eine Antwort verschieden' : `aufgedeckt, ${count} Antworten verschieden`),
    agreed: 'vereinbart',
  },
  agreedOf: (done: number, all: number) => `${done} von ${all} vereinbart`,
  forWhom: 'Für wen Sie antworten',
  yourSide: 'Sie antworten für Ihre Seite.',
  private: (others: string, count: number) =>
    count > 1
      ? `${others} sehen Ihre Antwort erst, wenn alle geantwortet und aufgedeckt haben.`
      : `${others} sieht Ihre Antwort erst, wenn beide geantwortet und aufgedeckt haben.`,
  stand: {
    unknown: 'Entwurf: Die Antwort steht noch aus.',
    answered: 'Entwurf: Ihre Antwort ist gesichert und noch nicht abgegeben.',
    handedIn: 'Abgegeben. Bis alle aufgedeckt haben, können Sie die Antwort noch ändern.',
    saving: 'Ihre Antwort wird gesichert …',
    differs: 'Aufgedeckt: Die Antworten sind verschieden.',
    agreed: 'Vereinbart.',
  },
  openNow: (others: string) => `Diese Frage ist aufgedeckt. Was Sie jetzt ändern, liest auch ${others} sofort.`,
  whyTitle: 'Warum wir fragen, ein Beispiel',
  why: 'Warum wir fragen',
  example: 'Ein Beispiel',
  usual: 'Was üblich ist',
  hangsOn: 'Hängt davon ab',
  grounds: 'Was Ihnen daran wichtig ist (freiwillig)',
  groundsNote: 'Wird nur gezeigt, wenn die Antworten nach dem Aufdecken verschieden sind. Dann hilft es, eine gemeinsame Lösung zu finden.',
  interest: 'Wichtig ist uns',
  interestHint: 'Das Anliegen hinter der Antwort',
  reason: 'Weil',
  reasonHint: 'Was dahinter steht',
  save: 'Sichern und weiter',
  saveBack: 'Sichern und zur Übersicht des Themas',
  changePosition: 'Position ändern',
  back: 'Zurück',
  keys: (options: number) =>
    options > 0
      ? `Tasten 1 bis ${Math.min(options + 2, 9)}, dann Eingabetaste`
      : 'Die Eingabetaste sichert. Alt und Pfeil links führt zurück.',
  chooseFirst: 'Bitte geben Sie eine Antwort. „Weiß ich noch nicht“ ist auch eine.',
  alreadyAgreed: 'Das ist schon vereinbart. Ändern lässt es sich durch einen Vorschlag, den alle annehmen.',
  next: 'Weiter',
  toCompare: 'Antworten vergleichen',
  leavesOpen: 'Nach Ihren Antworten noch offen',
  leavesOpenMore: (count: number) => (count === 1 ? 'Und eine weitere Art von Fällen.' : `Und ${count} weitere Arten von Fällen.`),
  /** `drafts` are the answers that can still be looked through before they are handed in. */
  reviewSub: (done: number, all: number, drafts: number) =>
    done === all
      ? `Alle ${all} Fragen sind beantwortet.${drafts === 0 ? '' : ' Sehen Sie Ihre Antworten noch einmal durch.'}`
      : `${done} von ${all} Fragen sind beantwortet.`,
  states: {
    missing: 'Antwort fehlt',
    unknown: 'kommt wieder',
    answered: 'Entwurf',
    handedIn: 'abgegeben, verdeckt',
    saving: 'wird gesichert …',
    differs: 'aufgedeckt, verschieden',
    agreed: 'vereinbart',
  },
  revealSays: (others: string, count: number) =>
    count > 1
      ? `Wenn Sie aufdecken, geben Sie Ihre Antworten ab. Zu sehen sind sie erst, wenn auch ${others} aufgedeckt haben. Gleiche Antworten sind dann sofort vereinbart.`
      : `Wenn Sie aufdecken, geben Sie Ihre Antworten ab. Zu sehen sind sie erst, wenn auch ${others} aufgedeckt hat. Gleiche Antworten sind dann sofort vereinbart.`,
  reveal: (count: number) => (count === 1 ? 'Eine Antwort aufdecken' : `${count} Antworten aufdecken`),
  answerNext: 'Nächste Frage beantworten',
  waitsFor: (others: string) => `Sie haben aufgedeckt. Jetzt fehlt noch ${others}.`,
  allRevealed: 'Alle Antworten zu diesem Thema sind aufgedeckt.',
  onlyUnknown: (count: number) =>
    count === 1
      ? 'Eine Frage steht noch auf „Weiß ich noch nicht“. Sie kommt wieder, bevor Sie unterschreiben.'
      : `${count} Fragen stehen noch auf „Weiß ich noch nicht“. Sie kommen wieder, bevor Sie unterschreiben.`,
  nextTopic: (heading: string) => `Weiter mit: ${heading}`,
  readOnly: 'Nur noch lesen',
  readContract: 'Vertrag lesen oder als PDF sichern',
  readAnswers: 'Aufgedeckte Antworten lesen',
  restored: 'Das haben Sie hier geschrieben und noch nicht gesichert.',
  kept: {
    title: 'Diese Antwort ist nicht gesichert',
    typed: (when: string) => `Was Sie geschrieben haben, ${when}`,
    stands: (name: string, when: string) => (name === '' ? `Was jetzt gilt, ${when}` : `Was jetzt gilt, von ${name}, ${when}`),
    agreed: (when: string) => `Was vereinbart ist, seit ${when}`,
    readByAll: 'Die Frage ist aufgedeckt: Nehmen Sie Ihren Text, lesen ihn alle sofort.',
    useMine: 'Meine Antwort nehmen',
    toForm: 'In die Felder übernehmen',
    keepTheirs: 'Lassen, was jetzt gilt',
    discard: 'Verwerfen',
    copy: 'Text kopieren',
    copied: 'Kopiert',
    elsewhere: (count: number) => (count === 1 ? 'Eine Antwort ist nicht gesichert' : `${count} Antworten sind nicht gesichert`),
  },
}
