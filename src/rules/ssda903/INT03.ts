import { mustBeInHeader } from '../against-header.js'

export default mustBeInHeader('INT03', 'Episodes')
