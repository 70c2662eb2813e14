import { Worker } from 'node:worker_threads'

/** Starts a thread from a module, named as it is when built: `new URL('./read-thread.js', import.meta.url)`. */
export function startThread(module: URL, workerData: unknown): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(module, { workerData })
  // A thread does not inherit what lets this process read TypeScript, when it runs from its sources.
  const source = module.href.replace(/\.js$/, '.ts')
  const script = `import('tsx/esm/api').then(({ register }) => { register(); return import('${source}') })`
  return new Worker(script, { eval: true, execArgv: [], workerData })
}
