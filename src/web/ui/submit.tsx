import { useWords } from '../language/language.tsx'
import { Button } from './button.tsx'

/** The end of a form that proposes: what is still wrong, the one button that does it, and the way back. */
export const Submit = ({
  problem,
  busy,
  submit,
  onCancel,
}: {
  readonly problem: string | undefined
  readonly busy: boolean
  readonly submit: string
  readonly onCancel: () => void
}) => {
  const t = useWords().ui
  return (
    <>
      {problem !== undefined && (
        <p className="field-error" role="alert">
          {problem}
        </p>
      )}
      <div className="actions">
        <Button type="submit" small busy={busy}>
          {submit}
        </Button>
        <Button kind="plain" small onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </>
  )
}
