import { useId, type InputHTMLAttributes, type ReactNode, type Ref, type SelectHTMLAttributes, type TextareaHTMLAttributes } from 'react'

interface Around {
  readonly label: string
  readonly hint?: ReactNode
  /** Says what is expected; red, because it is an error of input. */
  readonly error?: string | undefined
  /** The label is read aloud and not shown, where a heading already says it. */
  readonly hideLabel?: boolean
}

const described = (id: string, { hint, error }: Around): string | undefined =>
  [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean).join(' ') || undefined

const Labelled = ({
  id,
  label,
  hint,
  error,
  hideLabel = false,
  children,
}: Around & { readonly id: string; readonly children: ReactNode }) => (
  <div className="field-box">
    <label htmlFor={id} className={hideLabel ? 'sr' : 'field-label'}>
      {label}
    </label>
    {hint !== undefined && (
      <span className="field-hint" id={`${id}-hint`}>
        {hint}
      </span>
    )}
    {children}
    {error !== undefined && (
      <span className="field-error" id={`${id}-error`} role="alert">
        {error}
      </span>
    )}
  </div>
)

export const TextField = ({
  label,
  hint,
  error,
  hideLabel,
  ref,
  ...input
}: Around & InputHTMLAttributes<HTMLInputElement> & { readonly ref?: Ref<HTMLInputElement> }) => {
  const id = useId()
  const around: Around = { label, hint, error, ...(hideLabel === undefined ? {} : { hideLabel }) }
  return (
    <Labelled {...around} id={id}>
      <input
        type="text"
        {...input}
        ref={ref}
        id={id}
        className="field"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described(id, around)}
      />
    </Labelled>
  )
}

export const TextArea = ({ label, hint, error, hideLabel, ...input }: Around & TextareaHTMLAttributes<HTMLTextAreaElement>) => {
  const id = useId()
  const around: Around = { label, hint, error, ...(hideLabel === undefined ? {} : { hideLabel }) }
  return (
    <Labelled {...around} id={id}>
      <textarea
        {...input}
        id={id}
        className="field"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described(id, around)}
      />
    </Labelled>
  )
}

export const SelectField = ({ label, hint, error, hideLabel, children, ...input }: Around & SelectHTMLAttributes<HTMLSelectElement>) => {
  const id = useId()
  const around: Around = { label, hint, error, ...(hideLabel === undefined ? {} : { hideLabel }) }
  return (
    <Labelled {...around} id={id}>
      <select
        {...input}
        id={id}
        className="field"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described(id, around)}
      >
        {children}
      </select>
    </Labelled>
  )
}
