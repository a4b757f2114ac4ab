import { byOption } from '../../by-option.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'

const causes = {
  unmendedBreach: 'a party breaches a duty and does not remedy the breach within a reasonable time',
  insolvency: 'an application is made to open insolvency proceedings over a party’s assets',
  unpaid: 'a party does not pay for more than 30\u00a0days despite a reminder',
  control: 'a competitor acquires the majority in a party',
  licence: 'a party loses a licence or insurance it needs',
  trust: 'a party poaches a protected customer',
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
        fixed: { label: 'For a fixed time', includes: 'What holds after it, we ask next.' },
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
      title: 'What shall count as good cause to end at once?',
      short: 'Good causes',
      why: 'Otherwise only a court decides what good cause is. The statutory right to end for good cause remains in any case.',
      example: (t) => `${t.b} has not paid for two months, and a competitor takes over the majority of ${t.b}.`,
      usual: 'Long-term contracts can be ended for good cause without notice (section\u00a0314 of the German Civil Code).',
      options: {
        unmendedBreach: { label: 'A broken duty, not mended in time' },
        insolvency: {
          label: 'An application for insolvency',
          includes: 'Such clauses may be void (section\u00a0119 of the German Insolvency Code): please have this checked.',
        },
        unpaid: { label: 'Payment more than 30\u00a0days overdue despite a reminder' },
        control: { label: 'Takeover by a competitor' },
        licence: { label: 'Loss of a licence or insurance that is needed' },
        trust: { label: 'Poaching of a protected customer' },
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
  },
}
