import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ContractDocument } from '#core/contract/document.ts'
import { contractData } from './contract-data.ts'
import type { Done, Job, Started, Template } from './worker.ts'

/** This platform has no build of the renderer: the document can be read on the screen, but not be made into a PDF here. */
export class PdfRendererMissing extends Error {}

/** The renderer did not make the document: a mistake of ours or a crash, never of what somebody wrote. */
export class PdfFailed extends Error {}

/** `archival` is false when a letter is in no font: the file is then a plain PDF 1.7 and not PDF/A-2a with PDF/UA-1. */
export interface RenderedPdf {
  readonly pdf: Uint8Array
  readonly archival: boolean
  /** CPU time of the renderer. */
  readonly cpuMs: number
}

/**
 * The document as PDF/A-2a and PDF/UA-1; the same document makes the same bytes. Works in at most two processes of its own,
 * started when first needed. Throws `PdfRendererMissing` or `PdfFailed`.
 */
export async function renderContractPdf(document: ContractDocument): Promise<Uint8Array> {
  return (await renderContract(document)).pdf
}

export const renderContract = (document: ContractDocument): Promise<RenderedPdf> =>
  renderTemplate('contract', contractData(document), document.version?.day !== undefined)

/** `data` is the JSON that the template sets; `dated` says whether a day of the document stands in it. */
export async function renderTemplate(template: Template, data: string, dated: boolean): Promise<RenderedPdf> {
  // A process that broke is replaced, and the document is tried again: once as it was, for the process may have been killed
  // from outside, and once without the check that may have broken it.
  let done: Done | 'broken' = 'broken'
  for (const archival of [true, true, false]) {
    done = await inProcess({ template, data, archival, dated })
    if (done !== 'broken') break
  }
  if (done === 'broken') throw new PdfFailed('the renderer broke three times')
  if (!done.ok) throw done.problem === 'missing' ? new PdfRendererMissing(done.message) : new PdfFailed(done.message)
  const { pdf, archival, cpuMs } = done
  return { pdf, archival, cpuMs }
}

const mostProcesses = 2
const longestMs = 60_000
const mostUnbegun = 4
/** What the renderer keeps after each document, and cannot be told to let go, ends with its process. */
const mostDocuments = 200

interface Renderer {
  readonly child: ChildProcess
  busy: boolean
  documents: number
}

const renderers: Renderer[] = []
const waiting: (() => void)[] = []
let jobs = 0

/** A process may end before it has begun, e.g. one that was killed while it waited: that says nothing about the document. */
async function inProcess(work: Omit<Job, 'id'>): Promise<Done | 'broken'> {
  for (let unbegun = 0; unbegun < mostUnbegun; unbegun++) {
    const done = await inOneProcess(work)
    if (done !== 'unbegun') return done
  }
  return 'broken'
}

async function inOneProcess(work: Omit<Job, 'id'>): Promise<Done | 'broken' | 'unbegun'> {
  const renderer = await takeRenderer()
  const { child } = renderer
  const id = ++jobs
  child.ref()
  child.channel?.ref()
  const done = await new Promise<Done | 'broken' | 'unbegun'>((resolve) => {
    let begun = false
    const tooLong = setTimeout(() => child.kill('SIGKILL'), longestMs)
    const end = (result: Done | 'broken' | 'unbegun'): void => {
      clearTimeout(tooLong)
      child.off('message', onMessage)
      child.off('exit', onExit)
      resolve(result)
    }
    const onMessage = (message: unknown): void => {
      const said = message as Done | Started
      if (said.id !== id) return
      if ('started' in said) begun = true
      else end(said)
    }
    const onExit = (): void => end(begun ? 'broken' : 'unbegun')
    child.on('message', onMessage)
    child.on('exit', onExit)
    // A process that is gone and not yet known to be: its exit may have been told before anybody listened.
    child.send({ id, ...work } satisfies Job, (error) => {
      if (error !== null) end('unbegun')
    })
  })
  renderer.busy = false
  renderer.documents += 1
  if (done === 'broken' || done === 'unbegun' || renderer.documents >= mostDocuments) retire(renderer)
  else {
    // A process that waits for work does not keep the program alive, and ends with it.
    child.unref()
    child.channel?.unref()
  }
  waiting.shift()?.()
  return done
}

async function takeRenderer(): Promise<Renderer> {
  for (;;) {
    const free = renderers.find(({ busy }) => !busy) ?? (renderers.length < mostProcesses ? startRenderer() : undefined)
    if (free !== undefined) {
      free.busy = true
      return free
    }
    await new Promise<void>((resolve) => waiting.push(resolve))
  }
}

function startRenderer(): Renderer {
  const child = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), [], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const renderer: Renderer = { child, busy: false, documents: 0 }
  child.on('error', () => retire(renderer))
  child.on('exit', () => retire(renderer))
  renderers.push(renderer)
  return renderer
}

function retire(renderer: Renderer): void {
  const at = renderers.indexOf(renderer)
  if (at >= 0) renderers.splice(at, 1)
  if (renderer.child.connected) renderer.child.disconnect()
}

/** A document of one sentence, for the health page: when this is made, every contract is. */
export const pdfRendererWorks = (): Promise<Uint8Array> =>
  renderContractPdf({
    language: 'de',
    title: 'Handschlag',
    parties: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    sections: [
      {
        number: 1,
        topic: 'health',
        heading: 'Handschlag',
        paragraphs: [{ number: 1, clause: 'health', runs: [{ kind: 'text', text: 'Handschlag' }], rules: [] }],
      },
    ],
    version: { name: '', day: '2026-01-01' },
    annexes: [],
    numbers: [],
    open: [],
    signatures: ['a', 'b'],
  })
