import './live-line.css'
import { useCooperationId } from '../cooperation/data.ts'
import { useWords } from '../language/language.tsx'
import { useLive } from './live.ts'

/** Keeps the pages of a cooperation live, and says so when they are not: what is shown may be old until the line is back. */
export const LiveLine = () => {
  const line = useLive(useCooperationId())
  const t = useWords().ui
  return <output className="live-line">{line === 'lost' ? <span className="wrap">{t.lineLost}</span> : null}</output>
}
