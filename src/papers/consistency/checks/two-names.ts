import { grouped } from '../alike.js'
import { consistencyCheck } from '../consistency-check.js'

export default consistencyCheck({
  id: 'two-names',
  finds: 'One measure is called by two names, which readers take for two measures.',
  check: ({ stated }) =>
    grouped(stated, ({ measure }) => measure).flatMap(group => {
      const names = [...new Set(group.map(({ label }) => label))]
      const other = group.find(({ label }) => label !== group[0]!.label)
      if (!other) return []
      const says = `One measure is called ‘${names.join('’ and ‘')}’: keep to one name.`
      return [{ severity: 'warns' as const, at: other, beside: [group[0]!], says }]
    }),
  examples: [
    {
      title: 'moves are not placements',
      given: `
        measure | label                         | day        | value
        PL01    | three or more placement moves | 2019-09-30 | 9%
        PL01    | three or more placements      | 2019-09-30 | –%
        PL01    | three or more placements      | 2018-09-30 | 9%
        CL01    | children looked after         | 2018-09-30 | 9
        CL01    | children looked after         | 2019-09-30 | 9`,
      faults: '2 ~ One measure is called ‘three or more placement moves’ and ‘three or more placements’'
    }
  ]
})
