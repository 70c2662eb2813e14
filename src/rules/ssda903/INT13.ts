import { mustHaveBirthInHeader } from '../against-header.js'

export default mustHaveBirthInHeader('INT13', 'Missing')
