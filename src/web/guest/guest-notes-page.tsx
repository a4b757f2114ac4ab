import '../lint/lint.css'
import { useSpokenOf } from '../catalogue/spoken.ts'
import { useWords } from '../language/language.tsx'
import { NotesList } from '../lint/notes-list.tsx'
import type { Reading } from './data.ts'
import { GuestFrame } from './guest-frame.tsx'

/** What is agreed brings up, as every member reads it; a guest gives no answers, so questions are named and lead nowhere. */
export const GuestNotesPage = () => <GuestFrame title={(words) => words.lint.title}>{(reading) => <Notes reading={reading} />}</GuestFrame>

const Notes = ({ reading }: { readonly reading: Reading }) => {
  const t = useWords().lint
  const spoken = useSpokenOf(reading.parties)
  return (
    <section className="lints" aria-label={t.agreed}>
      <p className="lints-general">{t.general}</p>
      {reading.notes.length === 0 && <p className="sub">{t.none}</p>}
      <NotesList notes={reading.notes} question={spoken.title} level={2} />
    </section>
  )
}
