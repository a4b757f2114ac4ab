import type { SecretCircle, SecretOrigin } from '#core/catalogue/clauses/confidentiality.ts'
import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const origins: Readonly<Record<SecretOrigin, string>> = {
  knownBefore: 'what the party knew before',
  independent: 'what it developed independently',
  published: 'what is publicly known without its doing',
  thirdParty: 'what it has from a third party who was allowed to pass it on',
}

const circle: Readonly<Record<SecretCircle, string>> = {
  staff: 'its staff',
  advisers: 'its lawyers, tax advisers and other advisers',
  finance: 'its bank and insurer',
  affiliates: 'affiliated companies',
  subcontractors: 'those engaged for the joint project',
}

export const confidentiality: CatalogueTopics['confidentiality'] = {
  heading: 'Confidentiality',
  questions: {
    'confidentiality.marking': {
      title: 'Which information is confidential?',
      short: 'What is confidential',
      why: 'Whoever entrusts something wants to know that it stays where it is. Whoever receives it wants to know what is allowed.',
      example: (t) => `${t.a} sends ${t.b} a calculation. The sheet says nothing about confidentiality.`,
      usual: 'In Germany a trade secret is protected only if reasonable measures protect it (section\u00a02 GeschGehG).',
      options: {
        all: { label: 'Everything that is not public', includes: 'Spoken and unmarked information too.' },
        marked: { label: 'Only what is marked as confidential', includes: 'In text form, at the latest when it is handed over.' },
      },
    },
    'confidentiality.exceptions': {
      title: 'What is not confidential all the same?',
      short: 'Exceptions',
      why: 'Nobody should be bound by something they already knew or found themselves.',
      example: (t) => `${t.b} says: people here have used this method for years.`,
      usual: 'These four exceptions are common in confidentiality agreements. Whoever relies on one should be able to show it.',
      options: {
        knownBefore: { label: 'What the party knew before' },
        independent: { label: 'What it developed independently' },
        published: { label: 'What is publicly known', includes: 'Without the party having contributed to it.' },
        thirdParty: { label: 'What it has from a third party', includes: 'Who was allowed to pass it on.' },
      },
    },
    'confidentiality.period': {
      title: 'How long does confidentiality last after the end?',
      short: 'Length',
      why: 'A price is out of date after two years, a recipe is not.',
      example: (t) => `Three years after the end ${t.b} shows a new partner the calculation of ${t.a}.`,
      usual: 'Two to five years are common; trade secrets often stay protected as long as they are secret.',
      options: {
        whileSecret: { label: 'As long as the information is not public' },
        months: { label: 'A certain time' },
        both: { label: 'A certain time, trade secrets longer', includes: 'They stay confidential as long as they are secret.' },
      },
    },
    'confidentiality.months': {
      title: 'For how many months after the end does confidentiality last?',
      short: 'Months after the end',
      why: 'Counted from the end of the agreement.',
      example: 'End on 31 December 2027, 36\u00a0months: confidentiality ends on 31 December 2030.',
      usual: '24 to 60\u00a0months are common.',
    },
    'confidentiality.recipients': {
      title: 'To whom may a party pass on confidential information?',
      short: 'Who may know',
      why: 'Without one’s own people, the lawyer or the bank many things do not work.',
      example: (t) => `${t.a} shows the bank an offer of ${t.b} to obtain a loan.`,
      usual: 'It is usual that only those are told who need the information for the cooperation.',
      options: {
        staff: { label: 'Its own staff' },
        advisers: { label: 'Lawyers, tax advisers and other advisers' },
        finance: { label: 'Banks and insurers' },
        affiliates: { label: 'Affiliated companies' },
        subcontractors: { label: 'Those engaged for the joint project' },
      },
    },
    'confidentiality.bound': {
      title: 'How must these recipients be bound?',
      short: 'Binding of recipients',
      why: 'Whoever never promised anything is hard to hold to it.',
      example: (t) => `A freelancer of ${t.b} takes a price list of ${t.a} to the next job.`,
      usual: 'Written undertakings are among the reasonable measures of German law (section\u00a02 GeschGehG).',
      options: {
        written: { label: 'Bound in text form', includes: 'Or by their profession, such as lawyers and tax advisers.' },
        told: { label: 'It is enough to tell them', includes: 'Also by word of mouth.' },
      },
    },
    'confidentiality.authority': {
      title: 'What applies if a court or authority demands information?',
      short: 'Court and authority',
      why: 'Whoever must testify must testify. The other side should know beforehand.',
      example: (t) => `${t.b} is called as a witness and asked about the prices of ${t.a}.`,
      usual: 'A legal duty to give information goes before any agreement.',
      options: {
        tellFirst: { label: 'Information, after telling the other party', includes: 'As far as that is allowed.' },
        free: { label: 'Information without more' },
      },
    },
    'confidentiality.ai': {
      title: 'May a party enter confidential information into an AI service?',
      short: 'AI services',
      why: 'What is entered into somebody else’s service can be stored and used further.',
      example: (t) => `${t.a} has an AI service summarise the concept of ${t.b}.`,
      usual: 'It is common to ask whether the service may learn from what is entered.',
      options: {
        never: { label: 'No, not without consent' },
        closed: { label: 'Only into a closed service', includes: 'One that does not use the input further and is bound by contract.' },
      },
    },
    'confidentiality.ownUse': {
      title: 'May a party use confidential information for purposes of its own?',
      short: 'Own use',
      why: 'Between passing on and using oneself there is a wide field.',
      example: (t) => `${t.b} calculates an offer of its own with the price list of ${t.a}.`,
      options: {
        never: { label: 'No, only for the cooperation' },
        consent: { label: 'Only with consent' },
      },
    },
    'confidentiality.examine': {
      title: 'May a party examine and copy things or programs given to it?',
      short: 'Examining and copying',
      why: 'Without an agreement that is often allowed.',
      example: (t) => `${t.b} takes a sample of ${t.a} apart to see how it is made.`,
      usual: 'German law allows examining things lawfully obtained unless agreed otherwise (section\u00a03 GeschGehG).',
      options: {
        forbidden: { label: 'No' },
        allowed: { label: 'Yes' },
      },
    },
    'confidentiality.memory': {
      title: 'What applies to what people keep in their heads?',
      short: 'Experience',
      why: 'Nobody can forget what they have learnt. Knowing a price list by heart is something else.',
      example: (t) => `An employee of ${t.b} builds after the project much as she saw it done at ${t.a}.`,
      usual: 'A German court regarded knowledge in memory as free after the end (Higher Regional Court Berlin, 25 March 2011, 5 W 62/11).',
      options: {
        free: { label: 'It may be used', includes: 'Not what was memorised on purpose.' },
        bound: { label: 'It stays confidential like everything else' },
      },
    },
    'confidentiality.people': {
      title: 'Who answers for it if somebody of a party takes or betrays confidential information?',
      short: 'Own people',
      why: 'It is seldom the company that betrays, but a person.',
      example: (t) => `An employee of ${t.b} leaves and takes files of ${t.a} along.`,
      options: {
        answers: { label: 'This party, in any case' },
        care: {
          label: 'This party, if it did not take precautions',
          includes: 'Precautions are undertakings, limited access, and return when somebody leaves.',
        },
      },
    },
    'confidentiality.leakDays': {
      title: 'Within how many working days is a leak reported?',
      short: 'Report of a leak',
      why: 'The earlier the other side knows, the more the damage can be limited.',
      example: (t) => `On Monday ${t.b} notices that an offer of ${t.a} went to the wrong recipient.`,
    },
    'confidentiality.returnDays': {
      title: 'Within how many days are documents to be returned or destroyed on request?',
      short: 'Return on request',
      why: 'Some projects do not come about, and the documents lie with the other. For the end of the cooperation there is a rule of its own.',
      example: (t) => `${t.a} demands the plans back after a project was called off, ${t.b} takes its time.`,
    },
    'confidentiality.returnLate': {
      title: 'What follows if documents do not come back?',
      short: 'No return',
      why: 'What still lies somewhere, nobody sees.',
      example: (t) => `${t.b} has not answered for six weeks.`,
      options: {
        declare: { label: 'A written statement', includes: 'The party states in full what it still has and to whom it gave it.' },
        talk: { label: 'A talk', includes: 'The rules for conflicts follow.' },
      },
    },
    'confidentiality.breach': {
      title: 'What follows if a party breaches confidentiality?',
      short: 'Breach',
      why: 'A betrayed secret does not come back. What follows should be settled beforehand.',
      example: (t) => `${t.b} shows a price list of ${t.a} to a competitor.`,
      usual:
        'Graded consequences are usual; one fixed sum for all cases is delicate in German standard terms (Federal Court of Justice, 20 January 2016, VIII ZR 26/15).',
      options: {
        ladder: { label: 'A ladder', includes: 'Carelessness: stop and retrieve. Intent: contractual penalty. Repeated: notice as well.' },
        penalty: { label: 'A contractual penalty in any case', includes: 'Lower for carelessness, higher for intent.' },
        talk: { label: 'A talk', includes: 'The rules for conflicts follow.' },
        law: { label: 'What the law says', includes: 'Injunction, information and damages.' },
      },
    },
    'confidentiality.penalty': {
      title: 'How much is the contractual penalty for carelessness?',
      short: 'Penalty for carelessness',
      why: 'A message sent to the wrong address is not betrayal.',
      example: (t) => `${t.b} sends a file of ${t.a} to the wrong mailing list.`,
    },
    'confidentiality.penaltyGrave': {
      title: 'How much is the contractual penalty for intent or repetition?',
      short: 'Penalty for intent',
      why: 'Whoever betrays on purpose should pay more than the betrayal brings in.',
      example: (t) => `${t.b} sells the recipe of ${t.a}.`,
      usual: 'In Germany the penalty counts towards damages (section\u00a0340 BGB).',
    },
  },
  decisions: {
    isSecret: {
      question: 'Is this information confidential?',
      answer: { secret: 'The information is confidential.', open: 'The information is not confidential.' },
      when: { secret: 'the information is confidential', open: 'the information is not confidential' },
    },
    mayDisclose: {
      question: 'May the information be passed on?',
      answer: {
        yes: 'Yes, it may be passed on.',
        afterTelling: 'Yes, but the other party is to be told beforehand, as far as that is allowed.',
        no: 'No, it may not be passed on.',
      },
    },
    mayUseSecret: {
      question: 'May the information be used in this way?',
      answer: { yes: 'Yes, it may be used in this way.', no: 'No, it may not be used in this way.' },
    },
    peopleLeak: {
      question: 'Does the party answer for its people?',
      answer: { answers: 'Yes, the party answers for it.', answersNot: 'No, it took precautions and does not answer for it.' },
    },
    tellLeak: {
      question: 'Must the leak be reported?',
      answer: { tellLeak: 'The leak is to be reported.', noDuty: 'There is nothing to report.' },
    },
    secretReturn: {
      question: 'Must the documents be returned or destroyed?',
      answer: { secretReturn: 'The documents are to be returned or destroyed.', noDuty: 'No, not yet.' },
      when: { duty: 'the documents are to be returned or destroyed', noDuty: 'the documents need not be returned yet' },
    },
    secretReturnLate: {
      question: 'What follows from documents that were returned late?',
      answer: {
        nothing: 'Nothing follows.',
        declare: 'The party states in writing and in full what it still has and to whom it gave it.',
        secretReturn: 'The parties talk; the rules for conflicts apply.',
      },
    },
    secretBreach: {
      question: 'What follows from the breach of confidentiality?',
      answer: {
        nothing: 'Nothing follows.',
        stop: 'The party stops, discloses what happened and retrieves the information as far as possible.',
        pay: 'The party discloses what happened and pays the contractual penalty.',
        mayEnd: 'The party discloses what happened and pays the contractual penalty; the other party may give notice.',
        secretBreach: 'The parties talk; the rules for conflicts apply.',
        secretByStatute:
          'The law applies: injunction, information and damages (in Germany: sections\u00a06 to 10 GeschGehG, section\u00a0280 BGB).',
      },
      when: {
        nothing: 'nothing follows',
        stop: 'the party must stop and disclose',
        pay: 'the party must pay',
        mayEnd: 'the party must pay and notice may be given',
      },
    },
    secretPenalty: {
      question: 'How much is the contractual penalty for the breach of confidentiality?',
      answer: {},
    },
  },
  clauses: {
    'confidentiality.marking': ({ answer }) =>
      byOption(answer, {
        all: 'During the term, any information that is not public and that a party receives from another is confidential, even if it is not marked.',
        marked:
          'During the term, what a party receives from another and what is marked as confidential in text form at the latest when handed over is confidential. Anything else is not.',
      }),
    'confidentiality.exceptions': ({ excepted, kept }, t) =>
      `What is not confidential is ${t.list(
        excepted.map((each) => origins[each]),
        'or',
      )}, if the party shows this by a document.${
        kept.length === 0
          ? ''
          : ` What stays confidential is ${t.list(
              kept.map((each) => origins[each]),
              'or',
            )}.`
      }`,
    'confidentiality.period': ({ answer, months }, t) =>
      byOption(answer, {
        whileSecret: 'Confidentiality also lasts after the end of this agreement, as long as the information is not public.',
        months: `Confidentiality also lasts for ${t.quantity(months, 'months')} after the end of this agreement, and not beyond.`,
        both: `Confidentiality also lasts for ${t.quantity(months, 'months')} after the end of this agreement. After that only trade secrets stay confidential, as long as they are secret.`,
      }),
    'confidentiality.recipients': ({ allowed }, t) =>
      `A party passes on confidential information only to ${t.list(
        allowed.map((each) => circle[each]),
        'or',
      )}, and only as far as it is needed for the cooperation. It passes it on to others only with the consent of the party it comes from; with that consent any disclosure is allowed. What is not confidential may be passed on.`,
    'confidentiality.bound': ({ answer }) =>
      byOption(answer, {
        written:
          'Whoever receives confidential information in this way is bound to secrecy beforehand in text form or by profession; otherwise it is not passed on.',
        told: 'Whoever receives confidential information in this way is told of its confidentiality beforehand, also by word of mouth, or is bound by profession; otherwise it is not passed on.',
      }),
    'confidentiality.authority': ({ answer }) =>
      byOption(answer, {
        tellFirst:
          'If a court or authority demands information, the party gives it but first tells the party the information comes from, as far as that is allowed.',
        free: 'If a court or authority demands information, the party may give it.',
      }),
    'confidentiality.ai': ({ answer }) =>
      byOption(answer, {
        never: 'A party does not enter confidential information into services that process input with artificial intelligence.',
        closed:
          'A party enters confidential information into services that process input with artificial intelligence only if the service does not use it further and is bound to confidentiality by contract, and otherwise not.',
      }),
    'confidentiality.ownUse': ({ answer }) =>
      `Confidential information is used for the cooperation; ${byOption(answer, {
        never: 'a party does not use it for purposes of its own.',
        consent: 'a party uses it for purposes of its own only with the consent of the party it comes from.',
      })} Each party may use what is not confidential.`,
    'confidentiality.examine': ({ answer }) =>
      byOption(answer, {
        forbidden: 'No party examines things or programs given to it in order to copy them.',
        allowed: 'Each party may examine and copy things and programs given to it.',
      }),
    'confidentiality.memory': ({ answer }) =>
      byOption(answer, {
        free: 'What people keep in memory without intent may be used.',
        bound: 'What people keep in memory is not used for anything else either.',
      }),
    'confidentiality.people': ({ answer }) =>
      byOption(answer, {
        answers: 'Each party answers for it that its present and former staff and those it engages keep confidentiality.',
        care: 'A party answers for its staff and those it engages if it did not take precautions. It took precautions if it bound them, limited their access and took back documents when they left; then it does not answer for them.',
      }),
    'confidentiality.leakDays': ({ days }, t) =>
      `If a party notices that confidential information of another was lost or fell into the wrong hands, it reports this within ${t.quantity(days, 'workingDays')}. Before that, and for its own information, there is nothing to report.`,
    'confidentiality.returnDays': ({ days }, t) =>
      `If a party demands its confidential documents back, the other returns or destroys them within ${t.quantity(days, 'days')}. Without such a demand, and for its own documents, there is no such duty. While the period is running and once they are returned, nothing follows.`,
    'confidentiality.returnLate': ({ answer }) =>
      byOption(answer, {
        declare: 'Once the period is over, the party states in writing and in full which documents it still has and to whom it gave them.',
        talk: 'Once the period is over, the parties talk; the rules for conflicts apply.',
      }),
    'confidentiality.breach': ({ answer }) =>
      `Whoever keeps confidentiality has nothing to fear. ${byOption(answer, {
        ladder:
          'A party that breaches it out of carelessness stops, discloses what happened and retrieves the information as far as possible. A party that breaches it with intent also pays a contractual penalty. If a party breaches it repeatedly, the other party may give notice as well.',
        penalty: 'A party that breaches confidentiality discloses what happened and pays a contractual penalty.',
        talk: 'If a party breaches confidentiality, the parties talk; the rules for conflicts apply.',
        law: 'The consequences of a breach of confidentiality are those provided by law (in Germany: sections\u00a06 to 10 GeschGehG, section\u00a0280 BGB).',
      })}`,
    'confidentiality.penalty': ({ sum }, t) => `For carelessness the contractual penalty is ${t.quantity(sum, 'EUR')}.`,
    'confidentiality.penaltyGrave': ({ sum, slightFree }, t) =>
      `For intent or repetition the contractual penalty is ${t.quantity(sum, 'EUR')}. It counts towards damages. ${slightFree ? 'For carelessness and without a breach' : 'Without a breach'} no contractual penalty is due.`,
  },
}
