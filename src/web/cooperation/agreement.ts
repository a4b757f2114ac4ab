import { useMemo } from 'react'
import type { Agreement } from '#core/agreement/agreement.ts'
import { createAnalyser } from '#core/agreement/analyser.ts'
import type { Report } from '#core/agreement/situation.ts'
import { expand } from '#core/catalogue/expand.ts'
import type { Answers } from '#core/catalogue/topic.ts'
import type { AcceptedPatch } from '#core/negotiation/negotiation.ts'
import { applyPatches, type Patched } from '#core/negotiation/patch.ts'
import { tellerFor, type Teller } from '#text/tell.ts'
import { writeDraft } from '#text/draft.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { useLanguage } from '../language/language.tsx'
import { agreedOf } from './answers.ts'
import { useCooperation } from './data.ts'
import { oncePer } from './once-per.ts'

/** The agreement as it stands: what the agreed answers make, with the negotiated additions, in both languages. */
export interface Standing {
  readonly agreement: Agreement
  /** Without the negotiated additions. */
  readonly drafted: Agreement
  readonly answers: Answers
  /** Accepted additions that find no place any more. */
  readonly misfits: Patched<AcceptedPatch>['misfits']
}

/** The written agreement for these answers; also for answers that somebody only tries out. */
export function agreementFor(view: Pick<CooperationView, 'negotiation' | 'parties'>, answers: Answers): Standing {
  const draft = expand(answers, view.negotiation.sides)
  const parties = view.parties.map(({ side, name }) => ({ id: side, name }))
  const drafted = writeDraft(draft, parties)
  const { agreement, misfits } = applyPatches(drafted, view.negotiation.patches as readonly AcceptedPatch[])
  return { agreement, drafted, answers, misfits }
}

export const standingOf = oncePer((view: CooperationView): Standing => agreementFor(view, agreedOf(view)))

/** Everything that is open or contradictory. What an edit does not touch is taken from the report before. */
export const reportOf = oncePer((agreement: Agreement): Report => analyser(agreement))

const analyser = createAnalyser()

export const useAgreement = (): Standing => standingOf(useCooperation())

export function useTeller(agreement: Agreement): Teller {
  const { language } = useLanguage()
  return useMemo(() => tellerFor(agreement, language), [agreement, language])
}
