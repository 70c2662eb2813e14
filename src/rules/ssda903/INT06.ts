import { mustBeInHeader } from '../against-header.js'

export default mustBeInHeader('INT06', 'OC3')
