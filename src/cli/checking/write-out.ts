import { once } from 'node:events'

/** Writes parts to standard output one after another, waiting for whoever reads it. */
export async function writeOut(parts: Iterable<string | Uint8Array>): Promise<void> {
  for (const part of parts) if (!process.stdout.write(part)) await once(process.stdout, 'drain')
}
