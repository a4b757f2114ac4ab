import type { Topic } from './topic.ts'
import { customerContract } from './topics/customer-contract.ts'
import { process } from './topics/process.ts'
import { purpose } from './topics/purpose.ts'
import { split } from './topics/split.ts'
import { term } from './topics/term.ts'

/** The topics in the order in which a cooperation should talk about them. */
export const topics: readonly Topic[] = [purpose, process, customerContract, split, term]
