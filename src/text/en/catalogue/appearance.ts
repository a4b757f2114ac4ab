import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const thingNames: Readonly<Record<string, string>> = {
  website: 'website and domain',
  sign: 'sign and logo',
  phone: 'phone number and e-mail address',
  premises: 'premises',
  account: 'bank account',
}

const whose = {
  issuer: { label: 'Only the name of the party that issues it' },
  issuerMention: { label: 'Its name, with the words “in cooperation with”' },
  all: { label: 'The names of all, in the same size' },
} as const

const written = (answer: string): string =>
  byOption(answer, {
    issuer: 'bear only the name of the party they come from.',
    issuerMention: 'bear the name of the party they come from, with the words “in cooperation with”.',
    all: 'bear the names of all parties.',
  })

export const appearance: CatalogueTopics['appearance'] = {
  heading: 'Appearance',
  questions: {
    'appearance.form': {
      title: 'How do the parties appear to customers?',
      short: 'Appearance',
      why: 'The more the parties look like one firm, the sooner they are treated as one.',
      example: (t) => `The customer asks: is ${t.b} a department of ${t.a}?`,
      usual:
        'The advice is that the customer has one contracting party and knows that there is no joint firm; a joint logo and a joint website point to a partnership.',
      options: {
        mention: { label: 'Separately, pointing to each other', includes: 'Own names, addresses and papers.' },
        coBranding: { label: 'Two names side by side', includes: 'Joint offers and advertising with all logos.' },
        joint: { label: 'Under a joint name', includes: 'Strongest effect, highest risk of joint liability.' },
        hidden: { label: 'One party stays invisible', includes: 'White label: the customer sees one name only.' },
      },
    },
    'appearance.offerName': {
      title: 'Which name stands on offers, contracts and invoices?',
      short: 'Name on papers',
      why: 'Whose name is on it, the customer takes for its contracting party.',
      example: (t) => `The offer bears both logos. The customer demands repair from ${t.b}, the contract is with ${t.a}.`,
      options: whose,
    },
    'appearance.advertName': {
      title: 'Which name stands in advertising and on websites?',
      short: 'Name in advertising',
      why: 'Here, too, a picture arises of who is linked with whom.',
      example: (t) => `The flyer says “${t.a} & ${t.b}” as if it were one firm.`,
      options: whose,
    },
    'appearance.speaker': {
      title: 'Who talks to the customer about price, contract and dates?',
      short: 'Voice to the customer',
      why: 'Two answers to one question cost trust and often money. Who answers complaints is asked with liability.',
      example: (t) => `The customer calls ${t.b} and asks for a discount. The contract is with ${t.a}.`,
      options: {
        prime: { label: 'Who has the contract with the customer' },
        each: { label: 'Each party for its part' },
      },
      party: (t, id) => ({ label: `Always ${t.party(id)}` }),
    },
    'appearance.daily': {
      title: 'Who talks to the customer about the daily work?',
      short: 'Daily work',
      why: 'Not every question should take a detour.',
      example: 'On site the customer asks where the pipe runs.',
      options: {
        performer: { label: 'Whoever does the work' },
        same: { label: 'The same party as for the contract' },
      },
    },
    'appearance.bypass': {
      title: 'What follows if somebody else talks to the customer about it?',
      short: 'Passing over',
      why: 'The customer asks whoever is at hand. It happens without intent as well.',
      example: (t) => `${t.b} holds out a lower price to the customer without asking ${t.a}.`,
      options: {
        inform: { label: 'Tell at once', includes: 'And point the customer to the right party.' },
        warn: { label: 'A formal warning' },
        talk: { label: 'A talk' },
      },
    },
    'appearance.forwardDays': {
      title: 'Within how many working days does a party pass on what a customer told it instead of the responsible one?',
      short: 'Passing on',
      why: 'Customers tell important things to whoever is at hand: a defect, a wish, a cancellation.',
      example: (t) => `The customer reports to ${t.b} a defect in the work of ${t.a}.`,
    },
    'appearance.forwardLate': {
      title: 'What follows if it is passed on late or not at all?',
      short: 'Not passed on',
      why: 'The other party then misses a deadline it knew nothing of.',
      example: (t) => `${t.b} mentions the report after three weeks. Meanwhile the customer had it repaired itself.`,
      options: {
        bears: { label: 'Whoever kept it bears the damage' },
        warn: { label: 'A formal warning' },
        talk: { label: 'A talk' },
      },
    },
    'appearance.joint': {
      title: 'Are there to be joint things, such as website, sign, phone number, premises or account?',
      short: 'Joint things',
      why: 'Joint things look like a joint firm, and in the end somebody must keep them.',
      example: (t) => `The door says “Studio ${t.a} + ${t.b}”. A supplier delivers on account of “the studio”.`,
      options: {
        never: { label: 'No, nothing' },
        some: { label: 'Yes, certain ones, if all agree in text form' },
      },
    },
    'appearance.jointThings': {
      title: 'What may be joint with the consent of all?',
      short: 'What is joint',
      why: 'Everything else stays separate.',
      example: 'A joint website yes, a joint bank account no.',
      options: {
        website: { label: 'Website or domain' },
        sign: { label: 'Sign or logo' },
        phone: { label: 'Phone number or e-mail address' },
        premises: { label: 'Premises' },
        account: { label: 'Bank account', includes: 'A strong sign of a partnership.' },
      },
    },
    'appearance.jointBreach': {
      title: 'What follows if a party presents something as joint all the same?',
      short: 'Wrong sign',
      why: 'Whoever created the appearance must remove it.',
      example: (t) => `${t.b} puts up a sign with both names without asking.`,
      options: {
        remove: { label: 'It removes it' },
        removeAndBear: { label: 'It removes it and bears what came of it' },
        talk: { label: 'A talk' },
      },
    },
    'appearance.reveal': {
      title: 'May a party that works under another name tell the customer who it is?',
      short: 'Working hidden',
      why: 'White label lives on the customer seeing one name only. Still nobody has to lie.',
      example: (t) => `The customer asks on site: are you from ${t.a}? The people are from ${t.b}.`,
      options: {
        never: { label: 'No', includes: 'It refers to the party whose name is used; duties by law remain.' },
        ifAsked: { label: 'Only if the customer asks expressly' },
      },
    },
    'appearance.revealBreach': {
      title: 'What follows if it reveals itself all the same?',
      short: 'Revealed',
      why: 'After that the customer knows whom to ask directly next time.',
      example: (t) => `An employee of ${t.b} hands out business cards of the own firm.`,
      options: {
        warn: { label: 'A formal warning' },
        mayEnd: { label: 'A right to give notice' },
        talk: { label: 'A talk' },
      },
    },
  },
  decisions: {
    nameOnPaper: {
      question: 'Which name stands on it?',
      answer: {
        issuer: 'Only the name of the party it comes from.',
        issuerMention: 'The name of the party it comes from, with the words “in cooperation with”.',
        all: 'The names of all parties.',
      },
    },
    customerSpeaker: {
      question: 'Who talks to the customer about it?',
      answer: { party: '{party} talks to the customer.', each: 'Each party talks for its part.' },
      when: { party: '{party} talks to the customer about it', each: 'each party talks to the customer for its part' },
    },
    bypassFollows: {
      question: 'What follows from such a talk with the customer?',
      answer: {
        nothing: 'Nothing follows.',
        inform: 'The party tells at once and points the customer to the right party.',
        warn: 'The party is formally warned.',
        bypass: 'The parties talk to each other.',
      },
    },
    forwardFollows: {
      question: 'What follows from a customer’s message that was passed on late?',
      answer: {
        nothing: 'Nothing follows; the period is kept or still runs.',
        bears: 'Whoever kept it bears the damage that comes of it.',
        warn: 'Whoever kept it is formally warned.',
        forwarding: 'The parties talk to each other.',
      },
    },
    mayJoint: {
      question: 'May that be joint?',
      answer: { yes: 'Yes, all agreed.', no: 'No, it stays separate.' },
      when: { yes: 'it may be joint', no: 'it may not be joint' },
    },
    jointFollows: {
      question: 'What follows from presenting something as joint?',
      answer: {
        nothing: 'Nothing follows.',
        remove: 'Whoever caused it removes it.',
        removeAndBear: 'Whoever caused it removes it and bears what came of it.',
        jointThing: 'The parties talk to each other.',
      },
    },
    mayReveal: {
      question: 'May the hidden party say who it is?',
      answer: { yes: 'Yes, in this case.', no: 'No, it refers to the party whose name is used.' },
      when: { yes: 'the party may say who it is', no: 'the party may not say who it is' },
    },
    revealFollows: {
      question: 'What follows from its having revealed itself?',
      answer: {
        nothing: 'Nothing follows.',
        warn: 'It is formally warned.',
        mayEnd: 'The party whose name is used may give notice.',
        reveal: 'The parties talk to each other.',
      },
    },
  },
  clauses: {
    'appearance.form': ({ answer }) =>
      byOption(answer, {
        mention: 'The parties appear separately, with own names, addresses and papers, and point to each other.',
        coBranding: 'The parties appear with their own names side by side. They make clear that they are no joint firm.',
        joint: 'The parties appear under a joint name and say who concludes the contract with the customer.',
        hidden: 'Towards the customer only the party appears under whose name the work is done.',
      }),
    'appearance.offerName': ({ answer }) => `Offers, contracts and invoices ${written(answer)}`,
    'appearance.advertName': ({ answer }) => `Advertising and websites ${written(answer)}`,
    'appearance.speaker': ({ answer }, t) =>
      `About price, contract and dates the customer is talked to by ${byOption(
        answer,
        { prime: 'the party that has the contract with the customer.', each: 'each party for its part.' },
        (id) => `${t.party(id)}.`,
      )}`,
    'appearance.daily': ({ answer }) =>
      `About the daily work the customer is talked to by ${byOption(answer, {
        performer: 'the party that does it.',
        same: 'the same party.',
      })}`,
    'appearance.bypass': ({ answer }) =>
      `If another party than the responsible one talks to the customer about it, ${byOption(answer, {
        inform: 'it tells at once and points the customer to the right party.',
        warn: 'it is formally warned.',
        talk: 'the parties talk to each other.',
      })} Whoever is responsible breaks no duty by it.`,
    'appearance.forwardDays': ({ days }, t) =>
      `What a customer tells a party and concerns another one, it passes on within ${t.quantity(days, 'workingDays')}. Whoever passes it on in time has done its duty.`,
    'appearance.forwardLate': ({ answer }) =>
      `If it passes it on later or not at all, ${byOption(answer, {
        bears: 'it bears the damage that comes of it.',
        warn: 'it is formally warned.',
        talk: 'the parties talk to each other.',
      })}`,
    'appearance.joint': () =>
      'The parties do not have website, domain, sign, logo, phone number, e-mail addresses, premises or bank account jointly.',
    'appearance.jointThings': ({ things }, t) =>
      `The parties have jointly, only if all agreed in text form: ${t.list(things.map((each) => thingNames[each] ?? each))}. Everything else stays separate.`,
    'appearance.jointBreach': ({ answer }) =>
      `If a party presents as joint what may not be joint, ${byOption(answer, {
        remove: 'it removes it.',
        removeAndBear: 'it removes it and bears what came of it.',
        talk: 'the parties talk to each other.',
      })} What may be joint has no consequences.`,
    'appearance.reveal': ({ answer }) =>
      `A party that works under the name of another one ${byOption(answer, {
        never: 'does not tell the customer who it is, even if asked; it refers to the party whose name is used.',
        ifAsked: 'tells the customer who it is only if asked expressly.',
      })} What the law or an authority demands it may always say.`,
    'appearance.revealBreach': ({ answer }) =>
      `If it reveals itself without permission, ${byOption(answer, {
        warn: 'it is formally warned.',
        mayEnd: 'the party whose name is used may give notice.',
        talk: 'the parties talk to each other.',
      })} Whoever may reveal itself breaks no duty.`,
  },
}
