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
      usual:
        'A waiver of action for a time is common; interim relief is excepted. Negotiations suspend the limitation period in Germany (section\u00a0203 BGB), in Switzerland only if agreed in writing (article\u00a0134 OR).',
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
      why: 'A deadlock is not yet a quarrel, but paralyses just as much. How votes count and who decides a tie is asked under resolutions; this is about what is still open then.',
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
    'escalation.deadlockEnd': {
      title: 'May notice be given when a deadlock lasts long?',
      short: 'Long deadlock',
      why: 'When nothing is decided any more, an orderly end is often better than standstill.',
      example: (t) => `For four months ${t.a} and ${t.b} have not been able to agree how to go on.`,
      options: {
        mayEnd: { label: 'Yes, after a number of days', includes: 'Without a notice period and without blame.' },
        goesOn: { label: 'No', includes: 'Ordinary notice remains.' },
      },
    },
    'escalation.deadlockEndDays': {
      title: 'After how many days of deadlock may notice be given?',
      short: 'Days of deadlock',
      why: 'Counted from the day on which a proposal first found no agreement.',
      example: 'The proposal of 1 March found no agreement. 90\u00a0days: from 31 May notice may be given.',
    },
    'escalation.ruleFirst': {
      title: 'In a dispute, does what the agreement says about the case apply first?',
      short: 'The rule first',
      why: 'That is what it was made for. Still, some would rather negotiate anew just then.',
      example: (t) => `The agreement says who sends reminders. ${t.b} wants to talk about it first all the same.`,
      options: {
        applies: { label: 'Yes, until something else is agreed or decided', includes: 'If it says nothing, the ladder follows.' },
        ladder: { label: 'No, every dispute climbs the ladder' },
      },
    },
    'escalation.proof': {
      title: 'What is shown first in a dispute?',
      short: 'Proof',
      why: 'A look into the register or the statement ends many disputes before they begin.',
      example: (t) => `${t.a} says: I registered that customer. The register holds the day.`,
      options: {
        byKind: { label: 'For each kind of dispute the agreed proof', includes: 'Register, hand-over record or statement, for example.' },
        own: { label: 'What each party finds important itself' },
      },
    },
    'escalation.mediator': {
      title: 'Who names the mediator or expert if the parties do not agree on one?',
      short: 'Neutral person',
      why: 'A stage for which nobody can be found is none.',
      example: (t) => `${t.a} proposes three names, ${t.b} turns them all down.`,
      usual: 'Chambers and associations name mediators and experts on request.',
      options: {
        chamber: { label: 'The local chamber of commerce or crafts' },
        lot: { label: 'A lot drawn among those proposed' },
        skip: { label: 'Nobody: the next stage follows' },
      },
    },
    'escalation.noShow': {
      title: 'Who pays for an appointment to which a party does not come?',
      short: 'Not turned up',
      why: 'The neutral person costs money even if somebody is missing.',
      example: (t) => `The mediator waits for an hour, ${t.b} does not come. The invoice for €600 comes all the same.`,
      options: {
        absent: { label: 'Whoever did not come' },
        shared: { label: 'All in equal parts' },
      },
    },
    'escalation.expertBinds': {
      title: 'Is a jointly ordered expert opinion binding on the parties?',
      short: 'Opinion binding?',
      why: 'An opinion that nobody has to follow only prolongs the dispute.',
      example: (t) => `The opinion is in favour of ${t.a}. ${t.b} orders a second one.`,
      usual: 'A binding expert opinion does not bind whoever shows that it is obviously wrong (section\u00a0319 of the German Civil Code).',
      options: {
        binding: { label: 'Yes', includes: 'Unless it is obviously wrong.' },
        untilCourt: { label: 'For the time being, until a court decides otherwise' },
        advice: { label: 'No, it is advice' },
      },
    },
    'escalation.limitation': {
      title: 'Is the limitation period suspended while a conflict is being resolved?',
      short: 'Limitation',
      why: 'Otherwise whoever talks must sue just to keep the claim alive.',
      example: 'An invoice becomes time-barred at the end of December. The mediation is set for January.',
      usual:
        'In Germany negotiations suspend the limitation period (section\u00a0203 of the Civil Code), in Switzerland only if agreed in writing (article\u00a0134 of the Code of Obligations); when they began and ended is often disputed.',
      options: {
        pauses: { label: 'Yes, from the beginning of the resolution to its end' },
        law: { label: 'What the law says' },
      },
    },
    'escalation.talkSecret': {
      title: 'May what was said in the talks be used in court?',
      short: 'Confidential talks',
      why: 'Whoever must fear being quoted makes no offer.',
      example: (t) => `In the mediation ${t.a} offers €5,000. In court ${t.b} says: that was an admission.`,
      usual:
        'Mediators are bound to secrecy (section\u00a04 of the German Mediation Act); the parties themselves only if they agree on it.',
      options: {
        secret: { label: 'No', includes: 'Papers that existed before may be used.' },
        open: { label: 'Yes, everything' },
      },
    },
    'escalation.coachWitness': {
      title: 'May the coach or mediator be named as a witness in court?',
      short: 'Coach as witness',
      why: 'Whoever may have to testify later cannot be there for everybody openly before.',
      example: (t) => `${t.b} names the coach as a witness for what ${t.a} promised in the talk.`,
      options: {
        never: { label: 'No, by nobody' },
        ifAll: { label: 'Only if all agree' },
      },
    },
    'escalation.keepEvidence': {
      title: 'May messages and documents about a conflict be deleted while it lasts?',
      short: 'Nothing deleted',
      why: 'Whoever deletes during a dispute looks suspicious. Whoever does not know better deletes out of habit.',
      example: (t) => `In the middle of the dispute ${t.b} deletes the shared mailbox.`,
      options: {
        keep: { label: 'No, until the conflict is settled' },
        free: { label: 'Yes, as otherwise' },
      },
    },
    'escalation.escrow': {
      title: 'Where does disputed money lie that is paid into escrow?',
      short: 'Escrow',
      why: 'Somebody whom all trust must keep an escrow account.',
      example: '€3,000 are disputed and are to go into escrow. With whom?',
      options: {
        neutral: { label: 'With a notary or lawyer who represents no party' },
        jointAccount: { label: 'On an account that only all together can use' },
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
    longDeadlock: {
      question: 'May notice be given because of the long deadlock?',
      answer: { goesOn: 'No, the agreement runs on.', mayEnd: 'Yes, each party may end it without a notice period.' },
    },
    whatFirst: {
      question: 'What applies while the dispute lasts?',
      answer: {
        rule: 'The rule of the agreement, until something else is agreed or decided.',
        disputeStep: 'The stages for conflicts apply.',
      },
    },
    firstProof: {
      question: 'What is shown first in this dispute?',
      answer: {
        register: 'The entry in the register, and proof of an earlier relationship.',
        handOverRecords: 'The records of hand-over and acceptance.',
        statements: 'Statements, invoices and objections.',
        datedContact: 'The dated message, and what the customer says.',
        orders: 'The capacity plan and the orders.',
        pictures: 'Pictures or copies with a date.',
        votes: 'The proposal, the votes and the deadlines.',
        accessLog: 'The log of access.',
        talkOnly: 'Nothing: only talking helps here.',
        own: 'What each party finds important itself.',
      },
    },
    namesNeutral: {
      question: 'Who names the neutral person?',
      answer: {
        asAgreed: 'The parties themselves: they have agreed.',
        chamber: 'The local chamber.',
        lot: 'A lot drawn among those proposed.',
        skip: 'Nobody: the next stage follows.',
      },
    },
    noShowCost: { question: 'Who pays for the appointment that somebody missed?', answer: {} },
    expertBinds: {
      question: 'Are the parties bound by the expert opinion?',
      answer: {
        binds: 'Yes.',
        bindsForNow: 'For the time being, until a court decides otherwise.',
        advice: 'No, it is advice.',
        expertByStatute: 'The law applies (section\u00a0319 of the German Civil Code).',
      },
    },
    limitationRuns: {
      question: 'Does the limitation period run on during the resolution?',
      answer: {
        runs: 'Yes, it runs.',
        pauses: 'No, it is suspended.',
        limitationByStatute: 'The law applies (sections\u00a0203 and 204 of the German Civil Code).',
      },
    },
    usedInCourt: {
      question: 'May this be used in court?',
      answer: { yes: 'Yes.', no: 'No, it is confidential.' },
    },
    coachWitness: {
      question: 'May the coach or mediator be named as a witness?',
      answer: { yes: 'Yes, all agree.', no: 'No.' },
    },
    mayDelete: {
      question: 'May documents about the conflict be deleted?',
      answer: { yes: 'Yes, as far as nothing else protects them.', no: 'No, until the conflict is settled.' },
    },
    escrowAt: {
      question: 'Where does the disputed money lie?',
      answer: {
        neutral: 'With a notary or lawyer who represents no party.',
        jointAccount: 'On an account that only all together can use.',
      },
    },
  },
  clauses: {
    'escalation.deadlockEnd': ({ days }, t) =>
      `If a deadlock lasts for more than ${t.quantity(days, 'days')}, each party may end this agreement without a notice period. Until then it runs on.`,
    'escalation.deadlockEnd.goesOn': () => 'A deadlock gives no special right to give notice, even if it lasts long.',
    'escalation.ruleFirst': ({ answer }) =>
      byOption(answer, {
        applies:
          'If this agreement settles a case clearly, the parties keep to the rule until they agree on something else or something else is decided. If it says nothing, or different things, the stages for conflicts apply.',
        ladder: 'The stages apply to every conflict, even if this agreement settles the case.',
      }),
    'escalation.proof': ({ answer }) =>
      byOption(answer, {
        byKind:
          'Whoever demands something in a conflict shows first the proof that belongs to it. If it is about a customer, that is the entry in the register, for a direct approach the dated message. If it is about work, it is the records of hand-over and acceptance, for priority or capacity the plan and the orders. If it is about money, it is the statements and invoices, for appearance or brand pictures with a date. If it is about a blocked decision, it is the votes, for secrets or data the log of access. If it is about trust or behaviour, the parties talk and prove nothing.',
        own: 'Whoever demands something in a conflict shows first what it finds important itself, whatever it is about.',
      }),
    'escalation.mediator': ({ answer }) =>
      `The parties agree on the mediator or expert. If they do not, ${byOption(answer, {
        chamber: 'the local chamber of commerce or crafts names that person.',
        lot: 'a lot is drawn among those proposed.',
        skip: 'the stage is left out and the next one follows.',
      })}`,
    'escalation.noShow': ({ answer }) =>
      byOption(answer, {
        absent: 'The cost of an appointment to which a party does not come is borne by that party.',
        shared: 'The cost of an appointment to which a party does not come is borne by all parties in equal parts.',
      }),
    'escalation.expertBinds': ({ answer }) =>
      byOption(answer, {
        binding:
          'A jointly ordered expert opinion binds the parties. If it is obviously wrong, the law applies (section\u00a0319 of the German Civil Code).',
        untilCourt:
          'A jointly ordered expert opinion binds the parties for the time being, until a court decides otherwise. If it is obviously wrong, the law applies (section\u00a0319 of the German Civil Code).',
        advice: 'A jointly ordered expert opinion is advice and does not bind the parties, be it right or wrong.',
      }),
    'escalation.limitation': ({ answer }) =>
      byOption(answer, {
        pauses:
          'From the beginning of the resolution to its end, the limitation period of the claims in question is suspended. Before and after that it runs.',
        law: 'Whether the limitation period runs while a conflict is being resolved is governed by law (sections\u00a0203 and 204 of the German Civil Code).',
      }),
    'escalation.talkSecret': ({ answer }) =>
      byOption(answer, {
        secret:
          'What is said, or offered to settle, in the talks about a conflict is confidential and is not used in court. Papers that existed before may be used.',
        open: 'What is said, offered or shown in the talks about a conflict may be used in court.',
      }),
    'escalation.coachWitness': ({ answer }) =>
      byOption(answer, {
        never: 'No party names the coach or a mediator as a witness, not even with the consent of all.',
        ifAll: 'The coach or a mediator may be named as a witness only if all parties agree.',
      }),
    'escalation.keepEvidence': ({ answer }) =>
      byOption(answer, {
        keep: 'From the beginning of the resolution of a conflict until it is settled, no party deletes messages or documents about it. Before and after that they may be deleted as far as nothing else protects them.',
        free: 'A conflict does not change which messages and documents may be deleted.',
      }),
    'escalation.escrow': ({ answer }) =>
      `Disputed money that goes into escrow lies ${byOption(answer, {
        neutral: 'with a notary or lawyer who represents no party.',
        jointAccount: 'on an account that only all parties together can use.',
      })} It is paid out as soon as the parties agree or it is decided.`,
    'escalation.start': ({ by }) =>
      `The resolution of a conflict begins ${byOption(by, {
        arrival: 'with the receipt of a message in text form that describes the conflict.',
        meeting: 'with a joint meeting whose date is recorded in minutes.',
      })} Before that no time runs; once the parties agree, the conflict is settled.`,
    'escalation.stage': ({ stages }, t) =>
      `As long as the parties talk, or one of them does not reply, ${stages.length === 1 ? 'this stage applies' : 'these stages follow one another; each begins at the end of the one before'}:${t.items(stages.map(({ stage, days }) => `${stageNames[stage]} (${t.quantity(days, 'days')})`))}`,
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
      `A joint proposal is adopted if it receives the votes it needs; these are the votes of all parties unless something else is agreed. If it does not receive them even by a casting vote, ${byOption(
        answer,
        {
          stages: 'the stages for conflicts apply.',
          coach: 'the coach guides a conversation about it.',
          rejected: 'the proposal is rejected and everything stays as it is.',
        },
      )}`,
    'escalation.noReply': ({ answer }) =>
      `If a party does not reply to a proposal, ${byOption(answer, {
        stages: 'the stages for conflicts apply.',
        rejected: 'it is rejected.',
        agreed: 'it is adopted; the proposal points this out.',
      })}`,
  },
}
