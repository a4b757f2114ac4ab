import type { PartyId } from '../../agreement/agreement.ts'
import type { PlainDate } from '../../shared/day.ts'
import type { ConstantId, Overrides } from '../constants.ts'
import { inCountry } from '../kinds.ts'
import { relevantQuestions, usedAnswers } from '../questions.ts'
import type { Source } from '../source.ts'
import type { Answers, QuestionId } from '../topic.ts'
import { nameAndConduct } from './r01-name-and-conduct.ts'
import { competitorsReview } from './r02-competitors-review.ts'
import { primeAndSub } from './r03-prime-and-sub.ts'
import { consortium } from './r04-consortium.ts'
import { permanentBroker } from './r05-permanent-broker.ts'
import { customerData } from './r06-customer-data.ts'
import { longProtection } from './r07-long-protection.ts'
import { samePenalty } from './r08-same-penalty.ts'
import { longPayment } from './r09-long-payment.ts'
import { selfBilling } from './r10-self-billing.ts'
import { smallBusiness } from './r11-small-business.ts'
import { crossBorder } from './r12-cross-border.ts'
import { instructions } from './r13-instructions.ts'
import { arbitration } from './r14-arbitration.ts'
import { everythingHasAWay } from './r15-dispositions.ts'
import { twoApprovals } from './r16-two-approvals.ts'
import { signatureTooWeak } from './r17-signature-too-weak.ts'
import { unintendedPartnership } from './w01-unintended-partnership.ts'
import { unintendedAgent } from './w02-unintended-agent.ts'
import { agentByAnalogy } from './w02b-agent-by-analogy.ts'
import { unspokenCommission } from './w03-unspoken-commission.ts'
import { competitors } from './w04-competitors.ts'
import { standardTerms } from './w05-standard-terms.ts'
import { hiddenTemporaryWork } from './w06-hidden-temporary-work.ts'
import { legalAdvice } from './w07-legal-advice.ts'
import { paymentTerms } from './w08-payment-terms.ts'
import { wideProtection } from './w09-wide-protection.ts'
import { formOfSignature } from './w10-form.ts'
import { simpleSignature } from './w11-simple-signature.ts'
import { liabilityCap } from './w12-liability-cap.ts'
import { penaltyClause } from './w13-penalty.ts'
import { dataTransfer } from './w14-data-transfer.ts'
import { wageGuarantor } from './w15-wage-guarantor.ts'
import { collecting } from './w16-collecting.ts'
import { regulatedProfessions } from './w17-regulated-professions.ts'
import { insolvencyClause } from './w18-insolvency.ts'
import { unprotectedSecrets } from './w19-secrets.ts'
import { profitSharing } from './w20-profit-sharing.ts'
import { publicContracts } from './w21-public-contracts.ts'
import { resalePrice } from './w22-resale-price.ts'
import { publishing } from './w23-publishing.ts'
import { coachNeutrality } from './w24-coach.ts'
import { earlyStart } from './w25-early-start.ts'
import { foreignAgents } from './w26-foreign-agents.ts'
import { severities, type Lint, type LintId, type Scene, type Severity } from './lint.ts'
import { unanswered } from './scene.ts'

/** In the order of the domain: traps first, then what one answer brings with it. */
export const lints: readonly Lint[] = [
  unintendedPartnership,
  unintendedAgent,
  agentByAnalogy,
  unspokenCommission,
  competitors,
  standardTerms,
  hiddenTemporaryWork,
  legalAdvice,
  paymentTerms,
  wideProtection,
  formOfSignature,
  simpleSignature,
  liabilityCap,
  penaltyClause,
  dataTransfer,
  wageGuarantor,
  collecting,
  regulatedProfessions,
  insolvencyClause,
  unprotectedSecrets,
  profitSharing,
  publicContracts,
  resalePrice,
  publishing,
  coachNeutrality,
  earlyStart,
  foreignAgents,
  nameAndConduct,
  competitorsReview,
  primeAndSub,
  consortium,
  permanentBroker,
  customerData,
  longProtection,
  samePenalty,
  longPayment,
  selfBilling,
  smallBusiness,
  crossBorder,
  instructions,
  arbitration,
  everythingHasAWay,
  twoApprovals,
  signatureTooWeak,
]

/** A lint that answers bring up. */
export interface Noted {
  readonly id: LintId
  readonly severity: Severity
  /** Other answers settle it. */
  readonly calm: boolean
  /** Open, and of the kind that is settled before anybody signs. */
  readonly beforeSigning: boolean
  /** Where its answers are, those already given first. */
  readonly questions: readonly QuestionId[]
  /** What it still asks for. */
  readonly asks: readonly QuestionId[]
  readonly constants: readonly ConstantId[]
  /** Of the countries the cooperation reaches into. */
  readonly sources: readonly Source[]
}

/**
 * What these answers bring up, on this day: the gravest first, what is settled last. It looks at nothing but the answers it is given, so
 * what somebody is shown hangs on no answer they may not read.
 */
export function notesOf(answers: Answers, parties: readonly PartyId[], day: PlainDate, overrides: Overrides = {}): readonly Noted[] {
  const used = usedAnswers(answers, parties)
  const asked = new Set(relevantQuestions(used, parties).map((question) => question.id))
  const scene: Scene = { answers: used, parties, day, overrides, asked }
  return lints
    .filter((lint) => (lint.countries === undefined || inCountry(...lint.countries)(scene.answers)) && lint.applies(scene))
    .map((lint) => noted(lint, scene))
    .sort((one, other) => Number(one.calm) - Number(other.calm) || severities.indexOf(one.severity) - severities.indexOf(other.severity))
}

function noted(lint: Lint, scene: Scene): Noted {
  const { id, severity, questions, asks = [], constants = [], sources, beforeSigning, calm, stops } = lint
  const given = (question: QuestionId): boolean => scene.answers[question] !== undefined
  const settled = calm(scene)
  return {
    id,
    severity: stops?.(scene) === true ? 'stop' : severity,
    calm: settled,
    beforeSigning: beforeSigning === true && !settled,
    questions: [...questions.filter(given), ...questions.filter((question) => !given(question) && scene.asked.has(question))],
    asks: unanswered(scene, asks),
    constants,
    sources: sources.filter(({ country }) => country === undefined || inCountry(country)(scene.answers)),
  }
}

/** The notes that stand at a question. */
export const notesAt = (notes: readonly Noted[], question: QuestionId): readonly Noted[] =>
  notes.filter(({ questions }) => questions.includes(question))
