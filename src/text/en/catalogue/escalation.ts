import type { DisputeStage } from '#core/catalogue/clauses/peace.ts'
import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const stageNames: Readonly<Record<DisputeStage, string>> = {
  operative: 'a meeting of the project leads',
  management: 'a meeting of the management of each party',
  coach: 'a meeting guided by the coach, who makes no legal proposals',
  mediation: 'a mediation',
  expert: 'an expert opinion commissioned jointly',
}

const courtNames = { court: 'the state courts', arbitration: 'the arbitral tribunal' } as const

export const escalation: CatalogueTopics['escalation'] = {
  heading: 'Conflicts',
  questions: {
    'escalation.start': {
      title: 'What starts the settlement of a conflict?',
      short: 'Beginning',
      why: 'All periods of the ladder count from this day. It must be possible to show it, or the quarrel begins with the beginning.',
      example: (t) => `${t.a} says: we have been talking since March. ${t.b} says: that was only a phone call.`,
      options: {
        arrival: { label: 'The arrival of a message in text form', includes: 'It says what the matter is.' },
        meeting: { label: 'A joint meeting', includes: 'The day is put in minutes.' },
      },
    },
    'escalation.stages': {
      title: 'Which stages does a conflict go through before a court decides?',
      short: 'Stages',
      why: 'Whoever has agreed on a stage can ask for a talk without losing face.',
      example: (t) => `${t.a} and ${t.b} quarrel over an invoice of €4,000. A lawsuit costs more.`,
      usual: 'Three stages are common: talk, mediation, decision. A chamber reports about ten hours for an average mediation.',
      options: {
        operative: { label: 'Talk of the project leads' },
        management: { label: 'Talk of the management' },
        coach: { label: 'Guided talk with the coach', includes: 'The coach leads the talk and proposes no legal solution.' },
        mediation: { label: 'Mediation', includes: 'A neutral person, voluntary and confidential.' },
        expert: { label: 'Expert', includes: 'For questions that can be measured or calculated.' },
      },
    },
    'escalation.operativeDays': {
      title: 'How many days do the project leads have?',
      short: 'Days: project',
      why: 'After that the next stage follows without further notice.',
      example: 'Dispute on Monday, five days: after the weekend it is up to the managements.',
    },
    'escalation.managementDays': {
      title: 'How many days does the management have?',
      short: 'Days: management',
      why: 'After that the next stage follows without further notice.',
      example: 'The managements receive the dispute on 1 March, 14\u00a0days: on 16 March the next stage follows.',
      usual: 'Ten to 30\u00a0days are common.',
    },
    'escalation.coachDays': {
      title: 'How many days are there for the guided talk?',
      short: 'Days: coach',
      why: 'It must be possible to find a date in this time.',
      example: 'The coach has no free date for ten days.',
    },
    'escalation.mediationDays': {
      title: 'How many days are there for the mediation?',
      short: 'Days: mediation',
      why: 'The time includes choosing the mediator.',
      example: 'Finding a mediator takes two weeks; three sessions need a month.',
      usual: 'Thirty to 60\u00a0days are common.',
    },
    'escalation.expertDays': {
      title: 'How many days does the expert have?',
      short: 'Days: expert',
      why: 'Even a calculation needs documents and time.',
      example: 'An expert is to say whether the system is free of defects. It takes six weeks.',
      usual: 'Thirty to 60\u00a0days are common.',
    },
    'escalation.final': {
      title: 'Who decides a conflict that no stage has settled?',
      short: 'Last stage',
      why: 'The last stage must bring a decision, or the quarrel stays open.',
      example: 'All talks have failed, and €30,000 is at stake.',
      usual: 'Arbitration is not public and mostly dearer; the agreement on it needs a certain form (in Germany: section\u00a01031 ZPO).',
      options: {
        court: { label: 'The state court' },
        arbitration: { label: 'An arbitral tribunal', includes: 'Not public, final.' },
      },
    },
    'escalation.refusal': {
      title: 'What applies if one side does not want to talk?',
      short: 'Talk refused',
      why: 'A ladder must not serve to gain time.',
      example: (t) => `${t.b} writes: there is nothing to talk about.`,
      usual: 'Often a stage counts as failed when one side refuses or is silent for about two weeks.',
      options: {
        final: { label: 'Straight to the last stage', includes: 'Whoever refuses gives up the talks.' },
        sameDays: { label: 'The stages run all the same', includes: 'Each stage keeps its days.' },
      },
    },
    'escalation.standstill': {
      title: 'May a party sue before the stages are over?',
      short: 'Suing before',
      why: 'Whoever sues at once ends the talk. Urgent applications stay possible in any case.',
      example: (t) => `${t.a} goes to court the day after the first dispute. Nobody has talked yet.`,
      usual: 'A waiver of action for a time is common; interim relief is excepted. Negotiations suspend limitation (section\u00a0203 BGB).',
      options: {
        stages: { label: 'Only after the stages' },
        none: { label: 'At any time' },
      },
    },
    'escalation.dunning': {
      title: 'Do undisputed claims also have to wait for the stages?',
      short: 'Undisputed money',
      why: 'Whoever simply does not pay needs no mediation.',
      example: (t) => `${t.a} has accepted an invoice of ${t.b} and does not pay.`,
      options: {
        open: { label: 'No, they may be claimed at once' },
        stages: { label: 'Yes, they wait too' },
      },
    },
    'escalation.perform': {
      title: 'Does work go on during a conflict?',
      short: 'Working on',
      why: 'The customer is not to blame for the quarrel. Without a rule each side holds back what it has.',
      example: (t) => `${t.a} and ${t.b} quarrel over hours. Delivery is in three days.`,
      usual:
        'German law allows a party, within limits, to withhold its own performance (section\u00a0320 BGB). A clause must say what remains of that.',
      options: {
        undisputed: { label: 'Undisputed duties are performed' },
        all: { label: 'Everything is performed', includes: 'Even what is disputed, under reserve.' },
        law: { label: 'What the law says', includes: 'Withholding as far as it is allowed.' },
      },
    },
    'escalation.disputedDuty': {
      title: 'Is the duty that is in dispute performed as well?',
      short: 'Disputed duty',
      why: 'It is what the quarrel is about. Whoever goes on does not want to concede that it must.',
      example: (t) => `The dispute is whether ${t.b} owes the training as well. Must ${t.b} give it anyway?`,
      options: {
        goOn: { label: 'Is performed under reserve' },
        pause: { label: 'May pause until decided' },
      },
    },
    'escalation.arrears': {
      title: 'May a party that is owed undisputed money stop working?',
      short: 'Arrears',
      why: 'Nobody should have to work in advance without end.',
      example: (t) => `${t.b} has been waiting for two months for €12,000 that nobody disputes.`,
      options: {
        mayStop: { label: 'Yes, after a period' },
        goOn: { label: 'No', includes: 'It can still claim the money.' },
      },
    },
    'escalation.arrearsDays': {
      title: 'After how many days of arrears may a party stop working?',
      short: 'Days of arrears',
      why: 'Counted from the day the money was due.',
      example: (t) => `${t.a} undisputedly owes €8,000 for 40\u00a0days. ${t.b} is expected to go on working.`,
    },
    'escalation.amounts': {
      title: 'What happens to disputed amounts?',
      short: 'Disputed amounts',
      why: 'Disputed money can wait with one side, with the other, or with a third.',
      example: 'Of €10,000, €3,000 is disputed. Do the €7,000 flow anyway?',
      options: {
        undisputed: { label: 'They are withheld' },
        reserve: { label: 'They are paid under reserve', includes: 'Whoever pays can claim back.' },
        escrow: { label: 'They go to an escrow account' },
      },
    },
    'escalation.partly': {
      title: 'What happens to an amount of which only a part is disputed?',
      short: 'Partly disputed',
      why: 'Mostly the larger part is clear.',
      example: 'Of €20,000, €3,000 are disputed.',
      options: {
        undisputed: { label: 'The undisputed part is paid' },
        reserve: { label: 'All is paid under reserve' },
        escrow: { label: 'All goes to an escrow account' },
      },
    },
    'escalation.cost': {
      title: 'Who pays for coach, mediation or experts?',
      short: 'Cost of settling',
      why: 'Who pays for help should be settled beforehand, or it is not called.',
      example: (t) => `The mediation costs €2,400. ${t.a} asked for it.`,
      usual: 'Equal parts are usual.',
      options: {
        equal: { label: 'All in equal parts' },
        requester: { label: 'Whoever asked for it' },
      },
    },
    'escalation.deadlock': {
      title: 'What applies if no joint decision comes about?',
      short: 'Deadlock',
      why: 'A deadlock is not yet a quarrel, but paralyses just as much.',
      example: (t) => `${t.a} wants the trade fair, ${t.b} does not. Registration ends on Friday.`,
      options: {
        stages: { label: 'The ladder for conflicts' },
        coach: { label: 'A guided talk with the coach' },
        rejected: { label: 'The proposal is rejected', includes: 'Everything stays as it is.' },
      },
    },
    'escalation.noReply': {
      title: 'What applies if one side does not reply to a joint proposal at all?',
      short: 'No reply',
      why: 'Silence is no no, but no yes either.',
      example: (t) => `${t.a} proposes a new price list; ${t.b} does not answer for four weeks.`,
      options: {
        stages: { label: 'The ladder for conflicts' },
        rejected: { label: 'The proposal is rejected' },
        agreed: { label: 'The proposal is adopted', includes: 'The proposal points this out.' },
      },
    },
  },
  decisions: {
    disputeStep: {
      question: 'On which stage is the conflict?',
      answer: {
        none: 'The resolution has not begun yet.',
        operative: 'The project leads talk.',
        management: 'The owners or managers talk.',
        coach: 'The coach guides a conversation.',
        mediation: 'There is a mediation.',
        expert: 'An expert opinion commissioned jointly examines the matter.',
        court: 'The court may decide.',
        arbitration: 'The arbitral tribunal may decide.',
        settled: 'The conflict is settled.',
      },
    },
    mayGoToCourt: {
      question: 'May a party go to court?',
      answer: { yes: 'Yes.', notYet: 'Not yet: the agreed stages come first.', arbitration: 'The arbitral tribunal decides.' },
    },
    keepPerforming: {
      question: 'Must work go on during the conflict?',
      answer: {
        goOn: 'Yes, the duty is performed.',
        mayPause: 'This duty may be suspended until it has been decided.',
        mayStop: 'Whoever waits for undisputed money may stop.',
        withholdingByStatute: 'The law applies (sections 273 and 320 BGB).',
      },
    },
    disputedAmount: {
      question: 'What happens to this amount?',
      answer: {
        payAll: 'It is paid.',
        payUndisputed: 'Only the undisputed part is paid; the rest is withheld.',
        payWithReserve: 'It is paid under reservation.',
        payToEscrow: 'It is paid into an escrow account.',
      },
    },
    disputeCost: { question: 'Who bears the cost of settling?', answer: {} },
    deadlock: {
      question: 'What applies to the proposal?',
      answer: {
        adopted: 'The proposal is adopted.',
        rejected: 'The proposal is rejected; everything stays as it is.',
        coach: 'The coach guides a conversation about it.',
        disputeStep: 'The stages for conflicts apply.',
      },
    },
  },
  clauses: {
    'escalation.start': ({ by }) =>
      `The resolution of a conflict begins ${byOption(by, {
        arrival: 'with the receipt of a message in text form that describes the conflict.',
        meeting: 'with a joint meeting whose date is recorded in minutes.',
      })} Before that no time runs; once the parties agree, the conflict is settled.`,
    'escalation.stage': ({ stages }, t) =>
      `As long as the parties talk, ${stages.length === 1 ? 'this stage applies' : 'these stages follow one another; each begins at the end of the one before'}:${t.items(stages.map(({ stage, days }) => `${stageNames[stage]} (${t.quantity(days, 'days')})`))}`,
    'escalation.final': ({ answer }) =>
      byOption(answer, {
        court: 'If the stages lead to no agreement, the state courts decide.',
        arbitration: 'If the stages lead to no agreement, an arbitral tribunal decides, to the exclusion of the state courts.',
      }),
    'escalation.refusal': ({ answer, final }) =>
      byOption(answer, {
        final: `If a party refuses in text form to talk, ${courtNames[final]} ${final === 'court' ? 'decide' : 'decides'} at once.`,
        sameDays: 'If a party refuses to talk, the stages continue with the same periods.',
      }),
    'escalation.standstill': ({ answer, final, refusalOpens }) =>
      byOption(answer, {
        stages: `No party takes legal action about the conflict before the stages are over${refusalOpens ? ' or a party has refused in text form to talk' : ''}; after that each party may turn to ${courtNames[final]}. No party takes legal action about a conflict that is settled.`,
        none: `Each party may turn to ${courtNames[final]} at any time.`,
      }),
    'escalation.interim': () => 'Interim relief by a court remains possible at any time.',
    'escalation.dunning': ({ answer, final, refusalOpens }) =>
      byOption(answer, {
        open: 'Each party may take undisputed claims to court at once.',
        stages: `Undisputed claims too may be taken ${final === 'court' ? 'to court' : 'to the arbitral tribunal'} only after the stages are over${refusalOpens ? ' or after such a refusal' : ''}.`,
      }),
    'escalation.perform': ({ answer }) =>
      byOption(answer, {
        undisputed: 'During a conflict the parties continue to perform their undisputed duties.',
        all: 'During a conflict the parties continue to perform all duties, disputed ones under reservation.',
        law: 'Whether a party may withhold its performance during a conflict is a matter of the law (sections 273 and 320 of the German Civil Code, BGB).',
      }),
    'escalation.disputedDuty': ({ answer }) =>
      byOption(answer, {
        goOn: 'A disputed duty is performed under reservation.',
        pause: 'A disputed duty may be suspended until it has been decided.',
      }),
    'escalation.arrears': ({ days }, t) =>
      `If an undisputed payment is overdue for more than ${t.quantity(days, 'days')}, the party waiting for it may stop its work until payment is made.`,
    'escalation.arrears.goOn': () => 'During a conflict, arrears give no right to stop work.',
    'escalation.amounts': ({ answer }) =>
      `Undisputed amounts are paid. Disputed ones ${byOption(answer, {
        undisputed: 'are withheld until the dispute is decided.',
        reserve: 'are paid under reservation.',
        escrow: 'are paid into an escrow account.',
      })}`,
    'escalation.partly': ({ answer }) =>
      `If only a part is disputed, ${byOption(answer, {
        undisputed: 'the undisputed part is paid and the rest withheld.',
        reserve: 'the whole is paid under reservation.',
        escrow: 'the whole is paid into an escrow account.',
      })}`,
    'escalation.cost': ({ answer }) =>
      byOption(answer, {
        equal: 'The cost of coach, mediation and expert opinion is borne by the parties in equal parts.',
        requester: 'The cost of coach, mediation and expert opinion is borne by the party that asked for the conflict to be resolved.',
      }),
    'escalation.deadlock': ({ answer }) =>
      `A joint proposal is adopted if all parties agree. If no agreement is reached, ${byOption(answer, {
        stages: 'the stages for conflicts apply.',
        coach: 'the coach guides a conversation about it.',
        rejected: 'the proposal is rejected and everything stays as it is.',
      })}`,
    'escalation.noReply': ({ answer }) =>
      `If a party does not reply to a proposal, ${byOption(answer, {
        stages: 'the stages for conflicts apply.',
        rejected: 'it is rejected.',
        agreed: 'it is adopted; the proposal points this out.',
      })}`,
  },
}
