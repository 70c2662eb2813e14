import { mustBeInHeader } from '../notions/against-header.js'

export default mustBeInHeader('INT05', 'OC2')
