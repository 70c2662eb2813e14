import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { App } from '../src/app.js'
import { type Progress, receive } from '../src/lake/receive.js'
import { SHIPPED } from '../src/published/shipped.js'
import type { SourceId } from '../src/sources/source.js'
import { tellAuditsStory } from './tell-audits-story.js'
import { tellPapersStory } from './tell-papers-story.js'
import { tellStories } from './tell-stories.js'
import { tellVoiceStory } from './tell-voice-story.js'
import { writeDemo } from './write-demo.js'

const WANTED = {
  authorities: ['806'],
  sources: ['postcodes', 'wards', 'ssda903', 'annex_a', 'ssd'],
  from: '2018-04',
  to: '2026-03',
  seed: 'sightline',
  clean: false
} as const
const BY = 'Invented council'

/**
 * Fills an empty home with the invented council: its returns are written to a temporary folder in their real formats
 * and loaded through the same path as anyone's, its figures are worked out, and its plans and scrutiny are put on record.
 */
export async function prepareDemo(app: App, progress: Progress): Promise<void> {
  const titleOf = (id: SourceId) => app.figures.definitions.sources.find(source => source.id === id)?.title ?? id
  const out = await mkdtemp(join(tmpdir(), 'sightline-demo-'))
  try {
    const written = writeDemo({
      ...WANTED,
      out,
      onProgress: ({ done, of }) => progress({ words: 'Living eight years of an invented council', done: done / 2, of })
    })
    await app.figures.published.load([SHIPPED], { by: BY, at: app.now() })
    for (const council of written)
      for (const [i, load] of council.loads.entries()) {
        progress({
          words: `Loading ${titleOf(load.source)}, ${load.period}`,
          done: council.loads.length + i,
          of: 2 * council.loads.length
        })
        const files = load.files.map(name => ({ name: basename(name), path: join(council.folder, name) }))
        const received = await receive(app.figures.lake, files, { ...load, authority: council.authority })
        await received.keep({ by: BY, receivedAt: app.now() })
      }
    progress({ words: 'Working out the figures', done: 19, of: 20 })
    for (const council of written) {
      await app.figures.council(council.authority, app.now())
      await tellStories(app, council.authority)
      await tellVoiceStory(app, council.authority)
      progress({ words: 'Auditing its practice', done: 39, of: 40 })
      await tellAuditsStory(app, council.authority)
      await app.keepAudits(council.authority, BY, () => undefined)
      progress({ words: 'Publishing its papers', done: 79, of: 80 })
      await tellPapersStory(app, council.authority)
    }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}
