import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { authority as authorityOf } from '../src/domain/authority.js'
import { dayNumber, monthEnd } from '../src/domain/day.js'
import type { SourceId } from '../src/sources/source.js'
import { reuseIds } from './dirt/reused-ids.js'
import type { Council } from './life/council.js'
import { simulate } from './life/simulate.js'
import { at } from './path.js'
import { Random } from './random.js'
import { stepsOf } from './returns/write-returns.js'
import { settings } from './settings.js'

/** What to invent and where to write it. Months are written `YYYY-MM`. */
export interface DemoWanted {
  readonly out: string
  /** DfE three-digit codes; the first is written first. */
  readonly authorities: readonly string[]
  /** Children looked after at the end, in each council; absent for Middlesbrough's size, the others as chance has it. */
  readonly children?: number
  readonly from: string
  readonly to: string
  readonly seed: string
  /** No troubles of real data: every source tells exactly the same. */
  readonly clean: boolean
  /** Write these sources alone; all when absent. */
  readonly sources?: readonly SourceId[]
  readonly onProgress?: (progress: DemoProgress) => void
}

/** How far the writing has got: `done` of `of` steps of one council. */
export interface DemoProgress {
  readonly authority: string
  readonly done: number
  readonly of: number
}

/** One load to make of the files written, in the order of the list; files are named from the council's own folder. */
export interface DemoLoad {
  readonly files: readonly string[]
  readonly source: SourceId
  /** A statutory year, the day of an extract, or the first and last day it tells of. */
  readonly period: string
}

/** What was written for a council. */
export interface DemoWritten {
  readonly authority: string
  readonly folder: string
  readonly loads: readonly DemoLoad[]
}

/** Council sizes against Middlesbrough's, drawn from for every council but the first. */
const SIZES = [0.45, 0.6, 0.75, 0.9, 1, 1.1, 1.3, 1.6, 2]

/**
 * Lives the lives of invented councils' children and writes every return about them in its real format, with a
 * `loads.json` beside them that says what to load in order. The same wishes give the same bytes.
 */
export function writeDemo(wanted: DemoWanted): DemoWritten[] {
  return wanted.authorities.map((code, position) => writeCouncil(wanted, code, position))
}

function writeCouncil(wanted: DemoWanted, code: string, position: number): DemoWritten {
  const folder = join(wanted.out, code)
  const tell = (done: number, of: number) => wanted.onProgress?.({ authority: code, done, of })
  const council = simulate(
    {
      authority: code,
      onsCode: authorityOf(code)!.onsCode,
      position,
      scale: scaleOf(wanted, code, position),
      from: wanted.from,
      to: wanted.to,
      seed: wanted.seed
    },
    (month, of) => tell(month, of * 2)
  )
  const loads = writeFiles(council, wanted, folder, tell)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'loads.json'), `${JSON.stringify(loads, null, 2)}\n`)
  return { authority: code, folder, loads }
}

function writeFiles(
  council: Council,
  wanted: DemoWanted,
  folder: string,
  tell: (done: number, of: number) => void
): DemoLoad[] {
  const dirt = wanted.clean ? null : council.random.branch('dirt')
  if (dirt !== null) reuseIds(council, dirt.branch('reused-ids'))
  const every = stepsOf(council, folder, wanted.from, dayNumber(monthEnd(wanted.to)), dirt)
  const steps = every.filter(step => !wanted.sources || wanted.sources.includes(step.source))
  return steps.map((step, index) => {
    const load = step.write()
    tell(steps.length + index + 1, steps.length * 2)
    return load
  })
}

function scaleOf(wanted: DemoWanted, code: string, position: number): number {
  if (wanted.children !== undefined) return wanted.children / at(settings.lookedAfter, wanted.to)
  return position === 0 ? 1 : new Random(`${wanted.seed}/${code}/size`).pick(SIZES)
}
