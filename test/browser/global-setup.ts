import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address at which the one browser of the run takes orders. */
    browser: string
    /** The folder of the built client. */
    webFolder: string
  }
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const root = join(import.meta.dirname, '../..')

/** The client, built when its sources changed, and one real Chromium for the whole run; each test file opens windows of its own, which share nothing. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { buildClient } = (await import(join(root, 'scripts/build.mjs'))) as { buildClient: () => Promise<void> }
  await buildClient()
  const browser = await chromium.launchServer({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: flags,
    // Without a locale, as in some CI, Chromium cannot name a downloaded file after a company with an umlaut.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  project.provide('browser', browser.wsEndpoint())
  project.provide('webFolder', join(root, 'dist/web'))
  return () => browser.close()
}
