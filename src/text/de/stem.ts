/** The stem of a folded German word: without its ending, a participle and an infinitive with `zu` as the verb, a strong verb by its present. */
export function stem(word: string): string {
  const bare = withoutEnding(word)
  if (strong[bare] !== undefined) return strong[bare]
  const participle = withGe.exec(bare)
  if (participle !== null) {
    const [, particle = '', verb = ''] = participle
    if (strong[verb] !== undefined) return particle + strong[verb]
    if (particle !== '' ? verb.length >= 3 && /(?:t|en)$/u.test(word) : verb.length >= 4 && word.endsWith('t') && !noParticiple.test(word))
      return particle + verb
  }
  const infinitive = word.endsWith('n') ? withZu.exec(bare) : null
  if (infinitive !== null) {
    const [, particle = '', verb = ''] = infinitive
    return particle + (strong[verb] ?? verb)
  }
  const [, prefix = '', verb = ''] = withPrefix.exec(bare) ?? []
  const present = strong[verb]
  return present === undefined ? bare : prefix + present
}

/** What stands apart from its verb: *er wirbt … ab*. */
export const particles: readonly string[] = [
  'zusammen zuruck hinein heraus heran hinzu vorbei weiter wieder nieder dazu fest frei fern raus rein rum her hin los mit nach vor weg',
  'ab an auf aus bei durch ein um zu',
].flatMap((line) => line.split(' '))

const withGe = new RegExp(`^(${particles.join('|')}|)ge(.+)$`, 'u')
const withZu = new RegExp(`^(${particles.join('|')})zu(.{3,})$`, 'u')
const withPrefix = new RegExp(
  `^(${[...particles, 'hinter', 'uber', 'unter', 'wider', 'miss', 'ver', 'zer', 'ent', 'be', 'er'].join('|')})(.+)$`,
  'u',
)

/** Nouns that begin like a participle and end like one. */
const noParticiple = /^gericht$|(?:schaft|heit|keit)$/u

const endings = ['ungen', 'ung', 'ten', 'tet', 'ern', 'em', 'en', 'er', 'es', 'te', 'et', 'st', 'e', 'n', 's', 't']

/** At least four letters stay. A doubled consonant before the ending is one. */
function withoutEnding(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 4)
  if (ending === undefined) return word
  const bare = word.slice(0, -ending.length)
  return /([bdfgklmnprt])\1$/u.test(bare) && bare.length > 4 ? bare.slice(0, -1) : bare
}

/** The other stems of strong verbs, each with that of the present. */
const strong: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'biet bot',
    'brech brach brich broch',
    'bring brach brachte',
    'denk dach',
    'fahr fuhr fahrt',
    'fall fiel fallt',
    'find fand fund',
    'geb gab gib gibt gebe',
    'geh ging gang geht gehe',
    'greif griff grif',
    'halt hielt halt',
    'heb hob',
    'helf half hilf holf',
    'komm kam',
    'lass liess',
    'lauf lief',
    'leih lieh',
    'lieg lag',
    'lug log',
    'nehm nahm nimm nom nomm',
    'nenn nannt nann',
    'ruf rief',
    'scheid schied',
    'schieb schob',
    'schliess schloss schlos',
    'schlag schlug',
    'schmeiss schmiss',
    'schneid schnitt schnit',
    'schreib schrieb',
    'schweig schwieg',
    'send sandt',
    'sprech sprach sprich sproch',
    'stehl stahl stiehl stohl',
    'steig stieg',
    'sterb starb stirb storb',
    'streich strich',
    'streit stritt strit',
    'trag trug',
    'treff traf triff troff',
    'treib trieb',
    'tret trat tritt trit',
    'lier lor',
    'gess gass giss',
    'werb warb wirb worb',
    'werf warf wirf worf',
    'wend wandt',
    'wiss wuss weiss',
    'zieh zog',
    'zwing zwang zwung',
    'wechsel',
  ].flatMap((line) => {
    const [present = '', ...others] = line.split(' ')
    return others.map((other) => [other, present])
  }),
)
