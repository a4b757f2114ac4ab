/** Clauses of the topic `term`: when the cooperation begins, how long it runs, and how it is ended by notice. */
export interface TermClauses {
  'term.start': { readonly option: string; readonly day?: string }
  'term.kind': { readonly option: string; readonly months?: number }
  'term.continuation': { readonly option: string }
  'term.someContinue': { readonly option: string }
  /** `trial`: it runs so only after a trial phase. */
  'term.notice': { readonly months: number; readonly to?: string; readonly trial: boolean }
  'term.trialNotice': { readonly days: number }
  'term.duringFixed': { readonly option: string }
  'term.noticeForm': { readonly option: string }
  'term.causes': { readonly causes: readonly string[] }
  'term.otherCauses': { readonly option: string }
}
