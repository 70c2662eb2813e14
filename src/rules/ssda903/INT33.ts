import { mustBeOnlyRow } from '../notions/one-row-a-child.js'

export default mustBeOnlyRow('INT33', 'OC2')
