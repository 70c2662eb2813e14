// Talks to the worker that checks files; everything it needs has come once it says that it is ready.
const worker = new Worker(new URL('./check-worker.js', import.meta.url), { type: 'module' })
const asked = new Map()
let begun
let broken
export const ready = new Promise((resolve, reject) => {
  begun = resolve
  broken = reject
})

worker.addEventListener('error', () => {
  broken(new Error('The rules could not be had.'))
  for (const { reject } of asked.values()) reject(new Error('The check went wrong.'))
  asked.clear()
})
worker.addEventListener('message', ({ data }) => {
  if (data.ready) return begun()
  const { resolve, reject, progress } = asked.get(data.number)
  if (data.progress) return progress?.(data.progress)
  asked.delete(data.number)
  if (data.failed) reject(new Error('The check went wrong.'))
  else resolve(data.answer)
})

let last = 0
export async function ask(question, progress) {
  await ready
  last += 1
  const number = last
  return new Promise((resolve, reject) => {
    asked.set(number, { resolve, reject, progress })
    worker.postMessage({ ...question, number })
  })
}
