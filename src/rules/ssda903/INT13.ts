import { mustHaveBirthInHeader } from '../notions/against-header.js'

export default mustHaveBirthInHeader('INT13', 'Missing')
