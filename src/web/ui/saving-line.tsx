import { useAnswerQueue } from '../cooperation/answer-queue.ts'
import { useLanguage } from '../language/language.tsx'
import { timeOf } from '../language/dates.ts'
import type { PersonId } from '#core/shared/id.ts'

/** Honest about what is saved: an answer counts as saved when the server has acknowledged it, and not before. */
export const SavingLine = ({ person }: { readonly person: PersonId }) => {
  const { locale, words } = useLanguage()
  const { items, state, savedAt } = useAnswerQueue(person)
  const t = words.ui
  return (
    <output className={`saving${state === 'waiting' ? ' waits' : ''}`}>
      {state === 'waiting'
        ? t.notSaved(items.length)
        : items.length > 0
          ? t.saving
          : savedAt === undefined
            ? ''
            : t.savedAt(timeOf(locale, savedAt))}
    </output>
  )
}
