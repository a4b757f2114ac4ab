import type { CatalogueWords } from '../catalogue-words.ts'
import { customerContract } from './catalogue/customer-contract.ts'
import { facts } from './catalogue/facts.ts'
import { process } from './catalogue/process.ts'
import { purpose } from './catalogue/purpose.ts'
import { split } from './catalogue/split.ts'
import { term } from './catalogue/term.ts'

export const catalogue: CatalogueWords = { topics: { purpose, process, customerContract, split, term }, facts }
