import { useEffect, useRef, type ReactNode } from 'react'

/** Set once the reader has moved from the first page to another; before that a page must not take the focus. */
let moved = false
export const pageWasLeft = (): void => {
  moved = true
}

/** What stands in the title of the window. */
export const titleOf = (title: string, place?: string): string =>
  [title, place, 'Handschlag'].filter((part) => part !== undefined && part !== '').join(' · ')

/** Title of the window, and the focus on the heading after a change of page, so that a screen reader reads it. */
export function usePageTitle(title: string, place?: string): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = titleOf(title, place)
  }, [title, place])
  useEffect(() => {
    if (moved) heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}

/**
 * A page: one heading, what it says in a line, and at its right what is next or when it was made. Give it a `key` when it stays
 * mounted while its subject changes.
 */
export const Page = ({
  title,
  place,
  sub,
  aside,
  wide = false,
  children,
}: {
  readonly title: string
  /** Names the cooperation in the title of the window. */
  readonly place?: string
  readonly sub?: ReactNode
  readonly aside?: ReactNode
  /** Without the frame of 1200 px; the page sets its own `wrap`. */
  readonly wide?: boolean
  readonly children?: ReactNode
}) => {
  const heading = usePageTitle(title, place)
  return (
    <div className={wide ? 'page-foot' : 'wrap page-foot'}>
      <div className={`page-head${wide ? ' wrap' : ''}`}>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {sub !== undefined && <p className="sub">{sub}</p>}
        </div>
        {aside}
      </div>
      {children}
    </div>
  )
}
