/** Paragraphs that say the chosen option of their question and nothing else. */
type Settled =
  | 'term.noticePerson'
  | 'term.wrongDate'
  | 'term.withdrawal'
  | 'term.noticeOrders'
  | 'term.projectNotice'
  | 'term.partial'
  | 'term.pause'
  | 'term.pauseRunning'
  | 'term.holidays'

/** Clauses of the topic `term`: when the cooperation begins, how long it runs, and how it is ended by notice. */
export interface TermClauses extends Readonly<Record<Settled, { readonly answer: string }>> {
  'term.renewalDays': { readonly days: number }
  'term.warning.none': Readonly<Record<string, never>>
  'term.warning': { readonly answer: 'strict' | 'heals'; readonly days: number }
  /** `warned`: the time runs from the end of the warning where there is one. */
  'term.waitDays': { readonly days: number; readonly warned: boolean }
  'term.idle': { readonly answer: 'talk' | 'law' }
  'term.idleDays': { readonly answer: 'replace' | 'endNow'; readonly days: number }
  'term.pauseMonths': { readonly months: number }
  'term.force': Readonly<Record<string, never>>
  'term.forceDays': { readonly days: number }
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
