import './menu.css'
import { useId, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'

/** What an item of a menu carries: `<Link {...menuItem} to="/">` or `<button type="button" {...menuItem}>`. */
export const menuItem = { role: 'menuitem', tabIndex: -1 } as const

/**
 * A button that opens a menu, as the pattern "menu button" of WAI-ARIA describes it: arrows, Home, End and first letters move,
 * Escape closes and leads back to the button. Whoever leaves the menu, by Tab or by pointing elsewhere, closes it.
 */
export const Menu = ({
  className,
  label,
  children,
}: {
  /** How the button looks. */
  readonly className: string
  readonly label: ReactNode
  readonly children: ReactNode
}) => {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()

  const items = (): readonly HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
  const open = (at: 0 | -1): void => {
    // The focus goes into the menu at once, while the browser still takes it for the answer to a key or a click.
    flushSync(() => setOpen(true))
    items().at(at)?.focus()
  }
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }

  const onButtonKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    open(event.key === 'ArrowDown' ? 0 : -1)
  }
  const onListKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const all = items()
    const here = all.findIndex((item) => item === document.activeElement)
    const following = [...all.slice(here + 1), ...all.slice(0, here + 1)]
    const next = {
      ArrowDown: () => following[0],
      ArrowUp: () => all.at(here - 1),
      Home: () => all[0],
      End: () => all.at(-1),
    }[event.key]
    if (event.key === 'Escape') close()
    else if (next !== undefined) next()?.focus()
    else if (event.key.length === 1 && event.key !== ' ')
      following.find((item) => item.textContent.trim().toLowerCase().startsWith(event.key.toLowerCase()))?.focus()
    else return
    event.preventDefault()
  }
  const onBlur = (event: FocusEvent<HTMLElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }

  return (
    <span className="menu" onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        // Pressing it must not take the focus out of the menu first: that alone would close it, and the click open it again.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => (isOpen ? close() : open(0))}
        onKeyDown={onButtonKey}
      >
        {label}
      </button>
      {isOpen && (
        <div ref={list} id={id} className="menu-list" role="menu" tabIndex={-1} onKeyDown={onListKey} onClick={close}>
          {children}
        </div>
      )}
    </span>
  )
}
