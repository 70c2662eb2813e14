import { mustHaveBirthInHeader } from '../against-header.js'

export default mustHaveBirthInHeader('INT14', 'OC2')
