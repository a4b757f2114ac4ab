import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Overrides } from '#core/catalogue/constants.ts'
import { readOverrides } from './constants/read-overrides.ts'
import { defaultRates, type RateLimits } from './http/rates.ts'

/** Everything an operator may choose. Read once, in main.ts; the rest of the program gets it as an argument. */
export type Config = {
  /** The one folder that holds data: the embedded database, keys, uploads. */
  readonly dataFolder: string
  readonly host: string
  readonly port: number
  /** Null means the embedded database. */
  readonly databaseUrl: string | null
  readonly publicUrl: URL
  /** Null means that mail is shown on the outbox page instead of being sent. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null
  /** Example cooperations with made-up people, which anybody may enter. On unless the server has a public address. */
  readonly demo: boolean
  /** Signs sessions, and opens the operator's pages; null means a file of the data folder. Servers side by side share them. */
  readonly sessionSecret: string | null
  readonly operatorToken: string | null
  /** Numbers that the law sets, as this operator looked them up; empty means as the program brings them. */
  readonly constants: Overrides
  readonly rates: RateLimits
  readonly trustProxy: false | string
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

/** A setting that cannot be used; `message` is a sentence that says which one, what was found and what is expected. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting'
}

const knownFlags = { data: { type: 'string' }, port: { type: 'string' }, host: { type: 'string' } } as const

export function readConfig(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Config {
  const flags = readFlags(args)
  const given = (name: string): string | undefined => (env[name] === undefined || env[name].trim() === '' ? undefined : env[name].trim())
  const port = readWhole(flags.port === undefined ? 'PORT' : '--port', flags.port ?? given('PORT') ?? '7070', 0, 65_535)
  const host = flags.host ?? given('HOST') ?? 'localhost'
  const smtpUrl = given('SMTP_URL')
  return {
    dataFolder: resolve(flags.data ?? given('HANDSCHLAG_DATA') ?? 'data'),
    host,
    port,
    databaseUrl:
      readUrl('DATABASE_URL', given('DATABASE_URL'), ['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/database')?.href ??
      null,
    publicUrl: readPublicUrl(given('PUBLIC_URL')) ?? new URL(`http://localhost:${port}`),
    mail: smtpUrl === undefined ? null : { smtpUrl: readSmtp(smtpUrl), from: readFrom(given('MAIL_FROM')) },
    demo: readSwitch('DEMO', given('DEMO')) ?? given('PUBLIC_URL') === undefined,
    sessionSecret: readSecret('SESSION_SECRET', given('SESSION_SECRET')),
    operatorToken: readSecret('OPERATOR_TOKEN', given('OPERATOR_TOKEN')),
    constants: readConstants(given('CONSTANTS_FILE')),
    rates: {
      perMinute: readWhole('RATE_PER_MINUTE', given('RATE_PER_MINUTE') ?? String(defaultRates.perMinute), 1, 1_000_000),
      strictPerMinute: readWhole(
        'RATE_STRICT_PER_MINUTE',
        given('RATE_STRICT_PER_MINUTE') ?? String(defaultRates.strictPerMinute),
        1,
        1_000_000,
      ),
    },
    trustProxy: readProxies(given('TRUST_PROXY')) ?? false,
    logLevel: readLogLevel(given('LOG_LEVEL') ?? 'warn'),
  }
}

function readFlags(args: readonly string[]): { data?: string; port?: string; host?: string } {
  try {
    return parseArgs({ args: [...args], options: knownFlags, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new WrongSetting(
      `${error instanceof Error ? error.message : String(error)}. Known are --data FOLDER, --port NUMBER and --host NAME.`,
      { cause: error },
    )
  }
}

function readWhole(name: string, text: string, least: number, most: number): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new WrongSetting(`${name} is "${text}"; it must be a whole number from ${least} to ${most}.`)
  return number
}

function readSwitch(name: string, text: string | undefined): boolean | undefined {
  if (text !== undefined && text !== 'on' && text !== 'off') throw new WrongSetting(`${name} is "${text}"; it must be "on" or "off".`)
  return text === undefined ? undefined : text === 'on'
}

function readSecret(name: string, text: string | undefined): string | null {
  // The text itself is not repeated: it is a secret.
  if (text !== undefined && !/^[A-Za-z0-9_-]{43}$/.test(text)) {
    throw new WrongSetting(
      `${name} must be 32 random bytes as base64url (43 characters), such as: openssl rand 32 | basenc --base64url | tr -d =`,
    )
  }
  return text ?? null
}

function readConstants(file: string | undefined): Overrides {
  if (file === undefined) return {}
  const read = readOverrides(readSettingsFile(file))
  if (!read.ok) throw new WrongSetting(`CONSTANTS_FILE names "${file}", which cannot be used. ${read.error}.`)
  return read.value
}

function readSettingsFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new WrongSetting(`CONSTANTS_FILE names "${file}", which cannot be read; it must be a file that this user may open.`, {
      cause: error,
    })
  }
}

function readUrl(name: string, text: string | undefined, protocols: readonly string[], sample: string): URL | undefined {
  if (text === undefined) return undefined
  // The text itself is not repeated: it may hold a password. `smtp:host` would be read as an address without a host.
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol) || !text.includes('://'))
    throw new WrongSetting(`${name} is not an address of the form ${sample}.`)
  return new URL(text)
}

function readPublicUrl(text: string | undefined): URL | undefined {
  const url = readUrl('PUBLIC_URL', text, ['http:', 'https:'], 'https://handschlag.example')
  if (url !== undefined && (url.username !== '' || url.password !== ''))
    throw new WrongSetting(
      `PUBLIC_URL names a user or a password, which everybody would read in every link; it must be such as ${url.origin}.`,
    )
  if (url !== undefined && (url.pathname !== '/' || url.search !== '' || url.hash !== '')) {
    throw new WrongSetting(`PUBLIC_URL is "${url.href}"; it must name a host without a path, such as ${url.origin}.`)
  }
  return url
}

function readSmtp(text: string): string {
  const sample = 'smtps://user:password@mail.example:465'
  const url = readUrl('SMTP_URL', text, ['smtp:', 'smtps:'], sample)
  if (url === undefined || url.hostname === '') throw new WrongSetting(`SMTP_URL names no mail server; it must be of the form ${sample}.`)
  return url.href
}

function readProxies(text: string | undefined): string | undefined {
  const names = ['loopback', 'linklocal', 'uniquelocal']
  const wrong = text
    ?.split(',')
    .map((part) => part.trim())
    .find((part) => {
      const [address = '', bits, ...rest] = part.split('/')
      const version = isIP(address)
      const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
      return !names.includes(part) && (version === 0 || !fits || rest.length > 0)
    })
  if (wrong !== undefined)
    throw new WrongSetting(`TRUST_PROXY holds "${wrong}"; it must be ${names.join(', ')}, an address or a network such as 10.0.0.0/8.`)
  return text
}

function readFrom(text: string | undefined): string {
  if (text === undefined || !text.includes('@'))
    throw new WrongSetting('SMTP_URL is set, so MAIL_FROM must name the sender, such as "Handschlag <post@handschlag.example>".')
  return text
}

function readLogLevel(text: string): Config['logLevel'] {
  const levels = ['silent', 'error', 'warn', 'info', 'debug'] as const
  const level = levels.find((known) => known === text)
  if (level === undefined) throw new WrongSetting(`LOG_LEVEL is "${text}"; known are ${levels.join(', ')}.`)
  return level
}
