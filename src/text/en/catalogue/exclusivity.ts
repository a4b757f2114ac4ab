import { byOption } from '../../by-option.ts'
import { own, ownSentence } from '../others.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

export const exclusivity: CatalogueTopics['exclusivity'] = {
  heading: 'Ties while it runs',
  questions: {
    'exclusivity.form': {
      title: 'May a party work with competitors of the other during the term?',
      short: 'Exclusivity',
      why: 'Whoever ties itself excludes other things. Whoever does not divides its attention.',
      example: (t) => `${t.b} works for a competitor of ${t.a} on the same kind of offer.`,
      usual:
        'A tie holds only as far as the cooperation needs it (Federal Court of Justice, 10 December 2008, KZR 54/08). Between competitors it can be forbidden (in Germany: section\u00a01 GWB): have it checked.',
      options: {
        none: { label: 'Yes, each party is free' },
        project: { label: 'Yes, but not in the same project', includes: 'Whoever bids with one does not bid there with others.' },
        field: { label: 'No, not in the common field', includes: 'The field is named.' },
      },
    },
    'exclusivity.fieldName': {
      title: 'Which field is meant?',
      short: 'Field',
      why: 'The field must be described so that one can tell of any order whether it belongs.',
      example: 'Websites with online shops for breweries.',
    },
    'exclusivity.who': {
      title: 'Whom does the exclusivity bind?',
      short: 'Who is bound',
      why: 'Not every side always needs the protection.',
      example: (t) => `${t.a} sets up a department and does not want ${t.b} to supply others as well.`,
      options: {
        all: { label: 'All parties' },
      },
      party: (t, id) => ({ label: `Only ${t.party(id)}`, includes: 'All others stay free.' }),
    },
    'exclusivity.own': {
      title: 'May a bound party itself offer the same in the field or project?',
      short: 'Own offer',
      why: 'Whoever supplies exclusively and sells besides is partner and competitor at once.',
      example: (t) => `${t.b} also sells the product that ${t.a} distributes exclusively in its own online shop.`,
      options: {
        free: { label: 'Yes' },
        no: { label: 'No' },
      },
    },
    'exclusivity.existing': {
      title: 'What applies to partners who were there before?',
      short: 'Existing partners',
      why: 'Nobody starts from nothing. What stays should be named.',
      example: (t) => `For ten years ${t.b} has worked with a competitor of ${t.a}.`,
      options: {
        free: { label: 'Existing partners stay' },
        listed: { label: 'Only those on a list stay' },
        no: { label: 'They are to be ended too' },
      },
    },
    'exclusivity.existingList': {
      title: 'Which existing partners stay?',
      short: 'List of partners',
      why: 'Whoever is not on the list counts as new.',
      example: (t) => `“${t.b}, Druckhaus Weser”.`,
      columns: { party: { label: 'Party' }, partner: { label: 'Existing partner', hint: 'The company name as registered' } },
    },
    'exclusivity.area': {
      title: 'Does the exclusivity hold everywhere?',
      short: 'Area',
      why: 'An area makes the tie narrower and so more likely to hold.',
      example: (t) => `In another country ${t.b} works with a competitor of ${t.a}.`,
      options: {
        everywhere: { label: 'Everywhere' },
        named: { label: 'Only in one area' },
      },
    },
    'exclusivity.areaName': {
      title: 'In which area does the exclusivity hold?',
      short: 'Name of the area',
      why: 'Name countries, states, cantons or postcodes.',
      example: 'Austria and Bavaria.',
    },
    'exclusivity.newField': {
      title: 'What applies to a new field that is added only later?',
      short: 'New field',
      why: 'The market changes faster than the agreement.',
      example: (t) => `Since summer ${t.a} has also offered maintenance. ${t.b} already does that with somebody else.`,
      options: {
        free: { label: 'It is free' },
        ask: { label: 'It is asked about first', includes: 'Without an agreement it stays free.' },
        covered: { label: 'It belongs to the tie' },
      },
    },
    'exclusivity.passive': {
      title: 'May a bound party accept if the customer asks for the competitor of its own accord?',
      short: 'Customer asks by itself',
      why: 'Whoever is asked and does not advertise hurts trust less.',
      example: (t) => `A customer wants ${t.b} to work with a certain competitor of ${t.a}.`,
      usual:
        'A ban on accepting unsolicited orders is the strictest form (as reported on the Federal Court of Justice, 12 May 1998, KZR 18/97).',
      options: {
        free: { label: 'Yes' },
        no: { label: 'No' },
      },
    },
    'exclusivity.minimum': {
      title: 'Does the exclusivity depend on a minimum?',
      short: 'Minimum',
      why: 'Whoever excludes others should give enough work.',
      example: (t) => `${t.a} ties ${t.b} exclusively and sends one single order all year.`,
      usual: 'It is common that exclusivity ends if a yearly turnover is not reached.',
      options: {
        none: { label: 'No' },
        orders: { label: 'Yes, on an order value in a year' },
      },
    },
    'exclusivity.minimumSum': {
      title: 'Which order value must be reached in a year?',
      short: 'Minimum a year',
      why: 'What counts is orders through the cooperation in the last twelve months, net.',
      example: 'With a minimum of €50,000, only €30,000 came together in the year.',
    },
    'exclusivity.missed': {
      title: 'What follows if the minimum is not reached?',
      short: 'Minimum missed',
      why: 'Without a consequence a minimum is only a wish.',
      example: (t) => `${t.a} missed the minimum in the second year, ${t.b} has an offer from somebody else.`,
      options: {
        lapses: { label: 'The exclusivity lapses' },
        talk: { label: 'The parties talk', includes: 'Until then it continues.' },
      },
    },
    'exclusivity.firstRefusal': {
      title: 'Is the other party asked first when a need arises?',
      short: 'First refusal',
      why: 'A right of first refusal binds less than exclusivity and keeps the cooperation alive.',
      example: (t) => `${t.a} needs photos for a project of its own and takes somebody other than ${t.b}.`,
      options: {
        none: { label: 'No, each party is free' },
        offer: { label: 'Yes, on the same terms', includes: 'If it declines or does not reply, each party is free.' },
      },
    },
    'exclusivity.refusalDays': {
      title: 'How many days does the party asked first have to reply?',
      short: 'Reply on first refusal',
      why: 'The period runs from the day the request arrived.',
      example: (t) => `${t.a} asks on Monday. With five days it is clear on Sunday whether ${t.b} takes part.`,
    },
    'exclusivity.breach': {
      title: 'What follows if a party breaches the exclusivity?',
      short: 'Breach',
      why: 'After a breach it is too late to negotiate what follows.',
      example: (t) => `For months ${t.b} has been secretly working with a competitor of ${t.a}.`,
      options: {
        stop: { label: 'Stop and disclose' },
        mayEnd: { label: 'The other party may give notice' },
        pay: { label: 'A contractual penalty of the order value' },
        talk: { label: 'A talk', includes: 'The rules for conflicts follow.' },
        law: { label: 'What the law says', includes: 'Injunction and damages.' },
      },
    },
    'exclusivity.breachRate': {
      title: 'How much of the value of the forbidden order is to be paid?',
      short: 'Contractual penalty',
      why: 'A part lies close to the lost profit.',
      example: 'The order is worth €20,000. At 15% it is €3,000.',
    },
  },
  decisions: {
    exclusivityStands: {
      question: 'Does the exclusivity still hold?',
      answer: {
        stands: 'The exclusivity holds.',
        lapsed: 'The exclusivity has lapsed because the minimum was missed.',
        minimumMissed: 'The parties talk; until then it continues.',
      },
      when: { stands: 'the exclusivity holds', lapsed: 'the exclusivity has lapsed' },
    },
    mayCompete: {
      question: 'May the party work with the competitor or offer the same itself?',
      answer: {
        yes: 'Yes, the party is free.',
        ask: 'It must ask the other party first; without an agreement it is free.',
        no: 'No, the exclusivity stands against it.',
      },
      when: { yes: 'the party is free', ask: 'the party must ask first', no: 'the party may not do that' },
    },
    mayEngageOther: {
      question: 'May the party engage somebody else?',
      answer: {
        yes: 'Yes, it may engage somebody else.',
        offerFirst: 'No, the other party must be asked first.',
        no: 'No, the other party wants to do the order.',
      },
    },
    exclusivityBreach: {
      question: 'What follows from the breach of exclusivity?',
      answer: {
        nothing: 'Nothing follows.',
        stop: 'The party stops and discloses what it did.',
        pay: 'The party discloses the order and pays the contractual penalty.',
        mayEnd: 'The other party may end the agreement.',
        exclusivity: 'The parties talk; the rules for conflicts apply.',
        exclusivityByStatute: 'The law applies: injunction and damages (in Germany: section\u00a0280 BGB).',
      },
      when: {
        nothing: 'nothing follows',
        stop: 'the party must stop and disclose',
        pay: 'the party must pay',
        mayEnd: 'notice may be given',
      },
    },
    exclusivityPenalty: {
      question: 'How much is the contractual penalty for the breach of exclusivity?',
      answer: {},
    },
  },
  clauses: {
    'exclusivity.none': () => 'Each party may also work with competitors of the other and offer itself whatever it wants.',
    'exclusivity.form': ({ form, field }) =>
      `${byOption(form, {
        project:
          'During the term a bound party does not also work with a competitor of the other in a joint project. In other projects and after the end it is free.',
        field: `During the term a bound party does not work with a competitor of the other in the common field.${field === undefined ? '' : ` Field: ${ownSentence(field)}`} Outside the field and after the end it is free.`,
      })} With the consent of the other everything is allowed.`,
    'exclusivity.who': ({ bound }, t) =>
      `Bound ${bound.length === 1 ? 'is' : 'are'} ${t.list(bound.map(t.party))}.${bound.length < t.ids.length ? ' Whoever is not bound is free.' : ''}`,
    'exclusivity.own': ({ answer }) =>
      byOption(answer, {
        free: 'A bound party may offer the same there itself.',
        no: 'A bound party does not offer the same there itself either.',
      }),
    'exclusivity.newField': ({ answer }) =>
      byOption(answer, {
        free: 'A field that is added later is free.',
        ask: 'For a field that is added later, a bound party asks the other first; without an agreement it is free.',
        covered: 'A field that is added later belongs to the common field.',
      }),
    'exclusivity.existing': ({ answer }) =>
      byOption(answer, {
        free: 'Each party may go on working with partners who were there before.',
        listed: 'Each party may go on working with partners named in this agreement.',
        no: 'Work with partners who were there before falls under these rules too.',
      }),
    'exclusivity.existingList': ({ entries }, t) =>
      `Existing partners:${t.items(entries.map(({ party, partner }) => `${own(partner)} of ${t.party(party)}`))}`,
    'exclusivity.area.everywhere': () => 'The exclusivity is not tied to an area.',
    'exclusivity.area.named': ({ area }) => `The exclusivity holds in this area: ${ownSentence(area)} Outside it each party is free.`,
    'exclusivity.passive': ({ answer }) =>
      byOption(answer, {
        free: 'If a customer asks for the competitor of its own accord, the party is free for this order.',
        no: 'These rules also apply if a customer asks for the competitor of its own accord.',
      }),
    'exclusivity.minimum.none': () => 'The exclusivity does not depend on a minimum.',
    'exclusivity.minimum.orders': ({ sum }, t) =>
      `The exclusivity requires that orders worth at least ${t.quantity(sum, 'EUR')} net come about through the cooperation within twelve months.`,
    'exclusivity.missed': ({ answer }) =>
      byOption(answer, {
        lapses: 'If the minimum is missed, the exclusivity lapses; each party is free.',
        talk: 'If the minimum is missed, the parties talk; until then the exclusivity continues.',
      }),
    'exclusivity.firstRefusal.none': () => 'A party that needs services another party offers may engage whom it wants.',
    'exclusivity.firstRefusal.offer': ({ days }, t) =>
      `If during the term a party needs services that another offers, it asks that party first. If that party wants the order on the same terms, it receives it. If it declines or does not reply for more than ${t.quantity(days, 'days')}, the party is free, as it is after the end.`,
    'exclusivity.breach': ({ answer }) =>
      `If a party breaches the exclusivity, ${byOption(answer, {
        stop: 'it stops and discloses what it did.',
        mayEnd: 'the other may end this agreement.',
        pay: 'it discloses the order and pays a contractual penalty.',
        talk: 'the parties talk; the rules for conflicts apply.',
        law: 'the consequences are those provided by law (in Germany: section\u00a0280 BGB).',
      })} Whoever is free, may ask, or has done nothing breaches nothing.`,
    'exclusivity.breachRate': ({ rate }, t) =>
      `The contractual penalty is ${t.quantity(rate, 'percent')} of the net value of the order that was not allowed; without a breach nothing is due. It counts towards damages.`,
  },
}
