import { useId, type ReactNode } from 'react'

/**
 * One option of a question. All options of a question look alike; none is chosen beforehand. `number` is the key that chooses it,
 * handled by `useNumberKeys`.
 */
export const Choice = ({
  name,
  value,
  kind = 'radio',
  checked,
  onChange,
  number,
  label,
  note,
  children,
}: {
  readonly name: string
  readonly value: string
  readonly kind?: 'radio' | 'checkbox'
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly number?: number | undefined
  readonly label: string
  readonly note?: ReactNode
  /** What opens when the option is chosen, such as a field for a reason. */
  readonly children?: ReactNode
}) => {
  const id = useId()
  return (
    <div className="choice-box">
      <label className="choice" htmlFor={id}>
        <input
          id={id}
          type={kind}
          name={name}
          value={value}
          checked={checked}
          data-number={number}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          aria-labelledby={`${id}-label`}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span className="t" id={`${id}-label`}>
          {label}
        </span>
        {number !== undefined && number <= 9 && (
          <span className="key" aria-hidden="true">
            {number}
          </span>
        )}
        {note !== undefined && (
          <span className="d" id={`${id}-note`}>
            {note}
          </span>
        )}
      </label>
      {checked && children !== undefined && <div className="choice-inside">{children}</div>}
    </div>
  )
}
