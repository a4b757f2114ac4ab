import type { interview as german } from '../../de/web/interview.ts'

export const interview: typeof german = {
  title: 'Questions',
  sub: (others) => `You answer for your side, ${others} for theirs. Nobody sees the others’ answers until everyone has revealed.`,
  coachSub: 'As the coach you do not answer. You see a side’s answers only if that side allows it.',
  readerSub: 'For this side, the owner answers.',
  begin: 'Start answering',
  beginNote: 'Allow about an hour. Every answer is saved at once; you can stop at any time and continue later.',
  goOn: 'Continue answering',
  topics: 'Topics',
  topicCount: (heading, done, all) => `${heading}: ${done} of ${all} answered`,
  questionOf: (number, all) => `Question ${number} of ${all}`,
  topicsDone: (done, all) => `${done} of ${all} topics done`,
  answeredOf: (done, all) => `${done} of ${all} answered`,
  allOf: (done, all) => `${done} of ${all} questions are answered.`,
  more: 'Depending on your answers, more questions follow.',
  topicStates: {
    none: 'not begun yet',
    begun: (open) => (open === 1 ? 'one question open' : `${open} questions open`),
    ready: (drafts) => (drafts === 1 ? 'one answer still a draft' : `${drafts} answers still drafts`),
    handedIn: 'handed in, not shown yet',
    differs: (count) => (count === 1 ? 'revealed, one answer differs' : `revealed, ${count} answers differ`),
    agreed: 'agreed',
  },
  agreedOf: (done, all) => `${done} of ${all} agreed`,
  forWhom: 'Who you are answering for',
  yourSide: 'You are answering for your side.',
  private: (others, count) =>
    count > 1
      ? `${others} will see your answer only once everyone has answered and revealed.`
      : `${others} will see your answer only once both of you have answered and revealed.`,
  stand: {
    missing: 'You have not answered here yet.',
    unknown: 'Draft: the answer is still to come.',
    answered: 'Draft: your answer is saved and not handed in yet.',
    handedIn: 'Handed in. Until everyone has revealed, you can still change the answer.',
    saving: 'Your answer is being saved …',
    differs: 'Revealed: the answers differ.',
    agreed: 'Agreed.',
  },
  openNow: (others) => `This question is revealed. Whatever you change now, ${others} can read at once.`,
  whyTitle: 'Why we ask, an example',
  why: 'Why we ask',
  example: 'An example',
  usual: 'What is usual',
  hangsOn: 'This affects',
  grounds: 'What matters to you here (optional)',
  groundsNote: 'Shown only if the answers turn out to be different once revealed. It then helps to find a solution together.',
  interest: 'What matters to us',
  interestHint: 'The concern behind the answer',
  reason: 'Because',
  reasonHint: 'What it is based on',
  save: 'Save and continue',
  saveBack: 'Save and return to the topic',
  changePosition: 'Change position',
  back: 'Back',
  keys: (last) => (last > 2 ? `Keys 1 to ${Math.min(last, 9)}, then Enter` : 'Enter saves. Alt and left arrow goes back.'),
  chooseFirst: 'Please give an answer. “I don’t know yet” is one, too.',
  alreadyAgreed: 'This is agreed already. It can be changed by a proposal that everyone accepts.',
  next: 'Next',
  toCompare: 'Compare the answers',
  leavesOpen: 'Still open after your answers',
  leavesOpenMore: (count) => (count === 1 ? 'And one more kind of case.' : `And ${count} more kinds of cases.`),
  reviewSub: (done, all) =>
    done === all ? `All ${all} questions are answered. Take another look at your answers.` : `${done} of ${all} questions are answered.`,
  states: {
    missing: 'no answer yet',
    unknown: 'will come back',
    answered: 'draft, on your side only',
    handedIn: 'handed in, not shown yet',
    saving: 'saving …',
    differs: 'revealed, different',
    agreed: 'agreed',
  },
  revealSays: (others, count) =>
    count > 1
      ? `When you reveal, you hand in your answers. They can be seen only once ${others} have revealed theirs. Equal answers are then agreed at once.`
      : `When you reveal, you hand in your answers. They can be seen only once ${others} has revealed theirs. Equal answers are then agreed at once.`,
  reveal: (count) => (count === 1 ? 'Reveal one answer' : `Reveal ${count} answers`),
  answerNext: 'Answer the next question',
  waitsFor: (others) => `You have revealed your answers. Now it is up to ${others}.`,
  allRevealed: 'All answers on this topic are revealed.',
  onlyUnknown: (count) =>
    count === 1
      ? 'One question still says “I don’t know yet”. It comes back before you sign.'
      : `${count} questions still say “I don’t know yet”. They come back before you sign.`,
  nextTopic: (heading) => `Continue with: ${heading}`,
}
