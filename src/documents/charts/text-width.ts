const narrow = new Set("iIjl.,:;'’|!()[] ")
const slim = new Set('frt-“”"/')
const wide = new Set('mMwW%@')

/** About how wide text stands in Inter at a size in pixels, for keeping labels apart: within a tenth, seldom under. */
export function textWidth(text: string, size: number, bold = false): number {
  const ems = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0)
  return ems * size * (bold ? 1.06 : 1)
}

function letterWidth(letter: string): number {
  if (narrow.has(letter)) return 0.29
  if (slim.has(letter)) return 0.41
  if (wide.has(letter)) return 0.9
  return /[A-Z]/.test(letter) ? 0.7 : 0.61
}

/** Text cut with an ellipsis so that it fits a width in pixels. */
export function fitted(text: string, size: number, width: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text
  let short = text
  while (short !== '' && textWidth(`${short}…`, size, bold) > width) short = short.slice(0, -1)
  return `${short.trimEnd()}…`
}

/** Text on one line, or on two when it is too wide, the second cut with an ellipsis if it must be. */
export function wrapped(text: string, size: number, width: number): string[] {
  if (textWidth(text, size) <= width) return [text]
  const words = text.split(' ')
  let first = words.shift() ?? ''
  while (words.length > 1 && textWidth(`${first} ${words[0]}`, size) <= width) first += ` ${words.shift()}`
  return [fitted(first, size, width), fitted(words.join(' '), size, width)].filter(line => line !== '')
}
