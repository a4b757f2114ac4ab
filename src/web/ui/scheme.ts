import { useSyncExternalStore } from 'react'

/** Light, dark, or as the device is set. */
export type Scheme = 'light' | 'dark' | 'auto'

export const schemes: readonly Scheme[] = ['light', 'dark', 'auto']

// public/scheme.js reads the same name before the first paint.
const key = 'scheme'
const listeners = new Set<() => void>()

function chosen(): Scheme {
  try {
    const kept = localStorage.getItem(key)
    return kept === 'light' || kept === 'dark' ? kept : 'auto'
  } catch {
    // A browser that keeps nothing for us follows the device.
    return 'auto'
  }
}

function show(): void {
  const scheme = chosen()
  const isDark = scheme === 'dark' || (scheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset['scheme'] = isDark ? 'dark' : 'light'
  for (const listener of listeners) listener()
}

function choose(scheme: Scheme): void {
  try {
    localStorage.setItem(key, scheme)
  } catch {
    return
  }
  show()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Follows the device, and what another window of this browser chooses. */
export function followScheme(): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show)
  addEventListener('storage', (event) => {
    if (event.key === key) show()
  })
}

/** What this browser chose, and how to choose. The server knows no choice: its page says `auto` until the program runs. */
export function useScheme(): { readonly scheme: Scheme; readonly choose: (scheme: Scheme) => void } {
  return { scheme: useSyncExternalStore(subscribe, chosen, () => 'auto'), choose }
}
