import { mustHaveBirthInHeader } from '../notions/against-header.js'

export default mustHaveBirthInHeader('INT15', 'OC3')
