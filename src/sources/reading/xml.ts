import { SaxesParser } from 'saxes'
import { Refusal } from './refusal.js'

/** What is told of an XML text as it is read. Names come without their namespace prefix. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text(text: string): void
  close(name: string): void
}

const LONGEST_STRETCH = 1_000_000
const DEEPEST = 64

/** Feeds XML to its listener as it is read; no document type, no entities of the file's own. @throws Refusal */
export async function readXml(chunks: AsyncIterable<string>, events: XmlEvents): Promise<void> {
  for await (const _ of xmlSteps(chunks, events)) {
  }
}

/** The same, one step a chunk, for a reader that hands on what the listener has gathered. @throws Refusal */
export async function* xmlSteps(
  chunks: AsyncIterable<string>,
  events: XmlEvents,
  longest = LONGEST_STRETCH
): AsyncGenerator<void> {
  const guard = { last: 0, depth: 0, error: null as Refusal | null, ending: false }
  const parser = parserFor(events, guard, longest)
  for await (const chunk of chunks) {
    parser.write(chunk)
    if (!guard.error && parser.position - guard.last > longest) guard.error = tooLong()
    if (guard.error) throw guard.error
    yield
  }
  guard.ending = true
  parser.close()
  if (guard.error) throw guard.error
}

interface Guard {
  last: number
  depth: number
  error: Refusal | null
  /** True when all of the text has been handed over. */
  ending: boolean
}

function parserFor(events: XmlEvents, guard: Guard, longest: number): SaxesParser {
  const parser = new SaxesParser()
  const stop = (refusal: Refusal) => {
    guard.error ??= refusal
  }
  parser.on('error', () => stop(guard.ending ? cutShort() : notWellFormed(parser.line)))
  parser.on('doctype', () => stop(documentType()))
  parser.on('opentag', tag => {
    guard.last = parser.position
    guard.depth += 1
    if (guard.depth > DEEPEST) stop(tooDeep())
    if (!guard.error) events.open(bare(tag.name), tag.attributes)
  })
  const text = (text: string) => {
    if (parser.position - guard.last > longest) stop(tooLong())
    if (!guard.error) events.text(text)
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', tag => {
    guard.last = parser.position
    guard.depth -= 1
    if (!guard.error) events.close(bare(tag.name))
  })
  return parser
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function cutShort(): Refusal {
  return new Refusal('broken-xml', 'is cut short: it stops before its end; export it again and send the whole file')
}

function notWellFormed(line: number): Refusal {
  return new Refusal('broken-xml', `is not well-formed XML, at line ${line} of its text; export it again`)
}

function documentType(): Refusal {
  return new Refusal(
    'xml-document-type',
    'holds a document type or entities of its own, which no return has; export it again without them'
  )
}

function tooLong(): Refusal {
  return new Refusal('line-too-long', 'holds a stretch of over a million characters without a tag; export it again')
}

function tooDeep(): Refusal {
  return new Refusal('broken-xml', 'nests its elements deeper than any return does; export it again')
}
