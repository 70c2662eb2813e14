import { kindPage } from '../kind-page.js'

export default kindPage({
  kind: 'acceptance',
  wrong: async (_, { recommendation }, item) =>
    item === null || item.fields.recommendation === recommendation
      ? {}
      : { recommendation: 'A decision stays with its recommendation: add one to the other' }
})
