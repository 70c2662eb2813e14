import { claimKind } from '../claim.js'
import { fails, holds } from '../verdict.js'

export default claimKind({
  id: 'bands',
  claims: 'Age bands cover every age from one to another, with no gap and no age in two of them.',
  example: '{{claim bands "0-6, 7-12, 13-17" first=0 last=17}}',
  takes: {
    bands: { as: 'words', is: 'the bands with commas, both ages included: 7-12, 13-17' },
    first: { as: 'size', is: 'the youngest age' },
    last: { as: 'size', is: 'the oldest age' }
  },
  needs: () => ({}),
  check: ({ bands, first, last }) => {
    const read = bands.split(/,\s*/).map(text => /^(\d+)(?:-| to )(\d+)$/.exec(text))
    if (read.includes(null)) return fails(`Write the bands as 7-12, 13-17, not as ${bands}.`)
    const sorted = read.map(each => ({ from: Number(each![1]), to: Number(each![2]) })).sort((a, b) => a.from - b.from)
    let next = Number(first.text)
    for (const { from, to } of sorted) {
      if (from > next) return fails(`No band covers ${agesText(next, from - 1)}.`)
      if (from < next) return fails(`The band ${from} to ${to} begins below ${next}, where it should begin.`)
      next = to + 1
    }
    if (next <= Number(last.text)) return fails(`No band covers ${agesText(next, Number(last.text))}.`)
    if (next > Number(last.text) + 1) return fails(`The bands go on to ${next - 1}, beyond ${last.text}.`)
    return holds(`The bands cover every age from ${first.text} to ${last.text} once.`)
  },
  examples: [
    {
      title: 'no gap, no overlap, from the first age to the last',
      claims: `
        ✓ "7-12, 13-17, 18-25" first=7 last=25
        ✓ "13 to 17, 7 to 12" first=7 last=17
        ✗ "7-12, 13-17, 18-25" first=0 last=25 → No band covers the ages 0 to 6
        ✗ "7-12, 14-17" first=7 last=17        → No band covers the age 13
        ✗ "7-12, 12-17" first=7 last=17        → The band 12 to 17 begins below 13
        ✗ "6-12, 13-17" first=7 last=17        → begins below 7
        ✗ "7-12, 13-17" first=7 last=18        → No band covers the age 18
        ✗ "7-12, 13-17" first=7 last=16        → go on to 17, beyond 16
        ✗ "7+" first=7 last=16                 → Write the bands as`
    }
  ]
})

function agesText(from: number, to: number): string {
  return from === to ? `the age ${from}` : `the ages ${from} to ${to}`
}
