import { daysBetween } from '../../../domain/day.js'
import { dayText } from '../../../domain/day-text.js'
import { isStatutoryYear, statutoryYearOf } from '../../../domain/statutory-year.js'
import { claimKind } from '../claim.js'
import { compared, exactly } from '../fraction.js'
import { lengthText } from '../stated-text.js'
import { fails, holds } from '../verdict.js'

export default claimKind({
  id: 'period',
  claims:
    'A period, with its first and last day, is as many months long as the text says, and lies in the statutory year of its label.',
  example: '{{claim period first=2019-04-01 last=2019-09-30 months=6 year=2019-20}}',
  takes: {
    first: { as: 'day', is: 'its first day' },
    last: { as: 'day', is: 'its last day' },
    months: { as: 'size', optional: true, is: 'how many months it is called' },
    year: { as: 'words', optional: true, is: 'the statutory year it is called: 2019-20' }
  },
  needs: () => ({}),
  check: ({ first, last, months, year }) => {
    const told = `From ${dayText(first)} to ${dayText(last)}`
    if (daysBetween(first, last) < 0) return fails(`${told} is no period: it ends before it begins.`)
    const length = lengthText({ since: first, asAt: last })
    if (months && !isLength(length, months.value)) return fails(`${told} is ${length}, not ${months.text} months.`)
    if (year === undefined) return holds(`${told} is ${length}.`)
    if (!isStatutoryYear(year)) return fails(`‘${year}’ is no statutory year, as 2019-20 is.`)
    const years = [...new Set([first, last].map(statutoryYearOf))]
    if (years.length > 1 || years[0] !== year) return fails(`${told} lies in ${years.join(' and ')}, not in ${year}.`)
    return holds(`${told} is ${length} of ${year}.`)
  },
  examples: [
    {
      title: 'whole months, both days included, and the statutory year from April',
      claims: `
        ✓ 2019-04-01 2019-09-30 months=6 year=2019-20 → is 6 months of 2019-20
        ✗ 2019-04-01 2019-09-30 year=2018-19          → lies in 2019-20, not in 2018-19
        ✓ 2019-03-01 2019-03-31 months=1 year=2018-19
        ✗ 2019-03-31 2019-09-30 year=2019-20          → lies in 2018-19 and 2019-20
        ✓ 2020-09-01 2021-08-31 months=12
        ✗ 2020-09-01 2021-08-31 months=11             → is 12 months, not 11
        ✗ 2020-09-30 2021-08-31 months=12             → is 336 days, not 12 months
        ✗ 2020-09-02 2021-08-31 months=12             → is 364 days
        ✓ 2020-09-30 2020-09-30
        ✗ 2020-09-30 2020-09-29                       → ends before it begins
        ✗ 2019-04-01 2019-09-30 year=2019-21          → no statutory year`
    }
  ]
})

function isLength(length: string, months: Parameters<typeof compared>[0]): boolean {
  const [, number] = /^(\d+) months?$/.exec(length) ?? []
  return number !== undefined && compared(exactly(Number(number)), months) === 0
}
