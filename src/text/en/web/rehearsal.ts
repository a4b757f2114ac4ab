import type { rehearsal as german } from '../../de/web/rehearsal.ts'

export const rehearsal: typeof german = {
  title: 'Emergencies',
  sub: 'What happens in real life, played through your draft: peacetime is when holes can be closed.',
  counts: (answered, open, contradictory) =>
    [
      answered === 0 ? '' : `${answered} answered`,
      open === 0 ? '' : `${open} open`,
      contradictory === 0 ? '' : `${contradictory} contradictory`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  notYet: (count) =>
    count === 1
      ? 'One more story belongs to a topic you have not agreed yet.'
      : `${count} more stories belong to topics you have not agreed yet.`,
  empty: 'This is where you rehearse emergencies once the first answers are agreed.',
  outcome: { answered: 'Answered', open: 'Open', contradictory: 'Contradictory', notAsked: 'Not agreed yet' },
  partMissing: 'A part of the story is not agreed yet.',
  depends: 'Depending:',
  closes: 'These questions close the case:',
  ask: 'Ask with other figures',
  toFinding: 'See the finding',
  own: 'Emergencies of your own',
  ownSays: 'What you fear yourselves. Ask it under “What if …?” and keep the case there.',
  ownBy: (name) => `By ${name}`,
  ownAsk: 'Ask a case',
  drop: 'Remove',
  dropSure: 'The emergency is no longer rehearsed. The history keeps that it was there.',
  dropYes: 'Yes, remove',
  inDoor: (answered, all) => `${answered} of ${all} answered`,
  show: 'Show',
  all: 'All',
}
