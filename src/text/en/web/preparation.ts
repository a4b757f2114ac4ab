import type { preparation as german } from '../../de/web/preparation.ts'

export const preparation: typeof german = {
  title: 'Prepare the talk',
  sub: 'What to talk about next, the most important first. It is worked out from what you may see yourself, and from nothing else.',
  open: 'Prepare the talk',
  print: 'Print',
  empty: 'Once the first answers have been compared, this page says what to talk about.',
  nothing: 'At present nothing is answered differently, no case is open and no note needs checking.',
  more: (count: number) => (count === 1 ? 'One more point' : `${count} more points`),
  agenda: 'Already on the agenda',
  differs: 'Answered differently',
  differsSays: 'What must be settled before signing comes first.',
  proposed: 'There is a proposal for this.',
  noAnswer: 'no answer',
  findings: 'Open or contradictory',
  findingsSays: 'Cases to which the draft has no answer, or two.',
  stories: 'Emergencies without an answer',
  storiesSays: 'The question that closes the most emergencies comes first.',
  noQuestion: 'No open question closes these cases; the findings lead on.',
  notes: 'To have checked before the talk',
  notesSays: 'Notes on what is agreed.',
}
