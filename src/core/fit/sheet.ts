import {
  knowledgeIds,
  mustIds,
  readinessIds,
  scaleIds,
  wishIds,
  type KnowledgeId,
  type MustAnswer,
  type MustId,
  type ReadinessAnswer,
  type ReadinessId,
  type ScaleId,
  type Sharing,
  type Step,
  type Weight,
  type WishId,
} from './items.ts'

export interface Wish {
  readonly weight: Weight
  /** How far it is there; null where it does not matter and was not asked. */
  readonly met: Step | null
}

/** What one side says about the fit, alone. A key that is missing is a question not answered yet; nothing is answered beforehand. */
export interface FitDraft {
  readonly readiness: Readonly<Partial<Record<ReadinessId, ReadinessAnswer>>>
  readonly musts: Readonly<Partial<Record<MustId, MustAnswer>>>
  readonly wishes: Readonly<Partial<Record<WishId, Wish>>>
  readonly scales: Readonly<Partial<Record<ScaleId, Step>>>
  readonly knowledge: Readonly<Partial<Record<KnowledgeId, Sharing>>>
  /** What a side saw that made it choose a step, in its own words; may be missing. */
  readonly notes: Readonly<Partial<Record<ScaleId, string>>>
}

/** A draft that answers every question. */
export type FitSheet = FitDraft & {
  readonly readiness: Readonly<Record<ReadinessId, ReadinessAnswer>>
  readonly musts: Readonly<Record<MustId, MustAnswer>>
  readonly wishes: Readonly<Record<WishId, Wish>>
  readonly scales: Readonly<Record<ScaleId, Step>>
  readonly knowledge: Readonly<Record<KnowledgeId, Sharing>>
}

export const emptyFit: FitDraft = { readiness: {}, musts: {}, wishes: {}, scales: {}, knowledge: {}, notes: {} }

export interface Progress {
  readonly done: number
  readonly all: number
}

const asked = { readiness: readinessIds, musts: mustIds, wishes: wishIds, scales: scaleIds, knowledge: knowledgeIds } as const

export type Asked = keyof typeof asked

const isAnswered = (draft: FitDraft, of: Asked, id: string): boolean => {
  if (of !== 'wishes') return (draft[of] as Readonly<Record<string, unknown>>)[id] !== undefined
  const wish = draft.wishes[id as WishId]
  return wish !== undefined && (wish.weight === 0 || wish.met !== null)
}

/** How many questions are answered, of one kind or of some of its questions. */
export const progressOf = (draft: FitDraft, of: Asked, ids: readonly string[] = asked[of]): Progress => ({
  done: ids.filter((id) => isAnswered(draft, of, id)).length,
  all: ids.length,
})

export function fitProgress(draft: FitDraft): Progress {
  const each = (Object.keys(asked) as Asked[]).map((of) => progressOf(draft, of))
  return { done: each.reduce((sum, { done }) => sum + done, 0), all: each.reduce((sum, { all }) => sum + all, 0) }
}

/** Whether a sheet may be handed in: every question is answered. Trusts that it has the form of a draft. */
export function isWholeFit(content: unknown): content is FitSheet {
  const { done, all } = fitProgress(content as FitDraft)
  return done === all
}
