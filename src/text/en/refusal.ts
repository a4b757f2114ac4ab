import type { RefusalWords } from '../refusal.ts'
import { accessRefusals } from './access.ts'
import { negotiationRefusals } from './negotiation-refusal.ts'
import { sheetRefusals } from './sheet-refusal.ts'

export const refusals: RefusalWords = {
  ...accessRefusals,
  ...negotiationRefusals,
  ...sheetRefusals,
  notSignedIn: () => 'Please sign in first.',
  notAllowed: () => 'Your role in this cooperation does not include this.',
  notFound: () => 'There is nothing here, or it is not meant for you.',
  invalidInput: ({ issues }) =>
    issues[0] === undefined
      ? 'What was sent does not match what is expected here.'
      : `What was sent does not fit: ${issues[0].path === '' ? '' : `${issues[0].path}: `}${issues[0].problem}`,
  notJson: () => 'The request is not valid JSON.',
  notHttp: () => 'What arrived here is not a valid HTTP request.',
  tooLarge: ({ limitBytes }) => `This is too large. At most ${Math.floor(limitBytes / 1024)} KB are allowed here.`,
  tooManyRequests: ({ waitSeconds }) =>
    `Too many requests in a short time. Please try again in ${waitSeconds === 1 ? 'one second' : `${waitSeconds} seconds`}.`,
  foreignOrigin: () => 'The request came from another site and was not carried out.',
  tooBusy: () => 'Several people are changing the same thing right now. Nothing was saved; please try again.',
  databaseGone: () => 'The database cannot be reached right now. Please try again in a moment; whatever was confirmed is kept.',
  diskFull: () => 'The server has run out of disk space. Nothing was saved; please tell the person who runs the server.',
  shuttingDown: () => 'The server is restarting. Please try again in a moment.',
  noPdfRenderer: () => 'This server cannot make PDF files. You can read the contract here on the screen.',
  pdfFailed: () => 'The PDF could not be made just now. Please try again; until then you can read the contract here on the screen.',
  internal: ({ id }) => `We made a mistake here. It is in the server's log under the number ${id}.`,
}
