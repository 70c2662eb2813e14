import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { documentFile } from '../src/documents/forms/document-file.js'
import { documentForms } from '../src/documents/forms/document-forms.js'
import { Home, latestDay } from '../src/figures/home.js'
import type { PaperSources } from '../src/papers/facts/gather.js'
import type { Paper } from '../src/papers/paper.js'
import { freeze } from '../src/papers/publish/freeze.js'
import { sealed } from '../src/papers/publish/frozen.js'
import { workOut } from '../src/papers/work-out.js'
import { type Measured, median, runSightline, secondsText } from './measured.js'

const CHARTED = ['CL01', 'CL02', 'CL03', 'CL04', 'PL01', 'PL02', 'CP01', 'CP02', 'CI01', 'AS02', 'FD01', 'CV01']
const FIGURES = 40
const RUNS = 5

/** A paper of forty figures and twelve charts, from figures that are worked out: its preview, all its forms, and its proof. */
export async function benchPapers(folder: string): Promise<Measured[]> {
  const home = join(folder, 'home')
  const figures = await Home.open(home)
  try {
    const paper = await paperOf(figures)
    const sources: PaperSources = {
      figures,
      items: async () => [],
      decisions: async () => ({ targets: [], rebases: [] }),
      now: new Date().toISOString()
    }
    const beside = { audience: 'public' as const, previous: null, before: [] }
    const { document } = await workOut(paper, beside, sources)
    const previews = []
    for (let run = 0; run < RUNS; run++) previews.push(await timed(() => workOut(paper, beside, sources)))
    const forms = await timed(async () => {
      for (const { form } of documentForms) await documentFile(document, form)
      await documentFile(document, 'pdf', { large: true })
    })
    const { frozen } = await freeze(
      paper,
      { ...beside, audience: 'officers', earlier: [], said: { signOffs: [], lacking: [], overrides: [] } },
      sources
    )
    const file = join(folder, 'paper', 'paper.json')
    await mkdir(join(folder, 'paper'), { recursive: true })
    await writeFile(file, sealed(frozen).text)
    const proof = await median(3, () => runSightline(['verify', 'paper', file, '--home', home]))
    const work = `A paper of ${FIGURES} figures and ${CHARTED.length} charts`
    const middle = previews.sort((one, other) => one - other)[Math.floor(RUNS / 2)]!
    return [
      { work: `${work}: its preview, for the public`, value: secondsText(middle), bar: '1 s' },
      { work: `${work}: all forms and large print`, value: secondsText(forms), bar: '10 s' },
      { work: `${work}: proven anew`, value: secondsText(proof.seconds), bar: '20 s', megabytes: proof.megabytes }
    ]
  } finally {
    await figures.close()
  }
}

async function paperOf(home: Home): Promise<Paper> {
  const [authority = ''] = await home.authorities()
  const council = (await home.council(authority, new Date().toISOString()))!
  const known = home.definitions.indicators.map(({ id }) => id)
  const charted = CHARTED.map((id, index) => (known.includes(id) ? id : known[index]!))
  const figures = Array.from({ length: FIGURES }, (_, index) => {
    const id = known[index % known.length]!
    return `In ${id} there were {{figure ${id} as-at=-${index % 24}m}}.`
  })
  const charts = charted.map(id => `{{chart control ${id}}}`)
  const asAt = latestDay(council)
  return {
    ...{
      authority,
      title: 'A paper to measure',
      asAt,
      knownAt: null,
      dated: asAt,
      body: null,
      front: [],
      draft: false
    },
    text: [...figures, ...charts].join('\n\n')
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}
