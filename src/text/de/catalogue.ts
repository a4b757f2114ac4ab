import type { CatalogueWords } from '../catalogue-words.ts'
import { customerContract } from './catalogue/customer-contract.ts'
import { escalation } from './catalogue/escalation.ts'
import { exit } from './catalogue/exit.ts'
import { facts } from './catalogue/facts.ts'
import { exitFacts } from './catalogue/facts/exit.ts'
import { peaceFacts } from './catalogue/facts/peace.ts'
import { protectionFacts } from './catalogue/facts/protection.ts'
import { gtm } from './catalogue/gtm.ts'
import { process } from './catalogue/process.ts'
import { protection } from './catalogue/protection.ts'
import { publicity } from './catalogue/publicity.ts'
import { purpose } from './catalogue/purpose.ts'
import { reviewLegal } from './catalogue/review-legal.ts'
import { split } from './catalogue/split.ts'
import { term } from './catalogue/term.ts'

export const catalogue: CatalogueWords = {
  topics: { purpose, process, customerContract, split, protection, gtm, publicity, term, exit, escalation, reviewLegal },
  facts: { ...facts, ...protectionFacts, ...exitFacts, ...peaceFacts },
}
