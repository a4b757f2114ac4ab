import type { HandOverPoint } from '#core/catalogue/clauses/process.ts'
import { byOption } from '../../by-option.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'
import { own, ownWords } from '../others.ts'

const point = (p: HandOverPoint, t: Tools): string => {
  const details = [
    p.content === undefined ? '' : `content: ${ownWords(p.content)}`,
    p.format === undefined ? '' : `form: ${ownWords(p.format)}`,
    p.person === undefined ? '' : `contact person: ${p.person}${p.backup === undefined ? '' : `, deputy: ${p.backup}`}`,
  ].filter((detail) => detail !== '')
  return `${own(p.what)} from ${t.party(p.from)} to ${t.party(p.to)} ${p.withinDays === 0 ? 'on the day of' : `within ${t.quantity(p.withinDays, 'workingDays')} after`} ${ownWords(p.trigger)}${details.length === 0 ? '' : ` (${details.join('; ')})`}`
}

export const process: CatalogueTopics['process'] = {
  heading: 'Processes and hand-overs',
  questions: {
    'process.handOvers': {
      title: 'Where does work pass from one party to another?',
      short: 'Hand-over points',
      why: 'Most is lost at hand-overs: everyone thinks it is the other’s turn. Two or three important ones are enough to begin with.',
      example: (t) => `${t.a} passes the finished plans to ${t.b} once the customer has released them, within three working days.`,
      columns: {
        what: { label: 'What is handed over?' },
        from: { label: 'From' },
        to: { label: 'To' },
        trigger: { label: 'Trigger', hint: 'What must have happened?' },
        content: { label: 'Content', hint: 'What makes it complete?' },
        format: { label: 'Form', hint: 'File, paper, meeting on site' },
        withinDays: { label: 'Working days', hint: 'from the trigger' },
        acceptDays: { label: 'Working days to accept', hint: 'empty: no limit' },
        person: { label: 'Contact' },
        backup: { label: 'Substitute' },
      },
    },
    'process.late': {
      title: 'What happens if a hand-over does not come?',
      short: 'Late hand-over',
      why: 'First there is a reminder. The question is what comes next.',
      example: (t) => `${t.b} was to hand over the drafts on Monday. On Thursday there is nothing, and ${t.a} cannot go on.`,
      options: {
        meet: { label: 'The parties meet', includes: 'They settle how to proceed.' },
        stepIn: { label: 'The other party may do the work itself', includes: 'At the expense of the party that is late.' },
      },
    },
    'process.lateDays': {
      title: 'After how many working days of delay does that follow?',
      short: 'Time after the reminder',
      why: 'That is how long there is to make up for the hand-over.',
      example: 'Due on Monday, five working days late: the consequence comes on the Tuesday of the week after.',
    },
    'process.silence': {
      title: 'What applies if a hand-over is neither accepted nor refused in time?',
      short: 'Silence on a hand-over',
      why: 'Often simply nobody says anything. Later it is said: that was never in order.',
      example: (t) => `${t.b} hands over on Monday. ${t.a} is at a trade fair and does not answer for two weeks.`,
      options: {
        accepted: { label: 'It counts as accepted' },
        refused: { label: 'It counts as refused' },
        talk: { label: 'Clear it up before carrying on' },
      },
    },
    'process.refused': {
      title: 'What happens if a hand-over is refused with reasons?',
      short: 'Refused hand-over',
      why: 'Incomplete documents are no quarrel if it is clear who completes them.',
      example: (t) => `${t.a} writes: three of ten pages are missing. ${t.b} needs to know what to do now.`,
      options: {
        mend: { label: 'Whoever hands over mends it', includes: 'After that the time to accept starts again.' },
        together: { label: 'The parties go through it together', includes: 'They note what is missing and who delivers it.' },
      },
    },
    'process.refusedNoReason': {
      title: 'What happens if a hand-over is refused without reasons?',
      short: 'Refused without reasons',
      why: 'Without reasons nobody knows what to mend.',
      example: (t) => `${t.a} writes only: not like this. ${t.b} does not know what is missing.`,
      options: {
        accepted: { label: 'It counts as accepted' },
        askReasons: { label: 'The reasons are asked for' },
        together: { label: 'The parties go through it together' },
      },
    },
    'process.overlaps': {
      title: 'What can several of you do, and who has precedence?',
      short: 'Overlaps',
      why: 'Where several can do the same, they get in each other’s way. The customer notices first.',
      example: 'Both advise on search engines. A customer asks for it, and both offer it.',
      usual:
        'If the parties compete, dividing up customers or territories may raise competition-law questions (section\u00a01 of the German Competition Act): please have this checked.',
      columns: { what: { label: 'Service' }, lead: { label: 'Goes first' } },
    },
    'process.overlapNew': {
      title: 'Who has precedence in an overlap that is not on the list?',
      short: 'New overlaps',
      why: 'Services change, the list stays as it is.',
      example: 'After a year both offer training as well. It is not on the list.',
      options: {
        bringer: { label: 'Whoever brought the customer' },
        firstNamed: { label: 'Whoever named the customer first' },
        talk: { label: 'Agree before starting' },
      },
      party: (t, id) => ({ label: `Then ${t.party(id)}` }),
    },
    'process.overlapTie': {
      title: 'Who has precedence if that rule names nobody either?',
      short: 'A tie in going first',
      why: 'Several brought the customer or named them on the same day.',
      example: 'Both named the customer on the same day, and both can give the training.',
      options: { talk: { label: 'Agree before starting' } },
      party: (t, id) => ({ label: `Then ${t.party(id)}` }),
    },
    'process.interface': {
      title: 'Who looks after the interface: templates, files, access?',
      short: 'Care of the interface',
      why: 'What belongs to everyone is usually looked after by nobody.',
      example: 'The shared folder is full and a template is out of date. Each side waits for the other.',
      options: { giver: { label: 'Whoever hands over' }, receiver: { label: 'Whoever takes over' } },
      party: (t, id) => ({ label: `Always ${t.party(id)}` }),
    },
    'process.interfaceLoss': {
      title: 'Who bears the loss if something gets lost at the interface?',
      short: 'Loss at the interface',
      why: 'An order, a file, a request: it was sent and never arrived.',
      example: (t) => `${t.a} transmitted 40\u00a0orders, 33 arrived at ${t.b}.`,
      options: {
        side: { label: 'On whose side it happened', includes: 'If that is unclear: in equal parts.' },
        keeper: { label: 'Whoever maintains the interface' },
        equal: { label: 'All in equal parts' },
      },
    },
    'process.chain': {
      title: 'Is a date moved if a party delivers late because of others?',
      short: 'Delay because of others',
      why: 'Whoever waits for missing input is late itself. In the end it looks as if the last one was to blame.',
      example: (t) => `${t.b} delivers two weeks late because the measurements of ${t.a} came two weeks late. ${t.b} said nothing.`,
      usual: 'In German construction contracts the time is extended for a hindrance that is reported without delay (section\u00a06 VOB/B).',
      options: {
        ifTold: { label: 'Yes, if it reports the hindrance at once', includes: 'In text form; otherwise not.' },
        always: { label: 'Yes, always', includes: 'By as much as it waited.' },
        never: { label: 'No' },
      },
    },
    'process.waiting': {
      title: 'Who pays for waiting if a party cannot work because of another?',
      short: 'Waiting time',
      why: 'The people are ready, the input is missing. The day costs money all the same.',
      example: (t) => `Two people of ${t.b} wait four days for the plans of ${t.a}. ${t.b} charges the days.`,
      usual:
        'By statute, whoever makes a work and has to wait because the customer does not cooperate can claim compensation (section\u00a0642 BGB; similarly section\u00a01168 ABGB).',
      options: {
        ifTold: { label: 'The party waited for, if the hindrance was reported at once', includes: 'In text form; otherwise each its own.' },
        always: { label: 'Always the party waited for' },
        own: { label: 'Each party bears its own waiting time' },
      },
    },
    'process.waitingOther': {
      title: 'Who pays for waiting if it is down to the customer or to circumstances outside?',
      short: 'Waiting for the customer',
      why: 'The customer does not decide or lets nobody in. None of the parties is to blame.',
      example: (t) => `The customer has not picked the colour. The scaffold of ${t.b} stands unused for two weeks.`,
      options: {
        own: { label: 'Each party bears its own waiting time' },
        fromCustomer: { label: 'The customer, if it caused it and pays for it', includes: 'Otherwise each party its own.' },
        equal: { label: 'All in equal parts' },
      },
    },
    'process.use': {
      title: 'Does a hand-over count as accepted if it is used without an answer?',
      short: 'Use instead of acceptance',
      why: 'Nobody signs, but everybody works with it. Later it is said: that was never accepted.',
      example: (t) => `${t.a} has printed and distributed the drafts of ${t.b}. Four weeks later they are said to be useless.`,
      usual: 'Under German law work can also be accepted by conduct (section\u00a0640 BGB).',
      options: {
        anyUse: { label: 'Yes, as soon as work goes on with it' },
        passedOn: { label: 'Yes, as soon as it goes to the customer' },
        never: { label: 'No', includes: 'Only the answer or silence counts.' },
      },
    },
    'process.partial': {
      title: 'Must a partial hand-over be accepted?',
      short: 'Partial hand-over',
      why: 'Half a plan can help a lot or not at all.',
      example: (t) => `${t.b} hands over six of ten pages and says it has kept the deadline.`,
      options: {
        usable: { label: 'Yes, if the part can be used by itself' },
        always: { label: 'Yes, always' },
        never: { label: 'No, only the whole' },
      },
    },
    'process.format': {
      title: 'Must a hand-over be accepted if only its form is wrong?',
      short: 'Wrong format',
      why: 'The content is there, but nobody can open it.',
      example: (t) => `Open files were agreed. ${t.b} sends a PDF.`,
      options: {
        refuse: { label: 'No' },
        convert: { label: 'Yes, and whoever hands over supplies the right form' },
      },
    },
    'process.customerAccepts': {
      title: 'What does the customer’s acceptance mean among the parties?',
      short: 'Customer’s acceptance',
      why: 'The customer accepts the whole or does not. The parts may still differ in quality.',
      example: (t) => `The customer refuses acceptance because of the part of ${t.a}. ${t.b} did everything right and waits for its money.`,
      options: {
        counts: { label: 'It holds among the parties too', includes: 'A refusal because of another’s part does not count.' },
        separate: { label: 'Nothing', includes: 'Only hand-overs between the parties count.' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'process.doubleWork': {
      title: 'Who is paid if more than one party did the same work?',
      short: 'Work done twice',
      why: 'Nobody asked, both worked. The customer pays once.',
      example: (t) => `${t.a} and ${t.b} both wrote the texts. Those of ${t.a} were delivered.`,
      options: {
        asked: { label: 'Whoever had been asked to do it', includes: 'Several or nobody: in equal parts.' },
        used: { label: 'Whoever’s result was delivered', includes: 'Several or none: in equal parts.' },
        halves: { label: 'All in equal parts' },
      },
    },
    'process.change': {
      title: 'Is a change the customer demands during the work carried out at once?',
      short: 'Change by the customer',
      why: 'The customer has a change of mind, and all want to please. Who makes the offer and who pays in the end are questions of their own.',
      example: (t) => `In the middle of the assembly the customer wants grey fronts instead of white ones. ${t.b} is to rebuild at once.`,
      options: {
        orderedFirst: { label: 'Only once it is ordered in text form' },
        atOnce: { label: 'Yes, at once' },
        talk: { label: 'Without an order the parties talk first' },
      },
    },
    'process.changePromised': {
      title: 'Who pays for a change that a party promised to the customer without an order?',
      short: 'Promised change',
      why: 'A yes on the phone costs little as long as somebody else works.',
      example: (t) => `${t.a} tells the customer: that is included. ${t.b} works 16\u00a0hours for it.`,
      options: {
        promiser: { label: 'Whoever promised it' },
        equal: { label: 'All in equal parts' },
      },
    },
    'process.changeUnordered': {
      title: 'Who pays for a change that was only wished for and carried out anyway?',
      short: 'Change without an order',
      why: 'Done as a favour, and the customer does not pay.',
      example: (t) => `${t.b} dealt with the wish at once. The customer says: that was never ordered.`,
      options: {
        performer: { label: 'Whoever carried it out' },
        equal: { label: 'All in equal parts' },
      },
    },
    'process.cut': {
      title: 'What is paid if the customer makes a promised part smaller or cancels it?',
      short: 'Smaller order',
      why: 'The material is ordered, the time is kept free. Then the customer wants only half.',
      example: (t) => `${t.b} was to fit 30\u00a0windows. The customer now wants eight, and the glass is already cut.`,
      usual:
        'Whoever freely terminates a contract for work, in whole or in part, in general owes the price less what the other saves (section\u00a0648 BGB, section\u00a01168 ABGB; in Switzerland article\u00a0377 OR).',
      options: {
        doneOnly: { label: 'Only what has been done' },
        withCosts: { label: 'What has been done and what was already spent on it', includes: 'As far as it has no other use.' },
        law: { label: 'What the law says' },
      },
    },
    'process.cutByParty': {
      title: 'What is paid if a party cuts the promised part of another or takes it away?',
      short: 'Part taken away',
      why: 'The customer still wants the part, but somebody else is now to do it.',
      example: (t) => `${t.a} promised ${t.b} twenty texts and after eight has the rest written in house.`,
      usual:
        'Whoever freely terminates a contract for work, in whole or in part, in general owes the price less what the other saves (section\u00a0648 BGB, section\u00a01168 ABGB; in Switzerland article\u00a0377 OR).',
      options: {
        withCosts: { label: 'What has been done and what was already spent on it', includes: 'As far as it has no other use.' },
        full: { label: 'The whole part', includes: 'Less what the party saves by it or earns elsewhere.' },
        law: { label: 'What the law says' },
      },
    },
  },
  decisions: {
    handOverDue: {
      question: 'Who hands over what to whom, and by when?',
      answer: { handOver: 'It is handed over.', noDuty: 'There is nothing to hand over.' },
    },
    handOverLate: {
      question: 'What follows from a hand-over that did not take place?',
      answer: {
        wait: 'There is nothing to do.',
        remind: 'There is a reminder of the hand-over.',
        meet: 'The parties meet and settle how to proceed.',
        stepIn: 'The waiting party may do the work itself at the expense of the late party.',
      },
    },
    handOverAccepted: {
      question: 'Has the hand-over been accepted?',
      answer: {
        accepted: 'The hand-over has been accepted.',
        refused: 'The hand-over has been refused.',
        waiting: 'The answer is still outstanding.',
        beforeStart: 'The parties clear this up before work continues.',
      },
    },
    handOverRefused: {
      question: 'What follows from a refused hand-over?',
      answer: {
        mend: 'The party handing over corrects it.',
        askReasons: 'The party handing over asks for the reasons.',
        together: 'The parties go through the hand-over together.',
        accepted: 'The hand-over counts as accepted.',
      },
    },
    overlapLead: {
      question: 'Who has precedence in an overlap?',
      answer: { party: '{party} has precedence.', beforeStart: 'The parties agree who has precedence before work starts.' },
    },
    interfaceOwner: {
      question: 'Who maintains the interface?',
      answer: { party: '{party} maintains the interface.' },
      when: { party: '{party} maintains the interface' },
    },
    handOverShifts: {
      question: 'Is the date of the hand-over moved because others were late?',
      answer: { yes: 'Yes, by the time spent waiting.', no: 'No, the date stays.' },
    },
    mustAccept: {
      question: 'Must an incomplete hand-over or a wrong format be accepted?',
      answer: {
        yes: 'Yes, the hand-over must be accepted.',
        converted: 'Yes; whoever hands over supplies the right form.',
        no: 'No, the hand-over may be refused.',
      },
    },
    customerAcceptance: {
      question: 'Does the customer’s acceptance count among the parties?',
      answer: {
        accepted: 'The work counts as accepted among the parties.',
        refused: 'The work counts as not accepted among the parties.',
        waiting: 'The parties wait for the customer.',
        separate: 'No, among the parties only their own hand-overs count.',
        acceptance: 'The parties talk about it.',
      },
    },
    doubleWorkPaid: {
      question: 'Who is paid for work that was done twice?',
      answer: { party: '{party} is paid.', equally: 'What the customer pays for it is shared equally.' },
    },
    interfaceLoss: {
      question: 'Who bears the loss at the interface?',
      answer: { party: '{party} bears the loss.', equally: 'The loss is borne in equal parts.' },
    },
    customerChange: {
      question: 'Is the change the customer demands to be carried out?',
      answer: {
        do: 'Yes, it is to be carried out.',
        wait: 'No, only once the customer has ordered it in text form.',
        change: 'The parties talk about it.',
      },
    },
    changePaid: {
      question: 'Who pays for the change the customer demanded?',
      answer: {
        party: '{party} bears the cost of the change.',
        customer: 'The customer pays for the change.',
        equally: 'The cost of the change is borne in equal parts.',
      },
    },
    waitingPaid: {
      question: 'Who pays for the waiting time?',
      answer: {
        party: '{party} pays for the waiting time.',
        customer: 'The customer pays for the waiting time.',
        equally: 'The waiting time is borne in equal parts.',
        each: 'Each party bears its own waiting time.',
      },
    },
    cutPaid: {
      question: 'What is paid for a part that became smaller or was cancelled?',
      answer: {
        doneOnly: 'Only what has been done is paid.',
        withCosts: 'What has been done is paid, and what was already spent on it and has no other use.',
        full: 'The whole part is paid, less what the party saves by it or earns elsewhere.',
        cutByStatute: 'Statute applies (section\u00a0648 BGB, section\u00a01168 ABGB, article\u00a0377 OR).',
      },
    },
  },
  clauses: {
    'process.handOvers': ({ points }, t) =>
      `The parties undertake ${points.length === 1 ? 'this hand-over' : 'these hand-overs'}:${t.items(points.map((each) => point(each, t)))}`,
    'process.late': ({ option, days }, t) =>
      `If a hand-over does not take place, the party waiting for it sends a reminder. If it is more than ${t.quantity(days, 'workingDays')} overdue, ${byOption(
        option,
        {
          meet: 'the parties meet and settle how to proceed.',
          stepIn: 'the waiting party may do the work itself at the expense of the late party.',
        },
      )}`,
    'process.acceptance': ({ points }, t) =>
      `The receiving party states in text form whether it accepts the hand-over. The time for this begins with the hand-over and is${points.length === 1 ? '' : ':'}${t.items(points.map((p) => `${t.quantity(p.acceptDays ?? 0, 'workingDays')} for ${own(p.what)}`))}`,
    'process.silence': ({ option }) =>
      byOption(option, {
        accepted: 'If the hand-over is neither accepted nor refused in that time, it counts as accepted.',
        refused: 'If the hand-over is not accepted in that time, it counts as refused.',
        talk: 'If the hand-over is neither accepted nor refused in that time, the parties clear this up before work continues.',
      }),
    'process.refused': ({ option }) =>
      `If a hand-over is refused with reasons in text form, ${byOption(option, {
        mend: 'the party handing over corrects it. After that the time to accept starts again.',
        together: 'the parties go through it together and note what is missing and who delivers it.',
      })}`,
    'process.refusedNoReason': ({ option }) =>
      `If a hand-over is refused without reasons, ${byOption(option, { accepted: 'it counts as accepted.', askReasons: 'the party handing over asks for the reasons.', together: 'the parties go through it together.' })}`,
    'process.overlaps': ({ overlaps }, t) =>
      `Where ${t.two ? 'both' : 'several'} parties can do the same work, ${t.list(overlaps.map(({ what, lead }) => `${t.party(lead)} has precedence for ${own(what)}`))}.`,
    'process.overlapNew': ({ option }, t) =>
      `In an overlap that is not named here, ${byOption(
        option,
        {
          bringer: 'the party that brought the customer has precedence.',
          firstNamed: 'the party that first named the customer in text form has precedence.',
          talk: 'the parties agree who has precedence before work starts.',
        },
        (id) => `${t.party(id)} has precedence.`,
      )}`,
    'process.overlapTie': ({ option }, t) =>
      `If that does not determine a party either, ${byOption(option, { talk: 'the parties agree who has precedence before work starts.' }, (id) => `${t.party(id)} has precedence.`)}`,
    'process.interface': ({ option }, t) =>
      `Shared templates, files and access rights are maintained by ${byOption(option, { giver: 'the party handing over.', receiver: 'the receiving party.' }, (id) => `${t.party(id)}.`)}`,
    'process.interfaceLoss': ({ answer }) =>
      `If something gets lost at an interface, the loss is borne by ${byOption(answer, {
        side: 'the party on whose side the fault happened. If that cannot be found out, it is borne in equal parts.',
        keeper: 'the party that maintains the interface.',
        equal: 'the parties in equal parts.',
      })}`,
    'process.chain': ({ answer }) =>
      byOption(answer, {
        ifTold:
          'If a party cannot hand over in time because of missing input, the customer or circumstances outside, and reports that in text form at once, its date is moved by the time it waits. If it does not report it, or is itself to blame, the date stays.',
        always:
          'If a party cannot hand over in time because of missing input, the customer or circumstances outside, its date is moved by the time it waits. If it is itself to blame, the date stays.',
        never: 'Dates for hand-overs are not moved, even if others are late.',
      }),
    'process.waiting': ({ answer }) =>
      byOption(answer, {
        ifTold:
          'If a party cannot work because another is late, and reports that in text form at once, the other party pays for the waiting time. If it does not report it at once, it bears the waiting time itself.',
        always: 'If a party cannot work because another is late, the other party pays for the waiting time.',
        own: 'If a party cannot work because another is late, it bears the waiting time itself.',
      }),
    'process.waitingOther': ({ answer }) =>
      byOption(answer, {
        own: 'If the waiting is down to the customer or to circumstances outside, each party bears its own waiting time.',
        fromCustomer:
          'If the waiting is down to the customer, the customer pays for it. If it does not pay, or circumstances outside are the cause, each party bears its own waiting time.',
        equal: 'If the waiting is down to the customer or to circumstances outside, the parties bear it in equal parts.',
      }),
    'process.use': ({ answer }) =>
      byOption(answer, {
        anyUse:
          'If work goes on with what was handed over, or it is passed on to the customer, without an answer, the hand-over counts as accepted.',
        passedOn: 'If what was handed over is passed on to the customer without an answer, the hand-over counts as accepted.',
        never: 'Using what was handed over is in itself no acceptance.',
      }),
    'process.partial': ({ answer }) =>
      `A complete hand-over in the agreed form must be accepted, ${byOption(answer, {
        usable: 'a part only if it can be used by itself.',
        always: 'and so must every part.',
        never: 'but not a part.',
      })}`,
    'process.format': ({ answer }) =>
      byOption(answer, {
        refuse: 'If only the form is wrong, the hand-over need not be accepted.',
        convert: 'If only the form is wrong, the hand-over must be accepted; whoever hands over supplies the right form.',
      }),
    'process.customerAccepts': ({ answer }) =>
      byOption(answer, {
        counts:
          'The customer’s acceptance holds among the parties too; until the customer has said whether it accepts, they wait. If it refuses acceptance because of a part or the whole, that holds too; if it refuses only because of another party’s part, one’s own part counts as accepted.',
        separate: 'The customer’s acceptance means nothing among the parties; only their hand-overs count.',
        talk: 'What the customer’s acceptance means among the parties is discussed by them.',
      }),
    'process.doubleWork': ({ answer }) =>
      byOption(answer, {
        asked:
          'If more than one party did the same work, the one that had been asked in text form to do it is paid. If several or nobody had been asked, the money is shared.',
        used: 'If more than one party did the same work, the one whose result was delivered is paid. If it was several or none, the money is shared.',
        halves: 'If more than one party did the same work, they share equally what the customer pays for it.',
      }),
    'process.change': ({ answer }) =>
      byOption(answer, {
        orderedFirst: 'A change the customer demands is carried out once it is ordered in text form, and not before.',
        atOnce: 'A change the customer demands is carried out at once.',
        talk: 'A change the customer has ordered in text form is carried out. About one that was promised or wished for the parties talk first.',
      }),
    'process.changePromised': ({ answer }) =>
      `The customer pays for a change it ordered. If a party promised it without an order, ${byOption(answer, {
        promiser: 'that party bears the cost.',
        equal: 'the parties bear the cost in equal parts.',
      })}`,
    'process.changeUnordered': ({ answer }) =>
      `If a change that was only wished for was carried out, ${byOption(answer, {
        performer: 'the party that carried it out bears the cost.',
        equal: 'the parties bear the cost in equal parts.',
      })}`,
    'process.cut': ({ answer }) =>
      byOption(answer, {
        doneOnly: 'If the customer makes the part of a party smaller or cancels it, the party is paid only for what has been done.',
        withCosts:
          'If the customer makes the part of a party smaller or cancels it, the party is paid for what has been done and for what it has already spent on it, as far as that has no other use.',
        law: 'What is paid if the customer makes the part of a party smaller or cancels it is governed by statute.',
      }),
    'process.cutByParty': ({ answer }) =>
      byOption(answer, {
        withCosts:
          'If a party cuts the part of another or takes it away, what has been done is paid, and what was already spent on it as far as that has no other use.',
        full: 'If a party cuts the part of another or takes it away, the whole part is paid, less what the other saves by it or earns elsewhere.',
        law: 'What is paid if a party cuts the part of another or takes it away is governed by statute.',
      }),
  },
}
