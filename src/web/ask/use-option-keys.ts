import { useEffect, type RefObject } from 'react'

/** Keys 1 to 9 press the option with that `data-number` in this part of the page, wherever the focus is, except while somebody writes. */
export function useOptionKeys(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat || !/^[1-9]$/.test(event.key)) return
      const writing = 'input, select, textarea, [contenteditable], [role="dialog"], [role="menu"]'
      if (event.target instanceof HTMLElement && event.target.closest(writing) !== null) return
      const option = part.current?.querySelector<HTMLButtonElement>(`button[data-number="${event.key}"]`)
      if (option === null || option === undefined) return
      event.preventDefault()
      option.click()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [part])
}
