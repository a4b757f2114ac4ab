import { useWords } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'

/** Why a proposal is made; free to leave out, read by everybody. */
export const Reason = ({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) => (
  <TextArea
    label={useWords().finding.reason}
    rows={2}
    maxLength={2000}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
)

/** The end of every exit: what is still wrong, the one button that proposes, and the way back. */
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
