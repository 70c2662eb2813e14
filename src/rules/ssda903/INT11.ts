import { mustHaveBirthInHeader } from '../notions/against-header.js'

export default mustHaveBirthInHeader('INT11', 'AD1')
