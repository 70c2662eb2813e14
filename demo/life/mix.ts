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

const STEERED = ['kinship', 'parents', 'homeOwn', 'homeExternal', 'agency', 'own', 'supported'] as const

/** The mix at the start of a month with the month's targets; what is not steered keeps its own number as target. */
export function mixOf(council: Council, month: Month): Mix {
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
  return { count, target }
}

/** How far a kind of home is over its target: 1 on target, more above. */
export function fullness(mix: Mix, setting: Setting): number {
  return (mix.count[setting] + 2) / (mix.target[setting] + 2)
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
  return Math.min(6, Math.max(0.05, fullness(mix, setting) ** -5))
}
