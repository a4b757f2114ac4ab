import { createServer, type Server, type Socket } from 'node:net'

/** A mail server that takes letters, or refuses them as told. Speaks just enough SMTP for a test. */
export type PostOffice = {
  readonly url: string
  readonly letters: { readonly to: string; readonly raw: string }[]
  /** What is answered to the next recipients: a line such as `550 no such person`, or null to take the letter. */
  refuse: string | null
  readonly close: () => Promise<void>
}

export async function openPostOffice(): Promise<PostOffice> {
  const letters: { to: string; raw: string }[] = []
  const office: { refuse: string | null } = { refuse: null }
  const server: Server = createServer((socket) => serve(socket, letters, office))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return Object.assign(office, {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
      }),
  })
}

function serve(socket: Socket, letters: { to: string; raw: string }[], office: { readonly refuse: string | null }): void {
  let to = ''
  let raw: string | null = null
  let rest = ''
  const say = (line: string): void => void socket.write(`${line}\r\n`)
  say('220 post office')
  socket.on('error', () => undefined)
  socket.on('data', (chunk) => {
    rest += chunk.toString('utf8')
    for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
      const line = rest.slice(0, end)
      rest = rest.slice(end + 2)
      if (raw !== null) {
        if (line !== '.') {
          raw += `${line}\n`
          continue
        }
        letters.push({ to, raw })
        raw = null
        say('250 taken')
      } else if (line.startsWith('RCPT')) {
        to = /<(.*)>/.exec(line)?.[1] ?? ''
        say(office.refuse ?? '250 ok')
      } else if (line.startsWith('DATA')) {
        raw = ''
        say('354 go on')
      } else if (line.startsWith('QUIT')) {
        say('221 bye')
        socket.end()
      } else say('250 ok')
    }
  })
}
