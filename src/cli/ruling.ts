import type { Agreement, DecisionId, RuleId } from '#core/agreement/agreement.ts'
import type { Answer, Link, Ruling } from '#core/agreement/situation.ts'
import { unreachable } from '#core/shared/assert.ts'
import { contractWords, paragraphText, writeContract } from '#text/contract.ts'
import { localeOf, type Language } from '#text/language.ts'
import { tellerFor, type Teller } from '#text/tell.ts'
import type { Call, ExitCode } from './call.ts'
import { wrap } from './wrap.ts'

/** A gap, a conflict or a role that names nobody is a finding about the agreement; a question back is none. */
export function exitOf(ruling: Ruling): ExitCode {
  switch (ruling.kind) {
    case 'gap':
    case 'conflict':
    case 'unresolvedRole':
      return 1
    case 'answer':
    case 'missing':
    case 'outsideDomain':
    case 'notInForce':
      return 0
    default:
      return unreachable(ruling)
  }
}

/** What `--json` prints of a ruling. */
export function rulingJson(
  { language }: Call,
  agreement: Agreement,
  decision: DecisionId,
  ruling: Ruling,
): Readonly<Record<string, unknown>> {
  const teller = tellerFor(agreement, language)
  const answer = (id: DecisionId, one: Answer): unknown => ({
    key: one.key,
    outcome: one.outcome,
    ...(one.amount === undefined ? {} : { amount: one.amount }),
    text: teller.answer(id, one),
  })
  const nothing = { rule: null, rules: [], defeated: [], because: [] }
  switch (ruling.kind) {
    case 'answer': {
      const link = (one: Link): unknown => ({
        decision: one.decision,
        answer: answer(one.decision, one.answer),
        rules: one.rules,
        defeated: one.defeated,
      })
      return {
        decision,
        answer: answer(decision, ruling.answer),
        rule: ruling.rules[0] ?? null,
        rules: ruling.rules,
        defeated: ruling.defeated,
        because: ruling.because.map(link),
        assumed: ruling.assumed,
        irrelevant: ruling.irrelevant,
        ...(ruling.excluded === undefined ? {} : { excluded: ruling.excluded }),
      }
    }
    case 'gap':
      return {
        decision,
        gap: { decision: ruling.decision },
        ...nothing,
        ...(ruling.excluded === undefined ? {} : { excluded: ruling.excluded }),
      }
    case 'conflict':
      return {
        decision,
        conflict: {
          decision: ruling.decision,
          answers: ruling.answers.map((one) => ({ answer: answer(ruling.decision, one.answer), rules: one.rules })),
        },
        ...nothing,
        ...(ruling.excluded === undefined ? {} : { excluded: ruling.excluded }),
      }
    case 'missing':
      return {
        decision,
        missing: {
          needed: ruling.needed,
          possible: ruling.possible.map((branch) => ({
            region: branch.region,
            ruling: branch.ruling,
            ...(branch.answer === undefined ? {} : { answer: answer(decision, branch.answer) }),
            rules: branch.rules,
          })),
        },
        ...nothing,
      }
    case 'unresolvedRole':
      return { decision, unresolvedRole: { decision: ruling.decision, rule: ruling.rule, role: ruling.role, is: ruling.is }, ...nothing }
    case 'outsideDomain':
      return { decision, outsideDomain: { fact: ruling.fact, value: ruling.value }, ...nothing }
    case 'notInForce':
      return { decision, notInForce: { from: ruling.from ?? null, until: ruling.until ?? null }, ...nothing }
    default:
      return unreachable(ruling)
  }
}

/** A ruling in words. */
export function told({ language, words }: Call, agreement: Agreement, decision: DecisionId, ruling: Ruling): string {
  const teller = tellerFor(agreement, language)
  const say = sayings(agreement, language)
  const question = wrap(teller.question(decision))
  const excluded = 'excluded' in ruling && ruling.excluded !== undefined ? ['', wrap(words.excluded(ruling.excluded.because))] : []
  switch (ruling.kind) {
    case 'answer':
      return [
        question,
        wrap(teller.answer(decision, ruling.answer), '  '),
        ...section(words.rule, ruling.rules.map(say)),
        ...section(words.defeated, [...new Set(ruling.defeated.map(({ rule }) => rule))].map(say)),
        ...section(
          words.because,
          ruling.because.map((link) => `${teller.question(link.decision)} ${teller.answer(link.decision, link.answer)}`),
        ),
        ...section(
          words.assumed,
          ruling.assumed.map(({ fact, value }) => teller.label(fact, value)),
        ),
        ...excluded,
      ].join('\n')
    case 'gap':
      return [question, wrap(words.gap(beneath(teller, decision, ruling.decision)), '  '), ...excluded].join('\n')
    case 'conflict':
      return [
        question,
        wrap(words.conflict(beneath(teller, decision, ruling.decision)), '  '),
        ...ruling.answers.flatMap(({ answer, rules }) => [
          '',
          wrap(teller.answer(ruling.decision, answer), '  '),
          ...rules.map((rule) => wrap(say(rule), '    ')),
        ]),
        ...excluded,
      ].join('\n')
    case 'missing':
      return [
        question,
        wrap(words.missing, '  '),
        ...ruling.needed.map((fact) => wrap(`${teller.factQuestion(fact)} (${fact}=...)`, '  - ')),
        ...section(
          words.possible,
          ruling.possible.slice(0, 12).map(({ region, ruling: end, answer }) => {
            const when = teller.region(region)
            const outcome = answer === undefined ? words.end[end] : teller.answer(decision, answer)
            return when === '' ? outcome : words.branch(when, outcome)
          }),
        ),
      ].join('\n')
    case 'unresolvedRole':
      return [question, wrap(words.unresolvedRole, '  '), wrap(say(ruling.rule), '    ')].join('\n')
    case 'outsideDomain':
      return [question, wrap(words.outsideDomain(teller.label(ruling.fact, ruling.value)), '  ')].join('\n')
    case 'notInForce':
      return [question, wrap(words.notInForce(ruling.from, ruling.until), '  ')].join('\n')
    default:
      return unreachable(ruling)
  }
}

const section = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : ['', title, ...items.map((item) => wrap(item, '  - '))]

const beneath = (teller: Teller, asked: DecisionId, found: DecisionId): string | undefined =>
  asked === found ? undefined : teller.question(found)

/** A rule as the contract says it, with its place there. */
function sayings(agreement: Agreement, language: Language): (rule: RuleId) => string {
  const locale = localeOf(language, agreement.german)
  const document = writeContract(agreement, language)
  const said = new Map<RuleId, string>()
  if (document.ok)
    for (const one of document.value.sections)
      for (const paragraph of one.paragraphs) {
        const place = contractWords(locale).reference({ section: one.number, paragraph: paragraph.number }, true)
        const text = `${place}: ${paragraphText(locale, paragraph)}`
        for (const rule of paragraph.rules) if (!said.has(rule)) said.set(rule, text)
      }
  return (rule) => said.get(rule) ?? rule
}
