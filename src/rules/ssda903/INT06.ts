import { mustBeInHeader } from '../notions/against-header.js'

export default mustBeInHeader('INT06', 'OC3')
