import { mustBeInHeader } from '../notions/against-header.js'

export default mustBeInHeader('INT01', 'AD1')
