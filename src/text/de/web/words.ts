import { shell } from './shell.ts'
import { ui } from './ui.ts'

/** Every word on pages, one part per page. The English ones have exactly these parts. */
export const words = { ui, shell }
