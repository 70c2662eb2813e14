import { ageAt, birthdayAt, monthsAfter } from '../calendar.js'
import { type Child, type HealthEvent, holds } from '../life/child.js'
import { type ReturnYear, who } from './return-year.js'
import type { Line } from './table.js'

/** The outcomes of a child looked after without a break for 12 months at 31 March; null for any other. */
export function outcomeLine(child: Child, of: ReturnYear): Line | null {
  const period = child.periods.find(each => holds(each, of.last))
  if (!of.whole || period === undefined || period.start > of.first || ageAt(child.birth, of.last) >= 18) return null
  const within = (kind: HealthEvent['kind']) =>
    child.health.filter(event => event.kind === kind && event.day >= of.first && event.day <= of.last)
  const misuse = within('substance').length > 0
  const age = ageAt(child.birth, of.last)
  return {
    ...who(child),
    ...difficulties(child, of),
    CONVICTED: age < 10 ? '' : flag(child.offences.some(day => day >= of.first && day <= of.last)),
    HEALTH_CHECK: age < 5 ? flag(within('surveillance').length > 0) : '',
    IMMUNISATIONS: flag(child.health.some(event => event.kind === 'immunisations' && event.day <= of.last)),
    TEETH_CHECK: flag(within('dental').length > 0),
    HEALTH_ASSESSMENT: flag(assessed(within('health'), age, of)),
    SUBSTANCE_MISUSE: flag(misuse),
    INTERVENTION_RECEIVED: misuse ? '1' : '',
    INTERVENTION_OFFERED: misuse ? '0' : ''
  }
}

/** How a care leaver was found round a birthday in the year; null when none fell in it. */
export function carePositionLine(child: Child, of: ReturnYear): Line | null {
  const position = child.leaver?.positions.find(each => each.day >= of.first && each.day <= of.last)
  if (position === undefined) return null
  const { accommodation, suitable } = position
  return {
    ...who(child),
    IN_TOUCH: position.inTouch,
    ACTIV: position.activity,
    ACCOM: accommodation === '0' ? '0' : `${accommodation}${suitable ? 1 : 2}`
  }
}

/** Two assessments in the year, the last within six months, under five; one from five. */
function assessed(events: readonly HealthEvent[], age: number, of: ReturnYear): boolean {
  if (age >= 5) return events.length > 0
  return events.length >= 2 && events.at(-1)!.day >= monthsAfter(of.last + 1, -6)
}

function difficulties(child: Child, of: ReturnYear): Line {
  const asked = ageAt(child.birth, of.last) >= 4 && birthdayAt(child.birth, 17) >= of.first
  if (!asked) return { SDQ_SCORE: '', SDQ_REASON: '' }
  const last = child.health.findLast(event => event.kind === 'sdq' && event.day >= of.first && event.day <= of.last)
  return { SDQ_SCORE: last?.score?.toString() ?? '', SDQ_REASON: last === undefined ? 'SDQ4' : (last.because ?? '') }
}

function flag(value: boolean): string {
  return value ? '1' : '0'
}
