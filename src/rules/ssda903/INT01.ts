import { mustBeInHeader } from '../against-header.js'

export default mustBeInHeader('INT01', 'AD1')
