import { mustHaveBirthInHeader } from '../against-header.js'

export default mustHaveBirthInHeader('INT17', 'Reviews')
