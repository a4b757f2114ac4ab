import type { SheetRefusal as AnySheetRefusal } from '#core/sheet/decide.ts'

/** What a sheet refuses beyond what every command of a cooperation refuses. */
export type SheetRefusal = Exclude<AnySheetRefusal, { readonly code: 'cooperationEnded' }>

export type SheetRefusalWords = {
  readonly [Code in SheetRefusal['code']]: (refusal: Extract<SheetRefusal, { code: Code }>) => string
}
