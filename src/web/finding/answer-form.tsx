import { useMemo, useState, type FormEvent } from 'react'
import type { Agreement, Outcome } from '#core/agreement/agreement.ts'
import { decide } from '#core/agreement/decide.ts'
import { caseOf, type Finding } from '#core/agreement/situation.ts'
import { type Answering, answering, refOf, rulePatch, settles } from '#core/negotiation/close-finding.ts'
import type { Change, Grounds, Side } from '#core/negotiation/negotiation.ts'
import type { Teller } from '#text/tell.ts'
import type { Locale } from '#text/language.ts'
import { toolsFor } from '#text/tools.ts'
import { ordered, type Patch } from '#core/negotiation/patch.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { numbered, placeText } from '../contract/numbered.ts'
import { partiesOf, type Parties } from '../cooperation/data.ts'
import { useLanguage, useWords, type Words } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { SelectField, TextArea, TextField } from '../ui/field.tsx'
import { Submit } from '../ui/submit.tsx'
import { freshId, ruleText, withoutStop } from './about.ts'
import type { FindingDraft } from './exits.tsx'
import {
  basesFor,
  type DraftProblem,
  draftOf,
  emptyDraft,
  isWritten,
  type OutcomeDraft,
  outcomeOf,
  waysOfWriting,
  type Written,
} from './outcome-draft.ts'

type Picked =
  | { readonly kind: 'order'; readonly before: string; readonly after: readonly string[] }
  | { readonly kind: 'rule'; readonly outcome: Outcome }

interface ReadyChoice {
  readonly key: string
  readonly label: string
  readonly note?: string
  readonly picked: Picked
}

/** The first exit: say which of two rules goes first, take an answer that stands ready, or write one. No answer is ticked beforehand. */
export const AnswerForm = ({
  agreement,
  finding,
  teller,
  view,
  first,
  busy,
  draft: kept,
  onDraft,
  submit,
  onChange,
  onCancel,
}: {
  readonly agreement: Agreement
  readonly finding: Finding
  readonly teller: Teller
  readonly view: CooperationView
  /** What a proposal says that is being changed, or answered by another one. */
  readonly first?: Patch
  readonly busy: boolean
  readonly draft: FindingDraft
  readonly onDraft: (draft: FindingDraft) => void
  readonly submit: string
  readonly onChange: (change: Change, grounds: Grounds) => void
  readonly onCancel: () => void
}) => {
  const { locale, words } = useLanguage()
  const t = words.finding
  const can = useMemo(() => answering(agreement, finding), [agreement, finding])
  const draft = kept.outcome ?? firstDraft(can, first, locale)
  const reason = kept.reason ?? ''
  const [problem, setProblem] = useState<DraftProblem | 'stillOpen'>()
  if (can === undefined) return null
  const { decision } = can
  const parties = partiesOf(view)
  const choices = choicesFor({ agreement, finding, teller, locale, words, can })
  const save = (event: FormEvent): void => {
    event.preventDefault()
    const grounds: Grounds = reason.trim() === '' ? {} : { reason: reason.trim() }
    const about = refOf(finding)
    if (draft.picked === undefined) return setProblem('choose')
    const ready = choices.find(({ key }) => key === draft.picked)?.picked
    if (ready?.kind === 'order') {
      const { before, after } = ready
      return onChange({ kind: 'patch', about, patch: { kind: 'exceptionTo', decision, rule: before, exceptionTo: after } }, grounds)
    }
    const outcome = ready?.outcome ?? (isWritten(draft.picked) ? outcomeOf(draft, draft.picked, can, parties.all, locale) : 'choose')
    if (typeof outcome === 'string') return setProblem(outcome)
    const patch = rulePatch(agreement, finding, outcome, freshId())
    if (patch === undefined || !settles(agreement, finding, decision, outcome)) return setProblem('stillOpen')
    setProblem(undefined)
    onChange({ kind: 'patch', about, patch }, grounds)
  }
  const set = (change: Partial<OutcomeDraft>): void => {
    setProblem(undefined)
    onDraft({ ...kept, outcome: { ...draft, ...change } })
  }
  const ready = ({ key, label, note }: ReadyChoice) => (
    <Choice
      key={key}
      name={`answer-${decision}`}
      value={key}
      checked={draft.picked === key}
      onChange={() => set({ picked: key })}
      label={label}
      note={note}
    />
  )
  return (
    <form className="exit-form" onSubmit={save} noValidate aria-label={t.answer}>
      {can.orders.length > 0 && (
        <fieldset>
          <legend>
            <h3>{t.order}</h3>
          </legend>
          <div className="choices">{choices.filter((choice) => choice.picked.kind === 'order').map(ready)}</div>
        </fieldset>
      )}
      <fieldset>
        <legend>
          <h3>{can.orders.length > 0 ? t.insteadOfBoth : t.readyOnly}</h3>
        </legend>
        <div className="choices">
          {choices.filter((choice) => choice.picked.kind === 'rule').map(ready)}
          {waysOfWriting(can).map((way) => (
            <Choice
              key={way}
              name={`answer-${decision}`}
              value={way}
              checked={draft.picked === way}
              onChange={() => set({ picked: way })}
              label={t.ways[way]}
            >
              <Fields way={way} draft={draft} set={set} can={can} agreement={agreement} teller={teller} parties={parties} />
            </Choice>
          ))}
        </div>
      </fieldset>
      <Reason value={reason} onChange={(next) => onDraft({ ...kept, reason: next })} />
      <Submit problem={problem === undefined ? undefined : t.problems[problem]} busy={busy} submit={submit} onCancel={onCancel} />
    </form>
  )
}

const keyOfOutcome = (outcome: Outcome): string => JSON.stringify(ordered(outcome))

function firstDraft(can: Answering | undefined, first: Patch | undefined, locale: Locale): OutcomeDraft {
  if (first?.kind === 'exceptionTo') return { ...emptyDraft, picked: keyOfOrder(first.rule) }
  if (first?.kind !== 'addRule') return emptyDraft
  const { outcome } = first.rule
  const key = keyOfOutcome(outcome)
  return can?.outcomes.some((each) => keyOfOutcome(each.outcome) === key) === true
    ? { ...emptyDraft, picked: key }
    : draftOf(outcome, locale)
}

const keyOfOrder = (before: string): string => `order-${before}`

function choicesFor({
  agreement,
  finding,
  teller,
  locale,
  words,
  can,
}: {
  readonly locale: Locale
  readonly words: Words
  readonly agreement: Agreement
  readonly finding: Finding
  readonly teller: Teller
  readonly can: Answering
}): readonly ReadyChoice[] {
  const t = words.finding
  const { decision } = can
  const ruling = finding.example === undefined ? undefined : decide(agreement, decision, caseOf(finding.example))
  const ruleSays = (rule: string): string => {
    const answer = ruling?.kind === 'conflict' ? ruling.answers.find(({ rules }) => rules.includes(rule))?.answer : undefined
    return answer === undefined ? ruleText(agreement, teller, locale, decision, rule) : withoutStop(teller.answer(decision, answer))
  }
  const { placeOf } = numbered(agreement)
  const noted = (note: string | undefined): { readonly note?: string } => (note === undefined ? {} : { note })
  const likeOf = (rule: string | undefined): string | undefined => {
    if (rule === undefined) return undefined
    const place = placeOf(rule)
    return place === undefined ? t.asElsewhere : t.asRule(placeText(locale, place))
  }
  return [
    ...can.orders.map(({ before, after }) => {
      const place = placeOf(before)
      return {
        key: keyOfOrder(before),
        label: t.orderOption(ruleSays(before)),
        ...noted(place === undefined ? undefined : placeText(locale, place)),
        picked: { kind: 'order' as const, before, after },
      }
    }),
    ...can.outcomes.map(({ outcome, like }) => ({
      key: keyOfOutcome(outcome),
      label: teller.outcome(decision, outcome),
      ...noted(likeOf(like)),
      picked: { kind: 'rule' as const, outcome },
    })),
  ]
}

interface FieldsProps {
  readonly way: Written
  readonly draft: OutcomeDraft
  readonly set: (change: Partial<OutcomeDraft>) => void
  readonly can: Answering
  readonly agreement: Agreement
  readonly teller: Teller
  readonly parties: Parties
}

/** The fields of one way to write an answer. They are read when the proposal is made. */
const Fields = (props: FieldsProps) => {
  const t = useLanguage().words.finding.fields
  const { way, draft, set } = props
  switch (way) {
    case 'sum':
      return <NumberField label={t.sum} hint={t.sumHint} value={draft.sum} onChange={(sum) => set({ sum })} />
    case 'percent':
      return (
        <div className="outcome-fields">
          <NumberField label={t.percent} value={draft.rate} onChange={(rate) => set({ rate })} />
          <Base {...props} />
        </div>
      )
    case 'per':
      return (
        <div className="outcome-fields">
          <NumberField label={t.perUnit} hint={t.sumHint} value={draft.sum} onChange={(sum) => set({ sum })} />
          <Base {...props} />
        </div>
      )
    case 'tiers':
      return <Tiers {...props} />
    case 'parts':
      return <Parts {...props} />
    case 'duty':
      return <Duty {...props} />
    case 'talk':
      return (
        <TextField
          label={t.step}
          hint={t.stepHint}
          maxLength={400}
          value={draft.step}
          onChange={(event) => set({ step: event.currentTarget.value })}
        />
      )
    case 'perLaw':
      return (
        <TextField
          label={t.source}
          hint={t.sourceHint}
          maxLength={400}
          value={draft.source}
          onChange={(event) => set({ source: event.currentTarget.value })}
        />
      )
  }
}

const NumberField = ({
  label,
  hint,
  value,
  onChange,
}: {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
}) => (
  <TextField
    label={label}
    {...(hint === undefined ? {} : { hint })}
    value={value}
    inputMode="decimal"
    autoComplete="off"
    maxLength={20}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
)

/** What the amount is taken of; where there is only one thing it is said, not asked. */
const Base = ({ way, draft, set, can, agreement, teller }: FieldsProps) => {
  const { language, words } = useLanguage()
  const t = words.finding.fields
  const bases = basesFor(can, way)
  const nameOf = (fact: string): string => agreement.facts[fact]?.words?.label?.['name']?.[language] ?? teller.factQuestion(fact)
  const [only] = bases
  if (only !== undefined && bases.length === 1) return <p className="meta">{t.ofThis(nameOf(only))}</p>
  return (
    <SelectField label={t.base} value={draft.base ?? ''} onChange={(event) => set({ base: event.currentTarget.value })}>
      <option value="" disabled>
        {t.pleaseChoose}
      </option>
      {bases.map((fact) => (
        <option key={fact} value={fact}>
          {nameOf(fact)}
        </option>
      ))}
    </SelectField>
  )
}

const mostTiers = 8

const Tiers = (props: FieldsProps) => {
  const t = useLanguage().words.finding.fields
  const { draft, set } = props
  const last = draft.tiers.length - 1
  const change = (at: number, to: Partial<OutcomeDraft['tiers'][number]>): void =>
    set({ tiers: draft.tiers.map((tier, index) => (index === at ? { ...tier, ...to } : tier)) })
  return (
    <div className="stack-small">
      <Base {...props} />
      {draft.tiers.map((tier, index) => (
        // Rows have no name of their own; one is only ever added before the last or taken away.
        // oxlint-disable-next-line react/no-array-index-key
        <div className="outcome-fields" key={index}>
          {index === last ? (
            <p className="above">{t.above}</p>
          ) : (
            <NumberField label={t.upTo(index + 1)} value={tier.upTo} onChange={(upTo) => change(index, { upTo })} />
          )}
          <NumberField
            label={index === last ? t.rateAbove : t.rate(index + 1)}
            value={tier.rate}
            onChange={(rate) => change(index, { rate })}
          />
        </div>
      ))}
      {draft.tiers.length < mostTiers && (
        <div>
          <Button small kind="plain" onClick={() => set({ tiers: draft.tiers.toSpliced(last, 0, { upTo: '', rate: '' }) })}>
            {t.moreTiers}
          </Button>
        </div>
      )}
    </div>
  )
}

const Parts = ({ draft, set, parties }: FieldsProps) => {
  const t = useLanguage().words.finding.fields
  return (
    <div className="outcome-fields">
      {[parties.left, ...parties.right].map((side: Side) => (
        <NumberField
          key={side}
          label={t.partOf(parties.name(side))}
          value={draft.parts[side] ?? ''}
          onChange={(part) => set({ parts: { ...draft.parts, [side]: part } })}
        />
      ))}
    </div>
  )
}

const Duty = ({ draft, set, can, agreement, parties }: FieldsProps) => {
  const { language, locale, words } = useLanguage()
  const t = words.finding.fields
  const { duties, decision } = can
  const [only] = duties
  const form = duties.length === 1 ? only : duties.find(({ duty }) => duty === draft.duty)
  const saysOf = (duty: string): string => withoutStop(agreement.decisions[decision]?.words?.answer?.[duty]?.[language] ?? duty)
  const sides = [parties.left, ...parties.right]
  const who = (label: string, value: string | undefined, change: (side: string) => void) => (
    <SelectField label={label} value={value ?? ''} onChange={(event) => change(event.currentTarget.value)}>
      <option value="" disabled>
        {t.pleaseChoose}
      </option>
      {sides.map((side) => (
        <option key={side} value={side}>
          {parties.name(side)}
        </option>
      ))}
    </SelectField>
  )
  return (
    <div className="stack-small">
      {duties.length === 1 && only !== undefined ? (
        <p className="meta">{saysOf(only.duty)}</p>
      ) : (
        <SelectField label={t.duty} value={draft.duty ?? ''} onChange={(event) => set({ duty: event.currentTarget.value })}>
          <option value="" disabled>
            {t.pleaseChoose}
          </option>
          {[...new Set(duties.map(({ duty }) => duty))].map((duty) => (
            <option key={duty} value={duty}>
              {saysOf(duty)}
            </option>
          ))}
        </SelectField>
      )}
      <div className="outcome-fields">
        {who(t.by, draft.by, (by) => set({ by }))}
        {who(t.to, draft.to, (to) => set({ to }))}
        <NumberField
          label={t.within(
            toolsFor(locale, [])
              .quantity(2, form?.unit ?? 'days')
              .replace(/^\S+?\s/u, ''),
          )}
          value={draft.within}
          onChange={(within) => set({ within })}
        />
      </div>
    </div>
  )
}

/** Why a proposal is made; free to leave out, read by everybody. */
const Reason = ({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) => (
  <TextArea
    label={useWords().finding.reason}
    rows={2}
    maxLength={2000}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
)
