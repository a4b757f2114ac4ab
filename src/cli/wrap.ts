const columns = 100

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' })

const width = (text: string): number => Array.from(letters.segment(text)).length

/** Lines of at most a hundred columns; the first begins with `lead`, the others stand under its text. No word is cut. */
export function wrap(text: string, lead = ''): string {
  const indent = ' '.repeat(lead.length)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n]+/u)) {
    if (line !== '' && lead.length + width(line) + 1 + width(word) > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.map((one, index) => `${index === 0 ? lead : indent}${one}`).join('\n')
}
