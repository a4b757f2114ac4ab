import type { Topic } from './topic.ts'
import { appearance } from './topics/appearance.ts'
import { boilerplate } from './topics/boilerplate.ts'
import { brand } from './topics/brand.ts'
import { changes } from './topics/changes.ts'
import { compliance } from './topics/compliance.ts'
import { confidentiality } from './topics/confidentiality.ts'
import { continuity } from './topics/continuity.ts'
import { contributions } from './topics/contributions.ts'
import { costs } from './topics/costs.ts'
import { customerContract } from './topics/customer-contract.ts'
import { dataProtection } from './topics/data-protection.ts'
import { escalation } from './topics/escalation.ts'
import { exclusivity } from './topics/exclusivity.ts'
import { exit } from './topics/exit.ts'
import { form } from './topics/form.ts'
import { governance } from './topics/governance.ts'
import { gtm } from './topics/gtm.ts'
import { ip } from './topics/ip.ts'
import { kind } from './topics/kind.ts'
import { legalNature } from './topics/legal-nature.ts'
import { liability } from './topics/liability.ts'
import { parties } from './topics/parties.ts'
import { pricing } from './topics/pricing.ts'
import { process } from './topics/process.ts'
import { protection } from './topics/protection.ts'
import { publicity } from './topics/publicity.ts'
import { purpose } from './topics/purpose.ts'
import { reporting } from './topics/reporting.ts'
import { resolutions } from './topics/resolutions.ts'
import { review } from './topics/review.ts'
import { reviewLegal } from './topics/review-legal.ts'
import { split } from './topics/split.ts'
import { staffProtection } from './topics/staff-protection.ts'
import { term } from './topics/term.ts'
import { valueCase } from './topics/value-case.ts'

/** The topics in the order in which a cooperation should talk about them; it is also the order of the contract. */
export const topics: readonly Topic[] = [
  kind,
  parties,
  purpose,
  valueCase,
  legalNature,
  appearance,
  contributions,
  process,
  customerContract,
  pricing,
  split,
  costs,
  liability,
  protection,
  exclusivity,
  staffProtection,
  gtm,
  publicity,
  brand,
  ip,
  confidentiality,
  dataProtection,
  reporting,
  compliance,
  governance,
  resolutions,
  continuity,
  review,
  term,
  changes,
  exit,
  escalation,
  form,
  reviewLegal,
  boilerplate,
]
