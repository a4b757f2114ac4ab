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
import { kind } from './catalogue/kind.ts'
import { parties } from './catalogue/parties.ts'
import { valueCase } from './catalogue/value-case.ts'
import { contributions } from './catalogue/contributions.ts'
import { legalNature } from './catalogue/legal-nature.ts'
import { appearance } from './catalogue/appearance.ts'
import { governance } from './catalogue/governance.ts'
import { resolutions } from './catalogue/resolutions.ts'
import { pricing } from './catalogue/pricing.ts'
import { liability } from './catalogue/liability.ts'
import { costs } from './catalogue/costs.ts'
import { exclusivity } from './catalogue/exclusivity.ts'
import { staffProtection } from './catalogue/staff-protection.ts'
import { ip } from './catalogue/ip.ts'
import { brand } from './catalogue/brand.ts'
import { reporting } from './catalogue/reporting.ts'
import { dataProtection } from './catalogue/data-protection.ts'
import { confidentiality } from './catalogue/confidentiality.ts'
import { review } from './catalogue/review.ts'
import { changes } from './catalogue/changes.ts'
import { form } from './catalogue/form.ts'
import { boilerplate } from './catalogue/boilerplate.ts'
import { continuity } from './catalogue/continuity.ts'
import { compliance } from './catalogue/compliance.ts'
import { identityFacts } from './catalogue/facts/identity.ts'
import { moneyFacts } from './catalogue/facts/money.ts'
import { workFacts } from './catalogue/facts/work.ts'
import { confidenceFacts } from './catalogue/facts/confidence.ts'
import { steeringFacts } from './catalogue/facts/steering.ts'

export const catalogue: CatalogueWords = {
  topics: {
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
  },
  facts: {
    ...facts,
    ...protectionFacts,
    ...exitFacts,
    ...peaceFacts,
    ...identityFacts,
    ...moneyFacts,
    ...workFacts,
    ...confidenceFacts,
    ...steeringFacts,
  },
}
