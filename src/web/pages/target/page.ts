import { unitText } from '../../../documents/format-figure.js'
import { visibleLine } from '../../../domain/visible-line.js'
import type { Indicator } from '../../../indicators/indicator.js'
import type { TargetTable } from '../../../register/tables/decisions.js'
import { setTarget, standingTargets, type Target, TargetChanged, targetHistory } from '../../../register/targets.js'
import type { User } from '../../../register/users.js'
import { momentText } from '../../moment-text.js'
import { type Asked, page, type Redirected, Refused, type Shown } from '../../page.js'
import { targetText } from '../../target-text.js'
import { viewOf, viewQuery } from '../../view.js'
import { dayAgain, readTarget, type TargetErrors, type TypedTarget, wordsError } from './typed-target.js'

/** The form that sets a target, or changes and withdraws one. */
export interface TargetModel {
  readonly heading: string
  readonly indicator: Pick<Indicator, 'id' | 'title' | 'better'>
  readonly unit: string
  readonly back: string
  readonly action: string
  readonly typed: TypedTarget
  readonly errors: TargetErrors
  /** The target as it stands; null for a new one. */
  readonly stands: string | null
  readonly withdraw: { readonly action: string; readonly reason: string; readonly error: string | null } | null
  /** Who changed or withdrew the target meanwhile, and how; null when nobody did. */
  readonly theirs: { readonly by: string; readonly at: string; readonly words: string; readonly basis: string } | null
}

type AskedByReader = Asked & { readonly reader: User }

/** An indicator's targets, and the one that the address names; null for a new one. */
interface Found {
  readonly indicator: Indicator
  readonly authority: string
  readonly history: readonly TargetTable[]
  readonly named: TargetTable | null
}

interface Filled {
  readonly typed: TypedTarget
  readonly errors?: TargetErrors
  readonly reason?: string
  readonly reasonError?: string | null
}

const NEW = '/indicators/:id/target'
const ONE = '/indicators/:id/targets/:target'

export default page({
  routes: [
    { method: 'GET', path: NEW, for: 'decide', answer: open },
    { method: 'POST', path: NEW, for: 'decide', answer: save },
    { method: 'GET', path: ONE, for: 'decide', answer: open },
    { method: 'POST', path: ONE, for: 'decide', answer: save },
    { method: 'POST', path: `${ONE}/undo`, for: 'decide', answer: withdraw }
  ]
})

async function open(asked: AskedByReader): Promise<Shown | Redirected> {
  const found = await foundTarget(asked)
  const stands = standsOf(found)
  if (isOvertaken(found) || (found.named && !stands)) return back(asked, found)
  return form(asked, found, { typed: typedOf(stands) })
}

async function save(asked: AskedByReader): Promise<Shown | Redirected> {
  const found = await foundTarget(asked)
  const { value = '', from = '', until = '', basis = '' } = asked.form
  const typed = { value, from, until, basis }
  const others = standingTargets(found.history).filter(({ id }) => id !== found.named?.id)
  const { target, errors } = readTarget(typed, found.indicator.unit, others)
  if (Object.keys(errors).length > 0 || isOvertaken(found)) return form(asked, found, { typed, errors })
  const days = { from_day: target.from, to_day: target.until }
  return add(asked, found, { value: target.value, ...days, basis: target.basis }, { typed })
}

async function withdraw(asked: AskedByReader): Promise<Shown | Redirected> {
  const found = await foundTarget(asked)
  const { named } = found
  if (named === null || named.value === null) throw new Refused(404, 'There is no such target.')
  const reason = visibleLine(asked.form.reason ?? '')
  const reasonError = wordsError(reason, 'reason', 'Say why it is withdrawn').reason ?? null
  const filled = { typed: typedOf(named), reason, reasonError }
  if (reasonError || isOvertaken(found)) return form(asked, found, filled)
  const { from_day, to_day } = named
  return add(asked, found, { value: null, from_day, to_day, basis: reason }, filled)
}

async function add(
  asked: AskedByReader,
  { indicator, authority, named }: Found,
  values: Pick<TargetTable, 'value' | 'from_day' | 'to_day' | 'basis'>,
  filled: Filled
): Promise<Shown | Redirected> {
  const { application, reader } = asked
  const by = { by_id: reader.id, by_name: reader.name, at: new Date(application.now()).toISOString() }
  const row = { indicator: indicator.id, authority, replaces: named?.id ?? null, ...values, ...by }
  try {
    await setTarget(application.register, row)
  } catch (error) {
    if (!(error instanceof TargetChanged)) throw error
    return form(asked, await foundTarget(asked), filled)
  }
  return back(asked, { indicator })
}

function back(asked: Asked, { indicator }: Pick<Found, 'indicator'>): Redirected {
  return { redirect: `/indicators/${indicator.id}${viewQuery(asked, viewOf(asked))}#targets` }
}

async function foundTarget(asked: AskedByReader): Promise<Found> {
  const indicator = asked.application.indicators.find(({ id }) => id === asked.params.id)
  const { authority } = viewOf(asked)
  if (!indicator || !asked.councils.some(({ code }) => code === authority))
    throw new Refused(404, 'There is no such indicator, or nothing is loaded for this council yet.')
  const history = await targetHistory(asked.application.register, indicator.id, authority)
  const { target } = asked.params
  const named = target === undefined ? null : history.find(({ id }) => id === target)
  if (named === undefined) throw new Refused(404, 'There is no such target.')
  return { indicator, authority, history, named }
}

async function form(asked: AskedByReader, found: Found, filled: Filled): Promise<Shown> {
  const { typed, errors = {}, reason = '', reasonError = null } = filled
  const { indicator, named } = found
  const { unit } = indicator
  const latest = latestOf(found)
  const stands = standsOf(found)
  const query = viewQuery(asked, viewOf(asked))
  const address = `/indicators/${indicator.id}/target`
  const theirs = latest !== null && latest !== named ? latest : null
  const heading = named === null ? 'Set a target' : 'Change the target'
  const model: TargetModel = {
    heading,
    indicator,
    unit: unitText(unit),
    back: `/indicators/${indicator.id}${query}#targets`,
    action: stands ? `${address}s/${stands.id}${query}` : `${address}${query}`,
    typed,
    errors,
    stands: stands && targetText(stands, unit),
    withdraw: stands && { action: `${address}s/${stands.id}/undo${query}`, reason, error: reasonError },
    theirs: theirs && {
      by: theirs.by_name,
      at: momentText(theirs.at),
      words: theirs.value === null ? 'withdrawn' : targetText(theirs, unit),
      basis: theirs.basis ?? ''
    }
  }
  const isWrong = Object.keys(errors).length > 0 || reasonError !== null || theirs !== null
  return { title: `${isWrong ? 'Error: ' : ''}${heading}`, model, status: isWrong ? 422 : 200 }
}

/** What has become of the target that the address names, by those that replaced it one after another. */
function latestOf({ history, named }: Found): TargetTable | null {
  let latest = named
  for (let next = named; next; next = history.find(({ replaces }) => replaces === latest?.id) ?? null) latest = next
  return latest
}

function standsOf(found: Found): Target | null {
  const latest = latestOf(found)
  return standingTargets(found.history).find(({ id }) => id === latest?.id) ?? null
}

function isOvertaken(found: Found): boolean {
  return latestOf(found) !== found.named
}

function typedOf(target: TargetTable | null): TypedTarget {
  if (!target || target.value === null) return { value: '', from: '', until: '', basis: '' }
  const { value, from_day, to_day, basis } = target
  return { value: String(value), from: dayAgain(from_day), until: dayAgain(to_day), basis: basis ?? '' }
}
