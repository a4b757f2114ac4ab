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
  },
  decisions: {
    handOverDue: {
      question: 'Who hands over what to whom, and by when?',
      answer: { handOver: 'It is handed over.', noDuty: 'There is nothing to hand over.' },
    },
    handOverLate: {
      question: 'What follows if a hand-over does not take place?',
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
      question: 'What follows if a hand-over is refused?',
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
    interfaceOwner: { question: 'Who maintains the interface?', answer: { party: '{party} maintains the interface.' } },
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
  },
}
