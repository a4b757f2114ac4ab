// Before the first paint: the colour scheme that this browser chose last. The server writes it into its pages, and the content policy
// knows its hash.
// The policy allows no text as code either; the schemas would try once whether it does, and the browser would report it.
globalThis.__zod_globalConfig = { jitless: true }
const root = document.documentElement
const wished = localStorage.getItem('scheme') ?? 'auto'
const dark = wished === 'dark' || (wished === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
root.dataset.scheme = dark ? 'dark' : 'light'
// The server says the language of its pages; only beside `npm run dev` it is left to the browser.
root.lang ||= /(?:^|;\s*)language=(de|en)/.exec(document.cookie)?.[1] ?? (/^de\b/i.test(navigator.language) ? 'de' : 'en')
