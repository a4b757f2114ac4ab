import { useEffect, useRef, type RefObject } from 'react'

/** After the last question the answers take the focus, so that a screen reader reads them. Goes around them. */
export function useAnswerFocus(asking: boolean): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null)
  const wasAsking = useRef(asking)
  useEffect(() => {
    if (wasAsking.current && !asking) around.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    wasAsking.current = asking
  }, [asking])
  return around
}
