import type { RuleId } from '../../agreement/agreement.ts'
import { chosen, quantity } from '../answers.ts'
import { line, openBook, type Book, type Frame } from '../book.ts'
import { anyOf, choose, clock, is, talk, term, whole } from '../build.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { optionOf, sayAnswer } from './answered.ts'
import { ifPicked, number, oneOf } from './asked.ts'
import { paperPrevails } from './boilerplate.ts'

/** T30: in which form the agreement, its changes, its annexes and declarations under it are valid. */
export const formQuestions = [
  { id: 'form.framework', kind: oneOf('text', 'advanced', 'signed'), weight: 1 },
  { id: 'form.project', kind: oneOf('any', 'text', 'advanced', 'signed'), weight: 1 },
  { id: 'form.annex', kind: oneOf('text', 'advanced', 'signed'), weight: 3 },
  { id: 'form.unsigned', kind: oneOf('framework', 'ownRisk', 'talk'), relevant: answered('form.project'), weight: 2 },
  { id: 'form.change', kind: oneOf('anyForm', 'text', 'signed'), affects: ['boilerplate'], weight: 1 },
  { id: 'form.messenger', kind: oneOf('counts', 'countsNot'), relevant: ifPicked('form.change', 'text'), weight: 1 },
  { id: 'form.confirmation', kind: oneOf('counts', 'countsNot'), relevant: ifPicked('form.change', 'anyForm', 'text'), weight: 2 },
  {
    id: 'form.confirmationDays',
    kind: number('workingDays', 1, 20, [3, 5, 10]),
    relevant: (answers) => picksForm(answers) && chosen(answers, 'form.confirmation') !== undefined,
    weight: 2,
  },
  { id: 'form.waiver', kind: oneOf('sameForm', 'spoken'), relevant: ifPicked('form.change', 'text', 'signed'), weight: 2 },
  { id: 'form.conduct', kind: oneOf('never', 'months'), relevant: answered('form.change'), weight: 1 },
  { id: 'form.conductMonths', kind: number('months', 1, 36, [3, 6, 12]), relevant: ifPicked('form.conduct', 'months'), weight: 2 },
  { id: 'form.past', kind: oneOf('stays', 'undone', 'talk'), relevant: answered('form.change'), weight: 2 },
  { id: 'form.tolerated', kind: oneOf('kept', 'pastLost'), weight: 2 },
  { id: 'form.annexChange', kind: oneOf('all', 'leads'), weight: 1 },
  { id: 'form.annexSilence', kind: oneOf('no', 'yes'), relevant: answered('form.annexChange'), weight: 2 },
  {
    id: 'form.annexDays',
    kind: number('days', 1, 90, [10, 14, 30]),
    relevant: (answers) => chosen(answers, 'form.annexChange') !== undefined && chosen(answers, 'form.annexSilence') !== undefined,
    weight: 2,
  },
  { id: 'form.ownData', kind: oneOf('alone', 'agreed'), relevant: answered('form.annexChange'), weight: 3 },
] as const satisfies readonly Question[]

function answered(id: 'form.project' | 'form.change' | 'form.annexChange') {
  return (answers: Answers): boolean => chosen(answers, id) !== undefined
}

function picksForm(answers: Answers): boolean {
  return ifPicked('form.change', 'anyForm', 'text')(answers)
}

export type FormDecisions = 'concluded' | 'workWithoutPaper' | 'changeValid' | 'livedChange' | 'rightKept' | 'annexChanged'

const own = {
  concluded: { answer: { kind: 'choice', options: ['yes', 'no'] } },
  workWithoutPaper: { answer: { kind: 'choice', options: ['asSigned', 'nothing', 'framework', 'ownRisk'] } },
  changeValid: { answer: { kind: 'choice', options: ['valid', 'notValid', 'open'] } },
  livedChange: { answer: { kind: 'choice', options: ['asChanged', 'stays', 'undone'] } },
  rightKept: { answer: { kind: 'choice', options: ['kept', 'lost'] } },
  annexChanged: { answer: { kind: 'choice', options: ['valid', 'notValid', 'open'] } },
} as const satisfies Record<FormDecisions, Frame>

export const form: Topic = { id: 'form', questions: formQuestions, expand }

function expand(answers: Answers): Expansion {
  const book = openBook('form', { ...own, paperPrevails })
  concluding(book, answers)
  changing(book, answers)
  sayAnswer(book, answers, 'form.tolerated', (answer) =>
    answer === 'kept'
      ? [line('rightKept', 'frm-28', { toleratedBreach: is('beforeWarning', 'afterWarning') }, choose('kept'))]
      : [
          line('rightKept', 'frm-28', { toleratedBreach: is('beforeWarning') }, choose('lost')),
          line('rightKept', 'frm-29', { toleratedBreach: is('afterWarning') }, choose('kept')),
        ],
  )
  annexes(book, answers)
  return book.expansion()
}

/** From the strictest to none; each level is good enough for those after it. */
const levels = ['paper', 'qualified', 'advanced', 'simple', 'mail', 'spoken'] as const
const enough: Readonly<Record<string, number>> = { signed: 2, advanced: 3, text: 5, any: 6 }

function concluding(book: Book, answers: Answers): void {
  for (const [index, paper] of (['framework', 'project', 'annex'] as const).entries()) {
    sayAnswer(book, answers, `form.${paper}`, (answer) => {
      const good = levels.slice(0, optionOf(answer, enough))
      const bad = levels.slice(good.length)
      const of = { paperKind: is(paper) }
      return [
        line('concluded', `frm-${index + 1}a`, { ...of, signedHow: is(...good) }, choose('yes')),
        ...(bad.length === 0 ? [] : [line('concluded', `frm-${index + 1}b`, { ...of, signedHow: is(...bad) }, choose('no'))]),
      ]
    })
  }
  sayAnswer(book, answers, 'form.unsigned', (answer) => {
    const outcome = optionOf(answer, { framework: choose('framework'), ownRisk: choose('ownRisk'), talk: talk('unsignedProject') })
    return [
      line('workWithoutPaper', 'frm-4', { concluded: is('yes') }, choose('asSigned')),
      line('workWithoutPaper', 'frm-5', { concluded: is('no'), workBegan: is('notBegun') }, choose('nothing')),
      line('workWithoutPaper', 'frm-6', { concluded: is('no'), workBegan: is('alone') }, choose('ownRisk')),
      line('workWithoutPaper', 'frm-7', { concluded: is('no'), workBegan: is('known') }, outcome),
    ]
  })
}

const forms = ['signed', 'mutualText', 'messenger', 'spoken'] as const
const good: Readonly<Record<string, readonly (typeof forms)[number][]>> = {
  anyForm: ['signed', 'mutualText', 'messenger', 'spoken'],
  text: ['signed', 'mutualText'],
  signed: ['signed'],
}

function changing(book: Book, answers: Answers): void {
  const change = chosen(answers, 'form.change')
  if (change === undefined) return
  const fine = optionOf(change, good)
  const lone = change === 'signed' ? ['confirmedAlone'] : []
  const short = [...forms.filter((each) => !fine.includes(each) && !(change === 'text' && each === 'messenger')), ...lone]
  const few: RuleId[] = ['frm-11', 'frm-12']
  sayAnswer(book, answers, 'form.change', () => [
    line('changeValid', 'frm-10', { changeForm: is(...fine) }, choose('valid')),
    ...(short.length === 0 ? [] : [line('changeValid', 'frm-11', { changeForm: is(...short) }, choose('notValid'))]),
  ])
  const messenger = chosen(answers, 'form.messenger')
  sayAnswer(book, answers, 'form.messenger', (answer) => [
    line('changeValid', 'frm-12', { changeForm: is('messenger') }, choose(answer === 'counts' ? 'valid' : 'notValid')),
  ])
  confirmation(book, answers)
  sayAnswer(book, answers, 'form.waiver', (answer) => {
    const open = [...short, ...(messenger === 'countsNot' ? ['messenger'] : [])]
    return [
      line(
        'changeValid',
        'frm-17',
        { changeForm: is(...open), formWaived: answer === 'spoken' ? is('spoken', 'inForm') : is('inForm') },
        choose('valid'),
        few,
      ),
    ]
  })
  conduct(book, answers)
  sayAnswer(book, answers, 'form.past', (answer) => [
    line('livedChange', 'frm-23', { changeValid: is('valid') }, choose('asChanged')),
    line(
      'livedChange',
      'frm-24',
      { changeValid: is('notValid', 'open') },
      optionOf(answer, { stays: choose('stays'), undone: choose('undone'), talk: talk('livedChange') }),
    ),
  ])
  book.say(
    'form.mail',
    'form.change',
    {},
    line('paperPrevails', 'frm-25', { paperPair: is('paperMail'), changeValid: is('valid') }, choose('mail')),
    line('paperPrevails', 'frm-26', { paperPair: is('paperMail'), changeValid: is('notValid', 'open') }, choose('agreed')),
  )
}

/** What was said was confirmed by one side in text; the other side says nothing to it. */
function confirmation(book: Book, answers: Answers): void {
  const answer = chosen(answers, 'form.confirmation')
  const days = quantity(answers, 'form.confirmationDays')
  if (answer === undefined || days === undefined) return
  book.term('confirmationDays', 'workingDays', days)
  const when = { changeForm: is('confirmedAlone') }
  const within = term('confirmationDays')
  book.say(
    'form.confirmation',
    'form.confirmation',
    { answer, days },
    line('changeValid', 'frm-13', { ...when, confirmAnswer: is('yes') }, choose('valid')),
    line('changeValid', 'frm-14', { ...when, confirmAnswer: is('notAsked', 'no') }, choose('notValid')),
    line('changeValid', 'frm-15', { ...when, confirmAnswer: clock('silent', '<=', within) }, choose('open')),
    line(
      'changeValid',
      'frm-16',
      { ...when, confirmAnswer: clock('silent', '>', within) },
      choose(answer === 'counts' ? 'valid' : 'notValid'),
    ),
  )
}

/** Nobody said anything, and for months it was done differently. */
function conduct(book: Book, answers: Answers): void {
  const when = { changeForm: is('conduct') }
  const months = quantity(answers, 'form.conductMonths')
  if (chosen(answers, 'form.conduct') === 'never') {
    book.say('form.conduct', 'form.conduct', {}, line('changeValid', 'frm-20', when, choose('notValid')))
  } else if (months !== undefined) {
    book.term('conductMonths', 'months', months)
    const until = term('conductMonths')
    book.say(
      'form.conductMonths',
      'form.conductMonths',
      { months },
      line('changeValid', 'frm-20', { ...when, conductFor: anyOf(is('notYet'), clock('ago', '<=', until)) }, choose('notValid')),
      line('changeValid', 'frm-21', { ...when, conductFor: clock('ago', '>', until) }, choose('valid')),
    )
  }
}

function annexes(book: Book, answers: Answers): void {
  const shared = { annexKind: is('rates', 'other') }
  const alone = { ...shared, annexBy: is('one') }
  sayAnswer(book, answers, 'form.annexChange', (answer) => [
    line('annexChanged', 'frm-30', { ...shared, annexBy: is('all') }, choose('valid')),
    line('annexChanged', 'frm-31', { ...shared, annexBy: is('leads') }, choose(answer === 'leads' ? 'valid' : 'notValid')),
    line('annexChanged', 'frm-32', { ...alone, annexAnswer: is('yes') }, choose('valid')),
    line('annexChanged', 'frm-33', { ...alone, annexAnswer: is('notAsked', 'no') }, choose('notValid')),
  ])
  const silence = chosen(answers, 'form.annexSilence')
  const days = quantity(answers, 'form.annexDays')
  if (silence !== undefined && days !== undefined) {
    book.term('annexDays', 'days', days)
    const within = term('annexDays')
    book.say(
      'form.annexSilence',
      'form.annexSilence',
      { answer: silence, days },
      line('annexChanged', 'frm-34', { ...alone, annexAnswer: clock('silent', '<=', within) }, choose('open')),
      line(
        'annexChanged',
        'frm-35',
        { ...alone, annexAnswer: clock('silent', '>', within) },
        choose(silence === 'yes' ? 'valid' : 'notValid'),
      ),
    )
  }
  sayAnswer(book, answers, 'form.ownData', (answer) => {
    const data = { annexKind: is('ownData') }
    if (answer === 'alone') return [line('annexChanged', 'frm-36', data, choose('valid'))]
    return [
      line('annexChanged', 'frm-36', { ...data, annexBy: is('all', 'leads') }, choose('valid')),
      line('annexChanged', 'frm-37', { ...data, annexBy: is('one'), annexAnswer: is('yes') }, choose('valid')),
      line(
        'annexChanged',
        'frm-38',
        { ...data, annexBy: is('one'), annexAnswer: anyOf(is('notAsked', 'no'), whole('silent')) },
        choose('notValid'),
      ),
    ]
  })
}
