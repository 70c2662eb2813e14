import type { App } from '../src/app.js'
import { dayOfMoment } from '../src/domain/day-of-moment.js'
import { findItem, saveItems } from '../src/register/items.js'
import { changesOf } from './story/chapter.js'
import { questionItems } from './story/questions.js'
import { SCHOOL_INSPECTIONS } from './story/school-inspections.js'
import { storyId } from './story/story-id.js'
import { voiceItems } from './story/voice.js'

const BY = 'Invented council'

/**
 * Puts on record what children of the invented council said, what its members asked, and what inspectors found of its
 * schools. What was told before is not told again.
 */
export async function tellVoiceStory(app: Pick<App, 'register' | 'now'>, authority: string): Promise<void> {
  if (await findItem(app.register, storyId('heard/brothers'))) return
  const at = app.now()
  const today = dayOfMoment(at)
  const items = [...SCHOOL_INSPECTIONS, ...voiceItems(today), ...questionItems(today)]
  await saveItems(app.register, changesOf({ at, by: BY, items }, authority, new Map()), { id: null, name: BY }, at)
}
