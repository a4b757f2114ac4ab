import { useDeferredValue, useMemo } from 'react'
import type { Agreement } from '#core/agreement/agreement.ts'
import { createAnalyser } from '#core/agreement/analyser.ts'
import { expand } from '#core/catalogue/expand.ts'
import type { Answers, TopicId } from '#core/catalogue/topic.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import { writeDraft } from '#text/draft.ts'
import type { Language } from '#text/language.ts'
import { tellerFor } from '#text/tell.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { useAnswerQueue } from '../cooperation/answer-queue.ts'
import { topicOf } from '../cooperation/answers.ts'
import { useLanguage } from '../language/language.tsx'
import { ownAnswersNow } from './own.ts'

/** A page has little time at every answer; with this budget the report says "at least". */
const analyser = createAnalyser({ nodes: 200_000, regions: 3 })

/** What the own answers of a topic leave open so far: the first situation that they do not answer, and how many kinds there are. */
export const LeavesOpen = ({ view, side, topic }: { readonly view: CooperationView; readonly side: Side; readonly topic: TopicId }) => {
  const { language, words } = useLanguage()
  const { items } = useAnswerQueue(view.viewer.person)
  const answers = useDeferredValue(useMemo(() => ownAnswersNow(view, side, items), [view, side, items]))
  const open = useMemo(() => openAfter(answers, view, topic, language), [answers, view, topic, language])
  const t = words.interview
  const [first] = open
  if (first === undefined) return null
  return (
    <p className="leaves-open">
      <span className="label">{t.leavesOpen}</span>
      <span>{first}</span>
      {open.length > 1 && <span>{t.leavesOpenMore(open.length - 1)}</span>}
    </p>
  )
}

function openAfter(answers: Answers, { parties }: CooperationView, topic: TopicId, language: Language): readonly string[] {
  const draft = expand(
    answers,
    parties.map(({ side }) => side),
  )
  const agreement = writeDraft(
    draft,
    parties.map(({ side, name }) => ({ id: side, name })),
  )
  const own = ofTopic(agreement, topic)
  if (Object.keys(own.decisions).length === 0) return []
  const teller = tellerFor(agreement, language)
  const findings = analyser(agreement).findings
  return findings.flatMap((finding) =>
    finding.code === 'gap' && finding.decision !== undefined && Object.hasOwn(own.decisions, finding.decision)
      ? [teller.brief(finding)]
      : [],
  )
}

const ofTopic = (agreement: Agreement, topic: TopicId): Pick<Agreement, 'decisions'> => ({
  decisions: Object.fromEntries(
    Object.entries(agreement.decisions).filter(([, { rules }]) =>
      rules.some(({ question }) => question !== undefined && topicOf(question) === topic),
    ),
  ),
})
