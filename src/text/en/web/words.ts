import type { words as german } from '../../de/web/words.ts'
import { answer } from './answer.ts'
import { answerProblem } from './answer-problem.ts'
import { compare } from './compare.ts'
import { interview } from './interview.ts'
import { overview } from './overview.ts'
import { shell } from './shell.ts'
import { signIn } from './sign-in.ts'
import { start } from './start.ts'
import { ui } from './ui.ts'

export const words: typeof german = { answer, answerProblem, compare, interview, overview, shell, signIn, start, ui }
