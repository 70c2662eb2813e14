import { mustHaveBirthInHeader } from '../notions/against-header.js'

export default mustHaveBirthInHeader('INT14', 'OC2')
