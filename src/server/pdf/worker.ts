import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { NodeCompiler as Compiler } from '@myriaddreamin/typst-ts-node-compiler'
import { withAccessibility } from './accessibility.ts'

/**
 * One document at a time, in a process of its own. The renderer works synchronously and keeps memory, and a mistake in it ends
 * the whole process without an exception (seen with a letter that is in no font): that must never be the server's. In: a
 * `Job`; out: a `Done`.
 */
export interface Job {
  readonly id: number
  readonly template: Template
  /** What the template sets, as JSON. */
  readonly data: string
  /** Without it, the file is plain PDF: for text that broke the check of the archival standard. */
  readonly archival: boolean
  /** PDF/A demands a date of the document; without a day of its version it is accessible only. */
  readonly dated: boolean
}

/** One file `<name>.typ` each. */
export type Template = 'contract' | 'value'

/** The document has arrived and is being made. */
export interface Started {
  readonly id: number
  readonly started: true
}

export type Done = { readonly id: number } & (
  | { readonly ok: true; readonly pdf: Uint8Array; readonly archival: boolean; readonly cpuMs: number }
  | { readonly ok: false; readonly problem: 'missing' | 'failed'; readonly message: string }
)

const cuts = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold']

const fonts = cuts.map((cut) =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/source-serif-4/${cut}/SourceSerif4_${cut}.ttf`)),
)
const read = (template: Template): string => readFileSync(new URL(`./${template}.typ`, import.meta.url), 'utf8')
const templates: Readonly<Record<Template, string>> = { contract: read('contract'), value: read('value') }

let compiler: Compiler | undefined

async function compilerOnce(): Promise<Compiler> {
  if (compiler === undefined) {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
    compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] })
  }
  return compiler
}

async function render({ id, template, data, archival, dated }: Job): Promise<Done> {
  let typst: Compiler
  try {
    typst = await compilerOnce()
  } catch (error) {
    return { id, ok: false, problem: 'missing', message: messageOf(error) }
  }
  try {
    const compiled = typst.compile({ mainFileContent: templates[template], inputs: { data } })
    const { result } = compiled
    if (result === null) {
      const error = compiled.takeError()
      return { id, ok: false, problem: 'failed', message: error === null ? 'no document' : JSON.stringify(error.shortDiagnostics) }
    }
    // A letter that no font has may not stand in an archival file; the document is made all the same.
    if (archival)
      try {
        const pdf = typst.pdf(result, { pdfStandard: dated ? 'a-2a' : 'ua-1' })
        return { id, ok: true, pdf: dated ? await withAccessibility(pdf) : new Uint8Array(pdf), archival: dated, cpuMs: cpuMs() }
      } catch {
        // Falls through to the plain file.
      }
    return { id, ok: true, pdf: new Uint8Array(typst.pdf(result, { pdfStandard: '1.7' })), archival: false, cpuMs: cpuMs() }
  } catch (error) {
    return { id, ok: false, problem: 'failed', message: messageOf(error) }
  } finally {
    typst.evictCache(2)
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

let spent = process.cpuUsage()

/** CPU milliseconds since the last document. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage(spent)
  spent = process.cpuUsage()
  return (user + system) / 1000
}

async function answer(job: Job): Promise<void> {
  spent = process.cpuUsage()
  process.send?.({ id: job.id, started: true } satisfies Started)
  const done = await render(job)
  process.send?.(done)
}

process.on('message', (job: Job) => void answer(job))
process.on('disconnect', () => process.exit())
