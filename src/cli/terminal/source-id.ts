import type { SourceId } from '../../sources/source.js'
import { sources } from '../../sources/sources.js'
import { UsageError } from '../command.js'

/** The source named on the command line. @throws {UsageError} when there is none of that name */
export async function sourceId(text: string): Promise<SourceId> {
  const all = await sources()
  const found = all.find(({ id }) => id === text)
  if (!found) throw new UsageError(`There is no source ${text}; choose one of ${all.map(({ id }) => id).join(', ')}.`)
  return found.id
}
