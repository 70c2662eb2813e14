import { addMonths, type Day } from '../../../domain/day.js'
import { dayText } from '../../../domain/day-text.js'

/** What may be said of an indicator in a paper, as it is written. */
export interface Offer {
  readonly label: string
  readonly text: string
}

/** What stands among words of a line: read as each would be, one paragraph each. `day` is null for the paper's own. */
export function lineOffers(id: string, day: Day | null, asAt: Day): Offer[] {
  const [at, then] = [day === null ? '' : ` ${day}`, addMonths(day ?? asAt, -12)]
  return [
    { label: 'Figure', text: `{{figure ${id}${at}}}` },
    { label: 'Sentence', text: `{{sentence ${id}${at}}}` },
    { label: `Change since ${dayText(then)}`, text: `{{change ${id} ${day === null ? '-1y' : then}${at}}}` },
    { label: 'Target', text: `{{target ${id}${at}}}` },
    { label: 'England', text: `{{comparator ${id} England}}` },
    { label: 'Statistical neighbours', text: `{{comparator ${id} neighbours average=mean}}` }
  ]
}

/** What stands on a line of its own. */
export function blockOffers(id: string, day: Day | null): Offer[] {
  return [
    { label: 'Control chart', text: `{{chart control ${id}}}` },
    { label: 'Table of the year by quarter', text: `{{series ${id} from=-1y every=quarter}}` },
    { label: 'Table by age', text: `{{breakdown ${id} age_band${day === null ? '' : ` ${day}`}}}` }
  ]
}
