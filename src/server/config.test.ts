import { expect, test } from 'vitest'
import { readConfig, WrongSetting } from './config.ts'

const reasonOf = (args: readonly string[], env: Readonly<Record<string, string>>): string => {
  try {
    readConfig(args, env)
    return 'accepted'
  } catch (error) {
    expect(error).toBeInstanceOf(WrongSetting)
    return (error as Error).message
  }
}

test('without settings everything has its default', () => {
  const { port, host, databaseUrl, mail, demo, publicUrl, trustProxy } = readConfig([], {})
  expect({ port, host, databaseUrl, mail, demo, trustProxy }).toEqual({
    port: 7070,
    host: 'localhost',
    databaseUrl: null,
    mail: null,
    demo: true,
    trustProxy: false,
  })
  expect(publicUrl.href).toBe('http://localhost:7070/')
})

test('empty settings are none, and a flag wins over the environment', () => {
  expect(readConfig([], { PORT: ' ', DATABASE_URL: '', SMTP_URL: '  ', TRUST_PROXY: '' })).toMatchObject({
    port: 7070,
    databaseUrl: null,
    mail: null,
    trustProxy: false,
  })
  expect(readConfig(['--port', '8080'], { PORT: 'nonsense' }).port).toBe(8080)
  expect(readConfig([], { PORT: ' 0 ' }).port).toBe(0)
})

const mail = { MAIL_FROM: 'post@handschlag.example' }

test.for<[settings: Readonly<Record<string, string>>, says: string]>([
  [{ PORT: '70000' }, 'PORT is "70000"; it must be a whole number from 0 to 65535.'],
  [{ PORT: '-1' }, 'PORT is "-1"'],
  [{ PORT: '80.5' }, 'PORT is "80.5"'],
  [{ PORT: '1e3' }, 'PORT is "1e3"'],
  [{ PORT: '0x50' }, 'PORT is "0x50"'],
  [{ PORT: 'http' }, 'PORT is "http"'],
  [{ PORT: '٧٠٧٠' }, 'PORT is "٧٠٧٠"'],
  [
    { DATABASE_URL: 'localhost:5432/handschlag' },
    'DATABASE_URL is not an address of the form postgres://user:password@host:5432/database.',
  ],
  [{ DATABASE_URL: 'mysql://root:secret@db/x' }, 'DATABASE_URL is not an address of the form'],
  [{ DATABASE_URL: 'postgres:secret' }, 'DATABASE_URL is not an address of the form'],
  [{ DATABASE_URL: 'postgres://user:secret@host:port/database' }, 'DATABASE_URL is not an address of the form'],
  [{ PUBLIC_URL: 'handschlag.example' }, 'PUBLIC_URL is not an address of the form https://handschlag.example.'],
  [{ PUBLIC_URL: 'ftp://handschlag.example' }, 'PUBLIC_URL is not an address of the form'],
  [{ PUBLIC_URL: 'https://handschlag.example/app' }, 'it must name a host without a path, such as https://handschlag.example.'],
  [{ PUBLIC_URL: 'https://handschlag.example/?x=1' }, 'it must name a host without a path'],
  [{ PUBLIC_URL: 'https://admin:secret@handschlag.example' }, 'PUBLIC_URL names a user or a password'],
  [{ SMTP_URL: 'mail.example:465', ...mail }, 'SMTP_URL is not an address of the form smtps://user:password@mail.example:465.'],
  [{ SMTP_URL: 'smtp:secret', ...mail }, 'SMTP_URL is not an address of the form'],
  [{ SMTP_URL: 'http://user:secret@mail.example', ...mail }, 'SMTP_URL is not an address of the form'],
  [{ SMTP_URL: 'smtp://', ...mail }, 'SMTP_URL names no mail server'],
  [{ SMTP_URL: 'smtp://mail.example' }, 'SMTP_URL is set, so MAIL_FROM must name the sender'],
  [{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'Handschlag' }, 'MAIL_FROM must name the sender'],
  [{ DEMO: 'yes' }, 'DEMO is "yes"; it must be "on" or "off".'],
  [{ SESSION_SECRET: 'secret' }, 'SESSION_SECRET must be 32 random bytes as base64url'],
  [{ OPERATOR_TOKEN: 'secret' }, 'OPERATOR_TOKEN must be 32 random bytes as base64url'],
  [{ RATE_PER_MINUTE: '0' }, 'RATE_PER_MINUTE is "0"; it must be a whole number from 1 to 1000000.'],
  [{ TRUST_PROXY: 'everybody' }, 'TRUST_PROXY holds "everybody"; it must be loopback, linklocal, uniquelocal, an address or a network'],
  [{ TRUST_PROXY: 'loopback, 10.0.0.0/33' }, 'TRUST_PROXY holds "10.0.0.0/33"'],
  [
    { CONSTANTS_FILE: '/nowhere/constants.yaml' },
    'CONSTANTS_FILE names "/nowhere/constants.yaml", which cannot be read; it must be a file',
  ],
  [{ CONSTANTS_FILE: 'package.json' }, 'CONSTANTS_FILE names "package.json", which cannot be used. name: '],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"; known are silent, error, warn, info, debug.'],
])('a wrong setting is refused by its name, and no secret is repeated: %j', ([settings, says]) => {
  const reason = reasonOf([], settings)
  expect(reason).toContain(says)
  expect(reason).not.toContain('"secret"')
  expect(reason).not.toContain(':secret')
  expect(reason).toMatch(/[.)>"]$|tr -d =$/)
})

test.for<[args: readonly string[], says: string]>([
  [['--port', '99999'], '--port is "99999"; it must be a whole number from 0 to 65535.'],
  [['--prot', '80'], "Unknown option '--prot'"],
  [['start'], 'Known are --data FOLDER, --port NUMBER and --host NAME.'],
  [['--port'], 'Known are --data FOLDER'],
])('a wrong flag is refused: %j', ([args, says]) => expect(reasonOf(args, {})).toContain(says))

test.for([
  { DATABASE_URL: 'postgres://user:secret@db.example:5432/handschlag' },
  { DATABASE_URL: 'postgresql:///handschlag?host=/run/postgresql' },
  { PUBLIC_URL: 'https://handschlag.example' },
  { PUBLIC_URL: 'http://192.168.0.7:7070/' },
  { SMTP_URL: 'smtps://user:pass%40word@mail.example:465', MAIL_FROM: 'Handschlag <post@handschlag.example>' },
  { TRUST_PROXY: 'loopback, 10.0.0.0/8, ::1, fd00::/8' },
  { PORT: '65535' },
])('a right setting is taken: %j', (settings) => expect(reasonOf([], settings)).toBe('accepted'))
