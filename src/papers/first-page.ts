import type { Block, Document } from '../documents/block.js'
import type { Check } from './check.js'
import type { CommitteeHeadings } from './committee-headings.js'
import { headingsFor } from './headings-for.js'
import type { Paper } from './paper.js'

type FrontLine = Document['front'][number]

/** The title stands above the first page's lines, and is none of them. */
const TITLE = 'title'
const START = { line: 1, column: 1 }

/** The lines of a first page in the order the body's reports have them; those that it does not know come last. */
export function firstPage(paper: Paper, written: readonly FrontLine[]): readonly FrontLine[] {
  const labels = new Set(written.map(({ label }) => plain(label)))
  const left = [...written, ...paper.front.filter(({ label }) => !labels.has(plain(label)))]
  const ordered = (patternOf(paper)?.headings ?? []).flatMap(heading => {
    const at = heading.as === 'front' ? left.findIndex(({ label }) => plain(label) === plain(heading.text)) : -1
    return at < 0 ? [] : left.splice(at, 1)
  })
  return [...ordered, ...left]
}

/**
 * What a paper lacks of the headings that its body's reports must bear. Where every report to the body bears them it is
 * not published without, unless somebody says why it may be; else its author is told.
 */
export function lackingHeadings(paper: Paper, front: readonly FrontLine[], blocks: readonly Block[]): Check[] {
  const pattern = patternOf(paper)
  if (!pattern) return []
  const lines = front.map(({ label }) => plain(label))
  const sections = blocks.flatMap(block => (block.as === 'heading' ? [plain(block.text)] : []))
  const required = pattern.headings.filter(each => each.required && plain(each.text) !== TITLE)
  const lacking = (as: 'front' | 'section', known: readonly string[]): string[] => [
    ...new Set(
      required
        .filter(each => (as === 'front') === (each.as === 'front') && !known.includes(plain(each.text)))
        .map(({ text }) => `“${text}”`)
    )
  ]
  return [
    checkOf('first page', lacking('front', lines), pattern, paper, 'Its first page lacks'),
    checkOf('headings', lacking('section', sections), pattern, paper, 'It lacks the headings')
  ].flat()
}

function checkOf(
  key: string,
  lacking: readonly string[],
  { ofEvery }: CommitteeHeadings,
  { body }: Paper,
  begins: string
): Check[] {
  if (lacking.length === 0) return []
  const sentence = `${begins} ${lacking.join(', ')}, which reports to the body “${body}” bear.`
  return [{ key: `${key}: ${lacking.join(', ')}`, at: START, sentence, finding: ofEvery ? 'fails' : 'warns' }]
}

/** The council's own pattern for the body; null where it has none, and any headings will do. */
function patternOf({ authority, body, dated }: Paper): CommitteeHeadings | null {
  const found = body === null ? null : headingsFor(authority, body, dated)
  return found?.authority ? found : null
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}
