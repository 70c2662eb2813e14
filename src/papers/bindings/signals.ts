import type { Block } from '../../documents/block.js'
import { dayText } from '../../domain/day-text.js'
import { domains } from '../../figures/indicator-domain.js'
import { binding } from '../binding.js'
import { capital } from '../items/capital.js'
import { paragraph } from '../items/cells.js'
import { endedShown, listShown, type Signalled, signalled, standingShown } from '../sentences/signals-shown.js'
import { statedFigure } from '../stated-figure.js'

const SHOW = ['all', 'worse', 'better', 'new', 'number'] as const

export default binding({
  id: 'signals',
  what: 'Which figures show a real change by their control charts, for the better and for the worse, and which of these are new or have ended since a day. What is only chance is not told.',
  example: '{{signals domain=Placements since=-3m}}',
  in: 'block',
  arguments: {
    domain: { as: 'choice', what: 'one part of the service; all when left out', choices: domains },
    since: { as: 'day', what: 'an earlier day, so that new signals and ended ones can be told' },
    show: {
      as: 'choice',
      what: 'only those for the worse, for the better, or new, or only how many there are; all when left out',
      choices: SHOW
    }
  },
  order: ['domain'],
  wrong: ({ since, show }, { asAt }) => {
    if (show === 'new' && since === null) return 'New signals are told since a day: write since=-3m.'
    return since !== null && since >= asAt ? 'Signals are told since a day before the paper’s own.' : null
  },
  needs: ({ domain, since }, { asAt }) =>
    [asAt, ...(since ? [since] : [])].map(day => ({ of: 'rows' as const, domain, day })),
  shows: ({ domain, since, show }, facts, at) => {
    const { asAt } = facts.about
    const before = since === null ? null : facts.rows(domain, since)
    const signals = signalled(facts.rows(domain, asAt), before)
    const told = signals.filter(each => isWanted(each, show ?? 'all'))
    const number = paragraph(inAll(signals, since))
    const all = () => (show === 'number' ? [number] : [number, ...standingShown(told), ...endedShown(signals)])
    return {
      blocks: show === 'better' || show === 'worse' ? oneWay(told, show) : all(),
      stated: told.filter(({ now }) => now).map(({ row }) => statedFigure(row.latest, row.indicator, at))
    }
  }
})

function isWanted({ now, move }: Signalled, show: (typeof SHOW)[number]): boolean {
  if (show === 'number') return false
  if (show === 'new') return move === 'new'
  return show === 'all' || now?.tone === (show === 'worse' ? 'concern' : 'improvement')
}

function oneWay(told: readonly Signalled[], way: 'better' | 'worse'): Block[] {
  return told.length > 0 ? [listShown(told)] : [paragraph(`No figure shows a real change for the ${way}.`)]
}

function inAll(signals: readonly Signalled[], since: string | null): string {
  const charted = signals.filter(({ row }) => row.chart !== null && row.latest.value !== null)
  const of = (tone: string) => charted.filter(({ now }) => now?.tone === tone).length
  const [better, worse, neither] = [of('improvement'), of('concern'), of('neutral')]
  const all = better + worse + neither
  const rest = all === charted.length ? '' : ' The rest moved by no more than chance.'
  if (charted.length === 0) return 'None of these figures has a value to judge by.'
  const told =
    all === 0
      ? 'none shows more than chance.'
      : `${all} ${all === 1 ? 'shows' : 'show'} a real change: ${worse} for the worse, ${better} for the better, and ${neither} neither better nor worse in ${neither === 1 ? 'itself' : 'themselves'}.${rest}`
  const first = `Of ${charted.length} ${charted.length === 1 ? 'figure' : 'figures'}, ${told}`
  if (since === null) return first
  const moved = (move: string) => signals.filter(each => each.move === move).length
  const earlier = signals.some(({ now, move }) => move === 'new' && now!.since <= since)
  const late = earlier ? ' A change is seen only once it has lasted, so a new one may have begun before that day.' : ''
  return `${first} ${capital(`since ${dayText(since)}, ${moved('new')} ${moved('new') === 1 ? 'is' : 'are'} new and ${moved('ended')} ${moved('ended') === 1 ? 'has' : 'have'} ended.`)}${late}`
}
