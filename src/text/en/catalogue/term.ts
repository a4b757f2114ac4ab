import { byOption } from '../../by-option.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'

const causes = {
  unmendedBreach: 'a party breaches a duty and does not remedy the breach within a reasonable time',
  repeated: 'a party keeps breaching smaller duties although it has been told',
  unpaid: 'a party does not pay for more than 30\u00a0days despite a reminder',
  trust: 'a party poaches a protected customer',
  secrecy: 'a party betrays a secret of another',
  misconduct: 'a party breaks the law or harms the reputation of another',
  lostTrust: 'the trust between the parties is destroyed',
  insolvency: 'an application is made to open insolvency proceedings over a party’s assets',
  insolvencyOpened: 'insolvency proceedings over a party’s assets are opened',
  control: 'a competitor acquires the majority in a party',
  licence: 'a party loses a licence or insurance it needs',
  keyPerson: 'a key person of a party leaves and is not replaced',
  forceMajeure: 'force majeure prevents the cooperation for good',
  lostCustomer: 'the main customer or the joint undertaking is lost',
  goalMissed: 'the agreed goal is missed',
} as const

const dates = {
  anyDay: '',
  monthEnd: ' to the end of a month',
  quarterEnd: ' to the end of a quarter',
  yearEnd: ' to the end of a year',
} as const

const notice = (n: number, unit: 'days' | 'months', t: Tools): string =>
  n === 0 ? 'without a notice period' : `with ${t.quantity(n, unit)}${n === 1 ? '’s' : '’'} notice`

export const term: CatalogueTopics['term'] = {
  heading: 'Term and notice',
  questions: {
    'term.start': {
      title: 'When does the cooperation begin?',
      short: 'Beginning',
      why: 'This decides for which orders the rules already hold.',
      example: 'It is signed in November; the first project begins in January.',
      options: { signature: { label: 'With the last signature' }, day: { label: 'On a certain day' } },
    },
    'term.startDay': {
      title: 'On which day does the cooperation begin?',
      short: 'Day of beginning',
      why: 'If the day is before the signature, the rules also hold for what has been begun since then.',
      example: '1 January 2027: an order of December 2026 does not belong to it yet.',
    },
    'term.kind': {
      title: 'How long should the agreement run?',
      short: 'Term',
      why: 'A fixed time can be planned, an open one can be ended. Each has its price.',
      example: (t) => `${t.a} wants to plan and asks for two years; ${t.b} wants to be able to leave at any time.`,
      usual: 'Often there is a trial phase of six months first. There is no generally usual notice period for cooperations.',
      options: {
        open: { label: 'For an indefinite time', includes: 'Each party can give notice.' },
        fixed: { label: 'For a fixed time', includes: 'What holds after it, is the next question.' },
        trialThenOpen: {
          label: 'On trial first, then for an indefinite time',
          includes: 'During the trial phase a shorter notice period applies.',
        },
      },
    },
    'term.fixedMonths': {
      title: 'For how many months does the agreement run?',
      short: 'Fixed term',
      why: 'Counted from the beginning.',
      example: '24\u00a0months from 1 January 2027: the fixed term ends on 31 December 2028.',
    },
    'term.trialMonths': {
      title: 'How long is the trial phase?',
      short: 'Trial phase',
      why: 'Long enough for a first joint project.',
      example: 'After two joint projects both know whether it fits. That takes about six months.',
    },
    'term.trialNotice': {
      title: 'What notice period applies during the trial phase?',
      short: 'Notice on trial',
      why: 'Whoever tries should be free to stop. Projects already begun need an end all the same.',
      example: (t) => `${t.b} notices after eight weeks that it does not fit. With 14\u00a0days it is over in two weeks.`,
    },
    'term.continuation': {
      title: 'What applies if the time is over and all carry on as before?',
      short: 'Carrying on after expiry',
      why: 'That is how most fixed-term agreements end: nobody notices. Without a rule, nobody knows what holds then.',
      example: 'The two years are over. Nobody said anything, and three projects go on.',
      usual:
        'With a commercial agent, a continued contract counts as extended for an indefinite time (section\u00a089(3) of the German Commercial Code).',
      options: {
        openEnded: { label: 'It runs on for an indefinite time', includes: 'On the same rules, with the agreed notice period.' },
        renewed: { label: 'It is renewed for the same time' },
        ended: { label: 'It is over', includes: 'Each further order stands alone.' },
      },
    },
    'term.someContinue': {
      title: 'What applies after expiry if only some of the parties carry on as before?',
      short: 'Carrying on one-sidedly',
      why: 'One side thinks the matter has ended, the other does not.',
      example: (t) => `${t.a} goes on accepting joint orders; ${t.b} thinks the cooperation has ended.`,
      options: {
        ended: { label: 'It is over' },
        openEnded: { label: 'It runs on until somebody gives notice' },
        talk: { label: 'Clear it up before the next order' },
      },
    },
    'term.renewalDays': {
      title: 'How many days before expiry must a party declare that it is not to go on?',
      short: 'Stopping the renewal',
      why: 'Whoever misses the day stays bound, with a renewal for the whole next term.',
      example: (t) => `The term ends on 31 December. ${t.b} writes on 5 October: we do not renew.`,
      usual: '30 to 90\u00a0days are common.',
    },
    'term.duringFixed': {
      title: 'Can notice be given without a special reason during the fixed term?',
      short: 'Notice in the fixed term',
      why: 'A fixed time binds even when it no longer fits.',
      example: (t) => `After eight of 24\u00a0months ${t.b} finds a better partner.`,
      options: { notPossible: { label: 'No, only after it' }, possible: { label: 'Yes, with the agreed notice period' } },
    },
    'term.notice': {
      title: 'How much notice is needed to end the agreement?',
      short: 'Notice period',
      why: 'Too short leaves projects and customers hanging, too long holds together what no longer belongs together.',
      example: 'Notice on 10 March, three months: it ends on 10 June if no fixed date is agreed.',
      usual:
        'For orientation: for commercial agents the statutory period rises from one to six months with duration (section\u00a089 of the German Commercial Code).',
    },
    'term.noticeTo': {
      title: 'On which day can notice take effect?',
      short: 'End date of notice',
      why: 'The end of a quarter makes settlement easier.',
      example: 'The period ends on 10 June. To the end of a quarter means: it ends on 30 June.',
      options: {
        anyDay: { label: 'To any day' },
        monthEnd: { label: 'To the end of a month' },
        quarterEnd: { label: 'To the end of a quarter' },
        yearEnd: { label: 'To the end of a year' },
      },
    },
    'term.noticeForm': {
      title: 'In which form must notice be given?',
      short: 'Form of notice',
      why: 'In a dispute it matters whether and when notice was given. A form makes that provable.',
      example: (t) => `${t.b} gives notice in a text message. ${t.a} takes it for a joke.`,
      options: {
        anyForm: { label: 'Any express declaration', includes: 'Oral too. Conduct alone is not enough.' },
        text: { label: 'Text form', includes: 'For example an e-mail.' },
        signedPaper: { label: 'Signed on paper' },
      },
    },
    'term.causes': {
      title: 'What counts as good cause to end at once?',
      short: 'Good causes',
      why: 'Otherwise only a court decides what good cause is. The statutory right to end for good cause remains in any case.',
      example: (t) => `${t.b} has not paid for two months, and a competitor takes over the majority of ${t.b}.`,
      usual: 'Long-term contracts can be ended for good cause without notice (section\u00a0314 of the German Civil Code).',
      options: {
        unmendedBreach: { label: 'A broken duty, not mended in time' },
        repeated: { label: 'Smaller breaches, again and again', includes: 'Despite having been told.' },
        unpaid: { label: 'Payment more than 30\u00a0days overdue despite a reminder' },
        trust: { label: 'Poaching of a protected customer' },
        secrecy: { label: 'Betrayal of a secret' },
        misconduct: { label: 'Law broken or reputation harmed', includes: 'Bribery, sanctions or a public scandal, for example.' },
        lostTrust: { label: 'Trust destroyed', includes: 'Hard to prove.' },
        insolvency: {
          label: 'An application for insolvency',
          includes: 'Such clauses may be void (section\u00a0119 of the German Insolvency Code): please have this checked.',
        },
        insolvencyOpened: {
          label: 'The opening of insolvency proceedings',
          includes: 'The same note applies; overdue payment and breached duties are safer.',
        },
        control: { label: 'Takeover by a competitor' },
        licence: { label: 'Loss of a licence or insurance that is needed' },
        keyPerson: { label: 'A key person leaves without replacement' },
        forceMajeure: { label: 'Force majeure for good' },
        lostCustomer: { label: 'Loss of the main customer or undertaking' },
        goalMissed: { label: 'The agreed goal is missed' },
      },
    },
    'term.otherCauses': {
      title: 'What applies to a reason to give notice that is not on the list?',
      short: 'Other reasons',
      why: 'No list is complete.',
      example: 'The owners no longer talk to each other. That is not on the list.',
      options: {
        perLaw: { label: 'Then the law applies' },
        talk: { label: 'A talk first', includes: 'The statutory right is not affected.' },
      },
    },
    'term.warning': {
      title: 'Must there be a warning with a deadline before the agreement is ended at once?',
      short: 'Warning',
      why: 'Ending without a warning takes people by surprise. A warning gives the chance to put it right.',
      example: (t) => `${t.b} delivers late for the third time. ${t.a} ends the agreement at once without having said anything before.`,
      usual: 'For breached duties the law as a rule requires a deadline or a warning first (section\u00a0314(2) of the German Civil Code).',
      options: {
        strict: { label: 'Yes, if the cause can be mended', includes: 'Mending it after the deadline no longer helps.' },
        heals: { label: 'Yes, and mending late counts too', includes: 'As long as the agreement has not been ended.' },
        none: { label: 'No', includes: 'The agreed causes are enough, as far as the law allows.' },
      },
    },
    'term.cureDays': {
      title: 'How many days does a warning give to mend the cause?',
      short: 'Time to mend',
      why: 'Too short is no chance, too long is no warning.',
      example: 'Warning on 1 March, 14\u00a0days: there is time until 15 March to mend the fault.',
      usual: '10 to 30\u00a0days are common.',
    },
    'term.waitDays': {
      title: 'How long may one wait to end the agreement at once when the cause is known?',
      short: 'Waited too long',
      why: 'For whoever lives with a cause for months it is evidently not that important.',
      example: (t) => `${t.a} has known since January that ${t.b} poached a customer, and ends the agreement at once in August.`,
      usual:
        'It must be declared within a reasonable time (section\u00a0314(3) of the German Civil Code), for service contracts within two weeks (section\u00a0626).',
    },
    'term.noticePerson': {
      title: 'Where must a notice arrive?',
      short: 'Receipt of the notice',
      why: 'Many a dispute begins with a notice to the project lead or to an old address. A rule of its own applies to other messages.',
      example: (t) => `${t.b} sends the notice to the project lead of ${t.a}. She is on holiday.`,
      options: {
        named: { label: 'Only at the address named in the agreement' },
        management: { label: 'There or with the management' },
        anybody: { label: 'With anybody in the company', includes: 'Whoever receives it passes it on.' },
      },
    },
    'term.wrongDate': {
      title: 'What applies when notice is given to a day that is too early or wrong?',
      short: 'Wrong day',
      why: 'Periods are often counted wrongly. The will to leave is clear all the same.',
      example: (t) => `In May ${t.b} gives notice to 30 June. Only 30 September would be possible.`,
      options: {
        next: { label: 'It takes effect on the next possible day' },
        void: { label: 'It has no effect and must be repeated' },
      },
    },
    'term.withdrawal': {
      title: 'Can a notice be taken back?',
      short: 'Taking back',
      why: 'Given in anger, regretted on Monday. By then the other side may have made its plans.',
      example: (t) => `${t.a} gives notice on Friday and writes on Tuesday: forget it. ${t.b} already has a new partner.`,
      usual: 'A declaration can be revoked before or together with its arrival (section\u00a0130 of the German Civil Code).',
      options: {
        consent: { label: 'Yes, if all others agree', includes: 'Then it counts as not given.' },
        newPaper: { label: 'Only by a new agreement' },
      },
    },
    'term.noticeOrders': {
      title: 'Must new joint orders be accepted during the notice period?',
      short: 'Orders in the notice period',
      why: 'The agreement is still running, but the end is in sight.',
      example: (t) => `${t.a} gave notice to the end of the year. In October ${t.b} brings an order that lasts until March.`,
      options: {
        accept: { label: 'Yes, as before' },
        ifDone: { label: 'Only what is finished before the end' },
        free: { label: 'No' },
      },
    },
    'term.idle': {
      title: 'What follows when a party does nothing any more after notice was given?',
      short: 'Idle after notice',
      why: 'Some are already gone in their minds. Customers and projects are not.',
      example: (t) => `${t.b} gave notice and has not replied for two weeks, although the period lasts three months.`,
      options: {
        replace: { label: 'The others may have the work done elsewhere', includes: 'At the cost of the idle party.' },
        endNow: { label: 'The others may end it at once' },
        talk: { label: 'A talk', includes: 'Then the ladder for conflicts.' },
        law: { label: 'What the law says', includes: 'Default and damages.' },
      },
    },
    'term.idleDays': {
      title: 'After how many idle days in the notice period does that apply?',
      short: 'Idle days',
      why: 'Before that there is a reminder. Counted from the last work.',
      example: 'The last message came on 1 October. Ten days: from 12 October the others may act.',
    },
    'term.projectNotice': {
      title: 'Can notice be given of one project without ending the cooperation?',
      short: 'One project only',
      why: 'A bad project need not cost the whole cooperation, and the other way round.',
      example: (t) => `${t.b} wants to leave the project at the public utility but otherwise carry on.`,
      options: {
        alone: { label: 'Yes', includes: 'As far as the contract with the customer allows.' },
        never: { label: 'No', includes: 'Projects that have begun are finished.' },
      },
    },
    'term.partial': {
      title: 'Can notice be given of one region or service only?',
      short: 'Notice in part',
      why: 'Whoever ends only the part that does not pay leaves the rest to the other.',
      example: (t) => `${t.a} wants to work alone in Austria and leave everything else as it is.`,
      options: {
        alone: { label: 'Yes, each party by itself' },
        together: { label: 'Only together' },
      },
    },
    'term.pause': {
      title: 'Who can decide that the cooperation rests for a time?',
      short: 'Rest',
      why: 'Resting is often better than ending: during a rebuild, parental leave or after a quarrel.',
      example: (t) => `${t.b} is rebuilding and cannot take on anything for three months.`,
      options: {
        together: { label: 'Only all together' },
        oneSided: { label: 'Each party by itself', includes: 'By a message in text form.' },
      },
    },
    'term.pauseRunning': {
      title: 'What happens to projects that have begun while the cooperation rests?',
      short: 'Projects during rest',
      why: 'New things rest, payments and protection go on. Between them lie the projects that have begun.',
      example: 'The cooperation rests from May. Two projects are half done.',
      options: {
        finish: { label: 'They are finished' },
        rest: { label: 'They rest too', includes: 'As far as the contract with the customer allows.' },
        talk: { label: 'Talk about it case by case' },
      },
    },
    'term.pauseMonths': {
      title: 'After how many months of rest may each party end it without a notice period?',
      short: 'Longest rest',
      why: 'Otherwise the cooperation rests for ever and still binds.',
      example: 'Everything has rested since February. Six months: from August each party may end it.',
      usual: 'Three to six months are common.',
    },
    'term.force': {
      title: 'What applies when force majeure keeps a party from meeting its duties?',
      short: 'What follows from force majeure',
      why: 'Nobody is to blame, and yet the work is missing. Which events count is a question of its own under absence and deputies.',
      example: (t) => `A fire next door shuts down the workshop of ${t.b} for three months.`,
      usual: 'Nobody owes the impossible (section\u00a0275 of the German Civil Code). A limit of 60 to 90\u00a0days is mostly agreed.',
      options: {
        rests: { label: 'The duty rests if it is reported', includes: 'After a number of days it may be ended.' },
        law: { label: 'What the law says' },
      },
    },
    'term.forceDays': {
      title: 'After how many days of force majeure may each party end the agreement?',
      short: 'Longest force majeure',
      why: 'Counted from the first day on which the party is kept from performing.',
      example: 'Flood on 10 June, 60\u00a0days: from 10 August it may be ended.',
      usual: '60 to 90\u00a0days are common.',
    },
    'term.holidays': {
      title: 'Which public holidays do not count when a period runs in working days?',
      short: 'Public holidays',
      why: 'Public holidays differ by country and by state. On one day that can decide about the period.',
      example: (t) => `${t.a} is in Munich, ${t.b} in Hamburg. On 6 January nobody works in Munich only.`,
      options: {
        actor: { label: 'Those at the seat of the party that has to act' },
        anywhere: { label: 'Those at the seat of any party' },
        nationwide: { label: 'Only those that hold in the whole country of each party' },
      },
      party: (t, id) => ({ label: `Those at the seat of ${t.party(id)}` }),
    },
  },
  decisions: {
    noticeValid: {
      question: 'Is the notice possible under the agreement and in the right form?',
      answer: { valid: 'Form and time of the notice are as agreed.', notValid: 'Form or time of the notice are not as agreed.' },
    },
    noticeRuns: {
      question: 'Is the cooperation still running?',
      answer: {
        running: 'The cooperation is running.',
        noticePeriod: 'The notice period is running.',
        ended: 'The cooperation has ended.',
        nextDate: 'The cooperation ends on the next agreed date after the notice period.',
      },
    },
    phaseAfterExpiry: {
      question: 'What applies after the fixed term has expired?',
      answer: {
        openEnded: 'The agreement continues for an indefinite period.',
        renewed: 'The agreement has been renewed for the same term.',
        ended: 'The agreement has ended.',
        beforeStart: 'The parties settle this before the next order.',
      },
    },
    goodCause: {
      question: 'Does this count as good cause?',
      answer: {
        yes: 'The parties have agreed on this as good cause.',
        no: 'This is not an agreed good cause.',
        goodCauseByStatute: 'The law applies (section\u00a0314 of the German Civil Code).',
        beforeNotice: 'The parties talk to each other first.',
      },
      when: {
        yes: 'the parties agreed on the cause as a good one',
        no: 'the cause is not agreed as a good one',
        perLaw: 'the law applies to the cause',
        talk: 'the cause is talked about first',
      },
    },
    immediateEnd: {
      question: 'May the agreement be ended at once now?',
      answer: {
        mayEnd: 'Yes, under the agreement.',
        warnFirst: 'Not yet: first comes a warning with a deadline.',
        wait: 'Not yet: the time to mend is running.',
        mended: 'No, the cause has been mended.',
        tooLate: 'No, one has waited too long.',
        goodCauseByStatute: 'The law applies (section\u00a0314 of the German Civil Code).',
        beforeNotice: 'The parties talk to each other first.',
      },
    },
    renewalStopped: {
      question: 'Does the declaration stop the renewal or continuation?',
      answer: { stopped: 'Yes, the agreement ends with the term.', renewed: 'No, it came too late; the agreement goes on as agreed.' },
    },
    noticeArrived: {
      question: 'Did the notice arrive in the right place?',
      answer: { arrived: 'Yes.', notArrived: 'No.' },
    },
    noticeDate: {
      question: 'On which day does the notice take effect?',
      answer: {
        asNamed: 'On the day it names.',
        nextDate: 'On the next possible day.',
        void: 'On none: it must be repeated.',
      },
    },
    noticeWithdrawn: {
      question: 'Has the notice been taken back?',
      answer: {
        withdrawn: 'Yes, it counts as not given.',
        stands: 'No, it stands.',
        newPaper: 'Only once a new agreement has been made.',
      },
    },
    noticeOrders: {
      question: 'Must this new order be accepted in the notice period?',
      answer: { mustAccept: 'Yes, as before.', mayRefuse: 'No, it may be refused.' },
    },
    idleInNotice: {
      question: 'What follows from doing nothing after notice?',
      answer: {
        nothing: 'Nothing follows.',
        remind: 'The party is reminded.',
        replace: 'The work may be given to others at the cost of the idle party.',
        endNow: 'The cooperation may be ended at once.',
        idle: 'The parties talk to each other; the rules for conflicts apply.',
        delayByStatute: 'The law applies (sections\u00a0280 and 286 of the German Civil Code).',
      },
    },
    endsWhat: {
      question: 'What ends by this notice?',
      answer: {
        everything: 'The whole cooperation.',
        project: 'Only this project; the cooperation goes on.',
        area: 'Only this region or service; the rest goes on.',
        nothing: 'Nothing: notice cannot be given of it alone.',
      },
    },
    mayRest: { question: 'May the cooperation rest?', answer: { yes: 'Yes.', no: 'No, all must agree to that.' } },
    duringRest: {
      question: 'Does this duty go on while the cooperation rests?',
      answer: { goesOn: 'Yes, it goes on.', rests: 'No, it rests.', runningProject: 'The parties talk about this project.' },
    },
    restOver: {
      question: 'May it be ended because of the long rest?',
      answer: { goesOn: 'Not yet.', mayEnd: 'Yes, each party may end it without a notice period.' },
    },
    forceLasts: {
      question: 'What applies during the force majeure?',
      answer: {
        owes: 'The duty remains.',
        rests: 'The duty rests.',
        mayEnd: 'Each party may end the agreement without a notice period.',
        impossibilityByStatute: 'The law applies (sections\u00a0275 and 313 of the German Civil Code).',
      },
    },
  },
  clauses: {
    'term.start': ({ option, day }, t) =>
      byOption(option, {
        signature: 'The cooperation begins with the last signature to this agreement.',
        day: `The cooperation begins on ${t.day(day ?? '')}.`,
      }),
    'term.kind': ({ option, months }, t) =>
      byOption(option, {
        open: 'The agreement runs for an indefinite period.',
        fixed: `The agreement runs for a fixed term of ${t.quantity(months ?? 0, 'months')} from the beginning of the cooperation.`,
        trialThenOpen: `${months === 1 ? 'The first month is' : `The first ${t.quantity(months ?? 0, 'months')} are`} a trial phase. After that the agreement runs for an indefinite period.`,
      }),
    'term.continuation': ({ option }, t) =>
      `If ${t.two ? 'both' : 'all'} parties continue as before after the fixed term has expired, the agreement ${byOption(option, {
        openEnded: 'continues for an indefinite period under the same rules.',
        renewed: 'is renewed for the same term.',
        ended: 'has nevertheless ended, and each further order stands alone.',
      })} If nobody continues, it has ended.`,
    'term.someContinue': ({ option }, t) =>
      `If only ${t.two ? 'one party continues' : 'some of the parties continue'} as before, ${byOption(option, {
        ended: 'the agreement has ended.',
        openEnded: 'the agreement continues until notice is given.',
        talk: 'the parties settle before the next order what applies.',
      })}`,
    'term.notice': ({ months, to, trial }, t) =>
      `${trial ? 'After the trial phase each party' : 'Each party'} may end this agreement ${notice(months, 'months', t)}${to === undefined ? '' : byOption(to, dates)}.${months === 0 && to === 'anyDay' ? '' : ' Until then all duties continue.'}`,
    'term.trialNotice': ({ days }, t) => `During the trial phase each party may end this agreement ${notice(days, 'days', t)}.`,
    'term.duringFixed': ({ option }) =>
      byOption(option, {
        notPossible: 'During the fixed term, notice without good cause is excluded.',
        possible: 'During the fixed term too, notice may be given without good cause, with the agreed notice period.',
      }),
    'term.noticeForm': ({ option }) =>
      byOption(option, {
        anyForm: 'Notice must be given expressly. Conduct alone is not enough.',
        text: 'Notice must be given in text form. An oral declaration or conduct alone is not enough.',
        signedPaper: 'Notice must be given on paper and signed. Other forms are not enough.',
      }),
    'term.causes': (params, t) =>
      `It counts in particular as good cause for ending this agreement without a notice period if${t.items(
        params.causes.map((cause) => byOption(cause, causes)),
        'or',
      )}`,
    'term.otherCauses': ({ option }) =>
      byOption(option, {
        perLaw: 'For other reasons the law applies.',
        talk: 'In the case of other reasons the parties talk to each other first. The statutory right to end for good cause is not affected.',
      }),
    'term.renewalDays': ({ days }, t) =>
      `This agreement ends with the fixed term if a party declares in text form at least ${t.quantity(days, 'days')} before that it is not to go on. A later declaration does not stop renewal or continuation.`,
    'term.warning.none': () =>
      'If there is an agreed good cause, this agreement may be ended at once without a warning, as far as the law allows. For other reasons what was agreed about them remains.',
    'term.warning': ({ answer, days }, t) =>
      `If an agreed good cause can still be mended, a warning is given first in text form with a deadline of ${t.quantity(days, 'days')}; until then this agreement may not be ended at once. Whoever mends it in time removes the cause. After that it may be ended${answer === 'heals' ? ' as long as it has not been mended after all' : ', even if it is mended later'}. If the cause can no longer be mended, it may be ended without a warning. For other reasons what was agreed about them remains.`,
    'term.waitDays': ({ days, warned }, t) =>
      `This agreement may no longer be ended at once if more than ${t.quantity(days, 'days')} have passed since ${
        warned ? 'a cause that cannot be mended became known, or since the deadline of the warning ran out' : 'the cause became known'
      }.`,
    'term.noticePerson': ({ answer }) =>
      byOption(answer, {
        named: 'A notice must arrive at the address named for declarations. If it arrives elsewhere, that is not enough.',
        management:
          'A notice must arrive at the named address or with the management. If it arrives with other staff, or not at all, that is not enough.',
        anybody:
          'For a notice it is enough that it arrives at the named address, with the management or with other staff. If it does not arrive at all, it has no effect.',
      }),
    'term.wrongDate': ({ answer }) =>
      `A notice takes effect on the day it names if that is possible. If it names none, it takes effect on the next possible one. If it names a day that is too early or wrong, ${byOption(
        answer,
        { next: 'it takes effect on the next possible one.', void: 'it has no effect.' },
      )}`,
    'term.withdrawal': ({ answer }) =>
      `If the withdrawal arrives before or with the notice, the notice counts as not given. Later ${byOption(answer, {
        consent: 'this holds only if all others agree; otherwise it stands.',
        newPaper: 'it stands; even if all agree, a new agreement is needed.',
      })}`,
    'term.noticeOrders': ({ answer }) =>
      byOption(answer, {
        accept: 'During the notice period too, new orders are accepted as before, whenever they will be finished.',
        ifDone: 'During the notice period new orders are accepted that will be finished before the end. Others may be refused.',
        free: 'During the notice period each party may refuse new orders, whenever they will be finished.',
      }),
    'term.idle': ({ answer }) =>
      `As long as a party goes on working after notice was given, nothing follows. If it does nothing any more, ${byOption(answer, {
        talk: 'the parties talk to each other; the rules for conflicts apply.',
        law: 'the law applies (sections\u00a0280 and 286 of the German Civil Code).',
      })}`,
    'term.idleDays': ({ answer, days }, t) =>
      `As long as a party goes on working after notice was given, nothing follows. If it does nothing any more, it is reminded. If its last work was done more than ${t.quantity(days, 'days')} ago, ${byOption(
        answer,
        {
          replace: 'its work may be given to others at its cost.',
          endNow: 'the cooperation may be ended at once.',
        },
      )}`,
    'term.projectNotice': ({ answer }) =>
      `A notice of the cooperation ends it as a whole. ${byOption(answer, {
        alone: 'Notice may be given of a single project, as far as the contract with the customer allows; the cooperation then goes on.',
        never: 'Notice may not be given of a single project.',
      })}`,
    'term.partial': ({ answer }) =>
      byOption(answer, {
        alone: 'Notice may be given of a single region or service; the rest goes on.',
        together: 'A single region or service may only be ended together; notice may not be given of it alone.',
      }),
    'term.pause': ({ answer }) =>
      byOption(answer, {
        together: 'The cooperation rests if all parties want it, otherwise not.',
        oneSided: 'Each party may decide by a message in text form that the cooperation rests.',
      }),
    'term.pauseRunning': ({ answer }) =>
      `While the cooperation rests, payments that are due, customer protection and confidentiality go on; new orders and joint advertising rest. Projects that have begun ${byOption(
        answer,
        {
          finish: 'are finished.',
          rest: 'rest, as far as the contract with the customer allows.',
          talk: 'are talked about case by case.',
        },
      )}`,
    'term.pauseMonths': ({ months }, t) =>
      `If the cooperation rests for more than ${t.quantity(months, 'months')}, each party may end it without a notice period. Until then it continues to exist.`,
    'term.force': () => 'If force majeure keeps a party from performing, the law applies. Otherwise the duties remain.',
    'term.forceDays': ({ days }, t) =>
      `If force majeure keeps a party from performing and it reports this, the duty rests for up to ${t.quantity(days, 'days')}. If it lasts longer, each party may end this agreement without a notice period. If there is no force majeure, or it is not reported, the duty remains.`,
    'term.holidays': ({ answer }, t) =>
      `Working days in this agreement are the days from Monday to Friday, except public holidays ${byOption(
        answer,
        {
          actor: 'at the seat of the party that has to act.',
          anywhere: 'at the seat of any party.',
          nationwide: 'that hold in the whole country of each party.',
        },
        (id) => `at the seat of ${t.party(id)}.`,
      )}`,
  },
}
