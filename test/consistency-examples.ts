import type { ConsistencyCheck, ConsistencyExample, PaperNumbers } from '../src/papers/consistency/consistency-check.js'
import { sentencesOf } from '../src/papers/consistency/sentences.js'
import { forAudience } from '../src/papers/for-audience.js'
import { readPaperText } from '../src/papers/text/paper-text.js'
import { drawnStated } from './drawn-stated.js'

const SEVERITY = { '!': 'fails', '~': 'warns' } as const

/** A fault that an example expects: `2 fails`, and words of its sentence. */
export interface DrawnFault {
  readonly where: string
  readonly words: string
}

/** The numbers of an example as those of a paper. */
export function paperOf({ dated, audience, earlier, given = '', text = '' }: ConsistencyExample): PaperNumbers {
  const drawn = text.replace(/^\n/, '').replace(/^ +/gm, '')
  return {
    dated: dated ?? '2029-03-31',
    audience: audience ?? 'officers',
    earlier: drawnStated(earlier ?? ''),
    stated: drawnStated(given),
    prose: sentencesOf(forAudience(readPaperText(drawn).parts, audience ?? 'officers'), drawn)
  }
}

/** Reads the faults an example expects: the row of the number, `!` or `~`, and words. */
export function drawnFaults({ faults }: ConsistencyExample): DrawnFault[] {
  const lines = faults.split('\n').filter(line => line.trim() !== '')
  return lines.map(line => {
    const [, row, mark = '', words = ''] = /^\s*(\d+) ([!~]) (.+)$/.exec(line) ?? []
    if (!row) throw new Error(`A fault is written as 2 ! and words: ${line}`)
    return { where: `${row} ${SEVERITY[mark as keyof typeof SEVERITY]}`, words }
  })
}

/** What a check finds in an example, in the order of its rows. */
export function foundIn({ check }: ConsistencyCheck, example: ConsistencyExample): DrawnFault[] {
  const found = check(paperOf(example)).toSorted((a, b) => a.at.at.line - b.at.at.line)
  return found.map(({ at, severity, says }) => ({ where: `${at.at.line} ${severity}`, words: says }))
}

/** Says whether a check finds in all its examples what it should. */
export function findsItsExamples(check: ConsistencyCheck): boolean {
  return check.examples.every(example => {
    const [found, expected] = [foundIn(check, example), drawnFaults(example)]
    return found.length === expected.length && found.every(({ where, words }, i) => isFault(expected[i]!, where, words))
  })
}

function isFault(expected: DrawnFault, where: string, words: string): boolean {
  return where === expected.where && words.includes(expected.words)
}
