import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { QuestionId, TopicId } from '#core/catalogue/topic.ts'
import type { AcceptedPatch, Agreed, Proposal, Side } from '#core/negotiation/negotiation.ts'
import { annexVersionsOf } from '#text/annex-versions.ts'
import { localeOf, type Language } from '#text/language.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { useSpoken, type Spoken } from '../catalogue/spoken.ts'
import { reportOf, useAgreement } from '../cooperation/agreement.ts'
import { byTopic, isAgreed, topicOf } from '../cooperation/answers.ts'
import { partiesOf, speakerName, useCooperation, type Parties } from '../cooperation/data.ts'
import { NothingAgreed } from '../cooperation/nothing-agreed.tsx'
import { QuestionLink } from '../cooperation/question-link.tsx'
import { dayOf } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { Clause } from '../ui/clause.tsx'
import { Who } from '../ui/mark.tsx'
import { Page } from '../ui/page.tsx'
import { AgreedNumbers } from './agreed-numbers.tsx'
import { ClauseLines } from './clause-lines.tsx'
import { ChapterHeading, Contents, ContractTitle, ContractTools, useNamedParagraph } from './contract-parts.tsx'
import { useMarked } from './marked.ts'
import { numbered, type Chapter } from './numbered.ts'
import { restsOn, type RestsOn } from './rests-on.ts'
import { WorkedExample } from './worked-example.tsx'

/** The contract as it stands, live; beside every paragraph where it comes from. */
export const ContractPage = () => {
  const view = useCooperation()
  const { language, locale, words } = useLanguage()
  const t = words.contract
  const spoken = useSpoken()
  const { agreement, answers } = useAgreement()
  const [chosen, setChosen] = useState<Language>(language)
  const written = localeOf(chosen, agreement.german)
  const parties = partiesOf(view)
  const { chapters } = numbered(agreement)
  const versions = annexVersionsOf(view.negotiation)
  const now = useChapterInView(chapters)
  const marked = useMarked(chapters, written)
  const points = byTopic(view)
  const all = points.flatMap((topic) => topic.points)
  const agreed = all.filter(isAgreed)
  const last = agreed
    .flatMap((point) => (point.state === 'agreed' ? [point.agreed.on] : []))
    .toSorted()
    .at(-1)
  const findings = reportOf(agreement).findings.filter(({ severity }) => severity === 'error')
  const open = findings.length
  const unsettled = restsOn(
    view.negotiation.proposals,
    findings,
    chapters.flatMap(({ paragraphs }) => paragraphs),
  )
  useNamedParagraph()
  if (chapters.length === 0)
    return (
      <Page title={t.title} place={view.name}>
        <NothingAgreed says={t.empty} />
      </Page>
    )
  return (
    <Page
      title={t.title}
      place={view.name}
      sub={
        <>
          {last === undefined ? '' : `${t.draft(dayOf(locale, last))}. `}
          {t.state(agreed.length, all.length)} {t.open(open)}{' '}
          {open > 0 && (
            <Link to="/c/$cooperation/findings" params={{ cooperation: view.id }}>
              {t.toFindings}
            </Link>
          )}
        </>
      }
      aside={<ContractTools cooperation={view.id} written={chosen} onWritten={setChosen} />}
    >
      <div className="contract-grid">
        <Contents chapters={chapters} written={locale} now={now} />
        <div className="doc">
          <ContractTitle written={written} names={view.parties.map(({ name }) => name)} />
          {chapters.map((chapter) => (
            <section key={chapter.topic} id={`section-${chapter.topic}`} aria-labelledby={`heading-${chapter.topic}`}>
              <ChapterHeading chapter={chapter} written={written} versions={versions} />
              {chapter.paragraphs.map((paragraph) => {
                const rests = unsettled(paragraph)
                return (
                  <Clause
                    key={paragraph.id}
                    id={paragraph.id}
                    number={paragraph.number}
                    margin={<Origin paragraph={paragraph} rests={rests} view={view} parties={parties} spoken={spoken} />}
                  >
                    <ClauseLines lang={written} lines={marked.get(paragraph.id) ?? []} rests={rests} />
                  </Clause>
                )
              })}
              <OpenPoints topic={chapter.topic as TopicId} view={view} spoken={spoken} />
            </section>
          ))}
          {points
            .filter(({ topic, points: own }) => own.length > 0 && chapters.every((chapter) => chapter.topic !== topic))
            .map(({ topic }) => (
              <section key={topic} aria-labelledby={`heading-${topic}`}>
                <h2 id={`heading-${topic}`}>
                  <span className="open">{spoken.heading(topic)}</span>
                </h2>
                <OpenPoints topic={topic} view={view} spoken={spoken} />
              </section>
            ))}
          <AgreedNumbers agreement={agreement} written={written} />
          <WorkedExample agreement={agreement} answers={answers} written={written} />
        </div>
      </div>
    </Page>
  )
}

/** The section that the reader has before them. */
function useChapterInView(chapters: readonly Chapter[]): string | undefined {
  const [now, setNow] = useState(chapters[0]?.topic)
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (seen) => {
        for (const { isIntersecting, target } of seen) if (isIntersecting) setNow(target.id.replace('section-', ''))
      },
      { rootMargin: '-20% 0px -70% 0px' },
    )
    for (const { topic } of chapters) {
      const section = document.getElementById(`section-${topic}`)
      if (section !== null) watcher.observe(section)
    }
    return () => watcher.disconnect()
  }, [chapters])
  return now
}

/** Where a paragraph comes from: the question, who proposed it, when it was agreed, and the way to ask it something. */
const Origin = ({
  paragraph,
  rests,
  view,
  parties,
  spoken,
}: {
  readonly paragraph: Chapter['paragraphs'][number]
  readonly rests: RestsOn
  readonly view: CooperationView
  readonly parties: Parties
  readonly spoken: Spoken
}) => {
  const t = useLanguage().words.contract
  const { question, decision, rules } = paragraph
  const patch = patchOf(paragraph, view)
  const proposedBy = paragraph.proposedBy ?? patch?.by ?? undefined
  const agreedOn = paragraph.agreedOn ?? patch?.on.slice(0, 10)
  const point = question === undefined ? undefined : view.negotiation.points.find((each) => each.question === question)
  const agreed = point?.state === 'agreed' ? point.agreed : undefined
  return (
    <>
      {rests.proposal !== undefined && (
        <p className="rests">
          {t.openProposal}{' '}
          <Who of={rests.proposal.side ?? 'coach'} name={rests.proposal.side === null ? t.coach : parties.name(rests.proposal.side)} />
        </p>
      )}
      {rests.finding && (
        <p className="rests">
          <Link to="/c/$cooperation/findings" params={{ cooperation: view.id }}>
            {t.hasFinding}
          </Link>
        </p>
      )}
      {question !== undefined && (
        <p>
          <Link to="/c/$cooperation/compare/$topic" params={{ cooperation: view.id, topic: topicOf(question) }}>
            {spoken.short(question as QuestionId)}
          </Link>
        </p>
      )}
      {agreed !== undefined && <Agreement agreed={agreed} view={view} />}
      {agreed === undefined && agreedOn !== undefined && (
        <>
          <p>{t.added}</p>
          {proposedBy !== undefined && (
            <p>
              {t.proposalBy} <Who of={proposedBy as Side} name={parties.name(proposedBy as Side)} />
            </p>
          )}
          <p>{t.agreedOn(spoken.tools.day(agreedOn))}</p>
        </>
      )}
      {paragraph.decides === 'nothing' && <p>{t.decidesNothing}</p>}
      {paragraph.orders !== undefined && <p>{t.order}</p>}
      {paragraph.exclusions !== undefined && <p>{t.exclusion}</p>}
      {question === undefined && rules.length === 0 && paragraph.orders === undefined && paragraph.exclusions === undefined && (
        <p>{t.reading}</p>
      )}
      {decision !== undefined && (
        <p>
          {t.rules(rules)}{' '}
          <Link to="/c/$cooperation/ask" params={{ cooperation: view.id }} search={{ about: decision }}>
            {t.rule}
          </Link>
        </p>
      )}
    </>
  )
}

/** The accepted addition that an order or an exclusion comes from; other orders come with the answers. */
function patchOf({ orders, exclusions }: Chapter['paragraphs'][number], view: CooperationView): AcceptedPatch | undefined {
  return (view.negotiation.patches as readonly AcceptedPatch[]).findLast(({ patch }) =>
    patch.kind === 'exceptionTo'
      ? orders?.some(({ rule, before }) => rule === patch.rule && patch.exceptionTo.includes(before))
      : patch.kind === 'exclude' &&
        exclusions?.some(({ decision, exclusion }) => decision === patch.decision && exclusion === patch.exclusion.id),
  )
}

const Agreement = ({ agreed, view }: { readonly agreed: Agreed; readonly view: CooperationView }) => {
  const { locale, words } = useLanguage()
  const t = words.contract
  const day = dayOf(locale, agreed.on)
  const proposal = (view.negotiation.proposals as readonly Proposal[]).find(({ id }) => id === agreed.proposal)
  if (agreed.how === 'equal' || proposal === undefined) return <p>{t.equal(day)}</p>
  return (
    <>
      <p>
        {t.proposalBy} <Who of={proposal.side ?? 'coach'} name={speakerName(view, proposal)} />
      </p>
      <p>{t.agreedOn(day)}</p>
    </>
  )
}

const OpenPoints = ({ topic, view, spoken }: { readonly topic: TopicId; readonly view: CooperationView; readonly spoken: Spoken }) => {
  const t = useLanguage().words.contract
  const points = byTopic(view).find((each) => each.topic === topic)?.points ?? []
  const open = points.filter((point) => !isAgreed(point))
  if (open.length === 0) return null
  return (
    <div className="open-points">
      <p className="label">{t.openPoints}</p>
      <ul>
        {open.map((point) => (
          <li key={point.question}>
            {point.state === 'differs' || point.state === 'agreed' ? (
              <Link to="/c/$cooperation/compare/$topic" params={{ cooperation: view.id, topic }}>
                {spoken.title(point.question)}
              </Link>
            ) : (
              <QuestionLink view={view} question={point.question}>
                {spoken.title(point.question)}
              </QuestionLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
