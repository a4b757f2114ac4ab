import { describe, expect, test } from 'vitest'
import { parseAgreement, parseVersions } from './parse-agreement.ts'
import { printVersions } from './print-agreement.ts'
import { limits, problemCodes } from './problem.ts'
import type { Problem, ProblemCode } from './problem.ts'

const problemsOf = (text: string, file?: string): readonly Problem[] => {
  const result = parseAgreement(text, file === undefined ? {} : { file })
  return result.ok ? [] : result.error
}

/** A small sound agreement; the tests change one line of it. */
const sound = `format: handschlag/agreement@1
parties: [a, b]
terms: { tail: 18 months, cure: 5 days, fee: 5% }
facts:
  actor: { role: one, also: [nobody] }
  way: { choice: [free, no] }
  end: { event: months }
  late: { reaction: days, to: pay }
  value: { number: EUR }
  hours: { number: hours }
  done: yesno
decisions:
  may:
    answer: { choice: [free, no] }
    rules:
      - { id: m-1, when: { way: free }, then: free }
      - { id: m-2, when: { way: no }, then: no, exceptionTo: [m-1] }
  who: { answer: { role: one }, rules: [{ id: w-1, when: {}, then: { role: actor } }] }
  sum: { answer: { amount: EUR }, rules: [{ id: s-1, when: {}, then: 40 EUR }] }
  pay: { answer: duty, rules: [{ id: p-1, when: {}, then: { duty: money, by: a, to: b, within: cure, from: end } }] }
  next: { answer: { steps: [talk to me, stop] } }
`
  .replace('done: yesno', 'done: { yesno: one }')
  .replace('talk to me', 'wait')

const changed = (from: string, to: string): string => {
  expect(sound).toContain(from)
  return sound.replace(from, to)
}

test.for([
  ['terms: { tail: "18 months }\nfacts: {}\n', 3, '"18 months }'],
  ["terms:\n  tail: '18 months\nfacts: {}\n", 4, "'18 months"],
  ['decisions:\n  may:\n    question: { de: "Darf, en: "May" }\n    answer: duty\n', 5, 'May" }'],
  ['decisions:\n  may:\n    rules:\n      - { id: r, when: {}, then: "x }\n      - { id: s, when: {}, then: "y" }\n', 6, '"x }'],
  ["decisions:\n  may:\n    question: { de: It's, en: 'x }\n    answer: duty\n  who:\n    answer: duty\n", 5, "'x }"],
] as const)('a quotation mark that is missing is told once, where it matters: %s', ([text, line, found]) => {
  const problems = problemsOf(`format: handschlag/agreement@1\nparties: [a, b]\n${text}`)
  expect(problems.map((problem) => [problem.code, problem.line, problem.found.split('\n')[0]])).toEqual([['syntax', line, found]])
})

test('companies in the list of parties are written out with a letter each', () => {
  const [problem, ...more] = problemsOf('format: handschlag/agreement@1\nparties: [Nordlicht GmbH, "Ufer: Film"]\n')
  expect(more).toEqual([])
  expect(problem?.expected).toEqual(['{ a: { name: Nordlicht GmbH }, b: { name: "Ufer: Film" } }'])
  expect(problemsOf(`format: handschlag/agreement@1\nparties: ${problem?.expected[0]}\n`)).toEqual([])
})

test.for([
  ['5 Tage', 'days'],
  ['2 Jahre', 'years'],
  ['5 Prozent', '%'],
  ['40 Euro', 'EUR'],
  ['3 Arbeitstagen', 'working days'],
  ['3 Stück', 'pieces'],
  ['18 Months', 'months'],
])('%s: the unit that is meant is named', ([written, unit]) => {
  const [problem] = problemsOf(`format: handschlag/agreement@1\nparties: [a, b]\nterms: { tail: ${written} }\n`)
  expect([problem?.code, problem?.expected]).toEqual(['foreignUnit', [unit]])
})

test('the sound agreement has no problem', () => expect(problemsOf(sound)).toEqual([]))

/** One line changed, one problem: its code, where it is, what was found. */
const cases: readonly (readonly [ProblemCode, from: string, to: string, path: string, found: string])[] = [
  ['unknownFormat', 'agreement@1', 'agreement@2', 'format', 'handschlag/agreement@2'],
  ['unknownField', 'way: { choice', 'way: { colour: red, choice', 'facts.way.colour', 'colour'],
  ['missingField', 'id: m-1, ', '', 'decisions.may.rules[0]', 'id'],
  ['notAMap', 'way: { choice: [free, no] }', 'way: choice', 'facts.way', 'choice'],
  ['notAList', '[free, no] }\n  end', 'free }\n  end', 'facts.way.choice', 'free'],
  ['notAText', 'then: free }', 'then: free, because: 2027 }', 'decisions.may.rules[0].because', '2027'],
  ['notOneOf', 'parties: [a, b]', 'german: DE\nparties: [a, b]', 'german', 'DE'],
  ['notOneOf', 'answer: duty', 'answer: money', 'decisions.pay.answer', 'money'],
  ['emptyList', '{ way: free }', '{ way: [] }', 'decisions.may.rules[0].when.way', 'way'],
  ['badName', 'way: { choice: [free, no]', 'way: { choice: [free, 3x]', 'facts.way.choice[1]', '3x'],
  ['badDate', 'then: free }', 'then: free, agreedOn: 2027-02-30 }', 'decisions.may.rules[0].agreedOn', '2027-02-30'],
  ['untilBeforeFrom', 'parties:', 'from: 2027-02-01\nuntil: 2027-01-31\nparties:', 'until', '2027-01-31'],
  ['booleanForOption', '{ way: free }', '{ done: true }', 'decisions.may.rules[0].when.done', 'true'],
  ['booleanForOption', 'then: no,', 'then: false,', 'decisions.may.rules[1].then', 'false'],
  ['tooFewParties', 'parties: [a, b]', 'parties: [a, b]\n', '', ''],
  ['nameTwice', '[free, no] }\n  end', '[free, free] }\n  end', 'facts.way.choice[1]', 'free'],
  ['nameTwice', 'also: [nobody]', 'also: [a]', 'facts.actor.also[0]', 'a'],
  ['factAndDecision', '  next:', '  hours: { answer: share }\n  next:', 'decisions.hours', 'hours'],
  ['ruleTwice', 'id: w-1', 'id: m-1', 'decisions.who.rules[0].id', 'm-1'],
  ['reservedName', '[wait, stop]', '[talk, stop]', 'decisions.next.answer.steps[0]', 'talk'],
  ['reservedName', 'id: w-1', 'id: ladder-1', 'decisions.who.rules[0].id', 'ladder-1'],
  ['unknownFact', '{ way: free }', '{ colour: free }', 'decisions.may.rules[0].when.colour', 'colour'],
  ['unknownFact', '{ way: free }', '{ toStrin: free }', 'decisions.may.rules[0].when.toStrin', 'toStrin'],
  ['unknownTerm', '{ way: free }', '{ end: "<= trail" }', 'decisions.may.rules[0].when.end', 'trail'],
  ['unknownOption', '{ way: free }', '{ way: maybe }', 'decisions.may.rules[0].when.way', 'maybe'],
  ['unknownOption', 'then: free }', 'then: perhaps }', 'decisions.may.rules[0].then', 'perhaps'],
  ['unknownSection', '{ way: free }', '{ late: "ago > 3" }', 'decisions.may.rules[0].when.late', 'ago'],
  ['unknownParty', 'by: a', 'by: z', 'decisions.pay.rules[0].then.by', 'z'],
  ['unknownRule', 'exceptionTo: [m-1]', 'exceptionTo: [m-9]', 'decisions.may.rules[1].exceptionTo[0]', 'm-9'],
  ['ruleOfOtherDecision', 'exceptionTo: [m-1]', 'exceptionTo: [w-1]', 'decisions.may.rules[1].exceptionTo[0]', 'w-1'],
  ['unknownDuty', 'to: pay', 'to: may', 'facts.late.to', 'may'],
  ['unknownRule', 'parties:', 'clauses: [{ id: c-1, topic: split, text: x, rules: [m-9] }]\nparties:', 'clauses[0].rules[0]', 'm-9'],
  ['badQuantity', 'tail: 18 months', 'tail: soon', 'terms.tail', 'soon'],
  ['badQuantity', 'tail: 18 months', 'tail: 18', 'terms.tail', '18'],
  ['thousandsSeparator', 'then: 40 EUR', 'then: 25.000 EUR', 'decisions.sum.rules[0].then', '25.000 EUR'],
  ['thousandsSeparator', 'then: 40 EUR', 'then: "25,000 EUR"', 'decisions.sum.rules[0].then', '25,000 EUR'],
  ['thousandsSeparator', '{ number: EUR }', '{ number: EUR, max: 25.000 }', 'facts.value.max', '25.000'],
  ['unknownUnit', 'tail: 18 months', 'tail: 18 moons', 'terms.tail', 'moons'],
  ['unknownUnit', '{ event: months }', '{ event: weeks }', 'facts.end.event', 'weeks'],
  ['foreignUnit', 'tail: 18 months', 'tail: 18 Monate', 'terms.tail', 'Monate'],
  ['foreignUnit', 'then: 40 EUR', 'then: 40 €', 'decisions.sum.rules[0].then', '€'],
  ['foreignUnit', '{ event: months }', '{ event: Monate }', 'facts.end.event', 'Monate'],
  ['unknownUnit', '{ event: months }', '{ event: Wochen }', 'facts.end.event', 'Wochen'],
  ['foreignUnit', '{ way: free }', '{ end: "<= 18 Monate" }', 'decisions.may.rules[0].when.end', 'Monate'],
  ['companyAsParty', 'parties: [a, b]', 'parties: [Nordlicht GmbH, b]', 'parties[0]', 'Nordlicht GmbH'],
  ['otherUnit', '{ way: free }', '{ value: "< 3 months" }', 'decisions.may.rules[0].when.value', '3 months'],
  ['otherUnit', '{ way: free }', '{ value: "< tail" }', 'decisions.may.rules[0].when.value', 'tail: months'],
  ['mixedClock', '{ way: free }', '{ end: "<= 30 days" }', 'decisions.may.rules[0].when.end', '30 days'],
  ['mixedClock', '{ way: free }', '{ end: "<= cure" }', 'decisions.may.rules[0].when.end', 'cure: days'],
  ['mixedClock', '{ way: free }', '{ end: "<= tail + 5 days" }', 'decisions.may.rules[0].when.end', '5 days'],
  ['notWhole', 'then: 40 EUR', 'then: 40.5555 EUR', 'decisions.sum.rules[0].then', '40.5555'],
  ['notWhole', '{ way: free }', '{ end: "<= 1.5" }', 'decisions.may.rules[0].when.end', '1.5'],
  ['tooBig', 'then: 40 EUR', 'then: 90071992547409.92 EUR', 'decisions.sum.rules[0].then', '90071992547409.92'],
  ['tooBig', 'then: 40 EUR', `then: ${'9'.repeat(400)} EUR`, 'decisions.sum.rules[0].then', `${'9'.repeat(400)} EUR`],
  ['negative', 'tail: 18 months', 'tail: -18 months', 'terms.tail', '-18'],
  ['emptyRange', '{ way: free }', '{ end: "10..3" }', 'decisions.may.rules[0].when.end', '10..3'],
  ['emptyRange', '{ number: EUR }', '{ number: EUR, min: 10, max: 9 }', 'facts.value.max', '1000..900'],
  ['badCondition', '{ way: free }', '{ end: "about 3" }', 'decisions.may.rules[0].when.end', 'about 3'],
  ['badCondition', '{ way: free }', '{ end: 3 }', 'decisions.may.rules[0].when.end', '3'],
  ['badCondition', '{ way: free }', '{ actor: { like: who } }', 'decisions.may.rules[0].when.actor', '{ like }'],
  ['upTo', '{ way: free }', '{ end: "up to 3 months" }', 'decisions.may.rules[0].when.end', 'up to 3 months'],
  ['upTo', '{ way: free }', '{ end: "3 to 10" }', 'decisions.may.rules[0].when.end', '3 to 10'],
  ['comparisonOnName', '{ way: free }', '{ way: "> 3" }', 'decisions.may.rules[0].when.way', '> 3'],
  ['sectionMissing', '{ way: free }', '{ late: "> 3" }', 'decisions.may.rules[0].when.late', '> 3'],
  ['notARole', '{ way: free }', '{ actor: { same: way } }', 'decisions.may.rules[0].when.actor', 'way'],
  ['notARole', '{ way: free }', '{ way: { same: actor } }', 'decisions.may.rules[0].when.way', 'way'],
  ['notARole', '{ role: actor }', '{ role: way }', 'decisions.who.rules[0].then', 'way'],
  ['badFact', '{ choice: [free, no] }\n  end', '{ choice: [free, no], event: days }\n  end', 'facts.way', '{ choice, event }'],
  ['notANumber', 'then: 40 EUR', 'then: { percent: 3%, of: way }', 'decisions.sum.rules[0].then', 'way'],
  ['notANumber', '  done:', '  year: { total: way, over: year }\n  done:', 'facts.year.total', 'way'],
  ['totalOfTotal', '  done:', '  y: { total: value, over: year }\n  z: { total: y, over: year }\n  done:', 'facts.z.total', 'y'],
  ['notAClock', 'from: end', 'from: value', 'decisions.pay.rules[0].then.from', 'value'],
  ['notAClock', 'within: cure', 'within: fee', 'decisions.pay.rules[0].then.within', 'fee: percent'],
  ['notAnEvent', '{ event: months }', '{ event: months, after: way }', 'facts.end.after', 'way'],
  ['afterCycle', '{ event: months }', '{ event: months, after: end }', 'facts.end.after', 'end → end'],
  ['ruleCycle', 'then: free }', 'then: free, exceptionTo: m-2 }', 'decisions.may.rules[0].exceptionTo', 'm-1 → m-2 → m-1'],
  ['decisionCycle', '{ way: free }', '{ may: free }', 'decisions.may', 'may → may'],
  ['decisionCycle', '{ role: actor }', '{ role: who }', 'decisions.who', 'who → who'],
  ['otherwiseTwice', 'when: { way: free }', 'otherwise: true', '', ''],
  ['otherwiseWithWhen', '{ id: m-1, ', '{ id: m-1, otherwise: true, ', 'decisions.may.rules[0].when', 'm-1'],
  ['otherwisePrecedes', 'when: { way: no }', 'otherwise: true', 'decisions.may.rules[1].exceptionTo', 'm-2'],
  ['wrongOutcome', 'then: free }', 'then: { share: { a: 100% } } }', 'decisions.may.rules[0].then', 'map'],
  ['wrongOutcome', 'then: 40 EUR', 'then: { fixed: 40 }', 'decisions.sum.rules[0].then', '{ fixed }'],
  [
    'badTiers',
    'then: 40 EUR',
    'then: { tiers: { of: value, each: [[100, 9%], [50, 3%]] } }',
    'decisions.sum.rules[0].then.tiers.each[1]',
    '5000',
  ],
  [
    'badTiers',
    'then: 40 EUR',
    'then: { tiers: { of: value, each: [[rest, 9%], [50, 3%]] } }',
    'decisions.sum.rules[0].then.tiers.each[0]',
    'rest',
  ],
  ['badLine', 'then: 40 EUR', 'then: { per: 3 EUR, of: hours, times: hours }', 'decisions.sum.rules[0].then', 'hours × hours'],
  ['otherUnit', 'then: 40 EUR', 'then: { per: 3 EUR, of: value }', 'decisions.sum.rules[0].then.of', 'value: EUR'],
  ['otherUnit', 'then: 40 EUR', 'then: { percent: 3%, of: hours }', 'decisions.sum.rules[0].then.of', 'hours: hours'],
  ['floorAboveCap', 'then: 40 EUR', 'then: { percent: 3%, of: value, floor: 20, cap: 10 }', 'decisions.sum.rules[0].then', '2000 > 1000'],
  ['otherCurrency', 'answer: { amount: EUR }', 'answer: { amount: CHF }', '', ''],
  [
    'badLadder',
    '[wait, stop] }',
    '[wait, stop] }, ladder: { on: late, steps: [[1, wait], [5, stop]] }',
    'decisions.next.ladder.steps[0]',
    '1',
  ],
  ['notAReaction', '[wait, stop] }', '[wait, stop] }, ladder: { on: end, steps: [[0, wait]] }', 'decisions.next.ladder.on', 'end'],
  ['unknownOption', '{ choice: [free, no] }\n  end', '{ choice: [free, no], ifUnproven: red }\n  end', 'facts.way.ifUnproven', 'red'],
]

/** These need more than one changed line, or are about the text as a whole. */
const whole: readonly (readonly [ProblemCode, text: string, path: string, found: string])[] = [
  ['tooFewParties', 'format: handschlag/agreement@1\nparties: [a]\n', 'parties', '1'],
  [
    'otherwiseTwice',
    changed('when: { way: free }', 'otherwise: true').replace(
      'when: { way: no }, then: no, exceptionTo: [m-1]',
      'otherwise: true, then: no',
    ),
    'decisions.may.rules[1]',
    'm-2',
  ],
  [
    'otherCurrency',
    changed('{ amount: EUR }', '{ amount: CHF }').replace('40 EUR', '{ percent: 3%, of: value }'),
    'decisions.sum.rules[0].then.of',
    'value: EUR',
  ],
  [
    'otherNeedsTwoParties',
    changed('[a, b]', '[a, b, c]').replace('{ role: actor }', '{ other: actor }'),
    'decisions.who.rules[0].then',
    'actor',
  ],
  [
    'badShare',
    `${sound}  split: { answer: share, rules: [{ id: x, when: {}, then: { share: { a: 60%, b: 30% } } }] }\n`,
    'decisions.split.rules[0].then',
    '90%',
  ],
  [
    'badShare',
    `${sound}  split: { answer: share, rules: [{ id: x, when: {}, then: { share: { a: rest, b: rest } } }] }\n`,
    'decisions.split.rules[0].then',
    '0% + rest + rest',
  ],
  [
    'decisionCycle',
    changed('{ way: free }', '{ next: stop }').replace(
      '[wait, stop] }',
      '[wait, stop] }, rules: [{ id: n, when: { may: no }, then: stop }]',
    ),
    'decisions.may',
    'may → next → may',
  ],
  [
    'unknownClause',
    `${changed('then: free }', 'then: free, clause: c-9 }')}clauses: [{ id: c-1, topic: split, text: Text }]\n`,
    'decisions.may.rules[0].clause',
    'c-9',
  ],
  ['tooLarge', ' '.repeat(limits.characters + 1), '', String(limits.characters + 1)],
  ['controlCharacter', changed('way: { choice', 'way\0: { choice'), '', 'U+0000'],
  ['controlCharacter', sound.replaceAll('\n', '\r'), '', 'U+000D'],
  ['brokenCharacter', changed('then: free', 'then: \ud800'), '', 'U+D800'],
  ['brokenCharacter', changed('then: free', 'then: "\\ud800"'), 'decisions.may.rules[0].then', 'U+D800'],
  ['tabIndent', changed('  actor:', '\tactor:'), '', 'actor: { role: one, also: [nobody] }'],
  ['syntax', changed('{ way: free }', '{ way: free'), '', ''],
  ['severalDocuments', `${sound}---\n${sound}`, '', '---'],
  ['yamlVersion', `%YAML 1.1\n---\n${sound}`, '', '1.1'],
  ['anchorOrAlias', changed('way: { choice', 'way: &x { choice'), 'facts.way', '&x'],
  ['anchorOrAlias', changed('{ choice: [free, no] }\n  end', '*x\n  end'), 'facts.way', '*x'],
  ['tag', changed('then: free', 'then: !!str free'), 'decisions.may.rules[0].then', 'tag:yaml.org,2002:str'],
  ['duplicateKey', changed('  way:', '  actor:'), 'facts.actor', 'actor'],
  ['forbiddenName', changed('  way:', '  __proto__:'), 'facts', '__proto__'],
  ['forbiddenName', changed('  way:', '  constructor:'), 'facts', 'constructor'],
  ['forbiddenName', changed('  way:', '  prototype:'), 'facts', 'prototype'],
  ['forbiddenName', changed('then: free }', 'then: toString }'), 'decisions.may.rules[0].then', 'toString'],
  [
    'textTooLong',
    changed('then: free }', `then: free, because: ${'x'.repeat(limits.text + 1)} }`),
    'decisions.may.rules[0].because',
    String(limits.text + 1),
  ],
  [
    'tooMany',
    changed('choice: [free, no] }\n  end', `choice: [${Array.from({ length: 1001 }, (_, index) => `o${index}`).join(', ')}] }\n  end`),
    'facts.way.choice[0]',
    '1001',
  ],
]

describe('each problem has its code and its place', () => {
  test.for(cases.filter(([, , , path]) => path !== ''))('%s: %s becomes %s', ([code, from, to, path, found]) => {
    const problems = problemsOf(changed(from, to))
    const line = changed(from, to).split('\n')
    expect(problems.map((problem) => [problem.code, problem.path, problem.found])).toContainEqual([
      code,
      path,
      found.length > 60 ? `${found.slice(0, 60)}…` : found,
    ])
    for (const problem of problems) expect(line[problem.line - 1]?.length).toBeGreaterThanOrEqual(problem.column - 1)
  })

  test.for(whole)('%s', ([code, text, path, found]) => {
    const told = problemsOf(text).map((problem) => [problem.code, problem.path, problem.found])
    expect(told[0]?.slice(0, 2)).toEqual([code, path])
    if (found !== '') expect(told[0]?.[2]).toBe(found)
  })

  test('every code is provoked by some test', () => {
    const provoked = new Set([...cases.map(([code]) => code), ...whole.map(([code]) => code), 'tooDeep', 'tooManyProblems', 'versionOrder'])
    expect(problemCodes.filter((code) => !provoked.has(code))).toEqual([])
  })
})

test('a problem names file, line, column, path, what was found and what is expected', () => {
  expect(problemsOf(changed('then: free }', 'then: perhaps }'), 'ours.yaml')).toEqual([
    {
      file: 'ours.yaml',
      line: 16,
      column: 47,
      path: 'decisions.may.rules[0].then',
      code: 'unknownOption',
      found: 'perhaps',
      expected: ['free', 'no', '{ talk: … }', '{ perLaw: … }'],
    },
  ])
})

test('all problems of a file are told in the order of the file', () => {
  const text = changed('tail: 18 months', 'tail: soon')
    .replace('{ choice: [free, no] }\n  end', '{ choice: [free, no, no] }\n  end')
    .replace('then: 40 EUR', 'then: 40 days')
  expect(problemsOf(text).map(({ code, line }) => [code, line])).toEqual([
    ['badQuantity', 3],
    ['nameTwice', 6],
    ['otherUnit', 19],
  ])
})

test('what refers to something unreadable is not told a second time', () => {
  const text = changed('tail: 18 months', 'tail: soon').replace('{ way: free }', '{ end: "<= tail" }')
  expect(problemsOf(text).map(({ code }) => code)).toEqual(['badQuantity'])
})

test('after a hundred problems it stops and says so', () => {
  const rules = Array.from(
    { length: 5000 },
    (_, index) => `      - { id: x-${index}, when: { nothing: 3.. }, then: free, colour: red }\n`,
  ).join('')
  const problems = problemsOf(sound.replace('    rules:\n', `    rules:\n${rules}`))
  expect(problems).toHaveLength(limits.problems + 1)
  expect(problems.at(-1)?.code).toBe('tooManyProblems')
})

describe('hostile texts end in a clear refusal', () => {
  const bomb = `a: &a [x, x]\n${Array.from('bcdefghij', (name, index) => `${name}: &${name} [*${'abcdefghi'[index]}, *${'abcdefghi'[index]}]`).join('\n')}\n`
  test.for<[name: string, text: string, code: ProblemCode]>([
    ['brackets', '['.repeat(200_000), 'tooDeep'],
    ['JSON brackets', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'tooDeep'],
    ['forty levels', `{ a: ${'['.repeat(40)}1${']'.repeat(40)} }`, 'tooDeep'],
    ['block sequences', `a: ${'- '.repeat(100_000)}`, 'syntax'],
    ['a million commas', `[${','.repeat(4_000_000)}`, 'tooMany'],
    ['a million lines', '\n'.repeat(4_000_000), 'tooMany'],
    ['a million dashes', '- '.repeat(4_000_000), 'tooMany'],
    ['open JSON', '{"a":'.repeat(1_000_000), 'tooDeep'],
    ['alias bomb', bomb, 'anchorOrAlias'],
    ['duplicate keys in JSON', '{"format":"handschlag/agreement@1","parties":["a","b"],"parties":["a","b"]}', 'duplicateKey'],
    [
      'prototype key in JSON',
      '{"format":"handschlag/agreement@1","parties":["a","b"],"facts":{"__proto__":{"yesno":"one"}}}',
      'forbiddenName',
    ],
    [
      'escaped prototype key in JSON',
      '{"format":"handschlag/agreement@1","parties":["a","b"],"facts":{"\\u005f_proto__":{"yesno":"one"}}}',
      'forbiddenName',
    ],
    ['NUL', '\0', 'controlCharacter'],
    ['nothing', '', 'notAMap'],
    ['a list', '- a\n- b\n', 'notAMap'],
    ['a merge key', `${sound}<<: { a: b }\n`, 'unknownField'],
    ['huge exponent', changed('{ number: EUR }', '{ number: EUR, max: 1e308 }'), 'unknownUnit'],
    ['infinity', changed('{ number: EUR }', '{ number: EUR, max: .inf }'), 'badQuantity'],
    ['too many parties', changed('[a, b]', `[${Array.from({ length: 21 }, (_, index) => `p${index}`).join(', ')}]`), 'tooMany'],
  ])('%s', ([, text, code]) => {
    expect(problemsOf(text).map((problem) => problem.code)).toContain(code)
  })

  test('nothing reaches the prototype of objects', () => {
    problemsOf('{"__proto__":{"polluted":1},"facts":{"__proto__":{"polluted":1}}}')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('other ways to write the same', () => {
  const reference = parseAgreement(sound)
  test.for<[name: string, text: string]>([
    ['a byte order mark', `\ufeff${sound}`],
    ['lines of Windows', sound.replaceAll('\n', '\r\n')],
    ['comments and blank lines', sound.replaceAll('\n', ' # said so\n\n')],
    ['tabs between words', sound.replaceAll(': {', ':\t{')],
    ['parties as a map', changed('[a, b]', '{ a: {}, b: {} }')],
    ['parties as maps in a list', changed('[a, b]', '[{ id: a }, b]')],
    ['a year and a half', changed('18 months', '1.5 years')],
    ['years of months', changed('18 months', '18 month')],
    ['one exception without brackets', changed('[m-1]', 'm-1')],
    ['one value in brackets', changed('{ way: free }', '{ way: [free] }')],
  ])('%s', ([, text]) => expect(parseAgreement(text)).toEqual(reference))
})

test('numbers count the smallest unit of their place', () => {
  const result = parseAgreement(`format: handschlag/agreement@1
parties: [a, b]
terms: { a: 2 weeks, b: 2 years, c: 799.99 EUR, d: 12.5%, e: 5 working days, f: 90 minutes, g: 1 piece }
facts:
  end: { event: months }
  value: { number: EUR, min: -3, max: 799.50 }
  work: { number: minutes }
decisions:
  may:
    answer: { choice: [x] }
    rules:
      - { id: "1", when: { end: "<= 2 years", value: 1 EUR..b, work: "<= 2 hours" }, then: x }
`)
  expect(result.ok ? [] : result.error.map((problem) => problem.code)).toEqual(['otherUnit'])
  const sound = parseAgreement(`format: handschlag/agreement@1
parties: [a, b]
terms: { a: 2 weeks, b: 2 years, c: 799.99 EUR, d: 12.5%, e: 5 working days, f: 90 minutes, g: 1 piece }
facts:
  end: { event: months }
  value: { number: EUR, min: -3, max: 799.50 }
  work: { number: minutes }
decisions:
  may:
    answer: { choice: [x] }
    rules:
      - { id: "1", when: { end: "<= 2 years", value: 1 EUR..c, work: "<= 1.5 hours" }, then: x }
`)
  expect(sound).toMatchObject({
    ok: true,
    value: {
      terms: {
        a: { value: 14, unit: 'days' },
        b: { value: 24, unit: 'months' },
        c: { value: 79_999, unit: 'EUR' },
        d: { value: 1250, unit: 'percent' },
        e: { value: 5, unit: 'workingDays' },
        f: { value: 90, unit: 'minutes' },
        g: { value: 1, unit: 'pieces' },
      },
      facts: { value: { min: -300, max: 79_950 } },
      decisions: {
        may: {
          rules: [
            {
              when: {
                end: [{ kind: 'compare', op: '<=', to: { terms: [], plus: 24, unit: 'years' } }],
                value: [{ kind: 'between', from: { terms: [], plus: 100, unit: 'EUR' }, to: { terms: ['c'], plus: 0 } }],
                work: [{ kind: 'compare', op: '<=', to: { terms: [], plus: 90, unit: 'minutes' } }],
              },
            },
          ],
        },
      },
    },
  })
})

describe('large files', () => {
  const rules = (count: number): string =>
    Array.from(
      { length: count },
      (_, index) =>
        `      - { id: r-${index}, when: { way: free, end: [notYet, "<= tail"], value: "${index}..${index + 1}" }, then: free, exceptionTo: [r-${index + 1}], because: "${'Grund '.repeat(70)}" }\n`,
    ).join('')
  const large = sound.replace(
    '    rules:\n      - { id: m-1',
    `    rules:\n${rules(10_000)}      - { id: r-10000, when: {}, then: no }\n      - { id: m-1`,
  )

  test('10,000 rules in 5 MB of YAML, one chain of exceptions', () => {
    expect(large.length).toBeGreaterThan(5_000_000)
    const result = parseAgreement(large)
    expect(result.ok && result.value.decisions['may']?.rules.length).toBe(10_003)
  })

  test('a cycle through 10,000 rules is found and named', () => {
    const problems = problemsOf(
      large.replace('{ id: r-10000, when: {}, then: no }', '{ id: r-10000, when: {}, then: no, exceptionTo: [r-9998] }'),
    )
    expect(problems.map(({ code, found }) => [code, found])).toEqual([['ruleCycle', 'r-9998 → r-9999 → r-10000 → r-9998']])
  })
})

describe('versions of one agreement', () => {
  const versions = (text: string): readonly Problem[] => {
    const result = parseVersions(`format: handschlag/versions@1\nversions:\n${text}`)
    return result.ok ? [] : result.error
  }
  const first = '  - { from: 2027-01-01, parties: [a, b] }\n'

  test('are read in their order, and printed so that they read back', () => {
    const read = parseVersions(
      `format: handschlag/versions@1\nversions:\n${first}  - { from: 2028-01-01, running: new, parties: [a, b] }\n`,
    )
    if (!read.ok) throw new Error('not read')
    expect(read.value.map(({ from, running }) => [from, running])).toEqual([
      ['2027-01-01', undefined],
      ['2028-01-01', 'new'],
    ])
    expect(parseVersions(JSON.stringify(printVersions(read.value)))).toEqual(read)
  })

  test('one agreement alone is one version', () => {
    const alone = parseAgreement(sound)
    expect(parseVersions(sound)).toEqual(alone.ok ? { ok: true, value: [alone.value] } : alone)
  })

  test.for<[string, string, ProblemCode, string, number]>([
    ['the first day missing', `${first}  - { parties: [a, b] }`, 'missingField', 'versions[1]', 4],
    ['the same first day twice', `${first}${first}`, 'versionOrder', 'versions[1].from', 4],
    ['no version', '  []', 'emptyList', 'versions', 3],
    ['a problem within a version', `${first}  - { from: 2028-01-01, parties: [a, a] }`, 'nameTwice', 'versions[1].parties[1]', 4],
    ['a format of its own', `  - { format: x, from: 2027-01-01, parties: [a, b] }`, 'unknownFormat', 'versions[0].format', 3],
  ])('%s', ([, text, code, path, line]) => {
    expect(versions(text).map((problem) => [problem.code, problem.path, problem.line])).toEqual([[code, path, line]])
  })

  test('are told from an agreement by their format', () => {
    const told = (text: string): readonly ProblemCode[] => {
      const result = parseVersions(text)
      return result.ok ? [] : result.error.map(({ code }) => code)
    }
    expect(told(`versions:\n${first}`)).toEqual(['unknownFormat'])
    expect(told(`format: handschlag/agreement@1\nversions:\n${first}`)).toEqual(['unknownFormat'])
    expect(problemsOf(`format: handschlag/versions@1\nversions:\n${first}`).map(({ code }) => code)).toContain('unknownFormat')
  })
})
