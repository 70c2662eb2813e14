import { ageAt, type Month } from '../calendar.js'
import { type Child, currentEpisode, type LegalStatus, openPeriod, type Period } from './child.js'
import type { Council } from './council.js'
import { changeEpisode } from './episode.js'
import { chooseSetting, type Mix } from './mix.js'
import { asLongTerm, isFree } from './moves.js'
import { findPlacement, settingOf } from './placement.js'

/** The month's court orders for children who are looked after; a few come with a new placement on the same day. */
export function changeLegalStatuses(council: Council, month: Month, mix: Mix, touched: Set<Child>): void {
  for (const child of council.lookedAfter) {
    if (!isFree(child, touched)) continue
    const next = nextStatus(council, child, openPeriod(child)!, month)
    if (next === null) continue
    makeOrder(council, child, next, month, mix)
    touched.add(child)
  }
}

function nextStatus(council: Council, child: Child, period: Period, month: Month): LegalStatus | null {
  const { random } = council
  const { legalStatus } = currentEpisode(period)
  const since = period.episodes.findLast(episode => episode.legalStatus !== legalStatus)?.end ?? period.start
  const days = month.first - since
  if (legalStatus === 'C1') return days > 140 && random.chance(0.13) ? 'C2' : null
  if (legalStatus === 'V2' && child.arrived === null && ageAt(child.birth, month.first) < 15)
    return days < 300 && random.chance(0.06) ? 'C1' : null
  return null
}

function makeOrder(council: Council, child: Child, legalStatus: LegalStatus, month: Month, mix: Mix): void {
  const { random } = council
  const period = openPeriod(child)!
  const { placement } = currentEpisode(period)
  const day = random.between(month.first + 1, month.last)
  const mayStay = placement.type === 'U3' || placement.type === 'U6'
  if (legalStatus === 'C2' && mayStay && random.chance(0.1)) {
    changeEpisode(period, { day, legalStatus, placement: asLongTerm(placement, day), because: 'PLACE' })
  } else if (random.chance(0.06)) {
    const setting = chooseSetting(council, child, legalStatus, day, mix, [settingOf(placement)])
    mix.count[settingOf(placement)]--
    mix.count[setting]++
    changeEpisode(period, {
      day,
      legalStatus,
      placement: findPlacement(council, child, setting, day),
      because: 'CARPL'
    })
  } else changeEpisode(period, { day, legalStatus })
}
