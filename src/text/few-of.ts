/** At most a dozen, so that a list in a message stays readable. */
export const fewOf = (names: readonly string[]): string => (names.length <= 12 ? names.join(', ') : `${names.slice(0, 12).join(', ')} ...`)
