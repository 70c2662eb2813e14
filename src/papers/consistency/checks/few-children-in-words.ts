import { consistencyCheck } from '../consistency-check.js'
import { fewChildrenIn, fewInCell } from '../few-children.js'

export default consistencyCheck({
  id: 'few-children-in-words',
  finds: 'The words of a paper that is not for officers alone count 1 to 5 children, and no binding does.',
  check: ({ audience, prose = [] }) =>
    audience === 'officers'
      ? []
      : prose.flatMap(({ as, text, beside, place }) =>
          [...fewChildrenIn(text), ...(as === 'cell' ? fewInCell(text, beside) : [])].map(({ text: words, from }) => ({
            severity: 'fails' as const,
            at: { at: place(words, from) },
            beside: [],
            says: `‘${words}’${as === 'cell' ? `, beside ‘${beside}’,` : ''} is typed, and tells of 1 to 5 children.`
          }))
        ),
  examples: [
    {
      title: 'one to five, in figures and in words',
      audience: 'members',
      text: `
        There are 495 children. Only 2 Caribbean children are looked after.
        Of them three are in their teens; six children live far away, and
        five of the unaccompanied asylum-seeking
        children came this year.

        - One girl was adopted
        - Two siblings and 12 others
        - Three or four children, and 2 of our 12 boys
        - In May 3 Black African and mixed heritage children came

        {{scorecard CL01 title="The four boys who ran away"}}

        | Children | 2026 |
        |---|---|
        | Caribbean | 3 |
        | Irish | 30 |`,
      faults: `
        1 ! ‘2 Caribbean children’
        3 ! ‘five of the unaccompanied asylum-seeking children’
        6 ! ‘One girl’
        7 ! ‘Two siblings’
        8 ! ‘four children’
        8 ! ‘2 of our 12 boys’
        9 ! ‘3 Black African and mixed heritage children’
        11 ! ‘four boys’
        15 ! ‘3’, beside ‘Children, 2026, Caribbean’,`
    },
    {
      title: 'shares, ages, homes, measures and the words of disclosure control count no child',
      audience: 'public',
      text: `
        Counts of 1 to 5 children are not shown. One in five children moved, and three children in every 100. Three children’s homes opened.

        Five measures of children come first. Children aged 3 are seen. Two social workers with children, and one child told us so.

        {{only officers}}

        Two boys ran away.

        {{end}}

        In the year 3 young people’s groups met. Section 20 children and Year 5 pupils; in 2 years children grow.`,
      faults: ''
    },
    {
      title: 'officers may read of few',
      audience: 'officers',
      text: 'Only 2 Caribbean children are looked after.',
      faults: ''
    }
  ]
})
