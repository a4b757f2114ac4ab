import { byOption } from '../../by-option.ts'
import type { CatalogueTopics, Tools } from '../../catalogue-words.ts'

const useNames: Readonly<Record<string, string>> = {
  website: 'on its own website',
  offers: 'on offers',
  adverts: 'in advertisements and print',
  vehicles: 'on vehicles, signs and clothing',
  social: 'in social networks',
  keyword: 'as a keyword for its own advertisements',
  domain: 'in a domain of its own',
}

const kindNames: Readonly<Record<string, string>> = {
  name: 'name',
  sign: 'sign or logo',
  domain: 'domain',
  phone: 'phone number',
  account: 'profile',
}

const anothers = (t: Tools): string => (t.two ? 'the other party’s' : 'another party’s')

const partnerOf = (t: Tools): string => (t.two ? 'partner of the other party' : 'partner of another party')

export const brand: CatalogueTopics['brand'] = {
  heading: 'Names, logos and accounts',
  questions: {
    'brand.assets': {
      title: 'Which names, logos, domains, phone numbers and profiles belong to the cooperation, and in whose name are they registered?',
      short: 'Inventory',
      why: 'Whoever is registered has the power. If it stands here, each party knows it from the beginning.',
      example: (t) => `${t.a} ordered the joint domain three years ago through a private account.`,
      columns: {
        what: { label: 'What', hint: 'for instance the address of the website' },
        kind: {
          label: 'Kind',
          options: { name: 'name', sign: 'sign or logo', domain: 'domain', phone: 'phone number', account: 'profile in a network' },
        },
        holder: { label: 'Registered for' },
      },
    },
    'brand.use': {
      title: 'When may a party use the logo of another one while the cooperation is running?',
      short: 'Using logos',
      why: 'A logo on an offer looks like a promise.',
      example: (t) => `${t.b} prints the logo of ${t.a} on its vans.`,
      usual: 'A simple, revocable right for named uses is common; it ends with the agreement.',
      options: {
        perUse: { label: 'After approval of each use' },
        listed: { label: 'Freely for named uses', includes: 'Everything else after approval.' },
        free: { label: 'Freely', includes: 'Unaltered and as a pointer to the cooperation.' },
      },
    },
    'brand.uses': {
      title: 'For what may the logo be used without approval?',
      short: 'Free for',
      why: 'What is not named here is asked beforehand.',
      example: 'On the website yes, on vehicles no.',
      options: {
        website: { label: 'Own website' },
        offers: { label: 'Offers' },
        adverts: { label: 'Advertisements and print' },
        vehicles: { label: 'Vehicles, signs, clothing' },
        social: { label: 'Social networks' },
        keyword: { label: 'Keyword for own advertisements', includes: 'Whoever searches the name sees an advertisement.' },
        domain: { label: 'Own domain with the name' },
      },
    },
    'brand.silence': {
      title: 'What applies if nobody replies to the question about the logo?',
      short: 'No reply',
      why: 'The printer does not wait.',
      example: (t) => `${t.a} asks on Monday, printing is on Friday. ${t.b} does not reply.`,
      options: {
        no: { label: 'Silence means no' },
        yes: { label: 'Silence means yes after a period' },
      },
    },
    'brand.silenceDays': {
      title: 'How many days are allowed for the approval of a logo?',
      short: 'Days for logos',
      why: 'Counted from the arrival of the question with the draft.',
      example: 'Question on 1 June, ten days: after that, what is agreed here applies.',
    },
    'brand.altered': {
      title: 'May the logo be altered?',
      short: 'Altering',
      why: 'Other colours, an addition, a cut edge: a logo loses its worth that way.',
      example: (t) => `${t.b} puts “Your system partner” under the logo of ${t.a}.`,
      options: {
        approval: { label: 'Only with express approval' },
        never: { label: 'No, never' },
      },
    },
    'brand.breach': {
      title: 'What follows if a logo is used without permission?',
      short: 'Without permission',
      why: 'Without a consequence asking does not pay.',
      example: (t) => `The advertisement of ${t.b} shows the logo of ${t.a}. Nobody was asked.`,
      options: {
        stop: { label: 'Stop and remove at once' },
        ladder: { label: 'A ladder', includes: 'First remove; if repeated, a right to give notice.' },
        talk: { label: 'A talk' },
      },
    },
    'brand.title': {
      title: 'May a party publicly call itself a partner of the other?',
      short: '“Partner of”',
      why: 'After the end this easily deceives. How long name and logo stay on existing things is asked with the separation.',
      example: (t) => `A year after the separation the website of ${t.b} says: partner of ${t.a}.`,
      options: {
        running: { label: 'Yes, while the cooperation is running' },
        past: { label: 'Yes; afterwards only as a former partner', includes: 'With the period.' },
        never: { label: 'No' },
      },
    },
    'brand.references': {
      title: 'As whose work may a joint project be shown?',
      short: 'References',
      why: 'References bring orders. Whether anything may be published at all is asked with the reports.',
      example: (t) => `${t.b} shows the whole office building as its own work. The planning was by ${t.a}.`,
      options: {
        ownPart: { label: 'Each party only its own part' },
        named: { label: 'Its own part, or the whole with all names' },
        prime: { label: 'As before; the whole alone only who had the contract' },
      },
    },
    'brand.after': {
      title: 'What follows if old material with the other logo is still to be seen after the end?',
      short: 'Old material',
      why: 'Forgotten pages, signs and profiles work on for years.',
      example: (t) => `The run-off is over. The van of ${t.b} still bears the logo of ${t.a}.`,
      options: {
        ladder: { label: 'Remind, then have it removed at the cost of the party' },
        talk: { label: 'A talk' },
      },
    },
    'brand.afterDays': {
      title: 'For how many days after the last allowed day is the party only reminded?',
      short: 'Grace period',
      why: 'After that, what can be removed without the party may be removed at its cost.',
      example: '14\u00a0days: on the 15th day the removal may be ordered.',
    },
    'brand.registered': {
      title: 'What applies if a party has the joint name or domain registered for itself alone?',
      short: 'Registered alone',
      why: 'Whoever files first is in the register, whatever was talked about.',
      example: (t) => `${t.b} registers the joint name as a trade mark and tells nobody.`,
      options: {
        trust: { label: 'It holds it for all', includes: 'And disposes of it only with the consent of all.' },
        giveUp: { label: 'It gives the registration up or transfers it to all' },
      },
    },
    'brand.lockOut': {
      title: 'May a party lock the rest out of a joint profile, domain or mailbox while the cooperation is running?',
      short: 'Locking out',
      why: 'In a quarrel a password is quickly changed.',
      example: (t) => `After a quarrel ${t.b} no longer gets into the joint profile. ${t.a} has the password.`,
      options: {
        never: { label: 'No, never' },
        danger: { label: 'Only if misuse or damage is imminent', includes: 'And only for that long.' },
      },
    },
    'brand.cost': {
      title: 'Who pays for registering and keeping up joint names, domains and profiles?',
      short: 'Cost of registration',
      why: 'The sums are small until a trade mark is filed or a domain is bought.',
      example: (t) => `The trade mark costs €1,100. It is registered for ${t.a}, both use it.`,
      options: {
        holder: { label: 'For whom they are registered', includes: 'If for all, in equal parts.' },
        equal: { label: 'All in equal parts' },
      },
    },
    'brand.foreignRights': {
      title: 'Who bears it if the joint name infringes the rights of somebody else?',
      short: 'Rights of others',
      why: 'Another company already has the name and demands that it stop, and costs.',
      example: (t) => `The name came from ${t.b}. A warning letter for €2,300 goes to ${t.a}.`,
      options: {
        source: { label: 'Whoever brought the name in', includes: 'If it came about jointly, all in equal parts.' },
        equal: { label: 'All in equal parts' },
      },
    },
    'brand.defence': {
      title: 'Who acts if strangers use the joint name?',
      short: 'Defending the name',
      why: 'Whoever does nothing can lose the protection.',
      example: 'A competitor runs advertisements with the joint name.',
      options: {
        holder: { label: 'For whom it is registered', includes: 'If for all, each party after telling the rest.' },
        each: { label: 'Each party, after telling the rest' },
      },
    },
    'brand.keepsName': {
      title: 'Who may go on using the joint name after the end?',
      short: 'Name afterwards',
      why: 'The name stands for the work of all; two cannot honestly go on using it.',
      example: (t) => `Customers knew ${t.a} and ${t.b} together as “Werkhof”. Both want to keep the name.`,
      options: {
        source: { label: 'Whoever had it before' },
        nobody: { label: 'Nobody' },
      },
    },
    'brand.keeps': {
      title: 'Who keeps domain, website and profiles that were used jointly after the end?',
      short: 'Domain afterwards',
      why: 'That is where enquiries arrive.',
      example: (t) => `The domain is registered for ${t.a}, the profile was built up by ${t.b}.`,
      options: {
        holder: { label: 'For whom they are registered' },
        source: { label: 'Whoever had them before' },
        nobody: { label: 'Nobody, they are switched off' },
      },
    },
    'brand.keepsElse': {
      title: 'Who keeps name, domain or profile if by that rule it is nobody in particular?',
      short: 'Come about jointly',
      why: 'Much only comes about in the cooperation.',
      example: 'Name and domain were invented for the cooperation and registered for all.',
      options: {
        bidder: { label: 'Whoever bids most', includes: 'One sealed bid per party.' },
        nobody: { label: 'Nobody' },
        talk: { label: 'The parties talk about it' },
      },
    },
    'brand.price': {
      title: 'What does the party pay that keeps name, domain or profile?',
      short: 'Price of keeping',
      why: 'Whoever helped to pay should not go away empty-handed. A highest bid is itself the price.',
      example: (t) => `The website cost €9,000, shared. ${t.a} keeps it.`,
      options: {
        nothing: { label: 'Nothing' },
        halfCost: { label: 'The share of the rest in the costs', includes: 'As much as they demonstrably paid.' },
        expert: { label: 'The proportionate value by an expert report' },
      },
    },
    'brand.enquiries': {
      title: 'To whom do enquiries go that still reach the joint address after the end?',
      short: 'Late enquiries',
      why: 'Customers know nothing of the separation. How long mail is forwarded is asked with the separation.',
      example: (t) => `Four months after the end a customer writes to the joint mailbox that ${t.b} kept.`,
      options: {
        wish: { label: 'To the party the customer names', includes: 'If none is named, to all.' },
        bringer: { label: 'To the party that brought the customer', includes: 'Otherwise to all.' },
        all: { label: 'Always to all' },
      },
    },
    'brand.reviews': {
      title: 'What happens to joint reviews after the end?',
      short: 'Reviews',
      why: 'Five stars were for the work of all.',
      example: (t) => `${t.a} keeps the profile with 80 reviews. Most of them praise ${t.b}.`,
      options: {
        stay: { label: 'They stay with the profile' },
        ownWork: { label: 'Each party uses only what concerns its work' },
        deleted: { label: 'They are no longer shown' },
      },
    },
  },
  decisions: {
    mayShowSign: {
      question: 'May the logo be used so while the cooperation is running?',
      answer: { yes: 'Yes, the logo may be used so.', no: 'No, the logo may not be used so.' },
      when: { yes: 'the logo may be used so', no: 'the logo may not be used so' },
    },
    signFollows: {
      question: 'What follows from this use of the logo?',
      answer: {
        nothing: 'Nothing follows.',
        stop: 'The use ends at once, and the logo is removed.',
        mayEnd: 'The logo is removed, and the party it belongs to may give notice.',
        signUse: 'The parties talk to each other.',
      },
    },
    mayCallPartner: {
      question: 'May the party call itself a partner so?',
      answer: { yes: 'Yes, it may.', no: 'No, it may not.' },
    },
    mayShowProject: {
      question: 'May the joint project be shown as a reference so?',
      answer: { yes: 'Yes, it may be shown so.', no: 'No, it may not be shown so.' },
    },
    oldSignFollows: {
      question: 'What follows from an old logo that is still to be seen?',
      answer: {
        nothing: 'Nothing follows.',
        remind: 'The party is reminded and removes it.',
        removeAtCost: 'It may be removed at the cost of the party.',
        oldSign: 'The parties talk to each other.',
      },
    },
    registeredAlone: {
      question: 'What applies to the registration for one party alone?',
      answer: {
        asAgreed: 'The registration stays as it was agreed.',
        trust: 'The party holds the registration for all and disposes of it only with the consent of all.',
        giveUp: 'The party gives the registration up or transfers it to all.',
      },
    },
    mayLockOut: {
      question: 'May a party lock the access?',
      answer: { yes: 'Yes, as long as misuse or damage is imminent.', no: 'No; whoever locked it opens it at once.' },
    },
    markCost: { question: 'Who pays for registering and keeping up name, domain or profile?', answer: { party: '{party}' } },
    nameClaimBears: {
      question: 'Who bears the damage from a joint name that infringes the rights of others?',
      answer: { party: '{party} bears it.' },
    },
    defendsMark: {
      question: 'Who acts against strangers who use the joint name?',
      answer: { party: '{party} acts against it.', each: 'Each party may act against it after telling the rest.' },
    },
    markKeeper: {
      question: 'Who keeps name, domain or profile after the end?',
      answer: {
        party: '{party} keeps it.',
        nobody: 'Nobody; it is not continued.',
        bidder: 'Whoever bids most in the sealed bidding.',
        jointMark: 'The parties talk about it.',
      },
    },
    markPrice: {
      question: 'What does the party pay that keeps it?',
      answer: {
        nothing: 'Nothing.',
        halfCost: 'The share of the rest in the proven costs.',
        expert: 'The proportionate value by an expert report.',
      },
    },
    enquiryTo: {
      question: 'To whom does an enquiry go that reaches the joint address after the end?',
      answer: { party: '{party} receives the enquiry.', all: 'All parties receive the enquiry.' },
    },
    reviewsAfter: {
      question: 'What happens to joint reviews?',
      answer: {
        stay: 'They stay with the profile.',
        ownWork: 'Each party uses only what concerns its work.',
        deleted: 'They are no longer shown.',
      },
    },
  },
  clauses: {
    'brand.assets': ({ assets }, t) =>
      `The cooperation includes${assets.length === 1 ? '' : ':'}${t.items(assets.map(({ what, kind, holder }) => `${what} (${kindNames[kind] ?? kind}), registered for ${t.party(holder)}`))}`,
    'brand.use': ({ answer }, t) =>
      byOption(answer, {
        perUse: `A party uses ${anothers(t)} logo only if the party it belongs to approved the use in text form beforehand.`,
        free: `Each party may use ${anothers(t)} logo as a pointer to the cooperation. The right is simple, not transferable and ends with this agreement.`,
      }),
    'brand.uses': ({ uses }, t) =>
      `Each party may use ${anothers(t)} logo ${t.list(uses.map((each) => useNames[each] ?? each))}. Every other use is approved in text form beforehand by the party it belongs to. The right is simple, not transferable and ends with this agreement.`,
    'brand.silence': ({ answer, days }, t) =>
      `If a request to approve a logo has no reply for more than ${t.quantity(days, 'days')}, approval counts as ${answer === 'yes' ? 'given' : 'not given'}. Until then the logo is not used.`,
    'brand.altered': ({ answer }) =>
      byOption(answer, {
        approval: 'A logo is altered only with express approval, even where its use is free otherwise.',
        never: 'A logo is not altered, even where its use was approved.',
      }),
    'brand.breach': ({ answer }) =>
      `If a logo is used without permission, ${byOption(answer, {
        stop: 'the use ends at once and it is removed.',
        ladder: 'the use ends at once and it is removed; if repeated, the party it belongs to may also give notice.',
        talk: 'the parties talk to each other.',
      })} A permitted use has no consequences.`,
    'brand.title': ({ answer }, t) =>
      byOption(answer, {
        running: `While the cooperation is running, each party may call itself a ${partnerOf(t)}, afterwards no longer.`,
        past: `While the cooperation is running, each party may call itself a ${partnerOf(t)}, afterwards only a former one with the period.`,
        never: `No party publicly calls itself a ${partnerOf(t)}.`,
      }),
    'brand.references': ({ answer }) =>
      `As far as a joint project may be shown, each party shows ${byOption(answer, {
        ownPart: 'only its own part as its work.',
        named: 'its own part or the whole with the names of all who took part, never the whole as its work alone.',
        prime:
          'its own part or the whole with the names of all who took part. The whole under its own name alone is shown only by the party that had the contract with the customer.',
      })}`,
    'brand.after': () =>
      'If a logo is still to be seen that may not be used any more, the parties talk to each other. If it is removed, nothing follows.',
    'brand.afterDays': ({ days }, t) =>
      `If a logo is still to be seen that may not be used any more, the party is only reminded for ${t.quantity(days, 'days')}. After that it may be removed at its cost, as far as that is possible without it. If it is removed, nothing follows.`,
    'brand.registered': ({ answer }) =>
      `Names and domains registered as agreed stay so registered. If a party has them registered for itself alone without agreeing it, ${byOption(
        answer,
        {
          trust: 'it holds the registration for all and disposes of it only with the consent of all.',
          giveUp: 'it gives the registration up or transfers it to all.',
        },
      )}`,
    'brand.lockOut': ({ answer }) =>
      `While the cooperation is running, no party locks the rest out of joint access, not even in a quarrel${
        answer === 'danger' ? ', except as long as misuse or damage is imminent' : ' or on suspicion'
      }.`,
    'brand.cost': ({ answer }) =>
      byOption(answer, {
        holder:
          'Registering and keeping up joint names, domains and profiles is paid by the party for which they are registered; if they are registered for all, all pay in equal parts.',
        equal: 'Registering and keeping up joint names, domains and profiles is paid by all parties in equal parts.',
      }),
    'brand.foreignRights': ({ answer }) =>
      `If the joint name infringes the rights of somebody else, the consequences are borne by ${byOption(answer, {
        source: 'the party that had it before; if it came about jointly, by all in equal parts.',
        equal: 'all parties in equal parts.',
      })}`,
    'brand.defence': ({ answer }) =>
      `Strangers who use the joint name are acted against by ${byOption(answer, {
        holder: 'the party for which it is registered; if it is registered for all, by any party after telling the rest.',
        each: 'any party that wants to, after telling the rest.',
      })}`,
    'brand.keepsName': ({ answer }) =>
      `The joint name and the joint logo are continued after the end by ${byOption(answer, {
        source: 'the party that had them before.',
        nobody: 'no party.',
      })}`,
    'brand.keeps': ({ answer }) =>
      byOption(answer, {
        holder: 'Domain, website and profiles that were used jointly are kept after the end by the party for which they are registered.',
        source: 'Domain, website and profiles that were used jointly are kept after the end by the party that had them before.',
        nobody: 'Domain, website and profiles that were used jointly are switched off after the end.',
      }),
    'brand.keepsElse': ({ answer }) =>
      `If that is no single party, ${byOption(answer, {
        bidder: 'whoever bids most in one sealed bid each receives it; the bid goes to the rest.',
        nobody: 'it is not continued.',
        talk: 'the parties talk about it.',
      })}`,
    'brand.price': ({ answer }) =>
      byOption(answer, {
        nothing: 'Whoever keeps name, domain or profile pays nothing for it.',
        halfCost:
          'Whoever keeps name, domain or profile refunds to the rest their share in the proven costs. If that party paid everything itself, it pays nothing.',
        expert:
          'Whoever keeps name, domain or profile pays the rest the proportionate value by an expert report. If that party paid everything itself, it pays nothing.',
      }),
    'brand.enquiries': ({ answer }) =>
      `Enquiries that reach a joint address after the end go ${byOption(answer, {
        wish: 'to the party that the customer names; if none is named, to all.',
        bringer: 'to the party that brought the customer; if that is no single one, to all.',
        all: 'to all parties.',
      })}`,
    'brand.reviews': ({ answer }) =>
      `While the agreement runs, joint reviews stay with the profile. ${byOption(answer, {
        stay: 'There they stay after the end as well.',
        ownWork: 'After the end each party uses only what concerns its own work.',
        deleted: 'After the end they are no longer shown.',
      })}`,
  },
}
