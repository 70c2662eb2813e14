import { mustBeInHeader } from '../against-header.js'

export default mustBeInHeader('INT04', 'Missing')
