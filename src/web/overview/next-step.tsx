import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Locale } from '#text/language.ts'
import { toolsFor } from '#text/tools.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import type { Spoken } from '../catalogue/spoken.ts'
import { partiesOf } from '../cooperation/data.ts'
import { QuestionLink } from '../cooperation/question-link.tsx'
import { useLanguage, type Words } from '../language/language.tsx'
import { namesOf, type Waiting } from './standing.ts'
import type { Step } from './step.ts'

/** What a step is in words; `label` where the reader is the one to move. */
export interface StepSays {
  readonly label: boolean
  readonly says: string
}

export function stepSays(
  t: Words['overview'],
  locale: Locale,
  view: CooperationView,
  step: Step,
  waiting: readonly Waiting[],
  spoken: Pick<Spoken, 'heading'>,
): StepSays {
  const parties = partiesOf(view)
  const list = toolsFor(locale, []).list
  switch (step.kind) {
    case 'ended':
      return { label: false, says: t.ended(parties.name(step.side)) }
    case 'invite':
      return { label: true, says: t.nextSays.invite(list(namesOf(parties, step.sides))) }
    case 'own':
      return { label: true, says: waitingSays(t, step.first, waiting, spoken) }
    case 'differs':
      return { label: true, says: t.nextSays.differs(step.count) }
    case 'findings':
      return { label: true, says: t.nextSays.openFindings(step.count) }
    case 'wait': {
      const names = list(namesOf(parties, step.sides))
      return { label: false, says: parties.own === null ? t.turnOf(names, step.sides.length) : t.waitFor(names, step.sides.length) }
    }
    case 'read':
      return { label: true, says: t.readerNext }
    case 'allAgreed':
      return { label: false, says: t.allAgreed }
  }
}

/** Why the first of these is the next step. */
function waitingSays(t: Words['overview'], first: Waiting, waiting: readonly Waiting[], spoken: Pick<Spoken, 'heading'>): string {
  switch (first.kind) {
    case 'findingProposal':
      return t.nextSays.findingProposal(first.count)
    case 'finding':
      return t.nextSays.finding(waiting.filter(({ kind }) => kind === 'finding').length)
    case 'proposal':
    case 'answer':
    case 'reveal':
    case 'settle':
      return t.nextSays[first.kind](first.count, spoken.heading(first.topic))
  }
}

/** The one solid button of the page, with the reason for it. */
export const NextStep = ({
  view,
  step,
  waiting,
  spoken,
}: {
  readonly view: CooperationView
  readonly step: Step
  readonly waiting: readonly Waiting[]
  readonly spoken: Spoken
}) => {
  const { locale, words } = useLanguage()
  const t = words.overview
  const { label, says } = stepSays(t, locale, view, step, waiting, spoken)
  const [meanwhile] = waiting
  return (
    <div className="next">
      <p>
        {label && <span className="label">{t.next} </span>}
        {says}
      </p>
      <StepLink view={view} step={step} />
      {step.kind === 'invite' && meanwhile !== undefined && (
        <WaitingLink of={meanwhile} view={view} toQuestion>
          {t.meanwhile[meanwhile.kind === 'answer' ? 'answer' : 'other']}
        </WaitingLink>
      )}
    </div>
  )
}

/** Where the step is taken; nothing where there is nothing to do. */
const StepLink = ({ view, step }: { readonly view: CooperationView; readonly step: Step }) => {
  const t = useLanguage().words.overview
  const params = { cooperation: view.id }
  switch (step.kind) {
    case 'ended':
      return null
    case 'invite':
      return (
        <Link to="/c/$cooperation/people" params={params} hash="invite" className="btn solid">
          {t.nextStep.invite}
        </Link>
      )
    case 'own':
      return (
        <WaitingLink of={step.first} view={view} toQuestion className="btn solid">
          {t.nextStep[step.first.kind]}
        </WaitingLink>
      )
    case 'differs':
      return (
        <Link to="/c/$cooperation/compare" params={params} className="btn solid">
          {t.nextStep.settle}
        </Link>
      )
    case 'findings':
      return (
        <Link to="/c/$cooperation/findings" params={params} className="btn solid">
          {t.nextStep.finding}
        </Link>
      )
    case 'wait':
      if (!step.agreed) {
        return (
          <Link to="/c/$cooperation/questions" params={params} className="btn">
            {t.nextStep.questions}
          </Link>
        )
      }
      return <ReadLink view={view} />
    case 'read':
    case 'allAgreed':
      return <ReadLink view={view} />
  }
}

const ReadLink = ({ view }: { readonly view: CooperationView }) => (
  <Link to="/c/$cooperation/contract" params={{ cooperation: view.id }} className="btn solid">
    {useLanguage().words.overview.readContract}
  </Link>
)

/** Leads to where something can be done about it. */
export const WaitingLink = ({
  of,
  view,
  toQuestion = false,
  className,
  children,
}: {
  readonly of: Waiting
  readonly view: Pick<CooperationView, 'id'>
  /** To the first question that waits, not to the list of its topic. */
  readonly toQuestion?: boolean
  readonly className?: string
  readonly children: ReactNode
}) => {
  const styled = className === undefined ? {} : { className }
  const cooperation = view.id
  switch (of.kind) {
    case 'findingProposal':
      return (
        <Link to="/c/$cooperation/findings" params={{ cooperation }} {...styled}>
          {children}
        </Link>
      )
    case 'finding':
      return (
        <Link to="/c/$cooperation/findings" params={{ cooperation }} hash={of.finding.hash} {...styled}>
          {children}
        </Link>
      )
    case 'answer':
    case 'reveal':
      if (toQuestion && of.question !== undefined) {
        return (
          <QuestionLink view={view} question={of.question} from="path" {...styled}>
            {children}
          </QuestionLink>
        )
      }
      return (
        <Link to="/c/$cooperation/questions/$topic" params={{ cooperation, topic: of.topic }} {...styled}>
          {children}
        </Link>
      )
    case 'proposal':
    case 'settle':
      return (
        <Link to="/c/$cooperation/compare/$topic" params={{ cooperation, topic: of.topic }} {...styled}>
          {children}
        </Link>
      )
  }
}
