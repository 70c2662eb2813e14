import { endsInAdoption, FOR_ADOPTION } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '390',
  message:
    'The episode ended in adoption (REC E11 or E12), but the child was not placed for adoption (PLACE A3 to A6). Mend the reason or the placement.',
  fields: ['PLACE', 'REC'],
  each: 'Episodes',
  // If REC is E11 or E12, then PLACE must be one of A3, A4, A5 or A6.
  breaks: episode => endsInAdoption(episode) && !FOR_ADOPTION.has(episode.PLACE),
  examples: [
    {
      title: 'adopted from placements for adoption, from others and from none',
      given: {
        Episodes: `
            | CHILD | PLACE | REC
            | one   | A3    | E11
            | two   | A4    | E12
            | three | A5    | E11
            | four  | A6    | E12
          ✗ | five  | U2    | E11
          ✗ | six   | A2    | E12
          ✗ | seven |       | E12
            | eight | U2    | E4A
            | nine  | U2    |`
      }
    }
  ]
})
