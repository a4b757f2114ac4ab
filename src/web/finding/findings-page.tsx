import './finding.css'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { Agreement } from '#core/agreement/agreement.ts'
import type { Finding } from '#core/agreement/situation.ts'
import { refOf } from '#core/negotiation/close-finding.ts'
import { keyOf, type FindingRef } from '#core/negotiation/patch.ts'
import type { Change, Grounds, Proposal } from '#core/negotiation/negotiation.ts'
import type { Teller } from '#text/tell.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { numbered, placeText } from '../contract/numbered.ts'
import { reportOf, useAgreement, useTeller } from '../cooperation/agreement.ts'
import { changeProposal, makeProposal, partiesOf, useCooperation, type Parties } from '../cooperation/data.ts'
import { useDraft, useDrafts } from '../cooperation/drafts.ts'
import { NothingAgreed } from '../cooperation/nothing-agreed.tsx'
import { useCommand } from '../http/use-command.ts'
import { dayOf } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Explained } from '../ui/explained.tsx'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { findingProposals, openFindingProposals, patchSays } from './about.ts'
import { DrawnMap, mapOf } from './drawn-map.tsx'
import { type Exit, ExitForm, type FindingDraft } from './exits.tsx'
import { ClosedProposal, FindingProposal } from './finding-proposal.tsx'
import { KindSign } from './kind-sign.tsx'

/** Every case that the agreement leaves unanswered or answers twice, each with its three exits. */
export const FindingsPage = () => {
  const view = useCooperation()
  const { locale, words } = useLanguage()
  const t = words.finding
  const { agreement, misfits } = useAgreement()
  const teller = useTeller(agreement)
  const report = reportOf(agreement)
  const parties = partiesOf(view)
  const begun = Object.keys(agreement.decisions).length > 0
  const open = report.findings.filter(({ severity }) => severity !== 'info')
  const info = report.findings.filter(({ severity }) => severity === 'info')
  const count = (...codes: readonly string[]): number => open.filter(({ code }) => codes.includes(code)).length
  const gaps = count('gap', 'unresolvedRole')
  const clashes = count('conflict')
  const keys = new Set(report.findings.map((finding) => keyOf(refOf(finding))))
  const lost = openFindingProposals(view).filter(({ key }) => !keys.has(key))
  const written = useDrafts(view, (subject) => subject.startsWith('{') && !keys.has(subject)).flatMap((each) => {
    const text = textOf(each.draft as FindingDraft)
    return text.length === 0 ? [] : [{ ...each, text }]
  })
  const closed = findingProposals(view).filter(({ proposal }) => proposal.state !== 'open')
  const sub = !begun ? undefined : open.length === 0 ? t.none : t.sub(gaps, clashes, open.length - gaps - clashes)
  return (
    <Page title={t.title} place={view.name} {...(sub === undefined ? {} : { sub })}>
      {report.more === 'atLeast' && <p className="sub">{t.atLeast}</p>}
      {!begun && <NothingAgreed says={t.empty} />}
      {begun && open.length === 0 && (
        <Empty left={parties.left} right={parties.right[0] ?? 'b'} says={t.allClear}>
          <Link to="/c/$cooperation/rehearsal" params={{ cooperation: view.id }} className="btn">
            {t.allClearStep}
          </Link>
        </Empty>
      )}
      {open.map((finding) => (
        <OneFinding key={keyOf(refOf(finding))} finding={finding} agreement={agreement} teller={teller} view={view} parties={parties} />
      ))}
      {lost.length > 0 && (
        <section className="finding-more" aria-labelledby="other-proposals">
          <h2 id="other-proposals">{t.otherProposals}</h2>
          <p className="sub">{t.otherProposalsSays}</p>
          {lost.map(({ proposal }) => (
            <FindingProposal key={proposal.id} proposal={proposal} agreement={agreement} teller={teller} view={view} />
          ))}
        </section>
      )}
      {written.length > 0 && (
        <section className="finding-more" aria-labelledby="written">
          <h2 id="written">{t.written}</h2>
          <p className="sub">{t.writtenSays}</p>
          <ul>
            {written.map(({ subject, text, drop }) => (
              <li key={subject}>
                {text.map((line) => (
                  <p key={line}>{line}</p>
                ))}
                <Button small kind="plain" onClick={drop}>
                  {words.interview.kept.discard}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {misfits.length > 0 && (
        <section className="finding-more" aria-labelledby="misfits">
          <h2 id="misfits">{t.misfits}</h2>
          <p className="sub">{t.misfitsSays}</p>
          <ul>
            {misfits.map(({ patch, code }) => (
              <li key={patch.proposal}>
                <p className="serif">{patchSays(agreement, teller, locale, t, patch.patch)}</p>
                <p className="meta">{t.misfit[code]}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {closed.length > 0 && (
        <section className="finding-more" aria-labelledby="closed">
          <h2 id="closed">{t.closed}</h2>
          <p className="sub">{t.closedSays}</p>
          <ul className="closed">
            {closed.toReversed().map(({ proposal }) => (
              <ClosedProposal key={proposal.id} proposal={proposal} agreement={agreement} teller={teller} view={view} />
            ))}
          </ul>
        </section>
      )}
      {info.length > 0 && (
        <details className="disclosure finding-info">
          <summary>{t.info(info.length)}</summary>
          <p className="sub">{t.infoSays}</p>
          <ul>
            {info.map((finding) => (
              <li key={keyOf(refOf(finding))}>
                <p className="meta">{t.kinds[finding.code]}</p>
                <p>{teller.finding(finding)}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Page>
  )
}

const OneFinding = ({
  finding,
  agreement,
  teller,
  view,
  parties,
}: {
  readonly finding: Finding
  readonly agreement: Agreement
  readonly teller: Teller
  readonly view: CooperationView
  readonly parties: Parties
}) => {
  const { locale, words } = useLanguage()
  const t = words.finding
  const id = useId()
  const propose = useCommand(makeProposal)
  const change = useCommand(changeProposal)
  const counter = useCommand(makeProposal)
  const key = keyOf(refOf(finding))
  const { draft, set } = useDraft<FindingDraft>(view, key)
  const proposals = openFindingProposals(view)
    .filter((each) => each.key === key)
    .map(({ proposal }) => proposal)
  const edited = proposals.find(({ id: each }) => each === draft?.about?.proposal)
  const editing = edited?.id
  // What was written about a proposal that is not open any more is a proposal of its own.
  const exit = edited === undefined ? draft?.exit : undefined
  const saveEdited = async (next: Change, grounds: Grounds): Promise<void> => {
    if (edited === undefined || draft === undefined) return
    if (edited.side !== parties.own) {
      if ((await counter.run(view.id, next, grounds)).ok) set(undefined)
      return
    }
    const saved = await change.run(view.id, edited.id, draft.about?.version ?? edited.version, next, grounds)
    if (saved.ok) return set(undefined)
    const now = 'details' in saved.error ? saved.error.details?.['version'] : undefined
    // Told that somebody else of the side has changed it, who saves once more means the text that stands there now.
    if (saved.error.code === 'proposalChanged' && typeof now === 'number') set({ ...draft, about: { proposal: edited.id, version: now } })
  }
  const agenda = view.negotiation.agenda.find(({ about }) => typeof about !== 'string' && keyOf(about as FindingRef) === key)
  const may = view.viewer.mayNegotiate && view.negotiation.ended === undefined
  // A coach words no rule of the parties, but may ask them to talk.
  const canPatch = finding.decision !== undefined && finding.regions.length > 0 && parties.own !== null
  const exits: readonly { readonly exit: Exit; readonly name: string }[] = [
    ...(canPatch
      ? [
          { exit: 'answer' as const, name: t.answer },
          { exit: 'exclude' as const, name: t.cannotHappen },
        ]
      : []),
    ...(agenda === undefined ? [{ exit: 'talk' as const, name: t.talk }] : []),
  ]
  const more = finding.regions.length - 1
  const [brief, whole] = [teller.brief(finding), teller.finding(finding)]
  return (
    <article
      className={`finding${mapOf(agreement, finding) === null ? ' plain' : ''}`}
      aria-labelledby={id}
      id={`finding-${finding.decision ?? finding.fact ?? ''}`}
    >
      <div>
        <p className="kind">
          <KindSign code={finding.code} />
          <span>{t.kinds[finding.code]}</span>
        </p>
        <h2 id={id}>{brief}</h2>
        {brief !== whole && (
          <details className="disclosure">
            <summary>{t.allCases}</summary>
            <p>{whole}</p>
          </details>
        )}
        <dl className="case">
          {finding.example !== undefined && (
            <div>
              <dt>{t.example}</dt>
              <dd>
                <Explained text={teller.example(finding)} />
              </dd>
            </div>
          )}
          <div>
            <dt>{t.clauses}</dt>
            <Clauses finding={finding} agreement={agreement} cooperation={view.id} />
          </div>
        </dl>
        {(more > 0 || finding.mirrored === true) && (
          <p className="meta">
            {more > 0 && t.more(more)} {finding.mirrored === true && t.mirrored}
          </p>
        )}
        {agenda !== undefined && <p className="label">{t.onAgenda(dayOf(locale, agenda.on))}</p>}
        {proposals.length > 0 && (
          <section className="finding-proposals" aria-label={t.proposals}>
            {proposals.map((proposal) => (
              <FindingProposal
                key={proposal.id}
                proposal={proposal}
                agreement={agreement}
                teller={teller}
                view={view}
                {...(exit === undefined && {
                  onEdit: () => {
                    const { outcome: _, ...written } = draft ?? {}
                    set({ ...written, exit: exitOf(proposal), about: { proposal: proposal.id, version: proposal.version } })
                  },
                })}
              >
                {editing === proposal.id && draft !== undefined ? (
                  <>
                    <ExitForm
                      exit={exitOf(proposal)}
                      draft={draft}
                      onDraft={set}
                      view={view}
                      agreement={agreement}
                      finding={finding}
                      teller={teller}
                      first={proposal.change}
                      busy={change.running || counter.running}
                      submit={proposal.side === parties.own ? t.saveChange : t.counterPropose}
                      onChange={(next, grounds) => void saveEdited(next, grounds)}
                      onCancel={() => set(undefined)}
                    />
                    <RefusalLine refused={change.refused ?? counter.refused} />
                  </>
                ) : undefined}
              </FindingProposal>
            ))}
          </section>
        )}
        {may ? (
          <>
            <fieldset className={`exits n${exits.length}`}>
              <legend className="sr">{t.whatToDo}</legend>
              {exits.map((each) => (
                <button
                  key={each.exit}
                  type="button"
                  className="btn"
                  aria-expanded={exit === each.exit}
                  aria-controls={`${id}-exit`}
                  onClick={() => {
                    const { exit: _, ...written } = draft ?? {}
                    set(exit === each.exit ? written : { ...written, exit: each.exit })
                  }}
                >
                  {each.name}
                </button>
              ))}
            </fieldset>
            <div id={`${id}-exit`}>
              {exit !== undefined && draft !== undefined && (
                <ExitForm
                  key={exit}
                  exit={exit}
                  view={view}
                  agreement={agreement}
                  finding={finding}
                  teller={teller}
                  busy={propose.running}
                  draft={draft}
                  onDraft={set}
                  onChange={(next, grounds) => void propose.run(view.id, next, grounds).then(({ ok }) => ok && set(undefined))}
                  onCancel={() => set(undefined)}
                />
              )}
            </div>
            {parties.own === null && <p className="meta">{t.coachMay}</p>}
            <RefusalLine refused={propose.refused} />
          </>
        ) : (
          <p className="meta">
            {view.negotiation.ended === undefined ? t.onlyReads : words.overview.ended(parties.name(view.negotiation.ended.side))}
          </p>
        )}
      </div>
      <DrawnMap agreement={agreement} finding={finding} teller={teller} parties={parties} />
    </article>
  )
}

/** What somebody put into words, of all that a draft holds. */
const textOf = ({ reason, because, note, outcome }: FindingDraft): readonly string[] =>
  [...new Set([reason, because, note, outcome?.step, outcome?.source])].flatMap((text) =>
    text === undefined || text.trim() === '' ? [] : [text],
  )

const exitOf = ({ change }: Proposal): Exit => (change.kind === 'patch' && change.patch.kind === 'exclude' ? 'exclude' : 'answer')

/** The clauses that clash, or that stand beside the hole. */
const Clauses = ({
  finding,
  agreement,
  cooperation,
}: {
  readonly finding: Finding
  readonly agreement: Agreement
  readonly cooperation: string
}) => {
  const { language, locale, words } = useLanguage()
  const map = mapOf(agreement, finding)
  const beside = (map?.fields ?? []).flat().flatMap((field) => (field.kind === 'answer' ? field.rules : []))
  const decision = finding.decision === undefined ? undefined : agreement.decisions[finding.decision]
  const rules = finding.rules.length > 0 ? finding.rules : beside.length > 0 ? beside : (decision?.rules.map((rule) => rule.id) ?? [])
  const places = numbered(agreement).placesOf(rules).slice(0, 3)
  if (places.length === 0) return <dd>{words.finding.noClauses}</dd>
  return places.map((place) => (
    <dd key={place.id}>
      <Link to="/c/$cooperation/contract" params={{ cooperation }} hash={place.id}>
        {placeText(locale, place)}
      </Link>{' '}
      <span className="quoted">
        <Explained text={place.text[language]} />
      </span>
    </dd>
  ))
}
