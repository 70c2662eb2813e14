import { addMonths, type Day, daysBetween, monthEnd } from '../../../domain/day.js'
import { dayText } from '../../../domain/day-text.js'
import { claimKind } from '../claim.js'
import { compared, exactly } from '../fraction.js'
import type { Size } from '../size.js'
import { monthsApart } from '../stated-text.js'
import { fails, holds } from '../verdict.js'

export default claimKind({
  id: 'apart',
  claims:
    'Two days, such as those of two values that are compared, are as many months, weeks or days apart as the text says.',
  example: '{{claim apart from=2020-09-30 to=2021-08-31 months=11}}',
  takes: {
    from: { as: 'day', is: 'the earlier day' },
    to: { as: 'day', is: 'the later day' },
    months: { as: 'size', optional: true, is: 'how many months apart' },
    weeks: { as: 'size', optional: true, is: 'how many weeks apart' },
    days: { as: 'size', optional: true, is: 'how many days apart' }
  },
  needs: () => ({}),
  check: ({ from, to, months, weeks, days }) => {
    const number = daysBetween(from, to)
    const told = `From ${dayText(from)} to ${dayText(to)}`
    if (number < 0) return fails(`${told} goes back in time.`)
    const [whole, odd] = [wholeMonths(from, to), number % 7]
    const rest = odd === 0 ? '' : ` and ${odd} day${odd === 1 ? '' : 's'}`
    if (months && !is(months, whole)) return fails(`${told} is ${whole} months, not ${months.text}.`)
    if (weeks && (odd !== 0 || !is(weeks, number / 7)))
      return fails(`${told} is ${Math.floor(number / 7)} weeks${rest}, not ${weeks.text}.`)
    if (days && !is(days, number)) return fails(`${told} is ${number} days, not ${days.text}.`)
    return holds(`${told} is ${whole} whole months, ${number} days.`)
  },
  examples: [
    {
      title: 'completed months, the end of a month counting as its last day; whole weeks; days',
      claims: `
        ✓ 2020-09-30 2021-08-31 months=11
        ✗ 2020-09-30 2021-08-31 months=12 → is 11 months, not 12
        ✓ 2021-08-31 2022-02-28 months=6
        ✓ 2020-02-29 2020-03-31 months=1
        ✓ 2020-01-15 2020-02-15 months=1
        ✗ 2020-01-15 2020-02-14 months=1  → is 0 months
        ✓ 2020-01-07 2020-03-31 weeks=12
        ✗ 2020-01-24 2020-03-31 weeks=12  → is 9 weeks and 4 days, not 12
        ✗ 2020-01-06 2020-03-31 weeks=12  → is 12 weeks and 1 day, not 12
        ✓ 2020-01-07 2020-03-31 days=84
        ✗ 2020-01-07 2020-03-31 days=85
        ✓ 2020-01-07 2020-01-07 days=0
        ✗ 2020-01-07 2020-01-06 days=1    → goes back in time`
    }
  ]
})

function wholeMonths(from: Day, to: Day): number {
  const months = monthsApart(from, to)
  const isFull = addMonths(from, months) <= to || (from === monthEnd(from) && to === monthEnd(to))
  return isFull ? months : months - 1
}

function is(size: Size, number: number): boolean {
  return compared(size.value, exactly(number)) === 0
}
