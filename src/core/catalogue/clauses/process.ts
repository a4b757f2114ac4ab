import type { PartyId } from '../../agreement/agreement.ts'

/** One hand-over point as the parties wrote it. */
export interface HandOverPoint {
  readonly what: string
  readonly from: PartyId
  readonly to: PartyId
  readonly trigger: string
  readonly content?: string
  readonly format?: string
  /** Working days after the trigger. */
  readonly withinDays: number
  /** Working days for the receiver to accept or refuse. */
  readonly acceptDays?: number
  readonly person?: string
  readonly backup?: string
}

/** Clauses of the topic `process`: where work passes over, and who yields where both do the same. */
export interface ProcessClauses {
  'process.handOvers': { readonly points: readonly HandOverPoint[] }
  'process.late': { readonly option: string; readonly days: number }
  'process.acceptance': { readonly points: readonly HandOverPoint[] }
  'process.silence': { readonly option: string; readonly points: readonly HandOverPoint[] }
  'process.refused': { readonly option: string }
  'process.refusedNoReason': { readonly option: string }
  'process.overlaps': { readonly overlaps: readonly { readonly what: string; readonly lead: PartyId }[] }
  'process.overlapNew': { readonly option: string }
  'process.overlapTie': { readonly option: string }
  'process.interface': { readonly option: string }
  'process.interfaceLoss': { readonly answer: string }
  'process.chain': { readonly answer: string }
  'process.waiting': { readonly answer: string }
  'process.waitingOther': { readonly answer: string }
  'process.use': { readonly answer: string }
  'process.partial': { readonly answer: string }
  'process.format': { readonly answer: string }
  'process.customerAccepts': { readonly answer: string }
  'process.doubleWork': { readonly answer: string }
  'process.change': { readonly answer: string }
  'process.changePromised': { readonly answer: string }
  'process.changeUnordered': { readonly answer: string }
  'process.cut': { readonly answer: string }
  'process.cutByParty': { readonly answer: string }
}
