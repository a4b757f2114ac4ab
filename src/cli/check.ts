import { analyse } from '#core/agreement/analyse.ts'
import { tellerFor } from '#text/tell.ts'
import { asJson, type Command, printed, unusable } from './call.ts'
import { readAgreement } from './read-agreement.ts'
import { coverageOf, shareOf } from './shares.ts'
import { wrap } from './wrap.ts'

/** Beyond this many findings nobody reads shares, and each costs a count. */
const mostShares = 200

/** Everything that is open, contradictory or idle. Errors make exit code 1; warnings and notes do not. */
export const check: Command = async (call) => {
  const { language, given, json } = call
  const [file, ...more] = given
  if (file === undefined || more.length > 0) return unusable(call.words.usage('check'))
  const read = await readAgreement(call, file)
  if (!read.ok) return read.done
  const { agreement, versions } = read
  const { words } = read.call
  const report = analyse(agreement)
  const exit = report.findings.some(({ severity }) => severity === 'error') ? 1 : 0
  if (json) {
    const coverage = coverageOf(agreement)
    const withShares = coverage.ok && report.findings.length <= mostShares
    return printed(
      exit,
      asJson({
        coverage: coverage.ok ? coverage.value : null,
        ...(coverage.ok ? {} : { skipped: coverage.error }),
        findings: report.findings.map((finding) => ({
          code: finding.code,
          severity: finding.severity,
          decision: finding.decision ?? null,
          rules: finding.rules,
          ...(finding.fact === undefined ? {} : { fact: finding.fact }),
          ...(finding.exclusion === undefined ? {} : { exclusion: finding.exclusion }),
          example: finding.example ?? null,
          regions: finding.regions,
          share: withShares ? shareOf(agreement, finding) : null,
          ...(finding.mirrored === true ? { mirrored: true } : {}),
        })),
        more: report.more ?? null,
      }),
    )
  }
  const teller = tellerFor(agreement, language)
  const told = report.findings.map((finding) => {
    const example = teller.example(finding)
    const further = finding.regions.length > 1 ? [wrap(words.furtherRegions(finding.regions.length - 1), '  ')] : []
    return [
      finding.code === 'conflict' ? words.contradictory : words.severity[finding.severity],
      wrap(teller.finding(finding), '  '),
      ...(example === '' ? [] : [wrap(example, '  ')]),
      ...further,
    ].join('\n')
  })
  const counted = (severity: 'error' | 'warning' | 'info'): number => report.findings.filter((one) => one.severity === severity).length
  const summary = words.checked(
    { errors: counted('error'), warnings: counted('warning'), infos: counted('info') },
    report.more !== undefined,
  )
  const version = versions.length > 1 ? [wrap(words.versionChecked(words.version(agreement.from)))] : []
  return printed(exit, `${[...version, ...told, wrap(summary)].join('\n\n')}\n`)
}
