import { mustBeOnlyRow } from '../notions/one-row-a-child.js'

export default mustBeOnlyRow('INT34', 'OC3')
