import type { Topic } from './topic.ts'
import { customerContract } from './topics/customer-contract.ts'
import { escalation } from './topics/escalation.ts'
import { exit } from './topics/exit.ts'
import { gtm } from './topics/gtm.ts'
import { process } from './topics/process.ts'
import { protection } from './topics/protection.ts'
import { publicity } from './topics/publicity.ts'
import { purpose } from './topics/purpose.ts'
import { reviewLegal } from './topics/review-legal.ts'
import { split } from './topics/split.ts'
import { term } from './topics/term.ts'

/** The topics in the order in which a cooperation should talk about them. */
export const topics: readonly Topic[] = [
  purpose,
  process,
  customerContract,
  split,
  protection,
  gtm,
  publicity,
  term,
  exit,
  escalation,
  reviewLegal,
]
