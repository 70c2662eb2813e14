import { kindPage } from '../kind-page.js'

export default kindPage({
  kind: 'paper-sign-off',
  // Whoever signs reads what they sign, as it stands.
  starts: paper => `/papers/${paper}/sign`
})
