import { returnRule } from '../return/cin-return.js'

export default returnRule({
  code: '1520',
  message:
    'Several child records bear this pupil number (UPN), which belongs to one child alone. Find out whose it is and take it from the others.',
  fields: ['UPN'],
  needs: ['ChildIdentifiers'],
  // Each UPN must be unique across the return.
  findIn: ({ ChildIdentifiers }) => {
    const seen = new Set<string | null>()
    const again = new Set<string | null>()
    for (const { UPN } of ChildIdentifiers) {
      if (seen.has(UPN)) again.add(UPN)
      else seen.add(UPN)
    }
    return ChildIdentifiers.filter(({ UPN }) => UPN !== null && again.has(UPN))
  },
  examples: [
    {
      title: 'one number with three children, another with one, and blanks',
      given: {
        ChildIdentifiers: `
            | LAchildID | UPN
          ✗ | one       | E806200001001
            | two       | U806200001002
          ✗ | three     | e806200001001
            | four      |
            | five      |
          ✗ | six       | E806200001001`
      }
    }
  ]
})
