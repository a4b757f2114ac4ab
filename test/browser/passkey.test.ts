import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signIn } from '../server/access/people.ts'
import { expectAccessible, go, type House, openHouse, shoot } from './harness.ts'

/** Passkeys as a person has them: Chromium's own WebAuthn with an authenticator in software, at an address that has a name. */
let house: House
beforeAll(async () => {
  house = await openHouse({ hostname: 'localhost' })
})
afterAll(() => house.close())

/** A built-in authenticator that keeps passkeys and confirms its user, such as a laptop with a fingerprint reader. */
async function authenticator(page: Page): Promise<{ readonly session: CDPSession; readonly id: string }> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { session, id: authenticatorId }
}

test('a passkey is added, signs in without an address, and is refused once it was removed', async () => {
  const page = await house.openAs(await signIn(house.server, 'ada@nordlicht.example'))
  const key = await authenticator(page)
  await go(page, '/settings')
  await page.getByLabel('Name des Passkeys').fill('Notebook')
  await page.getByRole('button', { name: 'Passkey hinzufügen' }).click()
  const passkeys = page.locator('section[aria-labelledby="passkeys"] li')
  await passkeys.filter({ hasText: 'Notebook' }).waitFor()
  const { credentials } = await key.session.send('WebAuthn.getCredentials', { authenticatorId: key.id })
  expect(credentials.map(({ isResidentCredential, rpId }) => [isResidentCredential, rpId])).toEqual([[true, 'localhost']])
  await shoot(page, 'settings-passkey')
  await expectAccessible(page)

  const signOut = async (): Promise<void> => {
    await page.getByRole('banner').getByRole('button').click()
    await page.getByRole('menuitem', { name: 'Abmelden' }).click()
    await page.getByRole('banner').getByRole('link', { name: 'Anmelden' }).waitFor()
  }
  await signOut()
  await go(page, '/settings')
  await page.getByText('Notebook').waitFor({ state: 'detached' })
  await go(page, '/sign-in')
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click()
  await page.getByRole('banner').getByRole('button', { name: 'ada' }).waitFor()

  await go(page, '/settings')
  await passkeys.getByRole('button', { name: 'Entfernen' }).click()
  await passkeys.getByRole('button', { name: 'Ja' }).click()
  await passkeys.first().waitFor({ state: 'detached' })
  await signOut()
  await go(page, '/sign-in')
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click()
  await page.getByText('Der Passkey wurde nicht angenommen.').waitFor()
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('handschlag.session_token')
  await page.context().close()
})

test('whoever closes the dialog of the browser is told nothing went wrong, and can try again', async () => {
  const page = await house.openAs(null)
  const key = await authenticator(page)
  await key.session.send('WebAuthn.setUserVerified', { authenticatorId: key.id, isUserVerified: false })
  await go(page, '/sign-in')
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click()
  await page.waitForTimeout(500)
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).waitFor()
  expect(await page.locator('.refused').count()).toBe(0)
  await page.context().close()
})
