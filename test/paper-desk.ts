import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Audience, Block, TableBlock } from '../src/documents/block.js'
import { Home } from '../src/figures/home.js'
import type { PaperSources } from '../src/papers/facts/gather.js'
import type { Paper, PreviousPaper } from '../src/papers/paper.js'
import { type WorkedOut, workOut } from '../src/papers/work-out.js'
import { standingDecisions } from '../src/register/decisions.js'
import { listItems } from '../src/register/items.js'
import { itemsThen } from '../src/register/items-then.js'
import { openRegister, type Register } from '../src/register/register.js'
import { newRegister } from './new-register.js'
import { sampleHome } from './sample-home.js'

/** A place to work papers out at: a real home and register. */
export interface PaperDesk {
  readonly home: Home
  readonly register: Register
  readonly sources: PaperSources
  readonly out: (text: string, wish?: Wish) => Promise<WorkedOut>
  readonly close: () => Promise<void>
}

/** Who reads the paper, and what differs from the usual one. */
export interface Wish extends Partial<Paper> {
  readonly audience?: Audience
  readonly previous?: PreviousPaper | null
}

/** The day it is at the desk. */
export const DESK_TODAY = '2026-11-02'
const NOW = `${DESK_TODAY}T09:00:00.000Z`

/** Opens a desk on a home, one with the sample return of two years unless given, and an empty register. */
export async function openPaperDesk(given?: string): Promise<PaperDesk> {
  const folder = given ?? (await sampleHome([2017, 2018]))
  await newRegister(join(folder, 'register'))
  const [home, register] = [await Home.open(folder), await openRegister(join(folder, 'register'))]
  const sources = paperSources(home, register, NOW)
  return {
    home,
    register,
    sources,
    out: (text, { audience = 'officers', previous = null, ...paper } = {}) =>
      workOut({ ...USUAL, text, ...paper }, { audience, previous, before: [] }, sources),
    close: async () => {
      await Promise.all([home.close(), register.close()])
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** Where a paper's facts are read from at a moment. */
export function paperSources(figures: Home, register: Register, now: string): PaperSources {
  return {
    figures,
    now,
    items: async (kind, authority, at) =>
      at === null
        ? (await listItems(register, { authority, kind })).items
        : itemsThen(register, { authority, kind }, at),
    decisions: (authority, day) => standingDecisions(register, authority, day)
  }
}

const USUAL: Paper = {
  authority: '806',
  title: 'A paper',
  text: '',
  asAt: '2018-03-31',
  knownAt: null,
  dated: DESK_TODAY,
  body: null,
  front: [],
  draft: true
}

/** All that a paper says, a line for each block and each row of a table. */
export function linesOf({ document }: WorkedOut): string[] {
  return document.blocks.flatMap(lines)
}

/** The tables of a paper. */
export function tablesOf({ document }: WorkedOut): TableBlock[] {
  return document.blocks.filter(block => block.as === 'table')
}

function lines(block: Block): string[] {
  const said = (words: readonly { readonly text: string }[]) => words.map(({ text }) => text).join('')
  switch (block.as) {
    case 'heading':
      return [block.text]
    case 'list':
      return block.items.map(said)
    case 'table':
      return tableLines(block)
    case 'chart':
      return [block.title, block.sentence]
    default:
      return [said(block.words)]
  }
}

function tableLines({ title, columns, rows, note }: TableBlock): string[] {
  const heads = columns.map(({ heading }) => heading).join(' | ')
  return [title, heads, ...rows.map(row => row.map(({ text }) => text).join(' | ')), ...(note ? [note] : [])]
}
