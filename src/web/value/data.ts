import type { ValueDraft, ValueSheet } from '#core/value/sheet.ts'
import { sheetStore, type SheetsOf } from '../sheet/data.ts'

export type ValueSheets = SheetsOf<ValueDraft, ValueSheet>

export const valueStore = sheetStore<ValueDraft, ValueSheet>('value')

export const useValueSheets = valueStore.use
