import type { CustomerContractClauses } from './clauses/customer-contract.ts'
import type { ExitClauses } from './clauses/exit.ts'
import type { EscalationClauses, GtmClauses, PublicityClauses, ReviewLegalClauses } from './clauses/peace.ts'
import type { ProtectionClauses } from './clauses/protection.ts'
import type { ProcessClauses } from './clauses/process.ts'
import type { PurposeClauses } from './clauses/purpose.ts'
import type { SplitClauses } from './clauses/split.ts'
import type { TermClauses } from './clauses/term.ts'
import type { KindClauses } from './clauses/kind.ts'
import type { PartiesClauses } from './clauses/parties.ts'
import type { ValueCaseClauses } from './clauses/value-case.ts'
import type { ContributionsClauses } from './clauses/contributions.ts'
import type { LegalNatureClauses } from './clauses/legal-nature.ts'
import type { AppearanceClauses } from './clauses/appearance.ts'
import type { GovernanceClauses } from './clauses/governance.ts'
import type { ResolutionsClauses } from './clauses/resolutions.ts'
import type { PricingClauses } from './clauses/pricing.ts'
import type { LiabilityClauses } from './clauses/liability.ts'
import type { CostsClauses } from './clauses/costs.ts'
import type { ExclusivityClauses } from './clauses/exclusivity.ts'
import type { StaffProtectionClauses } from './clauses/staff-protection.ts'
import type { IpClauses } from './clauses/ip.ts'
import type { BrandClauses } from './clauses/brand.ts'
import type { ReportingClauses } from './clauses/reporting.ts'
import type { DataProtectionClauses } from './clauses/data-protection.ts'
import type { ConfidentialityClauses } from './clauses/confidentiality.ts'
import type { ReviewClauses } from './clauses/review.ts'
import type { ChangesClauses } from './clauses/changes.ts'
import type { FormClauses } from './clauses/form.ts'
import type { BoilerplateClauses } from './clauses/boilerplate.ts'
import type { ContinuityClauses } from './clauses/continuity.ts'
import type { ComplianceClauses } from './clauses/compliance.ts'

/**
 * Every clause the catalogue can write, with the values its sentence needs. The key is the clause id; `src/text` has one
 * sentence per key in German and English, complete by type. Each topic has its part in its own file in `clauses/`.
 */
export interface ClauseParams
  extends
    KindClauses,
    PartiesClauses,
    PurposeClauses,
    ValueCaseClauses,
    LegalNatureClauses,
    AppearanceClauses,
    ContributionsClauses,
    ProcessClauses,
    CustomerContractClauses,
    PricingClauses,
    SplitClauses,
    CostsClauses,
    LiabilityClauses,
    ProtectionClauses,
    ExclusivityClauses,
    StaffProtectionClauses,
    GtmClauses,
    PublicityClauses,
    BrandClauses,
    IpClauses,
    ConfidentialityClauses,
    DataProtectionClauses,
    ReportingClauses,
    ComplianceClauses,
    GovernanceClauses,
    ResolutionsClauses,
    ContinuityClauses,
    ReviewClauses,
    TermClauses,
    ChangesClauses,
    ExitClauses,
    EscalationClauses,
    FormClauses,
    ReviewLegalClauses,
    BoilerplateClauses {}
