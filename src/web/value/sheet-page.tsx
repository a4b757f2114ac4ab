import './value.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { useId, useState, type ReactNode } from 'react'
import type { Side } from '#core/negotiation/negotiation.ts'
import {
  benefitCodes,
  confidences,
  costCodes,
  emptyDraft,
  emptyLever,
  isCost,
  problemsOf,
  sheetCurrencies,
  type Confidence,
  type LeverCode,
  type LeverDraft,
  type SheetCurrency,
  type ValueDraft,
} from '#core/value/sheet.ts'
import { valueWordsOf } from '#text/value.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { readQuantity, writeQuantity } from '../catalogue/read-quantity.ts'
import { partiesOf, useCooperation, type Parties } from '../cooperation/data.ts'
import { useCommand } from '../http/use-command.ts'
import { useLanguage } from '../language/language.tsx'
import { useTools } from '../language/tools.ts'
import { useSheetDraft } from '../sheet/use-sheet-draft.ts'
import { SelectField, TextField } from '../ui/field.tsx'
import { Button } from '../ui/button.tsx'
import { classOf, Lock } from '../ui/mark.tsx'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { useValueSheets, valueStore, type ValueSheets } from './data.ts'

/** What a side writes down alone. */
export const SheetPage = () => {
  const view = useCooperation()
  const t = useLanguage().words.value.sheet
  const sheets = useValueSheets(view.id)
  const { side } = view.viewer
  const isDone = sheets.handedIn.some((one) => one.side === side)
  if (side === null || !view.viewer.mayNegotiate || isDone)
    return (
      <Page title={t.title} place={view.name}>
        <div className="stack">
          <p>{isDone ? t.done : t.notYours}</p>
          <Link to="/c/$cooperation/value" params={{ cooperation: view.id }} className="btn">
            {t.back}
          </Link>
        </div>
      </Page>
    )
  return <Writing key={sheets.round} view={view} side={side} sheets={sheets} />
}

type Change = (next: (draft: ValueDraft) => ValueDraft) => void

const Writing = ({ view, side, sheets }: { readonly view: CooperationView; readonly side: Side; readonly sheets: ValueSheets }) => {
  const { locale, words } = useLanguage()
  const t = words.value.sheet
  const parties = partiesOf(view)
  const tools = useTools(view.parties)
  const navigate = useNavigate()
  const { draft, change, state, refused, flush } = useSheetDraft(
    view,
    valueStore,
    sheets,
    // A new round begins with what the own side said in the last one.
    sheets.rounds.at(-1)?.sheets[side] ?? emptyDraft,
  )
  const [asking, setAsking] = useState(false)
  const [showsProblems, setShowsProblems] = useState(false)
  const problems = problemsOf(draft)
  const { levers } = valueWordsOf(locale)
  const give = useCommand(valueStore.handIn, () => navigate({ to: '/c/$cooperation/value', params: { cooperation: view.id } }))
  const currency = draft.currency ?? 'EUR'
  const nameOf = (at: string): string => {
    const lever = draft.levers.find(({ id }) => id === at)
    return lever === undefined ? (t.parts[at] ?? at) : levers[lever.code]
  }
  const ask = (): void => {
    setShowsProblems(problems.length > 0)
    setAsking(problems.length === 0)
  }
  const hand = async (): Promise<void> => {
    const version = await flush()
    if (version !== undefined) await give.run(view.id, { round: sheets.round, expected: version })
  }
  return (
    <Page title={t.title} place={view.name} sub={t.sub}>
      <div className={`value-sheet ${classOf(side)}`}>
        <p className="private">
          <Lock />
          <span>{t.private(tools.list(parties.right.map(parties.name)))}</span>
        </p>
        <section className="value-part" aria-labelledby="value-alone">
          <h2 id="value-alone">{t.alone}</h2>
          <p className="sub">{t.aloneHint}</p>
          <div className="value-line">
            <SelectField
              label={t.currency}
              value={draft.currency ?? ''}
              onChange={({ currentTarget: { value } }) =>
                change((now) => ({ ...now, currency: value === '' ? null : (value as SheetCurrency) }))
              }
            >
              <option value="">{t.choose}</option>
              {sheetCurrencies.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </SelectField>
          </div>
          <Amounts amount={draft.alone} currency={currency} negative onChange={(alone) => change((now) => ({ ...now, alone }))} />
          <Sure value={draft.aloneConfidence} onChange={(aloneConfidence) => change((now) => ({ ...now, aloneConfidence }))} />
        </section>
        <Levers kind="benefit" draft={draft} change={change} currency={currency} parties={parties} />
        <Levers kind="cost" draft={draft} change={change} currency={currency} parties={parties}>
          <h3>{t.coordination}</h3>
          <p className="sub">{t.coordinationHint}</p>
          <Amounts
            amount={draft.coordination}
            currency={currency}
            onChange={(coordination) => change((now) => ({ ...now, coordination }))}
          />
          <Sure
            value={draft.coordinationConfidence}
            onChange={(coordinationConfidence) => change((now) => ({ ...now, coordinationConfidence }))}
          />
        </Levers>
        <section className="value-part" aria-labelledby="value-mix">
          <h2 id="value-mix">{t.mix}</h2>
          <div className="value-line ends">
            <WholeField
              label={t.brings}
              most={100}
              tooMuch={t.tooMany}
              value={draft.brings}
              onChange={(brings) => change((now) => ({ ...now, brings }))}
            />
            <WholeField
              label={t.works}
              most={100}
              tooMuch={t.tooMany}
              value={draft.works}
              onChange={(works) => change((now) => ({ ...now, works }))}
            />
          </div>
        </section>
        <div className="value-end">
          <output className="saving">
            {state === 'saving' ? t.saving : state === 'saved' ? t.saved : state === 'waiting' ? t.notSaved : ''}
          </output>
          <RefusalLine refused={refused ?? give.refused} />
          {showsProblems && problems.length > 0 && (
            <div role="alert" className="value-problems">
              <p className="label">{t.missing(problems.length)}</p>
              <ul>
                {problems.map(({ at, code }) => (
                  <li key={at}>{t.problems[code](nameOf(at))}</li>
                ))}
              </ul>
            </div>
          )}
          {asking && problems.length === 0 ? (
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
              <Button kind="solid" onClick={ask}>
                {t.handIn}
              </Button>
              <Link to="/c/$cooperation/value" params={{ cooperation: view.id }} className="btn plain">
                {t.back}
              </Link>
            </div>
          )}
        </div>
      </div>
    </Page>
  )
}

const Levers = ({
  kind,
  draft,
  change,
  currency,
  parties,
  children,
}: {
  readonly kind: 'benefit' | 'cost'
  readonly draft: ValueDraft
  readonly change: Change
  readonly currency: SheetCurrency
  readonly parties: Parties
  readonly children?: ReactNode
}) => {
  const { locale, words } = useLanguage()
  const t = words.value.sheet
  const { levers } = valueWordsOf(locale)
  const codes: readonly LeverCode[] = kind === 'benefit' ? benefitCodes : costCodes
  const shown = draft.levers.filter(({ code }) => isCost(code) === (kind === 'cost'))
  const [code, setCode] = useState<LeverCode | ''>('')
  const heading = `value-${kind}`
  const replace = (id: string, next: Partial<LeverDraft>): void =>
    change((now) => ({ ...now, levers: now.levers.map((lever) => (lever.id === id ? { ...lever, ...next } : lever)) }))
  const add = (): void => {
    if (code === '') return
    change((now) => ({ ...now, levers: [...now.levers, emptyLever(freeId(now), code)] }))
    setCode('')
  }
  return (
    <section className="value-part" aria-labelledby={heading}>
      <h2 id={heading}>{kind === 'benefit' ? t.benefits : t.costs}</h2>
      {kind === 'cost' && <p className="sub">{t.costHint}</p>}
      {shown.map((lever) => (
        <fieldset key={lever.id} className="value-lever">
          <legend>
            <h3>{levers[lever.code]}</h3>
          </legend>
          <TextField
            label={t.note}
            maxLength={200}
            value={lever.note}
            onChange={({ currentTarget: { value } }) => replace(lever.id, { note: value })}
          />
          <Amounts amount={lever.amount} currency={currency} onChange={(amount) => replace(lever.id, { amount })} />
          <div className="value-line">
            <Pick
              label={t.place}
              options={['joint', 'own']}
              words={t.places}
              value={lever.place}
              onChange={(place) => replace(lever.id, { place })}
            />
            <Pick
              label={t.every}
              options={['yearly', 'once']}
              words={t.recurrences}
              value={lever.every}
              onChange={(every) => replace(lever.id, { every })}
            />
            <WholeField label={t.from} most={120} tooMuch={t.tooLong} value={lever.from} onChange={(from) => replace(lever.id, { from })} />
          </div>
          {parties.all.length > 2 && (
            <Needs
              parties={parties}
              hint={kind === 'benefit' ? t.needsBenefit : t.needsCost}
              value={lever.needs ?? []}
              onChange={(needs) => replace(lever.id, { needs })}
            />
          )}
          <Sure value={lever.confidence} onChange={(confidence) => replace(lever.id, { confidence })} />
          <Button
            kind="plain"
            small
            aria-label={t.removeOf(levers[lever.code])}
            onClick={() => change((now) => ({ ...now, levers: now.levers.filter(({ id }) => id !== lever.id) }))}
          >
            {t.remove}
          </Button>
        </fieldset>
      ))}
      <div className="value-add">
        <SelectField
          label={kind === 'benefit' ? t.addBenefit : t.addCost}
          value={code}
          onChange={({ currentTarget: { value } }) => setCode(value as LeverCode | '')}
        >
          <option value="">{t.choose}</option>
          {codes.map((each) => (
            <option key={each} value={each}>
              {levers[each]}
            </option>
          ))}
        </SelectField>
        <Button small onClick={add}>
          {t.add}
        </Button>
      </div>
      {children}
    </section>
  )
}

/** With whom a line arises, where there are more than two: what smaller circles could do hangs on it. */
const Needs = ({
  parties,
  hint,
  value,
  onChange,
}: {
  readonly parties: Parties
  readonly hint: string
  readonly value: readonly string[]
  readonly onChange: (value: readonly Side[]) => void
}) => {
  const t = useLanguage().words.value.sheet
  const id = useId()
  return (
    <fieldset className="value-pick" aria-describedby={id}>
      <legend className="field-label">{t.needs}</legend>
      <p className="meta" id={id}>
        {hint}
      </p>
      <div>
        {[parties.left, ...parties.right].map((side) => (
          <label key={side}>
            <input
              type="checkbox"
              checked={value.includes(side)}
              onChange={() => onChange(parties.all.filter((each) => (each === side ? !value.includes(each) : value.includes(each))))}
            />
            <span>{parties.name(side)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The lowest number that no line of the sheet has. */
function freeId({ levers }: ValueDraft): string {
  let free = 1
  while (levers.some(({ id }) => id === String(free))) free += 1
  return String(free)
}

type Amount = ValueDraft['alone']

const Amounts = ({
  amount,
  currency,
  negative = false,
  onChange,
}: {
  readonly amount: Amount
  readonly currency: SheetCurrency
  readonly negative?: boolean
  readonly onChange: (amount: Amount) => void
}) => {
  const t = useLanguage().words.value.sheet
  return (
    <div className="value-amounts">
      {(['pessimistic', 'likely', 'optimistic'] as const).map((each) => (
        <AmountField
          key={each}
          label={t[each]}
          currency={currency}
          negative={negative}
          value={amount[each]}
          onChange={(value) => onChange({ ...amount, [each]: value })}
        />
      ))}
    </div>
  )
}

const AmountField = ({
  label,
  currency,
  negative,
  value,
  onChange,
}: {
  readonly label: string
  readonly currency: SheetCurrency
  readonly negative: boolean
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}) => {
  const { locale, words } = useLanguage()
  const [text, setText] = useState(value === null ? '' : writeQuantity(locale, value, currency))
  const read = (typed: string): number | null => {
    const found = readQuantity(locale, typed.replace('\u2212', '-'), currency)
    return found === undefined || (!negative && found < 0) || Math.abs(found) > 10_000_000_000_000 ? null : found
  }
  return (
    <TextField
      label={`${label} (${currency})`}
      inputMode="decimal"
      value={text}
      error={text.trim() !== '' && read(text) === null ? words.value.sheet.notAnAmount : undefined}
      onChange={({ currentTarget: { value: typed } }) => {
        setText(typed)
        onChange(read(typed))
      }}
    />
  )
}

const WholeField = ({
  label,
  most,
  tooMuch,
  value,
  onChange,
}: {
  readonly label: string
  readonly most: number
  readonly tooMuch: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}) => {
  const { words } = useLanguage()
  const [text, setText] = useState(value === null ? '' : String(value))
  const read = (typed: string): number | null => (/^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : null)
  const found = read(text)
  const problem = text.trim() === '' ? undefined : found === null ? words.value.sheet.notANumber : found > most ? tooMuch : undefined
  return (
    <TextField
      label={label}
      inputMode="numeric"
      value={text}
      error={problem}
      onChange={({ currentTarget: { value: typed } }) => {
        setText(typed)
        const number = read(typed)
        onChange(number !== null && number <= most ? number : null)
      }}
    />
  )
}

const Sure = ({ value, onChange }: { readonly value: Confidence | null; readonly onChange: (value: Confidence) => void }) => {
  const t = useLanguage().words.value.sheet
  return <Pick label={t.confidence} options={confidences} words={t.confidences} value={value} onChange={onChange} />
}

/** A few words of which one holds; none is chosen beforehand. */
const Pick = <Value extends string>({
  label,
  options,
  words,
  value,
  onChange,
}: {
  readonly label: string
  readonly options: readonly Value[]
  readonly words: Readonly<Record<Value, string>>
  readonly value: Value | null
  readonly onChange: (value: Value) => void
}) => {
  const name = useId()
  return (
    <fieldset className="value-pick">
      <legend className="field-label">{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option}>
            <input type="radio" name={name} checked={value === option} onChange={() => onChange(option)} />
            <span>{words[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
