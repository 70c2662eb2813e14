import { mustHaveBirthInHeader } from '../against-header.js'

export default mustHaveBirthInHeader('INT18', 'UASC')
