import { mustHaveBirthInHeader } from '../notions/against-header.js'

export default mustHaveBirthInHeader('INT17', 'Reviews')
