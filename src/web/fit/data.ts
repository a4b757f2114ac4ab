import type { FitDraft, FitSheet } from '#core/fit/sheet.ts'
import { sheetStore } from '../sheet/data.ts'

export const fitStore = sheetStore<FitDraft, FitSheet>('fit')
