import { chosenMany, quantity } from '../answers.ts'
import { picked } from '../book.ts'
import { constantOn, type ConstantId } from '../constants.ts'
import type { Kind } from '../kinds.ts'
import type { QuestionId } from '../topic.ts'
import type { Scene } from './lint.ts'

/** Ways to ask a scene, so that each lint reads like its sentence. What is not answered is never assumed. */

export const said = ({ answers }: Scene, id: QuestionId, ...options: readonly string[]): boolean => picked(answers, id, ...options)

/** Whether one of several choices was ticked. */
export const ticked = ({ answers }: Scene, id: QuestionId, ...options: readonly string[]): boolean =>
  chosenMany(answers, id).some((option) => options.includes(option))

export const numberOf = ({ answers }: Scene, id: QuestionId): number | undefined => quantity(answers, id)

export const answered = ({ answers }: Scene, ...ids: readonly QuestionId[]): boolean => ids.every((id) => answers[id] !== undefined)

export const isKind = (scene: Scene, ...kinds: readonly Kind[]): boolean => ticked(scene, 'kind.forms', ...kinds)

export const compete = (scene: Scene): boolean => said(scene, 'kind.competitors', 'inPart', 'yes')

export const constant = ({ day, overrides }: Scene, id: ConstantId): number => constantOn(id, day, overrides).period.value

/** Each side has a lawyer of its own look at everything. */
export const ownLawyers = (scene: Scene): boolean => said(scene, 'reviewLegal.who', 'eachOwn')

/** At least one lawyer looks, if only at what is flagged. */
export const someLawyer = (scene: Scene): boolean => said(scene, 'reviewLegal.who', 'eachOwn', 'oneForAll', 'flagged')

export const taxAdviser = (scene: Scene): boolean => said(scene, 'reviewLegal.tax', 'eachOwn', 'shared')

/** A commission is agreed. */
export const commission = (scene: Scene): boolean => answered(scene, 'split.commission') && !said(scene, 'split.commission', 'none')

/** A commission also for what the customer orders later. */
export const followUpCommission = (scene: Scene): boolean => commission(scene) && said(scene, 'split.commissionFor', 'months', 'all')

/** Customers of one party are protected from the others. */
export const protects = (scene: Scene): boolean => answered(scene, 'protection.form') && !said(scene, 'protection.form', 'none')

/** A breach of the protection costs a penalty. */
export const penalty = (scene: Scene): boolean => said(scene, 'protection.breach', 'pay', 'ladder')

/** A breach of secrecy costs a fixed sum. */
export const secrecyPenalty = (scene: Scene): boolean => said(scene, 'confidentiality.breach', 'penalty')

/** A grave breach of secrecy costs more than another one. */
export const gradedSecrecy = (scene: Scene): boolean =>
  (numberOf(scene, 'confidentiality.penaltyGrave') ?? 0) > (numberOf(scene, 'confidentiality.penalty') ?? Number.MAX_SAFE_INTEGER)

/** A repeated breach costs more than the first. */
export const gradedSum = (scene: Scene): boolean =>
  (numberOf(scene, 'protection.penaltySumRepeat') ?? 0) > (numberOf(scene, 'protection.penaltySum') ?? Number.MAX_SAFE_INTEGER)

/** Of these questions, those that are asked and not answered. */
export const unanswered = (scene: Scene, ids: readonly QuestionId[]): readonly QuestionId[] =>
  ids.filter((id) => scene.asked.has(id) && scene.answers[id] === undefined)

/** How many features of a partnership the answers have. */
export const jointFeatures = (scene: Scene): number =>
  [
    said(scene, 'appearance.form', 'joint', 'coBranding'),
    ticked(scene, 'appearance.jointThings', 'website', 'sign', 'phone', 'premises', 'account'),
    said(scene, 'customerContract.contract', 'jointly') || ticked(scene, 'customerContract.models', 'consortium', 'umbrella'),
    said(scene, 'split.loss', 'likeGain', 'equally'),
    said(scene, 'costs.owner', 'payers'),
  ].filter(Boolean).length

/** One party brings business to another. */
export const brokers = (scene: Scene): boolean =>
  isKind(scene, 'referral') || ticked(scene, 'customerContract.models', 'referral', 'agency')

/** One party sells under its own or the other's name what the other makes. */
export const resells = (scene: Scene): boolean =>
  isKind(scene, 'whiteLabel') || ticked(scene, 'customerContract.models', 'reseller', 'whiteLabel')

/** Something is agreed for which the law asks for a form of its own. */
export const needsForm = (scene: Scene): boolean =>
  said(scene, 'protection.dependent', 'paid') ||
  (said(scene, 'customerContract.agency', 'permanent') && said(scene, 'protection.tail', 'months')) ||
  ticked(scene, 'customerContract.models', 'jointCompany')
