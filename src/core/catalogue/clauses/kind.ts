import type { Country, Kind } from '../kinds.ts'

/** Clauses of the topic `kind`: what kind of cooperation it is, where, and whether the parties compete. */
export interface KindClauses {
  'kind.forms': { readonly forms: readonly Kind[] }
  'kind.countries': { readonly countries: readonly Country[] }
  'kind.competitors': { readonly answer: 'no' | 'inPart' | 'yes' }
}
