import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '1008',
  message:
    "The provider's number (URN) is not on Ofsted's list. Mend it, or write XXXXXXX where the provider has none.",
  fields: ['URN'],
  each: 'Episodes',
  // Episode with URN present, not XXXXXXX, and not in the provider list.
  breaks: ({ URN }, _, { providers }) => URN !== null && URN !== 'XXXXXXX' && providers.of(URN) === null,
  examples: [
    {
      title: 'a number on the list, one that is not, none, and a blank',
      providers: `
          | URN
          | 1045321
          | SC012345`,
      given: {
        Episodes: `
            | CHILD | URN
            | one   | 1045321
            | two   | sc012345
          ✗ | three | 1045322
            | four  | XXXXXXX
          ✗ | five  | XXXXXX
            | six   |`
      }
    }
  ]
})
