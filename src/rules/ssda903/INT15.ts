import { mustHaveBirthInHeader } from '../against-header.js'

export default mustHaveBirthInHeader('INT15', 'OC3')
