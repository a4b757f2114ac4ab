/** Clauses of the topic `form`. `answer` is the chosen option. */
export interface FormClauses {
  'form.framework': { readonly answer: string }
  'form.project': { readonly answer: string }
  'form.annex': { readonly answer: string }
  'form.unsigned': { readonly answer: string }
  'form.change': { readonly answer: string }
  'form.messenger': { readonly answer: string }
  'form.confirmation': { readonly answer: string; readonly days: number }
  'form.waiver': { readonly answer: string }
  'form.conduct': Readonly<Record<string, never>>
  'form.conductMonths': { readonly months: number }
  'form.past': { readonly answer: string }
  'form.mail': Readonly<Record<string, never>>
  'form.tolerated': { readonly answer: string }
  'form.annexChange': { readonly answer: string }
  'form.annexSilence': { readonly answer: string; readonly days: number }
  'form.ownData': { readonly answer: string }
}
