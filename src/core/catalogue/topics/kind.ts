import { chosen, chosenMany } from '../answers.ts'
import { openBook } from '../book.ts'
import { countries, kinds } from '../kinds.ts'
import type { Answers, Expansion, Question, Topic } from '../topic.ts'
import { oneOf } from './asked.ts'

/** What kind of cooperation it is, and where: decides which questions matter and fills in none. */
export const kindQuestions = [
  { id: 'kind.forms', kind: { kind: 'choices', options: kinds }, weight: 1 },
  { id: 'kind.countries', kind: { kind: 'choices', options: countries }, weight: 1 },
  { id: 'kind.competitors', kind: oneOf('no', 'inPart', 'yes'), affects: ['pricing', 'protection', 'exclusivity'], weight: 1 },
] as const satisfies readonly Question[]

export type KindDecisions = never

export const kind: Topic = { id: 'kind', questions: kindQuestions, expand }

function expand(answers: Answers): Expansion {
  const book = openBook('kind', {})
  const forms = kinds.filter((each) => chosenMany(answers, 'kind.forms').includes(each))
  if (forms.length > 0) book.say('kind.forms', 'kind.forms', { forms })
  const places = countries.filter((each) => chosenMany(answers, 'kind.countries').includes(each))
  if (places.length > 0) book.say('kind.countries', 'kind.countries', { countries: places })
  const competitors = chosen(answers, 'kind.competitors')
  if (competitors === 'no' || competitors === 'inPart' || competitors === 'yes')
    book.say('kind.competitors', 'kind.competitors', { answer: competitors })
  return book.expansion()
}
