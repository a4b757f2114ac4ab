import type { HealthDetail } from '#text/health.ts'

/**
 * One thing that must be well before anything later can fail. `run` answers with a closed code, never throws for what it looks
 * for, and takes at most a few seconds. The words for a code, and for its mend, are in src/text/{de,en}/health.ts.
 */
export type HealthCheck = { readonly name: HealthDetail['check']; readonly run: () => Promise<HealthDetail> }
