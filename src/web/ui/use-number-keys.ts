import { useEffect, type RefObject } from 'react'

/**
 * Keys 1 to 9 choose the option with that `data-number` inside the form, wherever the focus is, except while somebody writes. The
 * chosen option takes the focus, so that Enter sends the form. Where a number is asked for, the keys write it.
 */
export function useNumberKeys(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || !/^[1-9]$/.test(event.key)) return
      const target = event.target instanceof HTMLElement ? event.target : null
      if (target !== null && isWriting(target)) return
      if (target?.closest('[role="dialog"], [role="menu"]') !== null && target !== null) return
      const option = form.current?.querySelector<HTMLInputElement>(`input[data-number="${event.key}"]`)
      if (option === null || option === undefined) {
        // A question that asks for a number has no numbered options: what is typed begins its first field.
        form.current?.querySelector<HTMLInputElement>('input[inputmode="decimal"]')?.focus()
        return
      }
      event.preventDefault()
      option.focus()
      option.click()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [form])
}

const isWriting = (target: HTMLElement): boolean =>
  target.isContentEditable ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type))
