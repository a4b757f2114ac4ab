import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Agreement } from '#core/agreement/agreement.ts'
import { analyse } from '#core/agreement/analyse.ts'
import { parseAgreement } from '#core/agreement/format/parse-agreement.ts'
import type { Finding, FindingCode } from '#core/agreement/situation.ts'
import { tellerFor } from '#text/tell.ts'

/**
 * `docs/findings.md` is written here: for each code the smallest agreement that has this finding and no other, and what
 * people read. The record is complete by type, so a new code asks for its definition and its agreement.
 */
const definitions: Readonly<Record<FindingCode, { readonly de: string; readonly en: string; readonly mend: string }>> = {
  gap: {
    de: 'Ein Fall, der vorkommen kann und für den keine Regel gilt.',
    en: 'A situation that can happen and to which no rule applies.',
    mend: 'Widen a rule, add one, or exclude the situation with a reason.',
  },
  conflict: {
    de: 'Ein Fall, der vorkommen kann und für den zwei Regeln Verschiedenes sagen, ohne dass eine der anderen vorgeht.',
    en: 'A situation that can happen and in which two rules say different things while neither precedes the other.',
    mend: 'Make one rule an exception to the other, narrow one, or exclude the situation with a reason.',
  },
  unresolvedRole: {
    de: 'Ein Fall, in dem die Antwort eine Rolle nennt, die dort keine Partei innehat.',
    en: 'A situation in which the answer names a role that no party fills there.',
    mend: 'Add an exception for this situation, or declare the extra as an answer of the decision.',
  },
  unreachableRule: {
    de: 'Eine Regel, die nirgends antwortet, weil ihr überall eine andere vorgeht oder ihr Fall nicht vorkommen kann.',
    en: 'A rule that answers nowhere, because another precedes it everywhere or its situation cannot happen.',
    mend: 'Take it away, or correct its condition or the exception that hides it.',
  },
  cliff: {
    de: 'Ein Betrag, der kleiner wird, wenn seine Grundlage wächst.',
    en: 'An amount that becomes smaller when what it is reckoned from grows.',
    mend: 'Use bands, a floor or a cap; or keep it, when it is meant.',
  },
  redundantRule: {
    de: 'Eine Regel, ohne die jede Antwort dieselbe bliebe.',
    en: 'A rule without which every answer would stay the same.',
    mend: 'Take it away, or keep it because it reads better.',
  },
  deadExclusion: {
    de: 'Ein Ausschluss, der keinen Fall betrifft, der sonst offen oder widersprüchlich wäre.',
    en: 'An exclusion that touches no situation which would otherwise be open or contradictory.',
    mend: 'Take it away.',
  },
  onlyOtherwise: {
    de: 'Ein Fall, für den nur die Auffangregel gilt.',
    en: 'A situation that only the `otherwise` rule answers.',
    mend: 'Read whether that is what was meant; nothing else is needed.',
  },
  unusedFact: {
    de: 'Ein Umstand, von dem keine Entscheidung abhängt.',
    en: 'A fact on which no decision depends.',
    mend: 'Take it away, or write the rule that was meant to ask for it.',
  },
}

const codes = Object.keys(definitions) as FindingCode[]
const kebab = (code: string): string => code.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const source = (code: FindingCode): string => readFileSync(new URL(`fixtures/findings/${kebab(code)}.yaml`, import.meta.url), 'utf8')

function agreementOf(code: FindingCode): Agreement {
  const parsed = parseAgreement(source(code))
  if (!parsed.ok) throw new Error(`${code}: ${JSON.stringify(parsed.error)}`)
  return parsed.value
}

function onlyFinding(code: FindingCode): Finding {
  const [first, ...others] = analyse(agreementOf(code)).findings
  if (first === undefined || others.length > 0) throw new Error(`${code}: expected one finding`)
  return first
}

test.for(codes)('%s: its agreement has this finding and no other', (code) => {
  expect(onlyFinding(code).code).toBe(code)
})

test.for(codes)('%s: its agreement is the smallest, without any rule or exclusion it would not be this finding alone', (code) => {
  const agreement = agreementOf(code)
  const smaller = Object.entries(agreement.decisions).flatMap(([id, decision]) => [
    ...decision.rules.map((rule) => ({
      id,
      decision: {
        ...decision,
        rules: decision.rules.filter((one) => one !== rule && one.exceptionTo?.includes(rule.id) !== true),
      },
    })),
    ...(decision.exclusions ?? []).map((exclusion) => ({
      id,
      decision: { ...decision, exclusions: decision.exclusions?.filter((one) => one !== exclusion) ?? [] },
    })),
  ])
  expect(smaller.length).toBeGreaterThan(0)
  for (const { id, decision } of smaller) {
    if (decision.rules.length === 0) continue
    const found = analyse({ ...agreement, decisions: { ...agreement.decisions, [id]: decision } }).findings
    expect(found.map((finding) => finding.code)).not.toEqual([code])
  }
})

const severities: Readonly<Record<Finding['severity'], string>> = {
  error: 'error (the agreement does not answer)',
  warning: 'warning (probably not meant)',
  info: 'note (good to know)',
}

function section(code: FindingCode): string {
  const finding = onlyFinding(code)
  const told = (['de', 'en'] as const).map((language) => {
    const teller = tellerFor(agreementOf(code), language)
    return [teller.finding(finding), teller.example(finding)].filter((sentence) => sentence !== '').join(' ')
  })
  const { de, en, mend } = definitions[code]
  return [
    `## ${code}`,
    '',
    en,
    '',
    de,
    '',
    `Severity: ${severities[finding.severity]}. ${mend}`,
    '',
    '```yaml',
    source(code).trimEnd(),
    '```',
    '',
    told.map((sentence) => `> ${sentence}`).join('\n>\n'),
    '',
  ].join('\n')
}

test('docs/findings.md says what the analysis says', async () => {
  const intro = `# Findings

What the analysis of an agreement reports. Each finding has a code, a severity, the rules it is about, the regions of situations it
covers and one smallest example. The meaning of facts, rules and exceptions is in [language.md](language.md), S1 to S19.

For each code: the definition in both languages, the smallest agreement that has this finding and no other, and the sentences that people
read. This page is written by \`test/findings-page.test.ts\` and checked by every run of the tests; \`npm test -- test/findings-page.test.ts -u\`
writes it anew.
`
  await expect(`${intro}\n${codes.map(section).join('\n')}`).toMatchFileSnapshot('../docs/findings.md')
})
