/**
 * What is asked about the fit of the partners, as data; the words are in `src/text/{de,en}/fit.ts`. Every side answers about itself and about
 * working together, never about whether the other is a good company. The same questions come again as a health check.
 *
 * Sources (docs: domain knowledge of the field, in our own words): readiness, where every statement must hold: exportcooptoolkit.eu phase 2
 * tool 2.3; what a partner must have, then wishes with a weight, and the question whether one would choose the partner without knowing
 * them: the same, phase 3 tool 3.5; scales whose steps are described by behaviour: alliancebestpractice.co.uk; strategic, operational and
 * cultural fit, later used again, each answering apart and gaps shown instead of averages: strategic-alliances.org (alliance life cycle)
 * and petersimoons.com (are you satisfied); what can, could and cannot be shared: BS 11000-2:2017.
 */

/** Statements about the own company. Each has to hold before a search for a partner makes sense. */
export const readinessIds = ['chance', 'time', 'money', 'newWays', 'criticism', 'knowHow'] as const
export type ReadinessId = (typeof readinessIds)[number]

export const readinessAnswers = ['agree', 'partly', 'disagree'] as const
export type ReadinessAnswer = (typeof readinessAnswers)[number]

/** What may be a knock-out criterion. A side that does not need one says so. */
export const mustIds = ['free', 'noRival', 'solid', 'capacity', 'lawful'] as const
export type MustId = (typeof mustIds)[number]

export const mustAnswers = ['met', 'unclear', 'notMet', 'notNeeded'] as const
export type MustAnswer = (typeof mustAnswers)[number]

/** What would be good to have; each side says how much it matters to it, and how far it is there. */
export const wishIds = ['customers', 'region', 'reputation', 'systems', 'size'] as const
export type WishId = (typeof wishIds)[number]

/** 0 does not matter, 3 matters very much. */
export const weights = [0, 1, 2, 3] as const
export type Weight = (typeof weights)[number]

/** Five steps, each described by what people do. They are places in an order, not percentages. */
export const steps = [0, 25, 50, 75, 100] as const
export type Step = (typeof steps)[number]

/** `failing`: why cooperations fail, turned into questions; most often named are poor relations (fastcompany.com/64778). */
export const areas = ['strategic', 'operational', 'cultural', 'failing'] as const
export type Area = (typeof areas)[number]

export const scales = {
  strategic: ['goal', 'need', 'complement', 'chooseAgain'],
  operational: ['interfaces', 'decisions', 'reliability', 'roles'],
  cultural: ['openness', 'mistakes', 'dissent', 'pace'],
  failing: ['benefit', 'effort', 'people', 'wayOut'],
} as const satisfies Readonly<Record<Area, readonly string[]>>

export type ScaleId = (typeof scales)[Area][number]

export const scaleIds: readonly ScaleId[] = areas.flatMap((area): readonly ScaleId[] => scales[area])

export const areaOf = (scale: ScaleId): Area => {
  const found = areas.find((area) => (scales[area] as readonly ScaleId[]).includes(scale))
  return found ?? 'strategic'
}

/** Kinds of knowledge in a company. */
export const knowledgeIds = ['customers', 'prices', 'costs', 'methods', 'documents', 'suppliers', 'staff', 'plans'] as const
export type KnowledgeId = (typeof knowledgeIds)[number]

/** `could`: under conditions that have to be agreed first. `none`: the company has nothing of the kind. */
export const sharings = ['can', 'could', 'cannot', 'none'] as const
export type Sharing = (typeof sharings)[number]

/** The topics of the catalogue in which a subject is settled, by their ids; a test holds that they exist. */
export const topicsOf: Readonly<Record<ReadinessId | MustId | WishId | ScaleId | KnowledgeId, readonly string[]>> = {
  chance: ['valueCase'],
  time: ['governance', 'contributions'],
  money: ['costs'],
  newWays: ['process'],
  criticism: ['escalation'],
  knowHow: ['confidentiality', 'ip'],
  free: ['exclusivity'],
  noRival: ['exclusivity', 'protection'],
  solid: ['exit', 'liability'],
  capacity: ['contributions', 'continuity'],
  lawful: ['compliance'],
  customers: ['protection', 'gtm'],
  region: ['gtm'],
  reputation: ['appearance', 'brand'],
  systems: ['process'],
  size: ['resolutions', 'costs'],
  goal: ['purpose'],
  need: ['valueCase', 'purpose'],
  complement: ['contributions', 'process'],
  chooseAgain: ['term', 'exit'],
  interfaces: ['process'],
  decisions: ['resolutions'],
  reliability: ['governance', 'liability'],
  roles: ['governance', 'customerContract'],
  openness: ['reporting', 'confidentiality'],
  mistakes: ['liability', 'escalation'],
  dissent: ['escalation'],
  pace: ['process', 'governance'],
  benefit: ['split'],
  effort: ['costs', 'governance'],
  people: ['continuity', 'staffProtection'],
  wayOut: ['exit'],
  prices: ['pricing', 'confidentiality'],
  costs: ['reporting', 'split'],
  methods: ['ip', 'confidentiality'],
  documents: ['ip', 'confidentiality'],
  suppliers: ['confidentiality'],
  staff: ['staffProtection'],
  plans: ['purpose', 'confidentiality'],
}
