import { agreementSchema } from '#core/agreement/format/schema.ts'
import { asJson, type Command, printed, unusable } from './call.ts'

/** The JSON Schema of the agreement format, for editors and other programs. */
export const schema: Command = async ({ given, words }) =>
  given.length > 0 ? unusable(words.usage('schema')) : printed(0, asJson(agreementSchema))
