import { customerContract } from './topics/customer-contract.ts'
import type { Topic } from './topic.ts'

/** The topics in the order in which a cooperation should talk about them. */
export const topics: readonly Topic[] = [customerContract]
