import { yearsAfter } from '../days/years-after.js'
import { endsInAdoption, isShortBreak } from '../notions/care-facts.js'
import { groupsBy } from '../notions/groups.js'
import { type EpisodeRow, returnRule } from '../return/ssda903-return.js'

export default returnRule({
  code: '1001',
  message:
    'There is information about leaving care (OC3) for a young person who does not seem to qualify: 13 weeks in care since the age of 14, some of it at 16 or later, and not adopted. Take the OC3 row out, or mend the episodes or the date of birth.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  needs: ['OC3', 'Header', 'Episodes', 'Episodes_last'],
  findIn: ({ OC3, Header, Episodes, Episodes_last }, { end }) => {
    // Where all are loaded and none is empty, else passed over.
    if ([Header, Episodes, Episodes_last].some(rows => rows.length === 0)) return []
    const given = groupsBy(OC3, ({ CHILD }) => CHILD)
    const dated = [...Episodes, ...Episodes_last].filter(({ CHILD, DECOM }) => CHILD !== null && !Number.isNaN(DECOM))
    const episodes = groupsBy(
      dated.filter(({ CHILD }) => given.has(CHILD)),
      ({ CHILD }) => CHILD
    )
    const times = new Map([...given.keys()].map(child => [child, timesInCare(episodes.get(child) ?? [], end)]))
    // If no episodes are left at all, those of children without an OC3 row among them: no errors.
    const isLeft = (own: readonly EpisodeRow[]): boolean => timesInCare(own, end).length > 0
    const anyLeft = [...times.values()].some(own => own.length > 0)
    if (!anyLeft && ![...groupsBy(dated, ({ CHILD }) => CHILD).values()].some(isLeft)) return []
    const headers = groupsBy(
      Header.filter(({ CHILD }) => given.has(CHILD)),
      ({ CHILD }) => CHILD
    )
    const broken = [...given].filter(([child]) => {
      const own = times.get(child) ?? []
      const birth = headers.get(child)?.[0]?.DOB ?? Number.NaN
      // Children aged 20 or more at the end are left out of the day count, so they count as not qualifying.
      const counted = yearsAfter(birth, 20) > end ? own : []
      return (
        // Fewer than 91 days in care from the 14th birthday, or fewer than 1 from the 16th.
        daysInCare(counted, yearsAfter(birth, 14)) < 91 ||
        daysInCare(counted, yearsAfter(birth, 16)) < 1 ||
        // The child's latest episode ends in adoption.
        own.at(-1)?.adopted === true
      )
    })
    return broken.flatMap(([, rows]) => rows)
  },
  examples: [
    {
      title: '91 days in care since the 14th birthday, and 90; one of them since the 16th, and none',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 01/09/2009
            | two   | 01/09/2009
            | three | 01/09/2009
            | four  | 01/09/2009`,
        OC3: `
            | CHILD
            | one
          ✗ | two
            | three
          ✗ | four
            | one
          ✗ |`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/08/2025 | 31/10/2025
            | two   | 01/08/2025 | 30/10/2025
            | three | 01/04/2025 | 02/09/2025
            | four  | 01/04/2025 | 01/09/2025`,
        Episodes_last: `
            | CHILD | DECOM
            | five  | 01/04/2024`
      }
    },
    {
      title: 'days before the 14th birthday do not count; 20 years old on the last day of the year, and the day after',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 01/06/2009
            | two   | 02/06/2009
            | three | 31/03/2006
            | four  | 01/04/2006
            | five  |`,
        OC3: `
            | CHILD
            | one
          ✗ | two
          ✗ | three
            | four
          ✗ | five
          ✗ | six`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/01/2023 | 30/08/2023
            | one   | 01/06/2025 | 02/06/2025
            | two   | 01/01/2023 | 30/08/2023
            | two   | 02/06/2025 | 03/06/2025
            | three | 01/01/2020 | 01/01/2024
            | four  | 01/01/2020 | 01/01/2024
            | five  | 01/01/2020 | 01/01/2024`,
        Episodes_last: `
            | CHILD | DECOM
            | seven | 01/04/2024`
      }
    },
    {
      title:
        'the last open episode runs to the end of the year, an earlier one counts for nothing; of one day the shorter counts',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 01/09/2008
            | two   | 01/09/2008
            | three | 01/09/2008`,
        OC3: `
            | CHILD
            | one
          ✗ | two
          ✗ | three`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 30/12/2025 |
            | two   | 31/12/2025 |
            | two   | 01/05/2025 |
            | three | 31/02/2025 |
            | three | 01/12/2024 | 01/04/2025`,
        Episodes_last: `
            | CHILD | DECOM      | DEC
            | three | 01/12/2024 | 01/02/2025
            | three | 01/12/2024 |`
      }
    },
    {
      title: 'short breaks do not count, and adoption ends it',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 01/09/2008
            | two   | 01/09/2008
            | three | 01/09/2008
            | four  | 01/09/2008`,
        OC3: `
            | CHILD
          ✗ | one
          ✗ | two
            | three
          ✗ | four`,
        Episodes: `
            | CHILD | DECOM      | DEC        | LS | REC
            | one   | 01/04/2024 | 01/06/2025 | V4 | E8
            | two   | 01/04/2024 | 01/06/2025 | E1 | E11
            | three | 01/08/2025 | 01/09/2025 | C2 | E8
            | four  | 01/04/2024 | 01/06/2025 | E1 | E12`,
        Episodes_last: `
            | CHILD | DECOM      | DEC        | LS | REC
            | three | 01/01/2023 | 01/06/2025 | E1 | E11`
      }
    },
    {
      title: 'nothing is said when no episode of any child is left, or a table is empty',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 01/09/2008`,
        OC3: `
            | CHILD
            | one`,
        Episodes: `
            | CHILD | DECOM      | DEC        | LS
            | one   | 01/04/2024 | 01/06/2025 | V3
            | one   | 31/02/2024 | 01/06/2025 | C2`,
        Episodes_last: `
            | CHILD | DECOM      | LS
            | one   | 01/04/2024 | V3`
      }
    },
    {
      title: 'nothing is said when last year has no episodes',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 01/09/2008`,
        OC3: `
            | CHILD
            | one`,
        Episodes: `
            | CHILD | DECOM
            | two   | 01/04/2024`,
        Episodes_last: `
            | CHILD | DECOM`
      }
    }
  ]
})

interface TimeInCare {
  readonly from: number
  readonly to: number
  readonly adopted: boolean
}

/** A child's times in care in order, from episodes of both years. */
function timesInCare(episodes: readonly EpisodeRow[], end: number): readonly TimeInCare[] {
  // One per child and DECOM, keeping the one with the earliest DEC, null last.
  const late = ({ DEC }: EpisodeRow) => (Number.isNaN(DEC) ? Number.MAX_SAFE_INTEGER : DEC)
  const kept = episodes
    .toSorted((a, b) => a.DECOM - b.DECOM || late(a) - late(b))
    .filter(({ DECOM }, i, sorted) => DECOM !== sorted[i - 1]?.DECOM)
  // The last open episode is closed at the end.
  const last = kept.at(-1)
  const ended = (each: EpisodeRow) => (each === last && Number.isNaN(each.DEC) ? end : each.DEC)
  // V3 and V4 dropped.
  return kept
    .filter(each => !isShortBreak(each))
    .map(each => ({ from: each.DECOM, to: ended(each), adopted: endsInAdoption(each) }))
}

function daysInCare(times: readonly TimeInCare[], since: number): number {
  return times
    .map(({ from, to }) => to - Math.max(from, since))
    .filter(days => days > 0)
    .reduce((sum, days) => sum + days, 0)
}
