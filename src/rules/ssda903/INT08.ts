import { mustBeInHeader } from '../against-header.js'

export default mustBeInHeader('INT08', 'Reviews')
