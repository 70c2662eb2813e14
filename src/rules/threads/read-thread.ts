import { parentPort, workerData } from 'node:worker_threads'
import { readReturn } from '../reading/read-return.js'
import type { ReadAnswer, ReadRequest } from './read-apart.js'

// The thread of `readApart`: reads a return and hands its tables over, their memory moved where it would be copied.
const { files, only } = workerData as ReadRequest
const read: ReadAnswer = await readReturn(files, only)
const columns = read.id === null ? [] : [...read.tables.values()].flatMap(table => Object.values(table.columns))
parentPort!.postMessage(
  read,
  columns.map(({ places }) => places.buffer as ArrayBuffer)
)
