import { useState } from 'react'
import { decide } from '#core/agreement/decide.ts'
import { workedExample } from '#core/catalogue/worked-example.ts'
import type { Side } from '#core/negotiation/negotiation.ts'
import { waterfallLine, waterfallWords } from '#text/waterfall.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { readQuantity, writeQuantity } from '../catalogue/read-quantity.ts'
import { useAgreement, useTeller } from '../cooperation/agreement.ts'
import { numbered, placeText } from '../contract/numbered.ts'
import { partiesOf } from '../cooperation/data.ts'
import { QuestionLink } from '../cooperation/question-link.tsx'
import { useLanguage } from '../language/language.tsx'
import { useTools } from '../language/tools.ts'
import { SelectField, TextField } from '../ui/field.tsx'
import { Who } from '../ui/mark.tsx'
import { Waterfall, type WaterfallLine } from '../ui/waterfall.tsx'
import type { KnownFacts } from './asked.ts'

/** Who receives the cent that does not come out even, as agreed. */
const LastCent = () => {
  const { locale } = useLanguage()
  const { agreement } = useAgreement()
  const teller = useTeller(agreement)
  const ruling = Object.hasOwn(agreement.decisions, 'lastCent') ? decide(agreement, 'lastCent', {}) : undefined
  if (ruling?.kind !== 'answer') return null
  const [place] = numbered(agreement).placesOf(ruling.rules)
  return (
    <p className="meta">
      {teller.answer('lastCent', ruling.answer)} {place === undefined ? '' : placeText(locale, place)}
    </p>
  )
}

/** The agreed split of one order, to the last cent; the reader's own figures, what the case knows is filled in. */
export const MoneyExample = ({ view, known }: { readonly view: CooperationView; readonly known: KnownFacts }) => {
  const { locale, words } = useLanguage()
  const t = words.ask.money
  const { answers, agreement } = useAgreement()
  const parties = partiesOf(view)
  const { sides } = view.negotiation
  const tools = useTools(view.parties)
  const knownSum = (fact: string): string => {
    const what = known[fact]
    return what?.kind === 'number' ? writeQuantity(locale, what.n, 'EUR') : ''
  }
  const knownSide = (fact: string): string => {
    const what = known[fact]
    return what?.kind === 'point' ? what.section : ''
  }
  const [order, setOrder] = useState(knownSum('orderValue'))
  const [received, setReceived] = useState(knownSum('received') || knownSum('orderValue'))
  const [prime, setPrime] = useState(knownSide('prime') || (sides[0] ?? 'a'))
  const [bringer, setBringer] = useState(knownSide('bringer') || 'nobody')
  const [parts, setParts] = useState<Readonly<Record<string, string>>>({})
  const [external, setExternal] = useState<Readonly<Record<string, string>>>({})
  const [externalAgreed, setExternalAgreed] = useState(false)
  const [lost, setLost] = useState(known['paid']?.kind === 'point' && ['partLost', 'lost'].includes(known['paid'].section))
  const [causer, setCauser] = useState(knownSide('causer') || 'nobody')
  const [firstNamed, setFirstNamed] = useState(knownSide('firstNamed'))
  const [months, setMonths] = useState('')
  const chosen = (question: keyof typeof answers): string | undefined => {
    const answer = answers[question]
    return answer?.kind === 'choice' ? answer.option : undefined
  }
  const basis = chosen('split.basis')
  const externalRule = chosen('split.external')
  const deducts = externalRule === 'first' || externalRule === 'agreedFirst'
  /** What each part is measured by; agreed shares need no figure. */
  const measure = basis === 'ownPrice' ? 'price' : basis === 'byHours' || basis === 'rateCard' ? 'hours' : undefined
  const figure = (side: Side): number | undefined => readQuantity(locale, parts[side] ?? '', measure === 'price' ? 'EUR' : 'hours')
  const complete = measure === undefined || sides.every((side) => figure(side) !== undefined)
  const value = readQuantity(locale, order, 'EUR')
  const paid = readQuantity(locale, received === '' ? order : received, 'EUR')
  const minutes = Object.fromEntries(sides.map((side) => [side, measure === 'hours' ? (figure(side) ?? 0) * 60 : 0]))
  const prices = Object.fromEntries(sides.map((side) => [side, BigInt(figure(side) ?? 0)]))
  const owes = value !== undefined && paid !== undefined && paid < value
  const since = readQuantity(locale, months, 'months')
  const partiesIn = (who: string): readonly Side[] =>
    who === 'nobody' ? [] : who === 'both' ? sides : sides.filter((side) => side === who)
  const waterfall =
    !complete || value === undefined || value < 0 || paid === undefined || paid <= 0
      ? undefined
      : workedExample(answers, sides, {
          orderValue: BigInt(value),
          received: BigInt(paid),
          prime,
          bringers: partiesIn(bringer),
          ...(firstNamed === '' ? {} : { firstNamed }),
          ...(since === undefined ? {} : { monthsSinceFirst: since }),
          ...(owes ? { lost } : {}),
          minutes,
          ...(measure === 'price' ? { prices } : {}),
          external: (deducts ? sides : []).flatMap((by) => {
            const cents = readQuantity(locale, external[by] ?? '', 'EUR')
            return cents === undefined || cents <= 0 ? [] : [{ by, amount: BigInt(cents), agreed: externalAgreed }]
          }),
          causers: partiesIn(causer),
        })
  const commissionDue = chosen('split.commission') !== undefined && chosen('split.commission') !== 'none'
  const sideOptions = sides.map((side) => (
    <option key={side} value={side}>
      {parties.name(side)}
    </option>
  ))
  return (
    <section className="ruling-more" aria-labelledby="money">
      <h3 id="money">{t.title}</h3>
      <p className="sub">{t.says}</p>
      <div className="money-fields">
        <TextField label={t.order} inputMode="decimal" value={order} onChange={(event) => setOrder(event.currentTarget.value)} />
        <TextField label={t.received} inputMode="decimal" value={received} onChange={(event) => setReceived(event.currentTarget.value)} />
        <SelectField label={t.prime} value={prime} onChange={(event) => setPrime(event.currentTarget.value)}>
          {sideOptions}
        </SelectField>
        <SelectField label={t.bringer} value={bringer} onChange={(event) => setBringer(event.currentTarget.value)}>
          {sideOptions}
          <option value="both">{t.all}</option>
          <option value="nobody">{t.nobody}</option>
        </SelectField>
        {(measure === undefined ? [] : sides).map((side) => (
          <TextField
            key={side}
            label={t[measure ?? 'hours'](parties.name(side))}
            inputMode="decimal"
            value={parts[side] ?? ''}
            onChange={(event) => setParts({ ...parts, [side]: event.currentTarget.value })}
          />
        ))}
        {(deducts ? sides : []).map((side) => (
          <TextField
            key={`external-${side}`}
            label={t.external(parties.name(side))}
            inputMode="decimal"
            value={external[side] ?? ''}
            onChange={(event) => setExternal({ ...external, [side]: event.currentTarget.value })}
          />
        ))}
        {commissionDue && bringer === 'both' && chosen('split.commissionBoth') === 'firstNamed' && (
          <SelectField label={t.firstNamed} value={firstNamed} onChange={(event) => setFirstNamed(event.currentTarget.value)}>
            <option value="">–</option>
            {sideOptions}
          </SelectField>
        )}
        {commissionDue && bringer !== 'nobody' && chosen('split.commissionFor') !== 'all' && (
          <TextField
            label={t.months}
            hint={t.firstOrder}
            inputMode="numeric"
            value={months}
            onChange={(event) => setMonths(event.currentTarget.value)}
          />
        )}
        {chosen('split.loss') === 'byCause' && (
          <SelectField label={t.causer} value={causer} onChange={(event) => setCauser(event.currentTarget.value)}>
            {sideOptions}
            <option value="both">{t.all}</option>
            <option value="nobody">{t.nobody}</option>
          </SelectField>
        )}
        {(externalRule === 'agreedFirst' || owes) && (
          <div className="money-checks">
            {externalRule === 'agreedFirst' && (
              <label>
                <input type="checkbox" checked={externalAgreed} onChange={(event) => setExternalAgreed(event.currentTarget.checked)} />
                {t.externalAgreed}
              </label>
            )}
            {owes && (
              <label>
                <input type="checkbox" checked={lost} onChange={(event) => setLost(event.currentTarget.checked)} />
                {t.lost}
              </label>
            )}
          </div>
        )}
      </div>
      {externalRule !== undefined && !deducts && <p className="meta">{t.externalOwn}</p>}
      {waterfall !== undefined && (
        <>
          <Waterfall caption={t.caption} lines={drawn()} />
          <LastCent />
          <ul className="payments">
            {waterfall.payments.map(({ from, to, amount }) => (
              <li key={`${from}-${to}`}>
                {waterfallWords(locale).payment(tools.party(from), tools.party(to))}{' '}
                <b className="money num">{tools.quantity(Number(amount), 'EUR')}</b>
              </li>
            ))}
            {waterfall.lines.flatMap((line) =>
              line.kind === 'pays'
                ? []
                : [
                    <li key={`${line.code}-${line.question}`}>
                      {waterfallLine(locale, line, tools)}{' '}
                      <QuestionLink view={view} question={line.question}>
                        {t.answerIt}
                      </QuestionLink>
                    </li>,
                  ],
            )}
          </ul>
        </>
      )}
    </section>
  )

  function drawn(): readonly WaterfallLine[] {
    if (waterfall === undefined) return []
    const { placeOf } = numbered(agreement)
    const largest = waterfall.lines.reduce(
      (most, line) => ('amount' in line && line.amount > most ? line.amount : most),
      waterfall.received,
    )
    const part = (amount: bigint): number => Number((amount * 10_000n) / (largest === 0n ? 1n : largest)) / 10_000
    let level = 0n
    const whole: WaterfallLine = {
      id: 'received',
      kind: 'whole',
      name: waterfallWords(locale).received,
      amount: tools.quantity(Number(waterfall.received), 'EUR'),
      from: 0,
      length: part(waterfall.received),
    }
    const steps = waterfall.lines.flatMap((line, index): WaterfallLine[] => {
      if (line.kind === 'unsettled') return []
      const before = level
      level += line.amount
      const low = before < level ? before : level
      const high = before < level ? level : before
      const place = line.kind === 'pays' ? placeOf(line.rule) : undefined
      return [
        {
          id: `${index}`,
          kind: line.code === 'external' ? 'less' : 'share',
          ...(line.kind === 'pays' && line.code !== 'external' ? { of: line.party as Side } : {}),
          name: waterfallLine(locale, line, tools),
          ...(place === undefined ? {} : { source: placeText(locale, place) }),
          amount: tools.quantity(Number(line.amount), 'EUR'),
          from: Math.max(0, part(low)),
          length: part(high) - Math.max(0, part(low)),
        },
      ]
    })
    const deducted = waterfall.lines.reduce((sum, line) => (line.kind === 'pays' && line.code === 'external' ? sum + line.amount : sum), 0n)
    const after = waterfall.lines.findLastIndex((line) => line.code === 'external' && line.kind !== 'unsettled')
    const toShare: readonly WaterfallLine[] =
      deducted === 0n
        ? []
        : [
            {
              id: 'to-share',
              kind: 'whole',
              name: <b>{t.toShare}</b>,
              amount: tools.quantity(Number(waterfall.received - deducted), 'EUR'),
              from: part(deducted),
              length: Math.max(0, part(waterfall.received - deducted)),
            },
          ]
    const totals = Object.entries(waterfall.totals).map(([side, amount]): WaterfallLine => ({
      id: `total-${side}`,
      kind: 'sum',
      of: side as Side,
      name: <Who of={side as Side} name={waterfallWords(locale).total(tools.party(side))} />,
      amount: tools.quantity(Number(amount), 'EUR'),
      from: 0,
      length: amount > 0n ? part(amount) : 0,
    }))
    return [whole, ...steps.slice(0, after + 1), ...toShare, ...steps.slice(after + 1), ...totals]
  }
}
