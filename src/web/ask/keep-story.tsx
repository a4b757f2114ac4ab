import { Link } from '@tanstack/react-router'
import { useRef, useState, type FormEvent } from 'react'
import type { DecisionId } from '#core/agreement/agreement.ts'
import type { Case, Situation } from '#core/agreement/situation.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { addStory } from '../cooperation/data.ts'
import { useCommand } from '../http/use-command.ts'
import { useWords } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import { Submit } from '../ui/submit.tsx'

/** Keeps the case of this page as an emergency of the parties' own: in their words, with the facts that are known for certain. */
export const KeepStory = ({
  view,
  about,
  told,
}: {
  readonly view: CooperationView
  readonly about: readonly DecisionId[]
  readonly told: Case
}) => {
  const t = useWords().ask.keepCase
  const [open, setOpen] = useState(false)
  const [title, setTitle] = useState('')
  const [story, setStory] = useState('')
  const [problem, setProblem] = useState<string>()
  // One id per case, so that a second click after a lost line adds nothing.
  const [id] = useState(() => crypto.randomUUID())
  const kept = useRef<HTMLParagraphElement>(null)
  const keep = useCommand(addStory, () => {
    setOpen(false)
    kept.current?.focus()
  })
  const isKept = view.negotiation.stories.some((each) => each.id === id)
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (title.trim() === '') return setProblem(t.titleMissing)
    if (story.trim() === '') return setProblem(t.storyMissing)
    setProblem(undefined)
    void keep.run(view.id, { id, title: title.trim(), story: story.trim(), about: [...about], known: certain(told) })
  }
  return (
    <section className="keep-story">
      <p ref={kept} tabIndex={-1} className="meta">
        {isKept && (
          <>
            {t.kept}{' '}
            <Link to="/c/$cooperation/rehearsal" params={{ cooperation: view.id }} hash="own-stories">
              {t.toRehearsal}
            </Link>
          </>
        )}
      </p>
      {!isKept && !open && (
        <Button small onClick={() => setOpen(true)}>
          {t.ask}
        </Button>
      )}
      {!isKept && open && (
        <form className="fields" onSubmit={save} noValidate>
          <p className="meta">{t.says}</p>
          <TextField label={t.title} maxLength={200} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
          <TextArea
            label={t.story}
            hint={t.storyHint}
            rows={4}
            maxLength={4000}
            value={story}
            onChange={(event) => setStory(event.currentTarget.value)}
          />
          <RefusalLine refused={keep.refused} />
          <Submit problem={problem} busy={keep.running} submit={t.save} onCancel={() => setOpen(false)} />
        </form>
      )}
    </section>
  )
}

/** What is neither disputed nor unproven. */
const certain = (told: Case): Situation =>
  Object.fromEntries(Object.entries(told).flatMap(([fact, known]) => (known.kind === 'value' ? [[fact, known.value]] : [])))
