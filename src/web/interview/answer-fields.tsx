import { useId, useState } from 'react'
import type { AnswerValue, Cell, Column, Question } from '#core/catalogue/topic.ts'
import type { Unit } from '#core/agreement/agreement.ts'
import { longestReason } from '#core/catalogue/questions.ts'
import type { Spoken } from '../catalogue/spoken.ts'
import { readQuantity, writeQuantity } from '../catalogue/read-quantity.ts'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Explained } from '../ui/explained.tsx'
import { SelectField, TextArea, TextField } from '../ui/field.tsx'

/**
 * The fields of one question, for every kind of answer. `value` is what was entered so far and may not yet be a valid answer
 * (`isValidAnswer` says); undefined is nothing chosen. *Don't know yet* and *not relevant* stand apart and are always possible,
 * unless `only` asks for a real answer, as in a proposal.
 */
export interface AnswerFieldsProps {
  readonly question: Question
  readonly value: AnswerValue | undefined
  readonly onChange: (value: AnswerValue | undefined) => void
  readonly spoken: Spoken
  readonly only?: boolean
}

export const AnswerFields = ({ question, value, onChange, spoken, only = false }: AnswerFieldsProps) => {
  const t = useLanguage().words.answer
  const name = useId()
  const options = spoken.options(question)
  const many = question.kind.kind === 'choices'
  const chosen = value?.kind === 'choices' ? value.options : []
  return (
    <>
      {question.kind.kind === 'choice' || many ? (
        <div className="choices">
          {options.map(({ option, label, includes }, index) => (
            <Choice
              key={option}
              name={many ? `${name}-${option}` : name}
              value={option}
              kind={many ? 'checkbox' : 'radio'}
              checked={many ? chosen.includes(option) : value?.kind === 'choice' && value.option === option}
              onChange={(checked) => {
                if (!many) return onChange({ kind: 'choice', option })
                // In the order shown, so that equal answers are equal however they were ticked.
                const next = options.map((each) => each.option).filter((each) => (each === option ? checked : chosen.includes(each)))
                onChange(next.length === 0 ? undefined : { kind: 'choices', options: next })
              }}
              number={index + 1}
              label={label}
              note={includes === undefined ? undefined : <Explained text={includes} />}
            />
          ))}
        </div>
      ) : (
        <div className="answer-own">
          <OwnField question={question} value={value} onChange={onChange} spoken={spoken} />
        </div>
      )}
      {!only && (
        <div className="choices also">
          <Choice
            name={name}
            value="unknown"
            checked={value?.kind === 'unknown'}
            onChange={() => onChange({ kind: 'unknown' })}
            {...(options.length > 0 && { number: options.length + 1 })}
            label={t.unknown}
            note={t.unknownNote}
          />
          <Choice
            name={name}
            value="notRelevant"
            checked={value?.kind === 'notRelevant'}
            onChange={() => onChange({ kind: 'notRelevant', because: '' })}
            {...(options.length > 0 && { number: options.length + 2 })}
            label={t.notRelevantBecause}
          >
            <TextField
              label={t.because}
              hideLabel
              maxLength={longestReason}
              placeholder={t.becauseHint}
              value={value?.kind === 'notRelevant' ? value.because : ''}
              onChange={(event) => onChange({ kind: 'notRelevant', because: event.currentTarget.value })}
            />
          </Choice>
        </div>
      )}
    </>
  )
}

const OwnField = ({ question, value, onChange, spoken }: AnswerFieldsProps) => {
  const { words } = useLanguage()
  const t = words.answer
  const { kind } = question
  switch (kind.kind) {
    case 'quantity':
      return (
        <QuantityField
          label={t.number}
          unit={kind.unit}
          usual={kind.usual}
          between={[kind.min, kind.max]}
          value={value?.kind === 'quantity' ? value.value : undefined}
          onChange={(number) => onChange(number === undefined ? undefined : { kind: 'quantity', value: number })}
          spoken={spoken}
        />
      )
    case 'shares':
      return (
        <SharesField
          value={value?.kind === 'shares' ? value.parts : {}}
          onChange={(parts) => onChange({ kind: 'shares', parts })}
          spoken={spoken}
        />
      )
    case 'text':
      return (
        <TextArea
          label={t.text}
          hint={t.textHint(kind.maxLength)}
          maxLength={kind.maxLength}
          rows={4}
          value={value?.kind === 'text' ? value.text : ''}
          onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : { kind: 'text', text: event.currentTarget.value })}
        />
      )
    case 'day':
      return (
        <TextField
          label={t.day}
          type="date"
          value={value?.kind === 'day' ? value.day : ''}
          onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : { kind: 'day', day: event.currentTarget.value })}
        />
      )
    case 'rows':
      return (
        <RowsField
          question={question}
          columns={kind.columns}
          maxRows={kind.maxRows}
          value={value?.kind === 'rows' ? value.rows : []}
          onChange={(rows) => onChange({ kind: 'rows', rows })}
          spoken={spoken}
        />
      )
    case 'choice':
    case 'choices':
      return null
  }
}

/** A whole number with its unit. `usual` values can be taken with one click; none is filled in beforehand. */
const QuantityField = ({
  label,
  unit,
  usual,
  between,
  value,
  onChange,
  spoken,
}: {
  readonly label: string
  readonly unit: Unit
  readonly usual?: readonly number[]
  readonly between: readonly [number, number]
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
  readonly spoken: Spoken
}) => {
  const { locale, words } = useLanguage()
  const t = words.answer
  const [text, setText] = useState(value === undefined ? '' : writeQuantity(locale, value, unit))
  const [left, setLeft] = useState(false)
  // What is shown follows the value when it was set from elsewhere, and is left alone while somebody types.
  const shown =
    value !== undefined && readQuantity(locale, text, unit) !== value
      ? writeQuantity(locale, value, unit)
      : value === undefined && readQuantity(locale, text, unit) !== undefined
        ? ''
        : text
  const [min, max] = between
  const number = readQuantity(locale, shown, unit)
  const error =
    !left || shown.trim() === ''
      ? undefined
      : number === undefined
        ? t.notANumber
        : number < min || number > max
          ? t.outside(spoken.tools.quantity(min, unit), spoken.tools.quantity(max, unit))
          : undefined
  return (
    <div className="quantity">
      <TextField
        label={label}
        hint={t.between(spoken.tools.quantity(min, unit), spoken.tools.quantity(max, unit))}
        error={error}
        inputMode="decimal"
        autoComplete="off"
        value={shown}
        onBlur={() => setLeft(true)}
        onChange={(event) => {
          setText(event.currentTarget.value)
          onChange(readQuantity(locale, event.currentTarget.value, unit))
        }}
      />
      <p className="reads num" aria-live="polite">
        {number === undefined ? t.unit[unit] : spoken.tools.quantity(number, unit)}
      </p>
      {usual !== undefined && usual.length > 0 && (
        <div className="usual">
          <span className="meta">{t.usual}</span>
          {usual.map((each) => (
            <Button
              key={each}
              small
              onClick={() => {
                setText(writeQuantity(locale, each, unit))
                onChange(each)
              }}
            >
              {spoken.tools.quantity(each, unit)}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

const whole = 10_000

/** One part per party; the sum says how much is missing, and the rest can be given to the last empty one. */
const SharesField = ({
  value,
  onChange,
  spoken,
}: {
  readonly value: Readonly<Record<string, number>>
  readonly onChange: (parts: Readonly<Record<string, number>>) => void
  readonly spoken: Spoken
}) => {
  const { locale, words } = useLanguage()
  const t = words.answer
  const sides = spoken.tools.ids
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(Object.entries(value).map(([side, part]) => [side, writeQuantity(locale, part, 'percent')])),
  )
  const change = (next: Readonly<Record<string, string>>): void => {
    setTexts(next)
    onChange(
      Object.fromEntries(
        sides.flatMap((side) => {
          const part = readQuantity(locale, next[side] ?? '', 'percent')
          return part === undefined ? [] : [[side, part]]
        }),
      ),
    )
  }
  const sum = sides.reduce((all, side) => all + (value[side] ?? 0), 0)
  const empty = sides.filter((side) => (texts[side] ?? '').trim() === '')
  const last = empty.length === 1 ? empty[0] : undefined
  const rest = whole - sum
  const percent = (part: number): string => spoken.tools.quantity(part, 'percent')
  return (
    <div className="shares">
      {sides.map((side) => (
        <TextField
          key={side}
          label={t.shareOf(spoken.tools.party(side))}
          inputMode="decimal"
          autoComplete="off"
          value={texts[side] ?? ''}
          onChange={(event) => change({ ...texts, [side]: event.currentTarget.value })}
        />
      ))}
      <p className="reads num" aria-live="polite">
        {sum === whole ? t.sharesWhole : rest > 0 ? t.sharesMissing(percent(sum), percent(rest)) : t.sharesOver(percent(sum))}
      </p>
      {last !== undefined && sum > 0 && rest > 0 && (
        <Button small onClick={() => change({ ...texts, [last]: writeQuantity(locale, rest, 'percent') })}>
          {t.giveRest(percent(rest), spoken.tools.party(last))}
        </Button>
      )}
    </div>
  )
}

type RowValue = Readonly<Record<string, Cell>>

/** A list that the parties keep. Each entry is a block of its own, so that it can be filled in on a phone. */
const RowsField = ({
  question,
  columns,
  maxRows,
  value,
  onChange,
  spoken,
}: {
  readonly question: Question
  readonly columns: readonly Column[]
  readonly maxRows: number
  readonly value: readonly RowValue[]
  readonly onChange: (rows: readonly RowValue[]) => void
  readonly spoken: Spoken
}) => {
  const t = useLanguage().words.answer
  const rows = value.length === 0 ? [{}] : value
  const setRow = (index: number, row: RowValue): void => onChange(rows.map((each, at) => (at === index ? row : each)))
  // A long entry asks first for what it needs; what may be left out waits behind one click.
  const optional = columns.filter(({ required }) => !required)
  const more = optional.length > 2 ? optional : []
  const first = columns.filter((column) => !more.includes(column))
  const field = (row: RowValue, index: number, column: Column) => (
    <CellField
      key={column.id}
      question={question}
      column={column}
      optional={!column.required && more.length === 0}
      value={row[column.id]}
      onChange={(cell) => {
        const { [column.id]: _, ...others } = row
        setRow(index, cell === undefined || cell === '' ? others : { ...others, [column.id]: cell })
      }}
      spoken={spoken}
    />
  )
  return (
    <div className="rows-field">
      {rows.map((row, index) => (
        // Entries have no name of their own; their place is what tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={index} className="row-field">
          <legend>
            <span className="label">{t.entry(index + 1)}</span>
            {rows.length > 1 && (
              <Button kind="plain" small onClick={() => onChange(rows.filter((_, at) => at !== index))}>
                {t.removeEntry}
                <span className="sr"> {index + 1}</span>
              </Button>
            )}
          </legend>
          {first.map((column) => field(row, index, column))}
          {more.length > 0 && (
            <details className="disclosure more-fields" open={more.some(({ id }) => row[id] !== undefined) ? true : undefined}>
              <summary>{t.moreFields}</summary>
              <div className="row-field">{more.map((column) => field(row, index, column))}</div>
            </details>
          )}
        </fieldset>
      ))}
      {rows.length < maxRows && (
        <Button small onClick={() => onChange([...rows, {}])}>
          {t.addEntry}
        </Button>
      )}
    </div>
  )
}

const CellField = ({
  question,
  column,
  optional,
  value,
  onChange,
  spoken,
}: {
  readonly question: Question
  readonly column: Column
  /** Says beside the label that the field may stay empty. */
  readonly optional: boolean
  readonly value: Cell | undefined
  readonly onChange: (cell: Cell | undefined) => void
  readonly spoken: Spoken
}) => {
  const { locale, words } = useLanguage()
  const t = words.answer
  const { label, hint } = spoken.column(question.id, column.id)
  const head = { label: optional ? `${label} ${t.optional}` : label, ...(hint === undefined ? {} : { hint }) }
  const [text, setText] = useState(() =>
    typeof value === 'number' && column.kind.kind === 'quantity' ? writeQuantity(locale, value, column.kind.unit) : '',
  )
  switch (column.kind.kind) {
    case 'party':
    case 'choice': {
      const options =
        column.kind.kind === 'party'
          ? spoken.tools.ids.map((id) => ({ id, name: spoken.tools.party(id) }))
          : column.kind.options.map((id) => ({ id, name: spoken.cellOption(question.id, column.id, id) }))
      return (
        <SelectField {...head} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{t.choose}</option>
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )
    }
    case 'quantity': {
      const { unit } = column.kind
      return (
        <TextField
          {...head}
          label={head.label.includes(t.unit[unit]) ? head.label : `${head.label} (${t.unit[unit]})`}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          error={text.trim() !== '' && readQuantity(locale, text, unit) === undefined ? t.notANumber : undefined}
          onChange={(event) => {
            setText(event.currentTarget.value)
            onChange(readQuantity(locale, event.currentTarget.value, unit))
          }}
        />
      )
    }
    case 'day':
      return <TextField {...head} type="date" value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value)} />
    case 'text':
      return (
        <TextField
          {...head}
          maxLength={column.kind.maxLength}
          value={value ?? ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
  }
}
