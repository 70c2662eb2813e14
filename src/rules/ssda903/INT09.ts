import { mustBeInHeader } from '../against-header.js'

export default mustBeInHeader('INT09', 'UASC')
