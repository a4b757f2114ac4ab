import type { Agreement, ClockUnit, FactId } from '#core/agreement/agreement.ts'
import { sectionsOf } from '#core/agreement/axis.ts'
import { elapsed } from '#core/agreement/elapsed.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import { isPlainDate, type PlainDate } from '#core/shared/day.ts'
import type { Tools } from '#text/catalogue-words.ts'
import type { Teller } from '#text/tell.ts'
import { useLanguage } from '../language/language.tsx'
import { Who } from '../ui/mark.tsx'
import type { Known } from './asked.ts'
import { isDone, isSince, valueOfDay } from './case.ts'

/** One fact of a case, as it is told. */
export const KnownText = ({
  fact,
  what,
  on,
  agreement,
  teller,
  tools,
}: {
  readonly fact: FactId
  readonly what: Known
  readonly on: PlainDate
  readonly agreement: Agreement
  readonly teller: Teller
  readonly tools: Tools
}) => {
  const { language, words } = useLanguage()
  const t = words.ask
  const section = 'section' in what ? sectionsOf(agreement, fact).find(({ name }) => name === what.section) : undefined
  const label = 'section' in what ? agreement.facts[fact]?.words?.label?.[what.section]?.[language]?.replace(/\s*…$/u, '') : undefined
  switch (what.kind) {
    case 'point': {
      const party = agreement.parties.find(({ id }) => id === what.section)
      return party === undefined ? (
        <span>{teller.value(fact, { section: what.section })}</span>
      ) : (
        <Who of={party.id as Side} name={party.name ?? party.id} />
      )
    }
    case 'number':
      return (
        <span className="num">
          {label === undefined ? '' : `${label} `}
          {teller.value(fact, { section: what.section, n: what.n })}
        </span>
      )
    case 'day': {
      const value = section !== undefined && isSince(section) ? valueOfDay(section, what.day, on) : undefined
      return (
        <span className="num">
          {value !== undefined && section?.kind === 'range'
            ? t.since(tools.day(what.day), tools.quantity(value.n, section.unit))
            : tools.day(what.day)}
        </span>
      )
    }
    case 'days': {
      const n =
        section !== undefined && isDone(section) && isPlainDate(what.from) && isPlainDate(what.to)
          ? elapsed(what.from, what.to, section.unit as ClockUnit)
          : undefined
      return (
        <span className="num">
          {n !== undefined && section?.kind === 'range' ? t.since(tools.day(what.to), tools.quantity(n, section.unit)) : tools.day(what.to)}
        </span>
      )
    }
    case 'disputed':
    case 'unproven':
    case 'unknown':
      return <span>{t.said[what.kind]}</span>
  }
}

/** Asks for this fact of the case once more. */
export const ChangeFact = ({
  fact,
  teller,
  onChange,
}: {
  readonly fact: FactId
  readonly teller: Teller
  readonly onChange: (fact: FactId) => void
}) => {
  const t = useLanguage().words.ask
  return (
    <button type="button" className="linkish" aria-label={t.changeWhat(teller.factQuestion(fact))} onClick={() => onChange(fact)}>
      {t.change}
    </button>
  )
}
