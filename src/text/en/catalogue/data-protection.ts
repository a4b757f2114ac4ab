import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

export const dataProtection: CatalogueTopics['dataProtection'] = {
  heading: 'Data protection',
  questions: {
    'dataProtection.flow': {
      title: 'Is personal data exchanged?',
      short: 'Exchange of data',
      why: 'A name with a phone number is already personal data.',
      example: (t) => `${t.a} sends ${t.b} the contact details of the person in charge at the customer.`,
      usual:
        'Personal is any information about a person who can be identified (Art.\u00a04 GDPR; Art.\u00a05 of the Swiss data protection act).',
      options: {
        some: { label: 'Yes' },
        none: { label: 'No', includes: 'Each party keeps its data to itself.' },
      },
    },
    'dataProtection.shared': {
      title: 'Who is responsible for shared lists and forms?',
      short: 'Shared data',
      why: 'Whoever decides together what data is processed for and how is liable together towards the outside.',
      example: (t) => `${t.a} and ${t.b} collect addresses at a fair in one common list.`,
      usual:
        'Joint controllers settle in an arrangement who fulfils which duty (Art.\u00a026 GDPR). For data of its own customers each party is responsible itself.',
      options: {
        joint: { label: 'The parties jointly', includes: 'With an arrangement on who fulfils what.' },
        separate: { label: 'Each party for its part', includes: 'Each keeps a list of its own.' },
      },
    },
    'dataProtection.instructed': {
      title: 'What applies if a party handles data only on the instructions of the other?',
      short: 'Handling on instructions',
      why: 'Hosting, mailing or maintenance often means that one party has the data and the other decides.',
      example: (t) => `${t.b} runs a server for ${t.a} with the data of its customers.`,
      usual: 'Whoever works strictly on instructions is a processor and needs a contract of its own (Art.\u00a028 GDPR).',
      options: {
        processor: { label: 'It is a processor', includes: 'With a contract under Art.\u00a028 GDPR.' },
        separate: { label: 'It is responsible itself', includes: 'It decides itself on purpose and means.' },
      },
    },
    'dataProtection.use': {
      title: 'May a party use data it received for purposes of its own?',
      short: 'Own purposes',
      why: 'A project list quickly turns into a mailing list.',
      example: (t) => `${t.b} adds the addresses of the customers of ${t.a} to its own newsletter.`,
      usual: 'Data may only be processed for the purposes for which it was collected (Art.\u00a05 GDPR).',
      options: {
        jointOnly: { label: 'No, only for the cooperation' },
        consent: { label: 'Only if the person has consented' },
      },
    },
    'dataProtection.requests': {
      title: 'Who answers requests of persons about their data?',
      short: 'Requests',
      why: 'Access, correction and deletion have short time limits, and people write to whom they know.',
      example: (t) => `A customer of ${t.a} demands information about her data from ${t.b}.`,
      usual:
        'As a rule an answer is due within one month (Art.\u00a012 GDPR). With joint responsibility the person may turn to any party (Art.\u00a026 GDPR).',
      options: {
        owner: { label: 'The party from which the data comes' },
        receiver: { label: 'The party that receives the request' },
      },
      party: (t, id) => ({ label: t.party(id), includes: 'As the common contact point.' }),
    },
    'dataProtection.forwardDays': {
      title: 'Within how many working days is a request passed on?',
      short: 'Passing on',
      why: 'The time limit runs for the person, no matter where the request lies.',
      example: (t) => `${t.b} receives the request on Monday. With two working days ${t.a} has it on Wednesday.`,
    },
    'dataProtection.forwardLate': {
      title: 'What follows if a request is passed on too late?',
      short: 'Passed on late',
      why: 'A missed time limit hits the party that has to answer.',
      example: (t) => `${t.b} passes the request on only after five weeks.`,
      options: {
        remind: { label: 'A reminder' },
        bears: { label: 'The party bears the consequences', includes: 'Fine, cost and damage caused by the delay.' },
      },
    },
    'dataProtection.removalDays': {
      title: 'Within how many days is data removed if a person demands it or takes back consent?',
      short: 'Removal',
      why: 'A photo in the brochure, a name in the mailing list: the person turns to one party, the data lies with the other.',
      example: (t) => `An employee of ${t.a} no longer wants to be seen on the website of ${t.b}.`,
      usual: 'Consent can be withdrawn for the future at any time (Art.\u00a07 GDPR). What must be kept by law stays.',
    },
    'dataProtection.removalLate': {
      title: 'What follows if data is removed too late?',
      short: 'Removed late',
      why: 'The person complains to the party she knows.',
      example: 'After two months the photo is still there.',
      options: {
        remind: { label: 'A reminder' },
        bears: { label: 'The party bears the consequences', includes: 'Fine, cost and damage caused by the delay.' },
      },
    },
    'dataProtection.breachHours': {
      title: 'Within how many hours does a party report a data breach to the other?',
      short: 'Report of a data breach',
      why: 'The authority wants to know within three days. Whoever learns of it on the third day cannot manage that.',
      example: (t) => `On Friday evening a laptop with customer data of ${t.a} is stolen at ${t.b}.`,
      usual:
        'A data breach is to be reported to the authority within 72\u00a0hours where feasible (Art.\u00a033 GDPR). Between companies 24\u00a0hours are common.',
    },
    'dataProtection.breachLate': {
      title: 'What follows if the data breach is reported too late?',
      short: 'Reported late',
      why: 'One mishap becomes two if nobody knows of it.',
      example: (t) => `${t.b} reports the theft after a week.`,
      options: {
        bears: { label: 'The party bears what the delay costs' },
        talk: { label: 'A talk', includes: 'The rules for conflicts follow.' },
      },
    },
    'dataProtection.reports': {
      title: 'Who reports a data breach to the authority and those affected?',
      short: 'Report to the outside',
      why: 'Two reports with two stories are worse than one.',
      example: (t) => `Data of customers of ${t.a} is lost at ${t.b}.`,
      usual:
        'The duty to report lies with whoever is responsible for the data (Art.\u00a033 and 34 GDPR); a processor reports to the controller.',
      options: {
        place: { label: 'The party where it happened' },
        owner: { label: 'The party from which the data comes' },
      },
    },
    'dataProtection.reportsBoth': {
      title: 'Who reports if the data breach happened at more than one party?',
      short: 'Breach at several',
      why: 'A common system fails for all at once.',
      example: (t) => `The common project storage of ${t.a} and ${t.b} is attacked.`,
      options: {
        owner: { label: 'The party from which the data comes' },
        together: { label: 'The parties together', includes: 'With an agreed text.' },
      },
    },
    'dataProtection.subs': {
      title: 'May a party use further service providers for the data?',
      short: 'Further providers',
      why: 'Behind every service stands another service.',
      example: (t) => `${t.b} moves the data of the customers of ${t.a} to another provider.`,
      usual: 'A processor needs an authorisation for this; under a general one it must announce changes (Art.\u00a028 GDPR).',
      options: {
        consent: { label: 'Only with consent in each case' },
        objection: { label: 'Yes, if nobody objects in time' },
        free: { label: 'Yes, without asking' },
      },
    },
    'dataProtection.subsDays': {
      title: 'For how many days can a further service provider be objected to?',
      short: 'Days to object',
      why: 'The period runs from the day the announcement arrived.',
      example: (t) => `${t.b} announces the change on 1 June.`,
    },
    'dataProtection.hosting': {
      title: 'Where may the data be stored?',
      short: 'Place of the data',
      why: 'Some customers require it, and so do some laws.',
      example: (t) => `The provider of ${t.b} stores in a country outside Europe.`,
      usual:
        'Outside the EU and EEA a recognised level of protection or safeguards are needed (Art.\u00a044 to 46 GDPR). For Switzerland the EU Commission has recognised the level of protection.',
      options: {
        eu: { label: 'Only in the EU and EEA' },
        adequate: { label: 'Also in countries with a recognised level of protection', includes: 'Such as Switzerland.' },
        safeguards: { label: 'Also elsewhere, with agreed safeguards' },
      },
    },
    'dataProtection.loss': {
      title: 'Who bears the cost if data is lost?',
      short: 'Loss of data',
      why: 'Restoring, entering again, telling customers: that takes days.',
      example: (t) => `The disk of ${t.b} fails, the data of ${t.a} is gone.`,
      options: {
        keeper: { label: 'The party where it was kept' },
        owner: { label: 'The party from which it comes' },
        care: {
          label: 'The party where it was kept, if a backup is missing',
          includes: 'With an up-to-date backup: the party from which it comes.',
        },
      },
    },
    'dataProtection.fine': {
      title: 'Who bears fines and damages for a breach of data protection?',
      short: 'Fines',
      why: 'Towards the outside it sometimes hits the party that is not to blame.',
      example: (t) => `The authority fines ${t.a}; the cause lay with ${t.b}.`,
      usual:
        'Joint controllers are liable to those affected for the whole and settle among themselves (Art.\u00a082 GDPR). Whether a fine can be passed on is disputed.',
      options: {
        causer: { label: 'The party that caused the breach' },
        each: { label: 'Each bears what is imposed on it' },
      },
    },
    'dataProtection.fineBoth': {
      title: 'Who bears fines and damages if more than one party, or nobody that can be told, caused the breach?',
      short: 'Caused by several',
      why: 'Often each side neglected something.',
      example: (t) => `${t.a} sent too much, ${t.b} secured too little.`,
      options: {
        equal: { label: 'All in equal parts' },
        each: { label: 'Each bears what is imposed on it' },
        talk: { label: 'The parties talk', includes: 'The rules for conflicts follow.' },
      },
    },
  },
  decisions: {
    dataRole: {
      question: 'Who is responsible for the data?',
      answer: {
        separate: 'Each party is responsible itself for what it processes.',
        joint: 'The parties are jointly responsible (Art.\u00a026 GDPR).',
        processor: 'The party that works on instructions is a processor (Art.\u00a028 GDPR).',
      },
    },
    mayUseData: {
      question: 'May the party use the data in this way?',
      answer: { yes: 'Yes, it may use the data in this way.', no: 'No, it may not use the data in this way.' },
    },
    answersRequest: {
      question: 'Who answers the person’s request?',
      answer: { party: '{party} answers the request.' },
      when: { party: '{party} answers the request' },
    },
    forwardRequest: {
      question: 'Must the request be passed on?',
      answer: { forwardRequest: 'The request is to be passed on.', noDuty: 'There is nothing to pass on.' },
      when: { duty: 'the request is to be passed on', noDuty: 'there is nothing to pass on' },
    },
    forwardLate: {
      question: 'What follows from passing a request on late?',
      answer: {
        nothing: 'Nothing follows.',
        remind: 'The party is reminded.',
        bears: 'The party bears fines, cost and damage caused by the delay.',
      },
    },
    removePerson: {
      question: 'Must the person’s data be removed?',
      answer: { removePerson: 'The data is to be removed.', noDuty: 'There is nothing to remove.' },
      when: { duty: 'the data is to be removed', noDuty: 'there is nothing to remove' },
    },
    removalLate: {
      question: 'What follows from removing the data late?',
      answer: {
        nothing: 'Nothing follows.',
        remind: 'The party is reminded.',
        bears: 'The party bears fines, cost and damage caused by the delay.',
      },
    },
    breachTold: {
      question: 'Was the data breach reported to the other party in time?',
      answer: { inTime: 'Yes, it was reported in time.', late: 'No, it was reported too late.' },
      when: { inTime: 'the data breach was reported in time', late: 'the data breach was reported too late' },
    },
    breachUntold: {
      question: 'What follows from reporting a data breach late?',
      answer: {
        nothing: 'Nothing follows.',
        bears: 'The party bears what the delay costs.',
        dataBreach: 'The parties talk; the rules for conflicts apply.',
      },
    },
    reportsBreach: {
      question: 'Who reports the data breach to the authority and those affected?',
      answer: { party: '{party} reports it.', together: 'The parties report it together.' },
    },
    maySubProcess: {
      question: 'May the further service provider be used?',
      answer: { yes: 'Yes, it may be used.', no: 'No, it may not be used.' },
    },
    mayHost: {
      question: 'May the data be stored there?',
      answer: { yes: 'Yes, it may be stored there.', no: 'No, it may not be stored there.' },
    },
    lossBearer: {
      question: 'Who bears the cost of the loss of data?',
      answer: { party: '{party} bears the cost.' },
    },
    fineBearer: {
      question: 'Who bears fines and damages?',
      answer: {
        party: '{party} bears fines and damages.',
        equal: 'All bear equal parts.',
        each: 'Each party bears what is imposed on it.',
        dataFine: 'The parties talk; the rules for conflicts apply.',
      },
    },
  },
  clauses: {
    'dataProtection.none': () =>
      'The parties do not exchange personal data. Each party is responsible for its own data; none uses personal data of the other.',
    'dataProtection.shared': ({ answer }) =>
      `For the data of its own customers each party is responsible itself. For shared lists and forms ${byOption(answer, {
        joint: 'the parties are jointly responsible; they settle separately who fulfils which duty (Art.\u00a026 GDPR).',
        separate: 'each party is responsible for its part.',
      })}`,
    'dataProtection.instructed': ({ answer }) =>
      `If a party handles data on the instructions of another, it is ${byOption(answer, {
        processor: 'a processor; the parties conclude a contract about this (Art.\u00a028 GDPR).',
        separate: 'responsible itself for what it processes.',
      })}`,
    'dataProtection.use': ({ answer }) =>
      `Personal data that a party receives from another is used for the cooperation. ${byOption(answer, {
        jointOnly: 'The party does not use it for purposes of its own and does not pass it on for them.',
        consent: 'The party uses it for purposes of its own only if the person has consented; only then does it pass it on.',
      })}`,
    'dataProtection.requests': ({ by }, t) =>
      `Requests of persons about their data are answered by ${typeof by === 'string' ? byOption(by, { owner: 'the party from which the data comes', receiver: 'the party that receives them' }) : t.party(by.party)}.`,
    'dataProtection.forwardDays': ({ days }, t) =>
      `If another party receives a request, it passes it on to the party in charge within ${t.quantity(days, 'workingDays')}. Without a request, and for whoever is in charge, there is nothing to pass on. A party that passes it on in time has fulfilled its duty.`,
    'dataProtection.forwardLate': ({ answer }) =>
      `A party that passes it on too late ${byOption(answer, { remind: 'is reminded.', bears: 'bears fines, cost and damage caused by the delay.' })}`,
    'dataProtection.removalDays': ({ days }, t) =>
      `If a person demands deletion or takes back consent, the party that keeps data of another removes it within ${t.quantity(days, 'days')}, images included. What must be kept by law stays locked; a party’s own data and cases without such a demand are not covered by this duty. A party that removes it in time has fulfilled its duty.`,
    'dataProtection.removalLate': ({ answer }) =>
      `A party that removes it too late ${byOption(answer, { remind: 'is reminded.', bears: 'bears fines, cost and damage caused by the delay.' })}`,
    'dataProtection.breachHours': ({ hours }, t) =>
      `If a party notices a personal data breach that concerns another, it reports this within ${t.quantity(hours, 'hours')} with all it knows. A later report is late; a report in time has no further consequences.`,
    'dataProtection.breachLate': ({ answer }) =>
      byOption(answer, {
        bears: 'A party that reports late bears what the delay costs.',
        talk: 'If a report is late, the parties talk; the rules for conflicts apply.',
      }),
    'dataProtection.reports': ({ answer }) =>
      `The authority and the persons affected are told by the party ${byOption(answer, { place: 'where it happened.', owner: 'from which the data comes.' })}`,
    'dataProtection.reportsBoth': ({ answer }, t) =>
      `If it happened at ${t.two ? 'both' : 'several of them'}, ${byOption(answer, { owner: 'the party from which the data comes reports it.', together: 'they report it together.' })}`,
    'dataProtection.subs': ({ answer, days }, t) =>
      byOption(answer, {
        consent: 'A party uses further service providers for data of another only with that party’s consent.',
        objection: `A party announces further service providers to the other. It uses them if that party consents or does not object for more than ${t.quantity(days, 'days')}, and not before that or after an objection.`,
        free: 'Each party may use further service providers without asking.',
      }),
    'dataProtection.hosting': ({ answer }) =>
      byOption(answer, {
        eu: 'Personal data is stored only in the EU and EEA.',
        adequate: 'Personal data is stored only in the EU, the EEA and countries with a recognised level of protection.',
        safeguards:
          'Personal data is stored in the EU, the EEA and countries with a recognised level of protection, and elsewhere only with agreed safeguards (Art.\u00a046 GDPR).',
      }),
    'dataProtection.loss': ({ answer }) =>
      byOption(answer, {
        keeper: 'If data is lost, the party where it was kept bears the cost.',
        owner: 'If data is lost, the party from which it comes bears the cost.',
        care: 'If data is lost, the party where it was kept bears the cost if there was no up-to-date backup; otherwise the party from which the data comes bears it.',
      }),
    'dataProtection.fine': ({ answer }) =>
      byOption(answer, {
        causer: 'Fines and damages for a breach of data protection are borne, as far as that is permitted, by the party that caused it.',
        each: 'Fines and damages for a breach of data protection are borne by each party as far as they are imposed on it.',
      }),
    'dataProtection.fineBoth': ({ answer }, t) =>
      `If ${t.two ? 'both' : 'several'} caused the breach or it cannot be established, ${byOption(answer, {
        equal: 'all bear equal parts.',
        each: 'each party bears what is imposed on it.',
        talk: 'the parties talk; the rules for conflicts apply.',
      })}`,
  },
}
