import { mustBeInHeader } from '../against-header.js'

export default mustBeInHeader('INT05', 'OC2')
