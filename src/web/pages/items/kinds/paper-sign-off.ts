import { findItem } from '../../../../register/items.js'
import { kindPage } from '../kind-page.js'

export default kindPage({
  kind: 'paper-sign-off',
  // Whoever signs has the newest version before them.
  wrong: async ({ application }, { paper, version }) => {
    const signed = await findItem(application.register, String(paper))
    if (!signed || signed.version === version) return {}
    return { version: `The paper is at version ${signed.version} now: look at it again before you sign` }
  }
})
