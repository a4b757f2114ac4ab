import type { words as german } from '../../de/web/words.ts'
import { shell } from './shell.ts'
import { ui } from './ui.ts'

export const words: typeof german = { ui, shell }
