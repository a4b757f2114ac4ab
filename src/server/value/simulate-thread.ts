import { parentPort, workerData } from 'node:worker_threads'
import { simulate } from '#core/value/simulate.ts'
import type { ToReckon } from '#text/value-asked.ts'

/** Reckons beside the requests: a second of counting must keep nobody waiting. In: what to reckon; out: the outcomes, in order. */
const wanted = workerData as readonly ToReckon[]
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between two threads has no origin
parentPort?.postMessage(wanted.map(({ given, asked }) => simulate(given, asked)))
