import { byOption } from '../../by-option.ts'
import type { CatalogueTopics } from '../../catalogue-words.ts'

const forms = {
  person: 'Einzelunternehmen oder freier Beruf',
  partners: 'Personengesellschaft',
  limited: 'Kapitalgesellschaft',
  other: 'andere Rechtsform',
} as const

const formName: Readonly<Record<string, string>> = forms

const matters: Readonly<Record<string, string>> = {
  lead: 'Leitung der Zusammenarbeit',
  projects: 'Projekte',
  money: 'Rechnungen und Zahlungen',
  marketing: 'Werbung und Freigaben',
  dataProtection: 'Datenschutz',
  conflict: 'Konflikte',
}

const inBrackets = (parts: readonly string[]): string => {
  const said = parts.filter((part) => part !== '')
  return said.length === 0 ? '' : ` (${said.join('; ')})`
}

export const parties: CatalogueTopics['parties'] = {
  heading: 'Parteien',
  questions: {
    'parties.companies': {
      title: 'Welche Unternehmen schließen diese Vereinbarung genau?',
      short: 'Unternehmen',
      why: 'Gebunden ist, wer hier steht. Ein Markenname oder eine Unternehmensgruppe ist noch keine Partei.',
      example: (t) => `Auf der Website steht „${t.a}“. Im Register stehen drei Gesellschaften mit diesem Namen.`,
      columns: {
        party: { label: 'Partei' },
        name: { label: 'Name im Register', hint: 'mit Zusatz, etwa GmbH' },
        form: {
          label: 'Rechtsform',
          options: forms,
        },
        seat: { label: 'Anschrift' },
        register: { label: 'Register und Nummer' },
        vatId: { label: 'USt-IdNr.', hint: 'Schweiz: UID' },
      },
    },
    'parties.signing': {
      title: 'Wessen Wort bindet eine Partei gegenüber den übrigen?',
      short: 'Wer zeichnet',
      why: 'Im Alltag sagt oft jemand Ja, der es gar nicht durfte. Dann streitet man, ob es gilt.',
      example: (t) => `Die Projektleiterin von ${t.b} sagt am Telefon einen Nachlass zu. Ihre Geschäftsführung weiß nichts davon.`,
      usual: 'Wer nach außen so auftritt, als dürfe er handeln, und damit geduldet wird, kann die Partei auch ohne Vollmacht binden.',
      options: {
        byLaw: { label: 'Nur wer sie nach Gesetz oder Register vertritt' },
        listed: { label: 'Auch benannte Personen', includes: 'Im Tagesgeschäft; sie stehen auf einer Liste.' },
      },
    },
    'parties.signatories': {
      title: 'Welche Personen dürfen im Tagesgeschäft für ihre Partei erklären?',
      short: 'Benannte Personen',
      why: 'Wer auf der Liste steht, muss nicht jedes Mal nachfragen.',
      example: 'Projektleitung: Übergaben, Termine, Mehrarbeit bis zu einem Betrag.',
      columns: {
        party: { label: 'Partei' },
        person: { label: 'Name' },
        matters: { label: 'Wofür', hint: 'zum Beispiel Mehrarbeit bis 2.000\u00a0€' },
      },
    },
    'parties.listedChange': {
      title: 'Dürfen benannte Personen auch die Vereinbarung ändern?',
      short: 'Ändern durch Benannte',
      why: 'Ein neuer Satz oder eine neue Frist ist mehr als Tagesgeschäft.',
      example: (t) => `Die benannte Projektleiterin von ${t.a} unterschreibt einen Nachtrag zur Provision.`,
      options: {
        yes: { label: 'Ja' },
        no: { label: 'Nein', includes: 'Dafür braucht es die Leitung.' },
      },
    },
    'parties.unsigned': {
      title: 'Was gilt, wenn jemand ohne Befugnis zugesagt hat und die Leitung auf Nachfrage schweigt?',
      short: 'Zusage ohne Befugnis',
      why: 'Ist nur eine von zweien da, die gemeinsam zeichnen, oder sagt jemand anderes zu, muss die Leitung sich erklären.',
      example: (t) => `${t.a} fragt nach: Gilt die Zusage Ihrer Kollegin? Zwei Wochen lang kommt keine Antwort.`,
      usual: 'In Deutschland gilt Schweigen zwei Wochen nach der Aufforderung als Ablehnung (§\u00a0177 Abs.\u00a02 BGB).',
      options: {
        no: { label: 'Die Zusage gilt nicht' },
        yes: { label: 'Die Zusage gilt nach einer Frist' },
      },
    },
    'parties.unsignedDays': {
      title: 'Wie viele Tage hat die Leitung, sich zu erklären?',
      short: 'Frist der Leitung',
      why: 'Gezählt ab der Ankunft der Frage bei der Leitung.',
      example: 'Frage am 3. Mai, zehn Tage: Antwort bis zum 13. Mai.',
    },
    'parties.contacts': {
      title: 'Wer ist wofür die Ansprechperson, und wer vertritt sie?',
      short: 'Ansprechpersonen',
      why: 'Ohne Namen landet alles bei allen und damit bei niemandem.',
      example: (t) => `Bei ${t.b} kümmert sich Frau Kern um Projekte, ihre Vertretung ist Herr Vogt.`,
      columns: {
        party: { label: 'Partei' },
        matter: {
          label: 'Wofür',
          options: {
            lead: 'Leitung der Zusammenarbeit',
            projects: 'Projekte',
            money: 'Rechnungen, Zahlungen',
            marketing: 'Werbung, Freigaben',
            dataProtection: 'Datenschutz',
            conflict: 'Konflikte',
          },
        },
        person: { label: 'Name' },
        deputy: { label: 'Vertretung' },
      },
    },
    'parties.contactGone': {
      title: 'An wen wendet man sich, wenn die Ansprechperson fehlt oder gegangen ist?',
      short: 'Ansprechperson weg',
      why: 'Wissen und Zusagen gehen oft mit der Person. Fristen laufen trotzdem.',
      example: (t) => `Frau Kern hat ${t.b} verlassen. Ihre E-Mails liest niemand mehr.`,
      options: {
        deputy: { label: 'An die Vertretung', includes: 'Ist keine benannt, an die Leitung.' },
        management: { label: 'An die Leitung' },
      },
    },
    'parties.affiliates': {
      title: 'Gelten die Pflichten auch für Unternehmen derselben Gruppe?',
      short: 'Gruppe',
      why: 'Was der Partei verboten ist, kann sonst ihre Schwester tun.',
      example: (t) => `Die Schwestergesellschaft von ${t.a} bietet dem Kunden dieselbe Leistung an.`,
      options: {
        group: { label: 'Ja, für die ganze Gruppe', includes: 'Die Partei steht für sie ein.' },
        controlled: { label: 'Nur für Töchter, die die Partei beherrscht' },
        none: { label: 'Nein', includes: 'Nur wer selbst unterschrieben hat.' },
      },
    },
    'parties.managers': {
      title: 'Sind auch Personen aus Leitung und Gesellschafterkreis gebunden?',
      short: 'Personen',
      why: 'Eine Gesellschaft kann aufgelöst werden; die Menschen dahinter machen weiter.',
      example: (t) => `Der Geschäftsführer von ${t.b} gründet eine zweite Firma und spricht dort mit dem Kunden.`,
      usual: 'Eine Vereinbarung bindet nur, wer sie unterschrieben hat. Wer Personen binden will, lässt sie mit unterschreiben.',
      options: {
        answers: { label: 'Die Partei steht für sie ein' },
        sign: { label: 'Sie unterschreiben mit', includes: 'Bis dahin steht die Partei für sie ein.' },
        none: { label: 'Nein', includes: 'Nur wer selbst unterschrieben hat.' },
      },
    },
    'parties.affiliateRights': {
      title: 'Dürfen Unternehmen derselben Gruppe die vereinbarten Bedingungen für sich nutzen?',
      short: 'Rechte der Gruppe',
      why: 'Die Tochter möchte zum selben Preis bestellen, hat aber nichts unterschrieben.',
      example: (t) => `Eine Tochter von ${t.a} bestellt bei ${t.b} und verlangt die vereinbarten Sätze.`,
      options: {
        acceded: { label: 'Nur wenn sie beigetreten sind' },
        controlled: { label: 'Auch Töchter, die die Partei beherrscht' },
      },
    },
  },
  decisions: {
    partyBound: {
      question: 'Ist die Partei an diese Zusage oder Unterschrift gebunden?',
      answer: {
        bound: 'Ja, die Partei ist gebunden.',
        notBound: 'Nein, die Partei ist nicht gebunden.',
        open: 'Noch offen; die Leitung kann sich innerhalb der Frist erklären.',
      },
    },
    contactNow: {
      question: 'An wen wendet man sich bei dieser Partei?',
      answer: {
        contact: 'An die benannte Ansprechperson.',
        deputy: 'An die benannte Vertretung.',
        management: 'An die Leitung der Partei.',
      },
    },
    affiliateBound: {
      question: 'Gilt die Vereinbarung auch für dieses Unternehmen oder diese Person?',
      answer: {
        bound: 'Ja, wer unterschrieben hat, ist selbst gebunden.',
        partyAnswers: 'Selbst gebunden nicht; die Partei steht dafür ein, als hätte sie selbst gehandelt.',
        notBound: 'Nein, die Vereinbarung gilt dafür nicht.',
      },
    },
    affiliateRights: {
      question: 'Darf dieses Unternehmen die vereinbarten Bedingungen für sich nutzen?',
      answer: { yes: 'Ja, zu den vereinbarten Bedingungen.', no: 'Nein, es hat keine Rechte aus der Vereinbarung.' },
    },
  },
  clauses: {
    'parties.companies': ({ companies }, t) =>
      `${companies.length === 1 ? 'Zu den Parteien dieser Vereinbarung gehört' : 'Parteien dieser Vereinbarung sind:'}${t.items(companies.map(({ party, name, form, seat, register, vatId }) => `${name}, ${formName[form] ?? form}, ${seat}${inBrackets([register, vatId])}, im Folgenden ${t.party(party)}`))}`,
    'parties.signing': ({ answer }) =>
      `Eine Partei ist an das gebunden, was Personen erklären, die sie nach Gesetz oder Register vertreten.${
        answer === 'listed' ? ' Im Tagesgeschäft binden sie auch die benannten Personen.' : ''
      } Hat nur eine von zwei gemeinsam vertretenden Personen oder jemand ohne Befugnis erklärt, so gilt es, wenn die Leitung es genehmigt. Ohne Genehmigung gilt es nicht.`,
    'parties.signatories': ({ persons }, t) =>
      `Benannt ${persons.length === 1 ? 'ist' : 'sind'}${persons.length === 1 ? '' : ':'}${t.items(persons.map(({ party, person, matters: what }) => `${person} für ${t.party(party)}${what === '' ? '' : ` (${what})`}`))}`,
    'parties.listedChange': ({ answer }) =>
      byOption(answer, {
        yes: 'Benannte Personen können diese Vereinbarung auch ändern.',
        no: 'Eine Änderung dieser Vereinbarung durch eine benannte Person bindet ihre Partei nur, wenn die Leitung sie genehmigt; sonst nicht.',
      }),
    'parties.unsigned': ({ answer, days }, t) =>
      `Antwortet die Leitung auf die Bitte um Genehmigung länger als ${t.quantity(days, 'days')} nicht, so gilt die Erklärung als ${answer === 'yes' ? 'genehmigt' : 'nicht genehmigt'}. Bis dahin ist sie offen.`,
    'parties.contacts': ({ persons }, t) =>
      `Ansprechperson${persons.length === 1 ? ' ist' : 'en sind:'}${t.items(persons.map(({ party, matter, person, deputy }) => `für ${t.party(party)} in Sachen ${matters[matter] ?? matter} ${person}${deputy === '' ? '' : ` (Vertretung: ${deputy})`}`))}`,
    'parties.contactGone': ({ answer }) =>
      `Solange eine Ansprechperson da ist, wenden sich die Parteien an sie. Fehlt sie oder ist sie gegangen, so wenden sie sich ${byOption(
        answer,
        {
          deputy: 'an die benannte Vertretung, und wo keine benannt ist, an die Leitung.',
          management: 'an die Leitung.',
        },
      )}`,
    'parties.affiliates': ({ answer }) =>
      `Ein Unternehmen derselben Gruppe ist selbst gebunden, wenn es beigetreten ist. ${byOption(answer, {
        group: 'Für alle anderen Unternehmen ihrer Gruppe steht jede Partei ein wie für sich selbst.',
        controlled:
          'Für Unternehmen, die sie beherrscht, steht jede Partei ein wie für sich selbst. Für ihre Mutter und deren übrige Töchter gilt diese Vereinbarung nicht.',
        none: 'Für andere Unternehmen der Gruppe gilt diese Vereinbarung nicht.',
      })}`,
    'parties.managers': ({ answer }) =>
      `Personen aus Leitung und Gesellschafterkreis sind selbst gebunden, wenn sie unterschrieben haben. ${byOption(answer, {
        answers: 'Im Übrigen steht jede Partei dafür ein, dass auch diese Personen nichts tun, was ihr verboten ist.',
        sign: 'Jede Partei sorgt dafür, dass diese Personen mit unterschreiben. Bis dahin steht sie dafür ein, dass sie nichts tun, was ihr verboten ist.',
        none: 'Im Übrigen gilt diese Vereinbarung für sie nicht.',
      })}`,
    'parties.affiliateRights': ({ answer }) =>
      `Wer dieser Vereinbarung beigetreten ist, hat die Rechte aus ihr. ${byOption(answer, {
        acceded: 'Unternehmen derselben Gruppe, die nicht beigetreten sind, haben keine.',
        controlled:
          'Unternehmen, die eine Partei beherrscht, dürfen die vereinbarten Bedingungen auch ohne Beitritt nutzen; andere Unternehmen und Personen nicht.',
      })}`,
  },
}
