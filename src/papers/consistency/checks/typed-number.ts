import { consistencyCheck } from '../consistency-check.js'
import { typedNumbers } from '../typed-numbers.js'

const AND = new Intl.ListFormat('en-GB')

export default consistencyCheck({
  id: 'typed-number',
  finds: 'A number in a sentence is typed and no bound figure, so that nothing checks it and no new day changes it.',
  check: ({ prose = [] }) =>
    prose.flatMap(({ as, text, place }) => {
      const [first, ...others] = as === 'words' || as === 'cell' ? typedNumbers(text) : []
      if (!first) return []
      const named = AND.format([first, ...others].map(each => `‘${each.text}’`))
      const says = `${named} ${others.length > 0 ? 'are' : 'is'} typed: bind the figure, or give its source with {{stated …}}.`
      return [{ severity: 'warns' as const, at: { at: place(first.text, first.from) }, beside: [], says }]
    }),
  examples: [
    {
      title: 'numbers of something, by line',
      text: `
        There are 495 children looked after, a fall of 5%. Of them {{figure CL08}} came alone.

        Up from 60 per cent, 3 and
        1,250. It took 382 days.

        | | Number |
        |---|---|
        | Children | 31 |`,
      faults: `
        1 ~ ‘495’ and ‘5%’ are typed
        3 ~ ‘60 per cent’, ‘3’ and ‘1,250’ are
        4 ~ ‘382’ is
        8 ~ ‘31’ is`
    },
    {
      title: 'days, ages, references, terms of the law, lengths of time and money are none',
      text: `
        # 2. On 31 March 2022, in 2024-25 and between 3 and 12 May, of those who turned 19, 20 or 21

        Section 47, s.20, ss 17 and 22(3), paragraph 4.2 and Year 11; children aged 16 and 17, 19 to 21 year olds, 16-year-olds, under 18.

        Within 45 working days, 12 months or 20 miles, at 10.30am or 14:00; £1.2m and £30,000; 3 or more moves.

        Call 01642 245432, or a.b@c.gov.uk. SSDA903, CL01 and the 1st of the 4-point scale. A rate per 10,000, in every 100.

        1. {{figure CL01}}
        2. Counts of 1 to 5 are not shown (3)

        > I had 7 social workers.

        > To write: the 12 savings.

        {{only officers}}

        {{claim change CL01 fell from=-12m to=now says="fell by 17"}}

        {{end}}`,
      faults: ''
    }
  ]
})
