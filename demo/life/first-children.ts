import { type Month, weekdayFrom } from '../calendar.js'
import { at } from '../path.js'
import { addChild } from './birth.js'
import { currentEpisode, openPeriod } from './child.js'
import { type Council, scaled } from './council.js'
import { takeIn } from './entering-care.js'
import { changeEpisode } from './episode.js'
import { mixOf } from './mix.js'
import { openReferral } from './referral.js'

/** Gives the council the children it already looks after when the simulation begins, each with a past. */
export function addFirstChildren(council: Council, month: Month): void {
  const { random } = council
  const count = Math.round(scaled(council, at(council.settings.lookedAfter, month.text)))
  const mix = mixOf(council, month, count)
  while (council.lookedAfter.size < count) {
    const age = random.between(200, 6_100)
    const days = Math.min(age - 100, 60 + Math.round(random.exponential(900)))
    const child = addChild(council, month.first - age)
    const start = month.first - Math.max(40, days)
    const subject = openReferral(
      council,
      child,
      weekdayFrom(start - random.between(3, 200)),
      random.chance(0.75) ? 'N1' : 'N5'
    )
    takeIn(council, subject, start, mix)
    const period = openPeriod(child)!
    const { legalStatus, start: since } = currentEpisode(period)
    const ordered = since + random.between(180, 320)
    if (legalStatus === 'C1' && ordered < month.first) changeEpisode(period, { day: ordered, legalStatus: 'C2' })
  }
}
