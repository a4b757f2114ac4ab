import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const matters = {
  daily: 'day-to-day business in its own part',
  schedule: 'dates and procedures in its own part',
  staffing: 'the use of its own people',
  smallSpend: 'small expenses within the budget',
  partners: 'new partners',
  contract: 'changes of the agreement',
  brand: 'name, brand and appearance',
  prices: 'joint prices and discounts',
  largeSpend: 'expenses outside the budget',
  claims: 'lawsuits and settlements',
} as const

export const resolutions: CatalogueTopics['resolutions'] = {
  heading: 'Resolutions',
  questions: {
    'resolutions.voting': {
      title: 'How is a vote taken when there is something to decide together?',
      short: 'Voting',
      why: 'Between two, a majority by heads means both. Only shares or three parties make a difference.',
      example: (t) => `${t.a} wants a new website, ${t.b} does not.`,
      usual: 'Where nothing is agreed, a German civil-law partnership decides unanimously (section\u00a0714 BGB).',
      options: {
        unanimous: { label: 'All have to agree' },
        perHead: { label: 'A majority by heads', includes: 'Each party has one vote.' },
        perShare: { label: 'A majority by shares' },
      },
    },
    'resolutions.votes': {
      title: 'Which shares of the votes do the parties have?',
      short: 'Shares of votes',
      why: 'One hundred per cent in all. Whoever has more than half can resolve alone.',
      example: (t) => `${t.a} brings two thirds of the turnover and would like 60% of the votes.`,
    },
    'resolutions.alone': {
      title: 'What may each party decide alone?',
      short: 'Alone',
      why: 'Whoever has to ask about everything never gets to work.',
      example: (t) => `${t.b} moves an internal deadline by two days.`,
      options: {
        daily: { label: 'Day-to-day business in its own part' },
        schedule: { label: 'Dates and procedures in its own part' },
        staffing: { label: 'Whom it puts to work' },
        smallSpend: { label: 'Small expenses within the budget' },
      },
    },
    'resolutions.unanimous': {
      title: 'What do always all decide together?',
      short: 'Only unanimously',
      why: 'Some things change the cooperation so much that nobody should be outvoted.',
      example: (t) => `${t.a} wants to take in a third company.`,
      usual: 'Often unanimous: new partners, changes of the agreement, brand, expenses from an amount on.',
      options: {
        partners: { label: 'New partners' },
        contract: { label: 'Changes of the agreement' },
        brand: { label: 'Name, brand, appearance' },
        prices: { label: 'Joint prices and discounts', includes: 'Delicate between competitors (in Germany section\u00a01 GWB).' },
        largeSpend: { label: 'Expenses outside the budget' },
        claims: { label: 'Lawsuits and settlements' },
      },
    },
    'resolutions.way': {
      title: 'In which way is a resolution taken?',
      short: 'Way of resolving',
      why: 'Later nobody asks what was meant but what can be seen.',
      example: 'On the telephone all say yes. Nobody wrote it down.',
      options: {
        textForm: { label: 'Meeting with minutes or text form', includes: 'For instance e-mail or chat.' },
        meeting: { label: 'Only in a meeting with minutes' },
        any: { label: 'By telephone as well' },
      },
    },
    'resolutions.absent': {
      title: 'May a decision be taken if an invited party is missing?',
      short: 'Party missing',
      why: 'Whoever does not come should not hold up everything, but should not be passed over either.',
      example: (t) => `${t.b} is invited and does not appear. The offer must go out today.`,
      options: {
        secondCall: { label: 'Only at the second meeting' },
        presentDecide: { label: 'Yes, those present decide' },
        never: { label: 'No, never without it' },
      },
    },
    'resolutions.inviteDays': {
      title: 'How many days ahead are the parties invited to a resolution?',
      short: 'Invitation',
      why: 'With the points that are to be decided.',
      example: 'Seven days ahead, in text form, with the question and the figures.',
    },
    'resolutions.casting': {
      title: 'Whose vote decides when votes are equal?',
      short: 'Casting vote',
      why: 'A casting vote helps before a tie becomes a conflict. If nobody has it, what is agreed for a deadlock applies.',
      example: (t) => `In doubt ${t.a} decides on technology, ${t.b} on design.`,
      options: {
        field: { label: 'Whoever is in charge of the field' },
        chair: { label: 'Whoever has the chair', includes: 'The chair changes.' },
        nobody: { label: 'Nobody’s vote' },
      },
    },
    'resolutions.minority': {
      title: 'Is an outvoted party bound by the resolution?',
      short: 'Outvoted',
      why: 'Majority means that somebody loses.',
      example: (t) => `Two are for the trade fair, ${t.b} is against it.`,
      options: {
        bound: { label: 'Yes' },
        mayOppose: { label: 'Yes, after a second discussion', includes: 'It can ask for one once.' },
        mayLeave: { label: 'Yes, but it may give notice because of it' },
      },
    },
    'resolutions.minorityCost': {
      title: 'Does an outvoted party pay its share?',
      short: 'Outvoted and cost',
      why: 'It is easy to vote on other people’s money.',
      example: (t) => `The trade fair costs €6,000. ${t.b} voted against it.`,
      options: {
        pays: { label: 'Yes, like all' },
        budgetOnly: { label: 'Only as far as it is in the budget' },
        free: { label: 'No' },
      },
    },
    'resolutions.overstep': {
      title: 'What applies if a party decides alone what is for all to decide?',
      short: 'Without the others',
      why: 'Towards outsiders it has mostly happened. What can be settled is who bears it among the parties.',
      example: (t) => `${t.a} promises a customer a 15% discount in the name of all.`,
      usual: 'In a German civil-law partnership a limit to representation does not protect against third parties (section\u00a0720 BGB).',
      options: {
        ownAccount: { label: 'It bears cost and harm alone', includes: 'Towards outsiders it stands.' },
        notBinding: { label: 'It does not count among the parties', includes: 'What can be undone is undone.' },
      },
    },
    'resolutions.urgent': {
      title: 'May a party act alone in an emergency?',
      short: 'Emergency',
      why: 'Sometimes nobody can be reached and the harm grows.',
      example: (t) => `On Saturday the customer’s system fails. ${t.a} hires an emergency service.`,
      options: {
        mayAct: { label: 'Yes', includes: 'It tells the others on the next working day.' },
        same: { label: 'No, the same applies even then' },
      },
    },
    'resolutions.ownStake': {
      title: 'May a party vote when it is about itself?',
      short: 'Own matter',
      why: 'Nobody likes to judge against oneself.',
      example: (t) => `The question is whether ${t.b} missed a deadline.`,
      usual: 'In German law on associations nobody votes on a deal with oneself (section\u00a034 BGB).',
      options: {
        never: { label: 'No' },
        breachOnly: { label: 'Only not on its own breach' },
        votes: { label: 'Yes' },
      },
    },
    'resolutions.challengeDays': {
      title: 'For how many days can a resolution be challenged?',
      short: 'Challenge',
      why: 'Counted from the day on which all were told. After that nobody should come with a flaw of form.',
      example: 'Thirty days: whoever dislikes in autumn what was resolved in spring has to call a new vote.',
    },
  },
  decisions: {
    whoDecides: {
      question: 'Who decides on this?',
      answer: { alone: 'Each party alone for its own part.', vote: 'The majority.', all: 'All together; nobody is outvoted.' },
      when: {
        alone: 'each party decides on this alone',
        vote: 'the majority decides on this',
        all: 'all decide on this together',
      },
    },
    resolutionForm: {
      question: 'Has the resolution been taken in this way?',
      answer: { yes: 'Yes.', no: 'No, in this way there is no resolution.' },
    },
    absentVote: {
      question: 'Was it allowed to decide without the missing party?',
      answer: { yes: 'Yes, those present were allowed to decide.', no: 'No.' },
    },
    castingVote: {
      question: 'Whose vote decides?',
      answer: { party: 'The vote of {party} decides.', nobody: 'Nobody’s; what is agreed for a deadlock applies.' },
    },
    outvoted: {
      question: 'Is the outvoted party bound?',
      answer: {
        bound: 'Yes, it is bound.',
        mayOppose: 'Yes, but it can ask once for a second discussion.',
        mayLeave: 'Yes, but it may give notice because of it.',
        notAdopted: 'No, the resolution has not been taken; all have to agree.',
      },
    },
    outvotedPays: {
      question: 'Does the outvoted party have to pay its share?',
      answer: { yes: 'Yes, it pays like all.', no: 'No.' },
    },
    overstepped: {
      question: 'What applies to a decision that one party made alone?',
      answer: {
        binding: 'The decision counts for all.',
        notBinding: 'It does not count among the parties and is undone as far as possible.',
        ownAccount: 'Whoever decided alone bears cost and harm alone.',
        settlementRule: 'The rule on settlements with the customer applies.',
      },
    },
    mayVote: { question: 'May the party vote on this?', answer: { yes: 'Yes.', no: 'No, it does not vote.' } },
    mayChallenge: {
      question: 'Can the resolution still be challenged?',
      answer: { yes: 'Yes.', no: 'No, the time for that is over.' },
    },
  },
  clauses: {
    'resolutions.voting': ({ answer, votes }, t) =>
      byOption(answer, {
        unanimous: 'The parties take resolutions unanimously.',
        perHead: 'The parties take resolutions by a majority of their votes; each has one vote.',
        perShare: `The parties take resolutions by a majority of their shares of the votes: ${t.list(votes.map(({ party, part }) => `${t.party(party)} ${t.quantity(part, 'percent')}`))}.`,
      }),
    'resolutions.alone': ({ chosen, rest }, t) =>
      `Each party decides alone on ${t.list(chosen.map((each) => byOption(each, matters)))}.${rest.length === 0 ? '' : ` On ${t.list(rest.map((each) => byOption(each, matters)))} a resolution is taken.`}`,
    'resolutions.unanimous': ({ chosen, rest }, t) =>
      `Only unanimously the parties decide on ${t.list(chosen.map((each) => byOption(each, matters)))}.${rest.length === 0 ? '' : ` On ${t.list(rest.map((each) => byOption(each, matters)))} they resolve as usual.`}`,
    'resolutions.way': ({ answer }) =>
      byOption(answer, {
        meeting: 'A resolution is taken in a meeting and recorded in the minutes. In any other way it does not come about.',
        textForm:
          'A resolution is taken in a meeting with minutes or in text form. By conversation only or by conduct it does not come about.',
        any: 'A resolution can be taken in a meeting, in text form or in a conversation. By conduct alone it does not come about.',
      }),
    'resolutions.absent': ({ answer, days }, t) =>
      `The parties are invited to resolutions in text form at least ${t.quantity(days, 'days')} ahead. ${byOption(answer, {
        presentDecide:
          'If a party that was invited in time is missing, those present decide. If it was invited too late or not at all, no decision is taken without it.',
        secondCall:
          'If a party that was invited in time is missing, no decision is taken at the first meeting; at the second those present decide. If it was invited too late or not at all, no decision is taken without it.',
        never: 'If a party is missing, no decision is taken without it.',
      })}`,
    'resolutions.casting': ({ answer }) =>
      byOption(answer, {
        field:
          'If votes are equal, the vote of the party in charge of the field decides. If nobody alone is in charge of it, nobody has a casting vote.',
        chair: 'If votes are equal, the vote of the party that has the chair decides; the chair changes with each meeting.',
        nobody: 'If votes are equal, nobody has a casting vote.',
      }),
    'resolutions.minority': ({ answer }) =>
      `A majority resolution binds the outvoted party as well${byOption(answer, {
        bound: '.',
        mayOppose: '; it can ask once for a second discussion and vote.',
        mayLeave: '; it may give notice because of it with the agreed period.',
      })} It is bound likewise as far as each party decides alone. Where all have to agree, nothing is resolved without its vote.`,
    'resolutions.minorityCost': ({ answer }) =>
      byOption(answer, {
        pays: 'The outvoted party pays like all.',
        budgetOnly: 'The outvoted party pays its share only as far as the budget provides the money.',
        free: 'The outvoted party does not pay a share.',
      }),
    'resolutions.overstep': ({ answer }) =>
      `What a party may decide alone, or what the others approve afterwards, counts for all. If a party otherwise decides alone what is to be decided together, ${byOption(
        answer,
        {
          notBinding: 'it does not count among the parties and is undone as far as possible.',
          ownAccount: 'it bears cost and harm alone.',
        },
      )}`,
    'resolutions.urgent': ({ answer }) =>
      byOption(answer, {
        mayAct:
          'If there would have been harm without acting at once, the decision counts for all nevertheless; the party that acted tells the others on the next working day.',
        same: 'The same applies if there would have been harm without acting at once.',
      }),
    'resolutions.ownStake': ({ answer }) =>
      byOption(answer, {
        never: 'If the vote is about a deal with a party or about its breach, it does not vote; otherwise it votes.',
        breachOnly: 'A party does not vote on its own breach; otherwise it votes, also on deals with itself.',
        votes: 'Each party votes in its own matter as well.',
      }),
    'resolutions.challengeDays': ({ days }, t) =>
      `A resolution can be challenged in text form until ${t.quantity(days, 'days')} after all parties were told of it, and not after that.`,
  },
}
