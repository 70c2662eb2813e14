import { readdirSync, readFileSync } from 'node:fs'
import type { Audience } from '../documents/block.js'

/** A paper to begin from: its text, and what it is for. Its days are relative, so that it is right on any. */
export interface Template {
  /** The name of its file. */
  readonly id: string
  readonly title: string
  /** The body or the people it goes to. */
  readonly for: string
  /** The post whose report it is; null where the council says. */
  readonly by: string | null
  /** How often: `quarter`, `six weeks`. */
  readonly every: string
  /** Who reads it, at the widest. */
  readonly audience: Audience
  readonly what: string
  /** Markdown with bindings. */
  readonly text: string
}

const folder = new URL('./templates/', import.meta.url)
const KEYS = ['title', 'for', 'every', 'audience', 'what'] as const
const AUDIENCES: readonly Audience[] = ['officers', 'members', 'public']

/** Every template, by name: one from each file of `templates/`. */
export const TEMPLATES: ReadonlyMap<string, Template> = new Map(
  readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => {
      const id = name.replace(/\.md$/, '')
      return [id, readTemplate(id, readFileSync(new URL(name, folder), 'utf8'))]
    })
)

/**
 * Reads a template: a head between two lines of `---`, a line `name: words` for each thing it says of itself, then the
 * text. @throws when the head is not whole, for a template is part of the program
 */
export function readTemplate(id: string, source: string): Template {
  const [, head, text] = /^---\n(.*?)\n---\n+(.*)$/s.exec(source) ?? []
  if (head === undefined || text === undefined) throw new Error(`The template ${id} does not begin with its head.`)
  const lines = head.split('\n').map(line => /^([a-z]+): +(\S.*)$/.exec(line))
  const said = new Map(lines.flatMap(line => (line ? [[line[1]!, line[2]!] as const] : [])))
  const isWhole = lines.every(line => line !== null) && lines.length === said.size && KEYS.every(key => said.has(key))
  const strange = [...said.keys()].filter(key => key !== 'by' && !(KEYS as readonly string[]).includes(key))
  if (!isWhole || strange.length > 0)
    throw new Error(`The head of the template ${id} says ${KEYS.join(', ')}, and it may say by, each once.`)
  const of = (key: (typeof KEYS)[number]) => said.get(key)!
  const audience = AUDIENCES.find(each => each === of('audience'))
  if (!audience) throw new Error(`The audience of the template ${id} is one of ${AUDIENCES.join(', ')}.`)
  return {
    id,
    title: of('title'),
    for: of('for'),
    by: said.get('by') ?? null,
    every: of('every'),
    audience,
    what: of('what'),
    text
  }
}
