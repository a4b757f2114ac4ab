import type { ButtonHTMLAttributes, ReactNode } from 'react'

/**
 * Three looks: `solid` is the next step (at most one per page), outline by default, `plain` for the rest. While `busy` it stays
 * where it is and can be focused, but does nothing.
 */
export const Button = ({
  kind,
  small = false,
  busy = false,
  children,
  className = '',
  onClick,
  type = 'button',
  ...rest
}: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
  readonly kind?: 'solid' | 'plain'
  readonly small?: boolean
  readonly busy?: boolean
  readonly children: ReactNode
}) => (
  <button
    {...rest}
    type={type === 'submit' ? 'submit' : 'button'}
    className={`btn${kind === undefined ? '' : ` ${kind}`}${small ? ' small' : ''}${className === '' ? '' : ` ${className}`}`}
    aria-disabled={busy || undefined}
    onClick={(event) => {
      if (busy) return event.preventDefault()
      onClick?.(event)
    }}
  >
    {children}
  </button>
)
