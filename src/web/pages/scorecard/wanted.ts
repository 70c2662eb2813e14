import type { Scorecard, ScorecardRow } from '../../application.js'
import { SIGNAL_WORDS, type SignalShown, signalShown } from '../../signal.js'

/** Which indicators a reader asked to see: all of these words in the name, and this signal; empty for all. */
export interface Wanted {
  readonly words: string
  readonly signal: string
}

/** A signal, how many indicators have it, and the address that shows them alone, or all again. */
export interface SignalCount {
  readonly signal: SignalShown
  readonly count: number
  readonly href: string
  readonly chosen: boolean
}

// Those that want somebody's attention stand first.
const ORDER: readonly SignalShown['words'][] = ['Concern', 'Improving', 'Higher', 'Lower', 'Steady', 'Too early to say']
const LONGEST = 100

/** What an address asks for. A signal that is none asks for all. */
export function wantedOf({ words = '', signal = '' }: Readonly<Record<string, string>>): Wanted {
  return { words: words.trim().slice(0, LONGEST), signal: SIGNAL_WORDS.find(each => each === signal) ?? '' }
}

/** True when a row of a group is among those asked for. */
export function isWanted(row: ScorecardRow, group: string, { words, signal }: Wanted): boolean {
  return holdsWords(row, group, words) && (signal === '' || wordOf(row) === signal)
}

/** Each signal among the indicators with the words asked for; one that no indicator has is left out. */
export function countSignals({ groups }: Scorecard, { words, signal: chosen }: Wanted, query: string): SignalCount[] {
  const rows = groups.flatMap(({ title, rows }) => rows.filter(row => holdsWords(row, title, words)))
  return ORDER.flatMap(word => {
    const [first, ...others] = rows.filter(row => wordOf(row) === word)
    if (!first) return []
    const asked = new URLSearchParams(query)
    if (words) asked.set('words', words)
    if (word !== chosen) asked.set('signal', word)
    const text = String(asked)
    return [
      {
        signal: markOf(first),
        count: others.length + 1,
        href: `/scorecard${text && `?${text}`}`,
        chosen: word === chosen
      }
    ]
  })
}

function holdsWords({ indicator }: ScorecardRow, group: string, words: string): boolean {
  const text = `${indicator.id} ${indicator.title} ${group}`.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word))
}

// Concern is up for one indicator and down for another: its count has no arrow.
function markOf({ chart }: ScorecardRow): SignalShown {
  const shown = signalShown(chart)
  return shown.icon === 'changed' ? shown : { ...shown, side: null }
}

// An indicator without a figure has no signal: its row says why instead.
function wordOf({ latest, chart }: ScorecardRow): SignalShown['words'] | null {
  return latest.missing ? null : signalShown(chart).words
}
