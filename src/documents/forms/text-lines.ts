const WIDE =
  /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How many columns of a terminal text takes: pictures and East Asian letters take two, marks on a letter none. */
export function columnsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  return [...letters.segment(text)].reduce((sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1), 0)
}

/** Text in lines no wider than a number of columns, broken between words, and within a word that fits no line unless it is an address. */
export function textLines(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap(each => pieces(each, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (columnsOf(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].map(each => each.trimEnd())
}

/** Text filled up with spaces to a number of columns. */
export function padded(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - columnsOf(text)))
  return align === 'right' ? space + text : text + space
}

function pieces(word: string, width: number): string[] {
  if (columnsOf(word) <= width || /^<?(https?|mailto):/.test(word)) return [word]
  const parts = ['']
  for (const { segment } of letters.segment(word)) {
    if (columnsOf(parts.at(-1)! + segment) > width) parts.push('')
    parts[parts.length - 1] += segment
  }
  return parts
}
