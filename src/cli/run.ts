import { isPlainDate, type PlainDate } from '#core/shared/day.ts'
import { cliWords, type CommandName } from '#text/cli.ts'
import { isLanguage, type Language } from '#text/language.ts'
import { type Call, type Command, type Done, printed, unusable } from './call.ts'
import { catalogue } from './catalogue.ts'
import { check } from './check.ts'
import { decide } from './decide.ts'
import { print } from './print.ts'
import { rehearse } from './rehearse.ts'
import { schema } from './schema.ts'

const commands: Readonly<Record<CommandName, Command>> = { check, decide, print, schema, rehearse, catalogue }

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name)

/** Reads the call and runs it. What comes from outside is given: the arguments, the language of the machine, the day. */
export async function run(args: readonly string[], locale: string, today: PlainDate): Promise<Done> {
  const usual: Language = /^en/iu.test(locale) ? 'en' : 'de'
  const options: { json: boolean; help: boolean; lang?: string; on?: string; out?: string } = { json: false, help: false }
  const given: string[] = []
  const unknown: string[] = []
  let open = true
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    const [name = '', ...attached] = arg.split('=')
    const value = (): string => (attached.length > 0 ? attached.join('=') : (args[++at] ?? ''))
    if (!open || !arg.startsWith('-') || arg === '-') given.push(arg)
    else if (arg === '--') open = false
    else if (arg === '--json') options.json = true
    else if (arg === '--help' || arg === '-h') options.help = true
    else if (name === '--lang') options.lang = value()
    else if (name === '--on') options.on = value()
    else if (name === '-o' || name === '--out') options.out = value()
    else unknown.push(arg)
  }
  const language = options.lang !== undefined && isLanguage(options.lang) ? options.lang : usual
  const words = cliWords(language)
  const [name, ...rest] = given
  if (options.help) return printed(0, `${name !== undefined && isCommand(name) ? words.help[name] : words.overview}\n`)
  if (options.lang !== undefined && !isLanguage(options.lang)) return unusable(words.badLanguage(options.lang))
  if (unknown[0] !== undefined) return unusable(words.unknownOption(unknown[0]))
  if (options.on !== undefined && !isPlainDate(options.on)) return unusable(words.badDay(options.on))
  if (options.out === '') return unusable(words.usage('print'))
  if (name === undefined) return unusable(words.overview)
  if (!isCommand(name)) return unusable(words.unknownCommand(name, Object.keys(commands)))
  const call: Call = {
    language,
    locale: language,
    words,
    given: rest,
    json: options.json,
    ...(options.on === undefined ? {} : { on: options.on }),
    ...(options.out === undefined ? {} : { out: options.out }),
    today,
  }
  return commands[name](call)
}
