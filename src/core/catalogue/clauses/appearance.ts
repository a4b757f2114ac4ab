/** Clauses of the topic `appearance`. `answer` is the chosen option. */
export interface AppearanceClauses {
  'appearance.form': { readonly answer: string }
  'appearance.offerName': { readonly answer: string }
  'appearance.advertName': { readonly answer: string }
  'appearance.speaker': { readonly answer: string }
  'appearance.daily': { readonly answer: string }
  'appearance.bypass': { readonly answer: string }
  'appearance.forwardDays': { readonly days: number }
  'appearance.forwardLate': { readonly answer: string }
  'appearance.joint': Readonly<Record<string, never>>
  'appearance.jointThings': { readonly things: readonly string[] }
  'appearance.jointBreach': { readonly answer: string }
  'appearance.reveal': { readonly answer: string }
  'appearance.revealBreach': { readonly answer: string }
}
