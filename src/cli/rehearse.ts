import { rehearse as play, type RehearsalOutcome } from '#core/catalogue/rehearse.ts'
import { scenarios, type ScenarioId } from '#core/catalogue/scenarios.ts'
import { storyWords } from '#text/cli.ts'
import { asJson, type Command, printed, unusable } from './call.ts'
import { readAgreement } from './read-agreement.ts'
import { wrap } from './wrap.ts'

/** The emergencies of the library, played through an agreement. One that stays open or contradictory makes exit code 1. */
export const rehearse: Command = async (call) => {
  const { given, json, on } = call
  const [file, ...more] = given
  if (file === undefined || more.length > 0) return unusable(call.words.usage('rehearse'))
  const read = await readAgreement(call, file)
  if (!read.ok) return read.done
  const { words, locale } = read.call
  const played = play(read.agreement, scenarios, undefined, on)
  const count = (outcome: RehearsalOutcome): number => played.filter((one) => one.outcome === outcome).length
  const exit = count('open') + count('contradictory') > 0 ? 1 : 0
  const title = (id: string): string => storyWords(locale, id as ScenarioId).title
  if (json)
    return printed(
      exit,
      asJson({
        scenarios: played.map(({ scenario, outcome, cast, decisions }) => ({
          scenario,
          title: title(scenario),
          outcome,
          cast,
          decisions: decisions.map((one) => ({ decision: one.decision, outcome: one.outcome })),
        })),
        answered: count('answered'),
        open: count('open'),
        contradictory: count('contradictory'),
        notAsked: count('notAsked'),
      }),
    )
  const width = Math.max(...Object.values(words.rehearsed).map((word) => word.length))
  const lines = played.map(({ scenario, outcome }) => wrap(title(scenario), `${words.rehearsed[outcome].padEnd(width)}  `))
  return printed(exit, `${[...lines, '', words.rehearsal(count('answered'), played.length)].join('\n')}\n`)
}
