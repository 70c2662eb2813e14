import { mustBeInHeader } from '../notions/against-header.js'

export default mustBeInHeader('INT03', 'Episodes')
