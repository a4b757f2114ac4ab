import { useQuery } from '@tanstack/react-query'
import type { CooperationId } from '#core/shared/id.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { useSpokenOf } from '../catalogue/spoken.ts'
import { useAnswerQueue } from '../cooperation/answer-queue.ts'
import { byTopic, isAgreed } from '../cooperation/answers.ts'
import { cooperationQuery, partiesOf } from '../cooperation/data.ts'
import { useLanguage } from '../language/language.tsx'
import { Who } from '../ui/mark.tsx'
import { stepSays } from './next-step.tsx'
import { answeredBy, waitingForOwn } from './standing.ts'
import { stepOf } from './step.ts'
import { useAbsent } from './use-absent.ts'
import { useOpenFindings } from './use-open-findings.ts'

/** How far a cooperation is, in a list of them: worked out of the view that its own pages show to this reader, and of nothing else. */
export const HowFar = ({ id }: { readonly id: CooperationId }) => {
  const { data } = useQuery(cooperationQuery(id))
  return data === undefined ? null : <Far view={data} />
}

const Far = ({ view }: { readonly view: CooperationView }) => {
  const { locale, words } = useLanguage()
  const t = words.overview
  const spoken = useSpokenOf(view.parties)
  const { items } = useAnswerQueue(view.viewer.person)
  const findings = useOpenFindings(view)
  const parties = partiesOf(view)
  const points = byTopic(view).flatMap((topic) => topic.points)
  const agreed = points.filter(isAgreed).length
  const waiting = parties.own !== null && view.viewer.mayNegotiate ? waitingForOwn(view, parties.own, items, findings) : []
  const { absent, uninvited } = useAbsent(view)
  const step =
    uninvited === undefined ? undefined : stepSays(t, locale, view, stepOf(view, waiting, findings.length, uninvited), waiting, spoken)
  return (
    <>
      <p className="far-next">
        {step?.label === true && <span className="label">{t.next} </span>}
        {step?.says}
      </p>
      <div className="far">
        <p className="far-agreed">
          <span>{t.agreedOf(agreed, points.length)}</span>
          <i className="track" aria-hidden="true">
            {agreed > 0 && <i className="grow" style={{ '--done': agreed / points.length } as React.CSSProperties} />}
          </i>
        </p>
        {agreed < points.length && (
          <ul className="far-sides">
            {parties.all
              .filter((side) => !absent.includes(side))
              .map((side) => {
                const { done, all } = answeredBy(view, side)
                return (
                  <li key={side}>
                    <Who of={side} name={parties.name(side)} />
                    <span className="num">{words.ui.partly(done, all)}</span>
                  </li>
                )
              })}
          </ul>
        )}
        {findings.length > 0 && <p className="far-findings">{t.findingsOpen(findings.length)}</p>}
      </div>
    </>
  )
}
