import type { PartyId, Unit } from '#core/agreement/agreement.ts'
import type { ConstantId } from '#core/catalogue/constants.ts'
import type { ClauseParams } from '#core/catalogue/clause-params.ts'
import type { Column, Question, TopicId } from '#core/catalogue/topic.ts'
import type { SharedFactId } from '#core/catalogue/facts.ts'
import type { CustomerContractDecisions, customerContractQuestions } from '#core/catalogue/topics/customer-contract.ts'
import type { EscalationDecisions, escalationQuestions } from '#core/catalogue/topics/escalation.ts'
import type { ExitDecisions, exitQuestions } from '#core/catalogue/topics/exit.ts'
import type { GtmDecisions, gtmQuestions } from '#core/catalogue/topics/gtm.ts'
import type { ProcessDecisions, ProcessFacts, processQuestions } from '#core/catalogue/topics/process.ts'
import type { ProtectionDecisions, ProtectionFacts, protectionQuestions } from '#core/catalogue/topics/protection.ts'
import type { PublicityDecisions, publicityQuestions } from '#core/catalogue/topics/publicity.ts'
import type { PurposeDecisions, purposeQuestions } from '#core/catalogue/topics/purpose.ts'
import type { ReviewLegalDecisions, reviewLegalQuestions } from '#core/catalogue/topics/review-legal.ts'
import type { SplitDecisions, splitQuestions } from '#core/catalogue/topics/split.ts'
import type { TermDecisions, TermFacts, termQuestions } from '#core/catalogue/topics/term.ts'
import type { KindDecisions, kindQuestions } from '#core/catalogue/topics/kind.ts'
import type { PartiesDecisions, partiesQuestions } from '#core/catalogue/topics/parties.ts'
import type { ValueCaseDecisions, valueCaseQuestions } from '#core/catalogue/topics/value-case.ts'
import type { ContributionsDecisions, ContributionsFacts, contributionsQuestions } from '#core/catalogue/topics/contributions.ts'
import type { LegalNatureDecisions, legalNatureQuestions } from '#core/catalogue/topics/legal-nature.ts'
import type { AppearanceDecisions, appearanceQuestions } from '#core/catalogue/topics/appearance.ts'
import type { GovernanceDecisions, governanceQuestions } from '#core/catalogue/topics/governance.ts'
import type { ResolutionsDecisions, resolutionsQuestions } from '#core/catalogue/topics/resolutions.ts'
import type { PricingDecisions, pricingQuestions } from '#core/catalogue/topics/pricing.ts'
import type { LiabilityDecisions, liabilityQuestions } from '#core/catalogue/topics/liability.ts'
import type { CostsDecisions, costsQuestions } from '#core/catalogue/topics/costs.ts'
import type { ExclusivityDecisions, exclusivityQuestions } from '#core/catalogue/topics/exclusivity.ts'
import type { StaffProtectionDecisions, staffProtectionQuestions } from '#core/catalogue/topics/staff-protection.ts'
import type { IpDecisions, ipQuestions } from '#core/catalogue/topics/ip.ts'
import type { BrandDecisions, brandQuestions } from '#core/catalogue/topics/brand.ts'
import type { ReportingDecisions, reportingQuestions } from '#core/catalogue/topics/reporting.ts'
import type { DataProtectionDecisions, dataProtectionQuestions } from '#core/catalogue/topics/data-protection.ts'
import type { ConfidentialityDecisions, confidentialityQuestions } from '#core/catalogue/topics/confidentiality.ts'
import type { ReviewDecisions, reviewQuestions } from '#core/catalogue/topics/review.ts'
import type { ChangesDecisions, changesQuestions } from '#core/catalogue/topics/changes.ts'
import type { FormDecisions, formQuestions } from '#core/catalogue/topics/form.ts'
import type { BoilerplateDecisions, boilerplateQuestions } from '#core/catalogue/topics/boilerplate.ts'
import type { ContinuityDecisions, continuityQuestions } from '#core/catalogue/topics/continuity.ts'
import type { ComplianceDecisions, complianceQuestions } from '#core/catalogue/topics/compliance.ts'

/** What a sentence of the catalogue may use: names and quantities, written as people of its language write them. */
export interface Tools {
  readonly ids: readonly PartyId[]
  /** The names of the first and the second party, for examples. */
  readonly a: string
  readonly b: string
  /** Two parties: texts may say "beide". More: "alle", "mehrere". */
  readonly two: boolean
  readonly party: (id: PartyId) => string
  /** All parties but this one, joined by "und". */
  readonly others: (id: PartyId) => string
  readonly list: (items: readonly string[], joinedBy?: 'and' | 'or') => string
  /** Items after a colon: one in the line, several each in a line of its own with a letter; ends the sentence. */
  readonly items: (items: readonly string[], joinedBy?: 'and' | 'or') => string
  /** A whole number in the smallest unit, with its unit: `30 Tage`, `50.000 €`, `12,5 %`. In German `dative` bends it: `30 Tagen`. */
  readonly quantity: (n: number, unit: Unit, dative?: 'dative') => string
  /** A number that the law or practice sets, as the program brings it (`core/catalogue/constants.ts`); no text writes one itself. */
  readonly constant: (id: ConstantId, dative?: 'dative') => string
  readonly day: (day: string) => string
  /** Stands for the number of another clause until the document is numbered. */
  readonly clause: (id: keyof ClauseParams) => string
}

/** A fixed text, or one that uses names and quantities. */
export type Phrase = string | ((t: Tools) => string)

/** One answer to choose: its name, and in one line what it includes. */
interface OptionWords {
  readonly label: Phrase
  readonly includes?: Phrase
}

interface QuestionWords {
  /** A question in plain words. */
  readonly title: Phrase
  /** Two or three words for lists. */
  readonly short: string
  readonly why: Phrase
  /** A short fictional case with the parties' names. */
  readonly example?: Phrase
  /** What is usual, or what the law starts from, with its source in plain words. General, never about this case. */
  readonly usual?: Phrase
}

type NamedOptions<Q extends Question> = Q['kind'] extends { readonly options: readonly (infer Option extends string)[] }
  ? { readonly options: Readonly<Record<Option, OptionWords>> }
  : unknown
type PartyOptions<Q extends Question> = Q['kind'] extends { readonly parties: true }
  ? { readonly party: (t: Tools, id: PartyId) => OptionWords }
  : unknown
type Columns<Q extends Question> = Q['kind'] extends { readonly columns: readonly (infer Each extends Column)[] }
  ? {
      readonly columns: {
        readonly [C in Each as C['id']]: ColumnWords &
          (C['kind'] extends { readonly options: readonly (infer Option extends string)[] }
            ? { readonly options: Readonly<Record<Option, string>> }
            : unknown)
      }
    }
  : unknown

interface ColumnWords {
  readonly label: string
  readonly hint?: string
}

/**
 * Words of a fact; `when` is a subordinate clause without its conjunction, with `{party}` and `{range}` to be filled in.
 * `named` stands for the options that the parties named themselves, with `{label}` for their name.
 */
export interface FactText {
  readonly question: Phrase
  readonly when: Readonly<Record<string, Phrase>>
  readonly label?: Readonly<Record<string, Phrase>>
}

/** Words of a decision; `answer` are whole sentences, `when` subordinate clauses, keyed by option, extra, step, duty or `party`. */
export interface DecisionText {
  readonly question: Phrase
  readonly answer: Readonly<Record<string, Phrase>>
  readonly when?: Readonly<Record<string, Phrase>>
}

type ClauseTexts<T extends TopicId> = {
  readonly [Id in keyof ClauseParams as Id extends `${T}.${string}` ? Id : never]: (params: ClauseParams[Id], t: Tools) => string
}

/** All words of one topic, complete for its questions, options, columns, clauses and decisions. */
interface TopicWords<T extends TopicId, Questions extends readonly Question[], Decisions extends string> {
  /** Heading of the contract section and name of the topic. */
  readonly heading: string
  readonly questions: { readonly [Q in Questions[number] as Q['id']]: QuestionWords & NamedOptions<Q> & PartyOptions<Q> & Columns<Q> }
  readonly decisions: Readonly<Record<Decisions, DecisionText>>
  readonly clauses: ClauseTexts<T>
}

/** One entry per topic; a language that misses one, or one of its words, does not compile. */
export interface CatalogueTopics {
  readonly purpose: TopicWords<'purpose', typeof purposeQuestions, PurposeDecisions>
  readonly process: TopicWords<'process', typeof processQuestions, ProcessDecisions>
  readonly split: TopicWords<'split', typeof splitQuestions, SplitDecisions>
  readonly protection: TopicWords<'protection', typeof protectionQuestions, ProtectionDecisions>
  readonly gtm: TopicWords<'gtm', typeof gtmQuestions, GtmDecisions>
  readonly publicity: TopicWords<'publicity', typeof publicityQuestions, PublicityDecisions>
  readonly exit: TopicWords<'exit', typeof exitQuestions, ExitDecisions>
  readonly escalation: TopicWords<'escalation', typeof escalationQuestions, EscalationDecisions>
  readonly reviewLegal: TopicWords<'reviewLegal', typeof reviewLegalQuestions, ReviewLegalDecisions>
  readonly term: TopicWords<'term', typeof termQuestions, TermDecisions>
  readonly customerContract: TopicWords<'customerContract', typeof customerContractQuestions, CustomerContractDecisions>
  readonly kind: TopicWords<'kind', typeof kindQuestions, KindDecisions>
  readonly parties: TopicWords<'parties', typeof partiesQuestions, PartiesDecisions>
  readonly valueCase: TopicWords<'valueCase', typeof valueCaseQuestions, ValueCaseDecisions>
  readonly contributions: TopicWords<'contributions', typeof contributionsQuestions, ContributionsDecisions>
  readonly legalNature: TopicWords<'legalNature', typeof legalNatureQuestions, LegalNatureDecisions>
  readonly appearance: TopicWords<'appearance', typeof appearanceQuestions, AppearanceDecisions>
  readonly governance: TopicWords<'governance', typeof governanceQuestions, GovernanceDecisions>
  readonly resolutions: TopicWords<'resolutions', typeof resolutionsQuestions, ResolutionsDecisions>
  readonly pricing: TopicWords<'pricing', typeof pricingQuestions, PricingDecisions>
  readonly liability: TopicWords<'liability', typeof liabilityQuestions, LiabilityDecisions>
  readonly costs: TopicWords<'costs', typeof costsQuestions, CostsDecisions>
  readonly exclusivity: TopicWords<'exclusivity', typeof exclusivityQuestions, ExclusivityDecisions>
  readonly staffProtection: TopicWords<'staffProtection', typeof staffProtectionQuestions, StaffProtectionDecisions>
  readonly ip: TopicWords<'ip', typeof ipQuestions, IpDecisions>
  readonly brand: TopicWords<'brand', typeof brandQuestions, BrandDecisions>
  readonly reporting: TopicWords<'reporting', typeof reportingQuestions, ReportingDecisions>
  readonly dataProtection: TopicWords<'dataProtection', typeof dataProtectionQuestions, DataProtectionDecisions>
  readonly confidentiality: TopicWords<'confidentiality', typeof confidentialityQuestions, ConfidentialityDecisions>
  readonly review: TopicWords<'review', typeof reviewQuestions, ReviewDecisions>
  readonly changes: TopicWords<'changes', typeof changesQuestions, ChangesDecisions>
  readonly form: TopicWords<'form', typeof formQuestions, FormDecisions>
  readonly boilerplate: TopicWords<'boilerplate', typeof boilerplateQuestions, BoilerplateDecisions>
  readonly continuity: TopicWords<'continuity', typeof continuityQuestions, ContinuityDecisions>
  readonly compliance: TopicWords<'compliance', typeof complianceQuestions, ComplianceDecisions>
}

export interface CatalogueWords {
  readonly topics: CatalogueTopics
  readonly facts: Readonly<Record<SharedFactId | ContributionsFacts | ProcessFacts | ProtectionFacts | TermFacts, FactText>>
}

/** The same words for code that walks over all questions and does not know which it has. */
export type AnyQuestionWords = QuestionWords & {
  readonly options?: Readonly<Record<string, OptionWords>>
  readonly party?: (t: Tools, id: PartyId) => OptionWords
  readonly columns?: Readonly<Record<string, ColumnWords & { readonly options?: Readonly<Record<string, string>> }>>
}

export interface AnyTopicWords {
  readonly heading: string
  readonly questions: Readonly<Record<string, AnyQuestionWords>>
  readonly decisions: Readonly<Record<string, DecisionText>>
  readonly clauses: Readonly<Record<string, (params: never, t: Tools) => string>>
}
