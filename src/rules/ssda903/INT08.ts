import { mustBeInHeader } from '../notions/against-header.js'

export default mustBeInHeader('INT08', 'Reviews')
