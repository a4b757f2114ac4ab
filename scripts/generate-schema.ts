import { writeFileSync } from 'node:fs'
import { agreementSchema } from '#core/agreement/format/schema.ts'

/** Writes the JSON Schema of the agreement format into the repository. Run after a change of the format. */
writeFileSync(new URL('../src/core/agreement/schema.json', import.meta.url), `${JSON.stringify(agreementSchema, null, 2)}\n`)
