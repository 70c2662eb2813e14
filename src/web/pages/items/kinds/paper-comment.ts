import { kindPage } from '../kind-page.js'

export default kindPage({
  kind: 'paper-comment',
  starts: paper => `/papers/${paper}/comments`
})
