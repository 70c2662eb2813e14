// Loaded into a program under measurement: says at its end how much memory it came to hold, in kilobytes.
import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

// The whole process is measured, so its threads have nothing to add.
if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))
