// Before the first paint: the colour scheme and the language that this browser chose last. A page of its own, because the content
// security policy allows no script inside a page.
// The policy allows no text as code either; the schemas would try once whether it does, and the browser would report it.
globalThis.__zod_globalConfig = { jitless: true }
const root = document.documentElement
const wished = localStorage.getItem('mantine-color-scheme-value') ?? 'auto'
const dark = wished === 'dark' || (wished === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
root.dataset.mantineColorScheme = dark ? 'dark' : 'light'
root.lang = /(?:^|;\s*)language=(de|en)/.exec(document.cookie)?.[1] ?? (/^de\b/i.test(navigator.language) ? 'de' : 'en')
