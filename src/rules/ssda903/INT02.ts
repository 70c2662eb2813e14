import { mustBeInHeader } from '../against-header.js'

export default mustBeInHeader('INT02', 'PlacedAdoption')
