import './fit.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useId, useRef, useState } from 'react'
import {
  areas,
  knowledgeIds,
  mustAnswers,
  mustIds,
  readinessAnswers,
  readinessIds,
  scales,
  sharings,
  steps,
  weights,
  wishIds,
  type Area,
  type ScaleId,
  type WishId,
} from '#core/fit/items.ts'
import { emptyFit, fitProgress, progressOf, type FitDraft, type FitSheet, type Progress } from '#core/fit/sheet.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import { fitWordsOf } from '#text/fit.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { partiesOf, useCooperation } from '../cooperation/data.ts'
import { useCommand } from '../http/use-command.ts'
import { useLanguage } from '../language/language.tsx'
import { useTools } from '../language/tools.ts'
import type { SheetsOf } from '../sheet/data.ts'
import { useSheetDraft } from '../sheet/use-sheet-draft.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { TextField } from '../ui/field.tsx'
import { classOf, Lock } from '../ui/mark.tsx'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { fitStore } from './data.ts'

/** What a side says alone about working with the other. */
export const FitSheetPage = () => {
  const view = useCooperation()
  const t = useLanguage().words.fit.sheet
  const sheets = fitStore.use(view.id)
  const { side } = view.viewer
  const isDone = sheets.handedIn.some((one) => one.side === side)
  if (side === null || !view.viewer.mayNegotiate || isDone)
    return (
      <Page title={t.title} place={view.name}>
        <div className="stack">
          <p>{isDone ? t.done : t.notYours}</p>
          <Link to="/c/$cooperation/fit" params={{ cooperation: view.id }} className="btn">
            {t.back}
          </Link>
        </div>
      </Page>
    )
  return <Answering key={sheets.round} view={view} side={side} sheets={sheets} />
}

type Change = (next: (draft: FitDraft) => FitDraft) => void
type Part = 'readiness' | 'musts' | 'wishes' | Area | 'knowledge'

const parts: readonly Part[] = ['readiness', 'musts', 'wishes', ...areas, 'knowledge']

const partProgress = (draft: FitDraft, part: Part): Progress =>
  part === 'readiness' || part === 'musts' || part === 'wishes' || part === 'knowledge'
    ? progressOf(draft, part)
    : progressOf(draft, 'scales', scales[part])

const Answering = ({
  view,
  side,
  sheets,
}: {
  readonly view: CooperationView
  readonly side: Side
  readonly sheets: SheetsOf<FitDraft, FitSheet>
}) => {
  const { locale, words } = useLanguage()
  const t = words.fit.sheet
  const said = fitWordsOf(locale)
  const tools = useTools(view.parties)
  const parties = partiesOf(view)
  const navigate = useNavigate()
  // Each round begins empty: what was said last time would lead the pen.
  const { draft, change, state, refused, flush } = useSheetDraft(view, fitStore, sheets, emptyFit)
  const [part, setPart] = useState<Part>(() => parts.find((each) => isOpen(partProgress(draft, each))) ?? 'knowledge')
  const [asking, setAsking] = useState(false)
  const moved = useRef(false)
  const heading = useCallback((node: HTMLHeadingElement | null) => {
    if (moved.current) node?.focus()
  }, [])
  const go = (to: Part | undefined): void => {
    if (to === undefined) return
    moved.current = true
    setAsking(false)
    setPart(to)
  }
  const give = useCommand(fitStore.handIn, () => navigate({ to: '/c/$cooperation/fit', params: { cooperation: view.id } }))
  const hand = async (): Promise<void> => {
    const version = await flush()
    if (version !== undefined) await give.run(view.id, { round: sheets.round, expected: version })
  }
  const { done, all } = fitProgress(draft)
  const at = parts.indexOf(part)
  const next = parts[at + 1]
  const title = (each: Part): { readonly title: string; readonly says: string } => {
    switch (each) {
      case 'readiness':
        return words.fit.ready
      case 'musts':
        return words.fit.musts
      case 'wishes':
        return words.fit.wishes
      case 'knowledge':
        return words.fit.knowledge
      case 'strategic':
      case 'operational':
      case 'cultural':
      case 'failing':
        return said.areas[each]
    }
  }
  const firstOpen = parts.find((each) => isOpen(partProgress(draft, each)))
  return (
    <Page title={t.title} place={view.name} sub={t.progress(done, all)}>
      <div className={`fit-sheet ${classOf(side)}`}>
        <p className="private">
          <Lock />
          <span>{t.private(tools.list(parties.right.map(parties.name)))}</span>
        </p>
        <nav aria-label={t.parts}>
          <ol className="fit-parts">
            {parts.map((each) => {
              const { done: own, all: of } = partProgress(draft, each)
              return (
                <li key={each}>
                  <button
                    type="button"
                    aria-current={each === part ? 'step' : undefined}
                    aria-label={t.part(title(each).title, own, of)}
                    onClick={() => go(each)}
                  >
                    <i style={{ '--done': own / of } as React.CSSProperties} />
                    <span>{title(each).title}</span>
                  </button>
                </li>
              )
            })}
          </ol>
        </nav>
        <section className="fit-part" aria-labelledby="fit-part">
          <h2 id="fit-part" key={part} ref={heading} tabIndex={-1}>
            {title(part).title}
          </h2>
          <p className="sub">{title(part).says}</p>
          <Questions key={part} part={part} draft={draft} change={change} />
        </section>
        <div className="fit-end">
          <output className="saving">
            {state === 'saving' ? t.saving : state === 'saved' ? t.saved : state === 'waiting' ? t.notSaved : ''}
          </output>
          <RefusalLine refused={refused ?? give.refused} />
          {asking && firstOpen !== undefined && <p role="alert">{t.missing(all - done)}</p>}
          {asking && firstOpen === undefined ? (
            <div className="sure" role="alert">
              <p>{t.sure}</p>
              <div className="actions">
                <Button kind="solid" busy={give.running} onClick={() => void hand()}>
                  {t.yes}
                </Button>
                <Button kind="plain" onClick={() => setAsking(false)}>
                  {words.ui.cancel}
                </Button>
              </div>
            </div>
          ) : (
            <div className="actions">
              {next === undefined || firstOpen === undefined ? (
                <Button
                  kind="solid"
                  onClick={() => {
                    go(firstOpen)
                    setAsking(true)
                  }}
                >
                  {t.handIn}
                </Button>
              ) : (
                <Button kind="solid" onClick={() => go(next)}>
                  {t.next}
                </Button>
              )}
              {at > 0 && <Button onClick={() => go(parts[at - 1])}>{t.previous}</Button>}
              <Link to="/c/$cooperation/fit" params={{ cooperation: view.id }} className="btn plain">
                {t.back}
              </Link>
            </div>
          )}
        </div>
      </div>
    </Page>
  )
}

const isOpen = ({ done, all }: Progress): boolean => done < all

const Questions = ({ part, draft, change }: { readonly part: Part; readonly draft: FitDraft; readonly change: Change }) => {
  const said = fitWordsOf(useLanguage().locale)
  switch (part) {
    case 'readiness':
      return readinessIds.map((id) => (
        <Pick
          key={id}
          asks={said.readiness[id]}
          options={readinessAnswers}
          words={said.readinessAnswers}
          value={draft.readiness[id]}
          onChange={(value) => change((now) => ({ ...now, readiness: { ...now.readiness, [id]: value } }))}
        />
      ))
    case 'musts':
      return mustIds.map((id) => (
        <Pick
          key={id}
          asks={said.musts[id].says}
          options={mustAnswers}
          words={said.mustAnswers}
          value={draft.musts[id]}
          onChange={(value) => change((now) => ({ ...now, musts: { ...now.musts, [id]: value } }))}
        />
      ))
    case 'wishes':
      return wishIds.map((id) => <WishQuestion key={id} id={id} draft={draft} change={change} />)
    case 'knowledge':
      return knowledgeIds.map((id) => (
        <Pick
          key={id}
          asks={said.knowledge[id]}
          options={sharings}
          words={said.sharings}
          value={draft.knowledge[id]}
          onChange={(value) => change((now) => ({ ...now, knowledge: { ...now.knowledge, [id]: value } }))}
        />
      ))
    case 'strategic':
    case 'operational':
    case 'cultural':
    case 'failing':
      return scales[part].map((id) => <Scale key={id} id={id} draft={draft} change={change} />)
  }
}

/** A few short answers in one line. */
const Pick = <Option extends string | number>({
  asks,
  under,
  options,
  words,
  value,
  onChange,
}: {
  readonly asks: string
  /** Stands within another question: then a line smaller. */
  readonly under?: true
  readonly options: readonly Option[]
  readonly words: Readonly<Record<Option, string>>
  readonly value: Option | null | undefined
  readonly onChange: (value: Option) => void
}) => {
  const name = useId()
  return (
    <fieldset className={under === true ? 'fit-pick under' : 'fit-pick'}>
      <legend>{asks}</legend>
      <div>
        {options.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={value === each} onChange={() => onChange(each)} />
            {words[each]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const WishQuestion = ({ id, draft, change }: { readonly id: WishId; readonly draft: FitDraft; readonly change: Change }) => {
  const { locale, words } = useLanguage()
  const t = words.fit.sheet
  const said = fitWordsOf(locale)
  const wish = draft.wishes[id]
  return (
    <fieldset className="fit-wish">
      <legend>{said.wishes[id].says}</legend>
      <Pick
        under
        asks={t.weight}
        options={weights}
        words={said.weights}
        value={wish?.weight}
        onChange={(weight) =>
          change((now) => ({
            ...now,
            wishes: { ...now.wishes, [id]: { weight, met: weight === 0 ? null : (now.wishes[id]?.met ?? null) } },
          }))
        }
      />
      {wish !== undefined && wish.weight > 0 && (
        <Pick
          under
          asks={t.met}
          options={steps}
          words={said.met}
          value={wish.met}
          onChange={(met) => change((now) => ({ ...now, wishes: { ...now.wishes, [id]: { ...wish, met } } }))}
        />
      )}
    </fieldset>
  )
}

const Scale = ({ id, draft, change }: { readonly id: ScaleId; readonly draft: FitDraft; readonly change: Change }) => {
  const { locale, words } = useLanguage()
  const { question, why, anchors } = fitWordsOf(locale).scales[id]
  const name = useId()
  return (
    <fieldset className="fit-scale" aria-describedby={`${name}-why`}>
      <legend>{question}</legend>
      <p className="meta" id={`${name}-why`}>
        {why}
      </p>
      <div className="choices">
        {steps.map((step) => (
          <Choice
            key={step}
            name={name}
            value={String(step)}
            checked={draft.scales[id] === step}
            onChange={() => change((now) => ({ ...now, scales: { ...now.scales, [id]: step } }))}
            label={anchors[step]}
          />
        ))}
      </div>
      {draft.scales[id] !== undefined && (
        <TextField
          label={words.fit.sheet.note}
          maxLength={300}
          value={draft.notes[id] ?? ''}
          onChange={({ currentTarget: { value } }) => change((now) => ({ ...now, notes: { ...now.notes, [id]: value } }))}
        />
      )}
    </fieldset>
  )
}
