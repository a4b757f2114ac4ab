import type { Locale } from '#text/language.ts'
import { classOf } from '../ui/mark.tsx'
import { Pieces } from '../ui/explained.tsx'
import type { MarkedLine } from './marked.ts'
import type { RestsOn } from './rests-on.ts'

/** A paragraph with its list, if it has one; tinted in the colour of who proposed a change, underlined where a case is open. */
export const ClauseLines = ({
  lines,
  lang,
  rests,
}: {
  readonly lines: readonly MarkedLine[]
  readonly lang: Locale
  readonly rests?: RestsOn
}) => {
  const [lead, ...items] = lines
  const { proposal, finding = false } = rests ?? {}
  const mark =
    proposal !== undefined ? `proposed ${classOf(proposal.side === null ? 'coach' : proposal.side)}` : finding ? 'unsettled' : undefined
  return (
    <div lang={lang}>
      <span className={mark}>
        <Pieces of={lead?.pieces ?? []} locale={lang} />
      </span>
      {items.length > 0 && (
        <ul className="lettered">
          {items.map((item) => (
            <li key={item.letter}>
              <span>{item.letter}</span>
              <span className={mark}>
                <Pieces of={item.pieces} locale={lang} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
