import { mustHaveBirthInHeader } from '../against-header.js'

export default mustHaveBirthInHeader('INT11', 'AD1')
