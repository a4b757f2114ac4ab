import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const channelNames: Readonly<Record<string, string>> = {
  mail: 'e-mail',
  post: 'letter',
  messenger: 'messenger',
  platform: 'the program in which this agreement is kept',
}

export const boilerplate: CatalogueTopics['boilerplate'] = {
  heading: 'Precedence, messages and final provisions',
  questions: {
    'boilerplate.order': {
      title: 'Which prevails if framework and project schedule contradict each other?',
      short: 'Framework or project',
      why: 'Project papers are often written in a hurry from an old template. Whether they were meant to change the framework, nobody says.',
      example: 'The framework says payment within 30\u00a0days, the project schedule says 14.',
      usual:
        'Without a rule one asks what was meant; often the more specific and later text then prevails (sections\u00a0133 and 157 BGB).',
      options: {
        framework: { label: 'Always the framework' },
        project: { label: 'Always the project schedule', includes: 'For its project the special text prevails.' },
        projectIfExpress: { label: 'The project, if it names the deviation expressly', includes: 'Otherwise the framework.' },
      },
    },
    'boilerplate.orderForm': {
      title: 'What applies if an order form says something other than the framework?',
      short: 'Order form',
      why: 'Order forms come from accounting and bring figures of their own.',
      example: (t) => `The order form of ${t.a} says 14\u00a0days. ${t.b} delivers without a word about it.`,
      options: {
        framework: { label: 'Always the framework agreement' },
        signed: { label: 'The order form, if all confirmed it' },
        signedAndExpress: { label: 'The order form, if all confirmed it and it names the deviation' },
      },
    },
    'boilerplate.annex': {
      title: 'Which prevails if an annex says something other than the text?',
      short: 'Annex or text',
      why: 'Annexes change often, the text rarely.',
      example: 'The text says travel time is not paid. The price list has a rate for travel time.',
      options: {
        text: { label: 'The text' },
        annex: { label: 'The annex', includes: 'It is more precise.' },
        annexIfExpress: { label: 'The annex, if it names the deviation expressly' },
      },
    },
    'boilerplate.ownTerms': {
      title: 'Do the general terms of a party apply as well?',
      short: 'Own general terms',
      why: 'They are on the back of offers and orders and mostly say that nothing else applies.',
      example: (t) => `The order confirmation of ${t.b} says: our general terms apply exclusively.`,
      usual: 'What was agreed individually prevails over pre-formulated terms (section\u00a0305b BGB).',
      options: {
        never: { label: 'No, never among the parties' },
        ifSigned: { label: 'Only if all expressly accepted them', includes: 'Enclosing or printing them is not enough.' },
      },
    },
    'boilerplate.twoTerms': {
      title: 'What applies if the agreement is silent and accepted general terms of two parties contradict each other?',
      short: 'Two sets of terms',
      why: 'Each side points to its own. Terms that were not accepted do not apply anyway; this is only about accepted ones.',
      example: (t) => `${t.a} relies on its terms of purchase, ${t.b} on its terms of delivery.`,
      usual:
        'Where general terms contradict, courts mostly apply them only as far as they agree; otherwise the law applies (section\u00a0306 BGB).',
      options: {
        statute: { label: 'The law', includes: 'Neither of them.' },
        matching: { label: 'What is the same in both', includes: 'The law for the rest.' },
      },
    },
    'boilerplate.customerPaper': {
      title: 'Do conditions of the customer’s contract also apply to the party that works for the other?',
      short: 'Customer’s contract',
      why: 'Whoever has the contract with the customer often owes more than is agreed among the parties.',
      example: (t) => `The customer agreed five years of warranty with ${t.a}. ${t.b} knew nothing of it.`,
      options: {
        agreed: { label: 'No, among the parties only their own document applies' },
        accepted: { label: 'Only what it accepted' },
        handedOver: { label: 'What was handed to it before the order' },
      },
    },
    'boilerplate.versions': {
      title: 'What applies if two versions of the same document are around?',
      short: 'Two versions',
      why: 'Drafts go to and fro; in the end each side has another file.',
      example: 'The version of March was confirmed by all, that of April only sent.',
      options: {
        signed: { label: 'The later one, if all confirmed it', includes: 'Otherwise the earlier one.' },
        latest: { label: 'Always the later one' },
      },
    },
    'boilerplate.samePaper': {
      title: 'What applies if two passages of the same document contradict each other?',
      short: 'Two passages',
      why: 'Even a good document has a mistake at times.',
      example: 'Clause 4 says travel is included; clause 9 names a rate per kilometre.',
      options: {
        special: { label: 'The more precise passage' },
        talk: { label: 'The parties clear up what was meant' },
      },
    },
    'boilerplate.language': {
      title: 'Which language version prevails if two signed ones differ?',
      short: 'Language version',
      why: 'No word means quite the same in two languages.',
      example: 'The German text says “unverzüglich”, the English one “immediately”.',
      options: {
        german: { label: 'The German one' },
        english: { label: 'The English one' },
        equal: { label: 'Both equally', includes: 'The parties clear up what was meant.' },
      },
    },
    'boilerplate.earlier': {
      title: 'What becomes of documents and promises from before signing?',
      short: 'Earlier promises',
      why: 'Letters of intent, slides and talks are often quoted later. A letter of intent can become binding by the way it is lived.',
      example: (t) => `In a letter of intent ${t.a} had promised a minimum volume. The agreement does not mention it.`,
      options: {
        replaced: { label: 'Everything earlier is replaced' },
        paperStays: { label: 'Documents go on as a supplement, words do not' },
        all: { label: 'Everything goes on as a supplement', includes: 'As far as it can be proven.' },
      },
    },
    'boilerplate.addresses': {
      title: 'To which address do important messages go?',
      short: 'Addresses',
      why: 'Notices and deadlines should not vanish in a shared mailbox.',
      example: (t) => `${t.b} writes to info@, which is read on Fridays only.`,
      columns: {
        party: { label: 'Party' },
        mail: { label: 'E-mail', hint: 'a mailbox that is read every day' },
        post: { label: 'Postal address', hint: 'for letters' },
      },
    },
    'boilerplate.channels': {
      title: 'By which channel may important messages come?',
      short: 'Channels',
      why: 'What is not agreed may be overlooked. The form of a notice of termination, and where it must arrive, are asked with the term.',
      example: (t) => `${t.a} sets the deadline in a voice message.`,
      options: {
        mail: { label: 'E-mail' },
        post: { label: 'Letter' },
        messenger: { label: 'Messenger' },
        platform: { label: 'This program', includes: 'With time and receipt in the history.' },
      },
    },
    'boilerplate.received': {
      title: 'Does a correctly sent message count as arrived if nobody confirms it?',
      short: 'Arrival',
      why: 'Some never confirm; some messages really get stuck in a filter.',
      example: 'The e-mail went to the agreed address and did not come back. Nobody admits having read it.',
      usual: 'Without a rule, whoever relies on a message must prove that it arrived (section\u00a0130 BGB).',
      options: {
        sent: { label: 'Yes, if the sending is proven', includes: 'To the agreed address by an agreed channel.' },
        confirmed: { label: 'No, only with a confirmation', includes: 'A reply to the matter is enough.' },
      },
    },
    'boilerplate.oldAddress': {
      title: 'What applies if the address has changed and nobody told it?',
      short: 'Old address',
      why: 'Whoever moves knows it first.',
      example: (t) => `${t.b} changed its provider. The reminder went to the old mailbox.`,
      options: {
        untilTold: { label: 'The old one counts until the new one is told' },
        never: { label: 'Only the real address counts' },
      },
    },
    'boilerplate.hours': {
      title: 'On which day does a message count as arrived that comes in the evening or at the weekend?',
      short: 'In the evening',
      why: 'Deadlines begin on this day.',
      example: 'Friday, 10.40\u00a0p.m.: a warning with a deadline of three days.',
      options: {
        sameDay: { label: 'On the same day' },
        nextWorkingDay: { label: 'On the next working day' },
      },
    },
    'boilerplate.deadlineEnd': {
      title: 'When does a period end whose last day falls on a weekend or a public holiday?',
      short: 'End of a period',
      why: 'On Monday it is then either in time or too late.',
      example: 'Ten days from Thursday: the last day is a Sunday.',
      usual: 'By statute it ends on the next working day (section\u00a0193 BGB).',
      options: {
        sameDay: { label: 'On this day' },
        nextWorkingDay: { label: 'On the next working day' },
      },
    },
    'boilerplate.severability': {
      title: 'What takes the place of an invalid provision?',
      short: 'Invalid provision',
      why: 'One invalid provision should not drag the whole agreement along.',
      example: 'A period turns out to be too long and therefore invalid.',
      usual:
        'Without a rule, in Germany the whole transaction is void in case of doubt (section\u00a0139 BGB), in Switzerland usually only the part concerned (article\u00a020 OR); for pre-formulated terms German law puts the statute in their place (section\u00a0306 BGB).',
      options: {
        closest: { label: 'What comes closest to what was wanted' },
        statute: { label: 'The law' },
      },
    },
    'boilerplate.missing': {
      title: 'What applies if nothing at all is agreed on a question?',
      short: 'Gaps',
      why: 'No agreement thinks of everything.',
      example: 'Nobody settled who does the maintenance after the project.',
      options: {
        closest: { label: 'What the parties would reasonably have agreed' },
        statute: { label: 'The law' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'boilerplate.law': {
      title: 'The law of which country applies to this agreement?',
      short: 'Law',
      why: 'If the parties sit in different countries, the quarrel otherwise begins with this question.',
      example: (t) => `${t.a} sits in Munich, ${t.b} in Zurich.`,
      usual: 'Companies may in general choose the law (Art.\u00a03 of the Rome I Regulation; for Switzerland Art.\u00a0116 IPRG).',
      options: {
        DE: { label: 'German law' },
        AT: { label: 'Austrian law' },
        CH: { label: 'Swiss law' },
      },
    },
    'boilerplate.venue': {
      title: 'Which court is competent if it comes to a lawsuit?',
      short: 'Court',
      why: 'Whoever must sue at a distant court often does not.',
      example: (t) => `${t.a} wants to sue in Salzburg, ${t.b} in Kiel.`,
      usual:
        'In Germany such clauses bind mainly merchants (section\u00a038 ZPO); freelancers mostly are none. Austria: section\u00a0104 JN; Switzerland: Art.\u00a017 ZPO.',
      options: {
        defendant: { label: 'The court at the seat of the party that is sued' },
        statute: { label: 'The court that the law names' },
      },
      party: (t, id) => ({ label: `Always the court at the seat of ${t.party(id)}` }),
    },
    'boilerplate.arbitration': {
      title: 'By which rules does the arbitral tribunal decide?',
      short: 'Arbitration rules',
      why: 'A tribunal without rules hardly comes about.',
      example: 'All want arbitration, but nobody knows who appoints the tribunal.',
      usual:
        'An arbitration agreement needs a signed document or exchanged messages that prove it (section\u00a01031 of the German ZPO, section\u00a0583 of the Austrian one, article\u00a0358 of the Swiss one).',
      options: {
        DIS: { label: 'German Arbitration Institute' },
        VIAC: { label: 'Vienna International Arbitral Centre' },
        SAC: { label: 'Swiss Arbitration Centre' },
        adHoc: { label: 'Without an institution, by statute' },
      },
    },
  },
  decisions: {
    paperPrevails: {
      question: 'Which document prevails?',
      answer: {
        framework: 'The framework agreement prevails.',
        project: 'The project schedule prevails.',
        order: 'The order form prevails.',
        annex: 'The annex prevails.',
        agreed: 'The agreed document prevails.',
        ownTerms: 'The accepted general terms prevail.',
        matching: 'What both general terms say alike applies; the law for the rest.',
        mail: 'The later message prevails; it changed the document.',
        customer: 'The condition of the customer’s contract prevails.',
        newer: 'The later version prevails.',
        older: 'The earlier version prevails.',
        special: 'The more precise passage prevails.',
        unclearPaper: 'The parties clear up together what was meant.',
        statuteInstead: 'The law applies; neither of the general terms.',
      },
    },
    languagePrevails: {
      question: 'Which language version prevails?',
      answer: {
        german: 'The German version prevails.',
        english: 'The English version prevails.',
        languages: 'The versions rank equally; the parties clear up what was meant.',
      },
    },
    earlierHolds: {
      question: 'Does what was written or said before signing still hold?',
      answer: { yes: 'Yes, it goes on as a supplement.', no: 'No, the agreement has replaced it.' },
    },
    messageArrived: {
      question: 'Does the message count as arrived?',
      answer: { arrived: 'Yes, it counts as arrived.', notArrived: 'No, it does not count as arrived.' },
    },
    arrivalDay: {
      question: 'On which day does the message count as arrived?',
      answer: { sameDay: 'On the day it arrived.', nextWorkingDay: 'On the next working day.' },
    },
    deadlineEnds: {
      question: 'On which day does the period end?',
      answer: { sameDay: 'On its last day.', nextWorkingDay: 'On the next working day.' },
    },
    insteadOfClause: {
      question: 'What applies instead of the missing or invalid provision?',
      answer: {
        closest: 'What comes economically closest to what was wanted applies.',
        statuteInstead: 'The law applies.',
        missingClause: 'The parties talk about it.',
      },
    },
    venue: {
      question: 'At which court is the claim brought?',
      answer: { party: '{party} determines the competent court by its own seat.', venueByStatute: 'At the court that the law names.' },
    },
  },
  clauses: {
    'boilerplate.order': ({ answer }) =>
      `If this agreement and a project schedule contradict each other, ${byOption(answer, {
        framework: 'this agreement prevails.',
        project: 'the project schedule prevails for its project.',
        projectIfExpress:
          'the project schedule prevails for its project if it expressly names what it deviates from; otherwise this agreement prevails.',
      })}`,
    'boilerplate.orderForm': ({ answer }) =>
      `If an order form or order confirmation among the parties says something other than this agreement, ${byOption(answer, {
        framework: 'this agreement prevails.',
        signed: 'the order form prevails if all parties confirmed it; otherwise this agreement prevails.',
        signedAndExpress:
          'the order form prevails if all parties confirmed it and it expressly names what it deviates from; otherwise this agreement prevails.',
      })}`,
    'boilerplate.annex': ({ answer }) =>
      `If an annex and the text of this agreement or of a project schedule contradict each other, ${byOption(answer, {
        text: 'the text prevails.',
        annex: 'the annex prevails.',
        annexIfExpress: 'the annex prevails if it expressly names what it deviates from; otherwise the text prevails.',
      })}`,
    'boilerplate.ownTerms': ({ answer }) =>
      byOption(answer, {
        never:
          'General terms of a party do not apply among the parties, even where they do not contradict. Where the agreed documents are silent, the law applies.',
        ifSigned:
          'General terms of a party apply among the parties only if all expressly accepted them. Enclosing, printing or silence is not enough; then the agreed document prevails and, where it is silent, the law applies.',
      }),
    'boilerplate.twoTerms': ({ answer }) =>
      `If this agreement is silent and accepted general terms of two parties contradict each other, ${byOption(answer, {
        statute: 'the law applies.',
        matching: 'only what is the same in both applies, and the law for the rest.',
      })}`,
    'boilerplate.customerPaper': ({ answer }) =>
      `If the contract with the customer demands something other than this agreement or a project schedule, ${byOption(answer, {
        agreed: 'their own document applies among the parties.',
        accepted:
          'the customer’s condition applies among the parties as far as the party that works for the other accepted it; otherwise their own document applies.',
        handedOver:
          'the customer’s condition applies among the parties as far as it was handed to the party that works for the other before the order; otherwise their own document applies.',
      })}`,
    'boilerplate.versions': ({ answer }) =>
      byOption(answer, {
        signed:
          'Of two versions of the same document the later one prevails if all parties confirmed it; otherwise the earlier one prevails.',
        latest: 'Of two versions of the same document the later one prevails.',
      }),
    'boilerplate.samePaper': ({ answer }) =>
      `If two passages of the same document contradict each other, ${byOption(answer, {
        special: 'the more precise one prevails.',
        talk: 'the parties clear up together what was meant.',
      })}`,
    'boilerplate.language': ({ answer }) =>
      `If only one language version is signed, it applies. If the German and the English version are both signed and differ, ${byOption(
        answer,
        {
          german: 'the German one prevails.',
          english: 'the English one prevails.',
          equal: 'they rank equally, and the parties clear up together what was meant.',
        },
      )}`,
    'boilerplate.earlier': ({ answer }) =>
      byOption(answer, {
        replaced: 'This agreement replaces all earlier documents and promises on the same subject.',
        paperStays: 'Earlier documents on the same subject go on as a supplement. What was only said before signing does not hold.',
        all: 'Earlier documents and proven promises on the same subject go on as a supplement.',
      }),
    'boilerplate.addresses': ({ addresses }, t) =>
      `Important messages go to${addresses.length === 1 ? '' : ':'}${t.items(addresses.map(({ party, mail, post }) => `${t.party(party)}, ${mail}${post === '' ? '' : ` (letters: ${post})`}`))}`,
    'boilerplate.channels': ({ channels }, t) =>
      `${channels.length === 1 ? 'The agreed channel for important messages is' : 'The agreed channels for important messages are'} ${t.list(channels.map((each) => channelNames[each] ?? each))}. A message whose arrival is confirmed counts as arrived; one that came back undeliverable does not. An unconfirmed message by another channel or to another address does not count as arrived. An old address is another address once the new one has been told.`,
    'boilerplate.received': ({ answer }) =>
      byOption(answer, {
        sent: 'If it is proven that a message went by an agreed channel to the agreed address, it counts as arrived even without confirmation. This does not apply to notices of termination as far as something else is agreed on their receipt.',
        confirmed:
          'Even by an agreed channel to the agreed address, a message counts as arrived only once that is confirmed. This does not apply to notices of termination as far as something else is agreed on their receipt.',
      }),
    'boilerplate.oldAddress': ({ answer }) =>
      byOption(answer, {
        untilTold: 'If a party has not told its new address, a message by an agreed channel to the old one counts as arrived.',
        never: 'An unconfirmed message to an old address does not count as arrived even if the new one had not been told.',
      }),
    'boilerplate.hours': ({ answer }) =>
      `What arrives on a working day before 6\u00a0p.m. counts as arrived on that day. What arrives later or on a day off counts as arrived ${byOption(
        answer,
        { sameDay: 'on the same day', nextWorkingDay: 'on the next working day' },
      )}.`,
    'boilerplate.deadlineEnd': ({ answer }) =>
      `A period ends with its last day. If that falls on a weekend or a public holiday, it ends ${byOption(answer, {
        sameDay: 'on that day all the same.',
        nextWorkingDay: 'on the next working day.',
      })}`,
    'boilerplate.severability': ({ answer }) =>
      `If a provision of this agreement is invalid, the rest stays. Its place is taken by ${byOption(answer, {
        closest: 'a valid provision that comes economically closest to what was wanted.',
        statute: 'the law.',
      })}`,
    'boilerplate.missing': ({ answer }) =>
      `If nothing is agreed on a question, ${byOption(answer, {
        closest: 'what the parties would reasonably have agreed by the purpose of this agreement applies.',
        statute: 'the law applies.',
        talk: 'the parties talk to each other.',
      })}`,
    'boilerplate.law': ({ law }) =>
      `This agreement is governed by ${{ DE: 'German', AT: 'Austrian', CH: 'Swiss' }[law]} law, without its references to other laws and without the UN sales convention.`,
    'boilerplate.venue': ({ answer }, t) =>
      byOption(
        answer,
        {
          defendant: 'As far as the law allows, the court at the seat of the party that is sued is competent.',
          statute: 'The court that the law names is competent.',
        },
        (id) => `As far as the law allows, the court at the seat of ${t.party(id)} is competent.`,
      ),
    'boilerplate.arbitration': ({ answer }) =>
      byOption(answer, {
        DIS: 'The arbitral tribunal decides under the rules of the German Arbitration Institute.',
        VIAC: 'The arbitral tribunal decides under the Vienna Rules of the Vienna International Arbitral Centre.',
        SAC: 'The arbitral tribunal decides under the Swiss Rules of the Swiss Arbitration Centre.',
        adHoc: 'The arbitral tribunal is formed and decides by the statutory rules.',
      }),
  },
}
