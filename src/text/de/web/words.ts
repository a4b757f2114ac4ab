import { answer } from './answer.ts'
import { answerProblem } from './answer-problem.ts'
import { ask } from './ask.ts'
import { compare } from './compare.ts'
import { contract } from './contract.ts'
import { finding } from './finding.ts'
import { fit } from './fit.ts'
import { guest } from './guest.ts'
import { interview } from './interview.ts'
import { overview } from './overview.ts'
import { preparation } from './preparation.ts'
import { rehearsal } from './rehearsal.ts'
import { health } from './health.ts'
import { lint } from './lint.ts'
import { outbox } from './outbox.ts'
import { person } from './person.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { signIn } from './sign-in.ts'
import { start } from './start.ts'
import { ui } from './ui.ts'
import { value } from './value.ts'

/** Every word on pages, one part per page. The English ones have exactly these parts. */
export const words = {
  answer,
  answerProblem,
  ask,
  compare,
  contract,
  finding,
  fit,
  guest,
  interview,
  overview,
  preparation,
  rehearsal,
  health,
  lint,
  outbox,
  person,
  settings,
  shell,
  signIn,
  start,
  ui,
  value,
}
