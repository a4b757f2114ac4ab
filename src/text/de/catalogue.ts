import type { CatalogueWords } from '../catalogue-words.ts'
import { customerContract } from './catalogue/customer-contract.ts'
import { facts } from './catalogue/facts.ts'

export const catalogue: CatalogueWords = { topics: { customerContract }, facts }
