import { answer } from './answer.ts'
import { answerProblem } from './answer-problem.ts'
import { compare } from './compare.ts'
import { interview } from './interview.ts'
import { overview } from './overview.ts'
import { shell } from './shell.ts'
import { signIn } from './sign-in.ts'
import { start } from './start.ts'
import { ui } from './ui.ts'

/** Every word on pages, one part per page. The English ones have exactly these parts. */
export const words = { answer, answerProblem, compare, interview, overview, shell, signIn, start, ui }
