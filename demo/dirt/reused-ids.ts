import type { Child } from '../life/child.js'
import type { Council } from '../life/council.js'
import type { Random } from '../random.js'

/**
 * Gives three babies who came into care the ids of children whose cases were all closed before the baby was born:
 * one id, two dates of birth.
 */
export function reuseIds(council: Council, random: Random): void {
  const babies = council.children.filter(
    child => (child.periods[0]?.start ?? 0) - child.birth < 30 && child.periods.length > 0
  )
  const gone = council.children.filter(child => child.periods.length > 0 && child.leaver === null)
  for (let number = 0; number < 3 && babies.length > 0; number++) {
    const baby = random.pick(babies)
    const before = gone.filter(child => child !== baby && lastDay(child) < firstDay(baby))
    if (before.length > 0) baby.id = random.pick(before).id
  }
}

function firstDay(child: Child): number {
  return Math.min(child.birth, ...child.contacts.map(contact => contact.day))
}

function lastDay(child: Child): number {
  const ends = [
    ...child.cases.map(each => each.closed),
    ...child.periods.map(each => each.end),
    ...child.earlyHelp.map(each => each.end)
  ]
  return Math.max(
    ...ends.map(end => end ?? Number.POSITIVE_INFINITY),
    ...child.contacts.map(contact => contact.day),
    ...child.workers.map(worker => worker.end ?? Number.POSITIVE_INFINITY)
  )
}
