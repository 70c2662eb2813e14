import { mustHaveBirthInHeader } from '../against-header.js'

export default mustHaveBirthInHeader('INT12', 'PlacedAdoption')
