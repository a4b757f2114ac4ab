/** At most a dozen names as the end of a sentence, so that a list in a message stays readable. */
export const fewOf = (names: readonly string[]): string =>
  names.length <= 12 ? `${names.join(', ')}.` : `${names.slice(0, 12).join(', ')} …`
