import type { LinkTarget } from '../link-target.js'
import type { PdfFace } from './pdf-fonts.js'

/** Words of one look. */
export interface Styled {
  readonly text: string
  readonly face: PdfFace
  readonly size: number
  readonly colour: string
  /** How far above the line it stands, in points. */
  readonly rise?: number
  readonly link?: LinkTarget
  /** What a link is called by itself. */
  readonly said?: string
  /** The name by which links lead here. */
  readonly anchor?: string
}

/** Part of a line in one look, `x` from the line's left. */
export interface Fragment {
  readonly of: Styled
  text: string
  readonly x: number
  width: number
}

export interface Line {
  readonly fragments: Fragment[]
  width: number
}

type Measure = (text: string, face: PdfFace, size: number) => number

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Sets words in lines no wider than a width, broken between words, and within a word that fits no line. */
export function layLines(words: readonly Styled[], width: number, measure: Measure): Line[] {
  const lines: Line[] = [{ fragments: [], width: 0 }]
  let gap: Styled | null = null
  for (const word of wordsOf(words)) {
    const line = lines.at(-1)!
    if (word.length === 1 && word[0]!.text.trim() === '') {
      gap = word[0]!.of
      continue
    }
    const space = gap === null || line.fragments.length === 0 ? 0 : measure(' ', gap.face, gap.size)
    const wide = word.reduce((sum, { of, text }) => sum + measure(text, of.face, of.size), 0)
    if (line.fragments.length > 0 && line.width + space + wide > width + 0.01) {
      // The space at the end of a line is there for those who copy or hear it.
      if (gap) line.fragments.at(-1)!.text += ' '
      lines.push({ fragments: [], width: 0 })
    } else if (space > 0) put(line, gap!, ' ', space)
    for (const part of word) putLetters(lines, part.of, part.text, width, measure)
    gap = null
  }
  return lines
}

function putLetters(lines: Line[], of: Styled, text: string, width: number, measure: Measure): void {
  const wide = measure(text, of.face, of.size)
  if (lines.at(-1)!.width + wide <= width + 0.01) {
    put(lines.at(-1)!, of, text, wide)
    return
  }
  for (const { segment } of letters.segment(text)) {
    const one = measure(segment, of.face, of.size)
    if (lines.at(-1)!.width + one > width && lines.at(-1)!.fragments.length > 0) lines.push({ fragments: [], width: 0 })
    put(lines.at(-1)!, of, segment, one)
  }
}

function put(line: Line, of: Styled, text: string, width: number): void {
  const last = line.fragments.at(-1)
  if (last?.of === of) {
    last.text += text
    last.width += width
  } else line.fragments.push({ of, text, x: line.width, width })
  line.width += width
}

// A word may be in several looks: a figure and the mark of its note are not parted.
function wordsOf(words: readonly Styled[]): { of: Styled; text: string }[][] {
  const all: { of: Styled; text: string }[][] = []
  let open = false
  for (const of of words)
    for (const text of of.text.match(/ +|[^ ]+/g) ?? []) {
      const blank = text.startsWith(' ')
      if (open && !blank) all.at(-1)!.push({ of, text })
      else all.push([{ of, text }])
      open = !blank
    }
  return all
}
