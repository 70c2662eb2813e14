import { mustHaveBirthInHeader } from '../against-header.js'

export default mustHaveBirthInHeader('INT16', 'PrevPerm')
