/** The stem of an English word: without its ending; what bends otherwise by its plain form. */
export function stem(word: string): string {
  const plain = irregular[word] ?? word
  const ending = endings.find(([each, stays]) => plain.endsWith(each) && plain.length - each.length >= stays)
  if (ending === undefined) return plain
  const bare = plain.slice(0, -ending[0].length)
  const single = /([bdfgklmnprt])\1$/u.test(bare) && bare.length > 4 ? bare.slice(0, -1) : bare
  return irregular[single] ?? single
}

/** Each with the letters that have to stay. */
const endings: readonly (readonly [ending: string, stays: number])[] = [
  ['ations', 4],
  ['ation', 4],
  ['ments', 3],
  ['ment', 3],
  ['ings', 3],
  ['ing', 3],
  ['ers', 4],
  ['ies', 4],
  ['ied', 4],
  ['ed', 3],
  ['es', 4],
  ['er', 4],
  ['s', 3],
  ['y', 4],
  ['e', 4],
]

const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'pay paid',
    'sell sold',
    'take took taken',
    'leave left',
    'give gave given',
    'break broke broken',
    'write wrote written',
    'tell told',
    'keep kept',
    'lose lost',
    'hold held',
    'buy bought',
    'bring brought',
    'build built',
    'send sent',
    'spend spent',
    'win won',
    'steal stole stolen',
    'hide hid hidden',
    'fall fell fallen',
    'rise rose risen',
    'draw drew drawn',
    'throw threw thrown',
    'know knew known',
    'choose chose chosen',
    'forget forgot forgotten',
    'withdraw withdrew withdrawn',
    'die died dies dying death dead',
    'speak spoke spoken',
    'teach taught',
    'catch caught',
    'find found',
    'lend lent',
    'mean meant',
    'meet met',
    'ring rang rung',
    'sue sued sues suing',
    'use used uses using',
    'owe owed owes owing',
    'sign signs',
    'child children',
    'photo photos',
    'agree agreed agrees',
  ].flatMap((line) => {
    const [plain = '', ...others] = line.split(' ')
    return others.map((other) => [other, plain])
  }),
)
