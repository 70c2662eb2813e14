import { spawn } from 'node:child_process'

/** One line of the benchmark table. */
export interface Measured {
  readonly work: string
  readonly value: string
  readonly bar: string
  readonly megabytes?: number
}

/** A run of the built program as a whole process. */
export interface Run {
  readonly seconds: number
  readonly megabytes: number
  readonly output: string
}

/**
 * Runs `sightline` as a person would and times the whole process; its peak memory is what it says of itself at its end.
 * Of what it prints the first part is kept. A check of files with errors ends with 1, which is `expected` then.
 */
export function runSightline(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  expected = 0
): Promise<Run> {
  const started = performance.now()
  const program = spawn(process.execPath, ['--import', './bench/print-memory.mjs', 'dist/sightline.js', ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environment }
  })
  const texts = ['', '', '']
  for (const [i, stream] of program.stdio.slice(1).entries())
    stream?.on('data', data => {
      if (texts[i]!.length < MOST_KEPT) texts[i] += data
    })
  return new Promise((resolve, reject) => {
    program.on('close', code => {
      if (code !== expected) return reject(new Error(`sightline ${args.join(' ')} ended with ${code}: ${texts[1]}`))
      const seconds = (performance.now() - started) / 1000
      resolve({ seconds, megabytes: Number(texts[2]) / 1024, output: texts[0]! })
    })
  })
}

const MOST_KEPT = 10_000_000

/** The median of several runs. */
export async function median(times: number, work: () => Promise<Run>): Promise<Run> {
  const runs: Run[] = []
  for (let i = 0; i < times; i++) runs.push(await work())
  return runs.sort((a, b) => a.seconds - b.seconds)[Math.floor(times / 2)]!
}

/** Seconds as text. */
export function secondsText(seconds: number): string {
  return `${seconds.toFixed(2)} s`
}
