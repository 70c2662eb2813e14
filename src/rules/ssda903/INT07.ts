import { mustBeInHeader } from '../against-header.js'

export default mustBeInHeader('INT07', 'PrevPerm')
