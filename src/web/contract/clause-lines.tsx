import { classOf } from '../ui/mark.tsx'
import type { RestsOn } from './rests-on.ts'

/** A paragraph with its list, if it has one; tinted in the colour of who proposed a change, underlined where a case is open. */
export const ClauseLines = ({ text, lang, rests }: { readonly text: string; readonly lang: string; readonly rests: RestsOn }) => {
  const [lead = '', ...items] = text.split(/\n(?=[a-z]{1,2}\) )/u)
  const { proposal, finding } = rests
  const mark =
    proposal !== undefined ? `proposed ${classOf(proposal.side === null ? 'coach' : proposal.side)}` : finding ? 'unsettled' : undefined
  return (
    <div lang={lang}>
      <span className={mark}>{lead}</span>
      {items.length > 0 && (
        <ul className="lettered">
          {items.map((item) => (
            <li key={item}>
              <span>{item.slice(0, item.indexOf(')') + 1)}</span>
              <span className={mark}>{item.slice(item.indexOf(')') + 2)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
