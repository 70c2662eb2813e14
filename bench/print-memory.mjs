// Loaded into a program under measurement: says at its end how much memory it came to hold, in kilobytes.
import { writeSync } from 'node:fs'

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))
