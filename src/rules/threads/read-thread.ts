import { parentPort, workerData } from 'node:worker_threads'
import { readReturn } from '../reading/read-return.js'
import { memoryOf, packed } from './packed-table.js'
import type { ReadAnswer, ReadRequest } from './read-apart.js'

// The thread of `readApart`: reads a return and hands its tables over.
const { files, only } = workerData as ReadRequest
const read = await readReturn(files, only)
if (read.id === null) parentPort!.postMessage(read satisfies ReadAnswer)
else {
  const tables = new Map([...read.tables].map(([name, table]) => [name, packed(table)]))
  parentPort!.postMessage({ ...read, tables } satisfies ReadAnswer, [...tables.values()].flatMap(memoryOf))
}
