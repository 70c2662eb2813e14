import { Lake } from '../src/lake/lake.js'
import { sources } from '../src/sources/sources.js'
import { keepLoad } from './kept-load.js'

/** Run as a program of its own: keeps loads one after another in a home, a line for each, until it is killed or has kept enough. */
const [home, count] = process.argv.slice(2) as [string, string]
const lake = new Lake(home)
await sources()
process.stdout.write('ready\n')
for (let kept = 0; kept < Number(count); kept++) process.stdout.write(`${(await keepLoad(lake)).number}\n`)
