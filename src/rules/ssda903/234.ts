import { yearsAfter } from '../days/years-after.js'
import { birthInHeader } from '../notions/care-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '234',
  message:
    'The episode before this one is said to have ended by custody (REASON_PLACE_CHANGE CUSTOD), but the child was under ten when this one began. Mend the reason, the day or the date of birth (DOB).',
  fields: ['REASON_PLACE_CHANGE', 'DOB'],
  since: '2025-26',
  of: 'Episodes',
  needs: ['Header'],
  find: child => {
    const tenthBirthday = yearsAfter(birthInHeader(child), 10)
    const tooYoung = child.Episodes.filter(
      ({ DECOM, previous }) =>
        // If DECOM is before DOB and ten years,
        DECOM < tenthBirthday &&
        // the previous episode's REASON_PLACE_CHANGE cannot be CUSTOD.
        previous?.REASON_PLACE_CHANGE === 'CUSTOD'
    )
    return tooYoung.length > 0 ? [...child.Header, ...tooYoung] : []
  },
  examples: [
    {
      title: 'the next episode began on the tenth birthday, or the day before',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 02/06/2015
          ✗ | two   | 02/06/2015
            | three | 02/06/2015
            | four  | 02/06/2015
            | five  |`,
        Episodes: `
            | CHILD | DECOM      | REASON_PLACE_CHANGE
            | one   | 01/05/2025 | CUSTOD
            | one   | 02/06/2025 |
          ✗ | two   | 01/06/2025 |
            | two   | 01/05/2025 | custod
            | two   | 03/06/2025 |
            | three | 01/05/2025 | CARPL
            | three | 01/06/2025 | CUSTOD
            | four  | 01/05/2025 | CUSTOD
            | five  | 01/05/2025 | CUSTOD
            | five  | 01/06/2025 |
            | six   | 01/05/2025 | CUSTOD
            | six   | 01/06/2025 |`
      }
    }
  ]
})
