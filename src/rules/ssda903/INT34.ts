import { mustBeOnlyRow } from '../one-row-a-child.js'

export default mustBeOnlyRow('INT34', 'OC3')
