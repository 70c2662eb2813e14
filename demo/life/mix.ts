import { ageAt, type DayNumber, type Month } from '../calendar.js'
import { at } from '../path.js'
import { type Child, currentEpisode, type LegalStatus, openPeriod } from './child.js'
import { type Council, scaled } from './council.js'
import { type Setting, settingOf, suitability } from './placement.js'

/** How many children live in each kind of home, and how many the council means to have there at the month's end. */
export interface Mix {
  readonly count: Record<Setting, number>
  readonly target: Record<Setting, number>
}

/** The kinds of home that are steered. */
export const STEERED = ['kinship', 'parents', 'homeOwn', 'homeExternal', 'agency', 'own', 'supported'] as const

/**
 * The mix as it stands with the month's targets, which add up to the number of children who will be looked after at the
 * month's end. What is not steered keeps its own number as target.
 */
export function mixOf(council: Council, month: Month, total: number): Mix {
  const count: Record<Setting, number> = {
    kinship: 0,
    parents: 0,
    homeOwn: 0,
    homeExternal: 0,
    agency: 0,
    own: 0,
    supported: 0,
    adoption: 0,
    other: 0
  }
  for (const child of council.lookedAfter) count[settingOf(currentEpisode(openPeriod(child)!).placement)]++
  const target = { ...count }
  for (const setting of STEERED) target[setting] = scaled(council, at(council.settings.placements[setting], month.text))
  shareOut(target, total)
  return { count, target }
}

// How far each kind of home gives way when the settings do not add up: most where no published figure names a number.
const GIVES_WAY: Partial<Record<Setting, number>> = { supported: 8, own: 1, agency: 1, kinship: 1 }

function shareOut(target: Record<Setting, number>, total: number): void {
  const left = total - Object.values(target).reduce((sum, each) => sum + each, 0)
  const weights = STEERED.map(setting => target[setting] * (GIVES_WAY[setting] ?? 0))
  const all = weights.reduce((sum, each) => sum + each, 0)
  for (const [index, setting] of STEERED.entries()) target[setting] += (left * weights[index]!) / all
}

/** How many children too many live in a kind of home; below 0, too few. */
export function over(mix: Mix, setting: Setting): number {
  return mix.count[setting] - mix.target[setting]
}

/** How strongly a kind of home calls for fewer children: 1 on target, more above. */
export function pressure(mix: Mix, setting: Setting): number {
  return Math.exp(over(mix, setting) / Math.max(1.5, mix.target[setting] * 0.03))
}

/** Chooses a kind of home for a child, leaning to those with fewer children than meant; `but` is left out. */
export function chooseSetting(
  council: Council,
  child: Child,
  legal: LegalStatus,
  day: DayNumber,
  mix: Mix,
  but: Setting[] = []
): Setting {
  const { random } = council
  const age = ageAt(child.birth, day)
  if (age < 1 && legal !== 'V2' && but.length === 0 && random.chance(0.04)) return 'other'
  const weights = STEERED.map(setting =>
    but.includes(setting) ? 0 : suitability(setting, age, legal, child) * lean(mix, setting)
  )
  const index = random.weightedIndex(weights)
  return index < 0 ? 'agency' : STEERED[index]!
}

function lean(mix: Mix, setting: Setting): number {
  return Math.min(12, Math.max(0.02, 1 / pressure(mix, setting)))
}
