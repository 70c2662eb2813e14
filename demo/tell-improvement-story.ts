import { findItems, saveItems } from '../src/register/items.js'
import type { Register } from '../src/register/register.js'
import { changesOf } from './story/chapter.js'
import { IMPROVEMENT_STORY } from './story/improvement.js'

/** Puts the improvement story of 2020 to 2023 on record, each chapter on its day; what was told before is not told again. */
export async function tellImprovementStory(register: Register, authority: string): Promise<void> {
  const versions = new Map<string, number>()
  for (const chapter of IMPROVEMENT_STORY) {
    const changes = changesOf(chapter, authority, versions)
    const known = await findItems(
      register,
      changes.map(({ item }) => item)
    )
    const untold = changes.filter(({ item, version }) => (known.get(item)?.version ?? 0) <= version)
    await saveItems(register, untold, { id: null, name: chapter.by }, chapter.at)
    for (const { item, version } of changes) versions.set(item, version + 1)
  }
}
