import type { lint as german } from '../../de/web/lint.ts'

export const lint: typeof german = {
  title: 'Notes to have checked',
  sub: (open, calm) =>
    `${open === 0 ? 'No note is open' : open === 1 ? 'One note is open' : `${open} notes are open`}${calm === 0 ? '.' : calm === 1 ? ', one is settled.' : `, ${calm} are settled.`}`,
  general:
    'Each note says what the law, case law or practice starts from in general. What that means for your agreement is for your lawyer or tax adviser to say.',
  print: 'Print',
  none: 'There is no note on what has been agreed so far. One appears here as soon as an agreed answer brings it up.',
  severity: {
    stop: 'Have it checked before signing',
    warn: 'Have it checked',
    inform: 'Good to know',
  },
  beforeSigning: 'This is usually settled before signing. The program reminds you of it and stops nobody.',
  agreed: 'From what is agreed',
  agreedSays: 'Everybody sees these notes in the same words.',
  own: 'From your own answers only',
  ownSays: 'Only your side sees this. It may change when you compare and negotiate.',
  settled: (count) => (count === 1 ? 'One settled note' : `${count} settled notes`),
  isSettled: 'settled',
  settledSays: 'Other answers settle what this is about.',
  calm: 'What settles it',
  sources: 'Source',
  questions: 'Questions',
  asks: 'Still to be answered',
  unchecked: (name, standing, value) =>
    standing === 'outOfDate'
      ? `${name}: ${value} held last and has expired. Please look up the value of today.`
      : `${name}: ${value} has not been checked for some time.`,
  here: 'Note on this answer',
  constants: {
    title: 'Numbers with validity',
    sub: 'Numbers that the law, a central bank, courts or practice set and that notes name. They decide nothing that is agreed.',
    columns: ['Number', 'Value', 'In force', 'To check from', 'Source'],
    label: 'Numbers, their values and sources',
    always: 'until further notice',
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    span: (from, until) => `${from} to ${until}`,
    standing: { holds: '', toCheck: 'due for checking', notYet: 'not yet in force', outOfDate: 'expired' },
    operator: (found, by, day) => `${found}; entered by the operator: ${by}, ${day}`,
    toHealth: 'State of the server',
  },
}
