import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { documentFile } from '../src/documents/forms/document-file.js'
import { documentForms } from '../src/documents/forms/document-forms.js'
import { Home, latestDay } from '../src/figures/home.js'
import type { PaperSources } from '../src/papers/facts/gather.js'
import type { Paper } from '../src/papers/paper.js'
import { Papers } from '../src/papers/papers.js'
import { sealed } from '../src/papers/publish/frozen.js'
import { workOut } from '../src/papers/work-out.js'
import { KINDS } from '../src/practice/read-kinds.js'
import { saveItem } from '../src/practice/save-item.js'
import { findItem } from '../src/register/items.js'
import { openRegister } from '../src/register/register.js'
import type { ItemFields } from '../src/register/tables/items.js'
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
    const file = join(folder, 'paper.json')
    await writeFile(file, await published(paper, figures, home))
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

/** The officers' form of a paper that has been published from a home. */
async function published({ authority, title, text, asAt }: Paper, figures: Home, home: string): Promise<string> {
  const register = await openRegister(join(home, 'register'))
  try {
    const papers = new Papers(figures, register, () => new Date().toISOString())
    const save = async (kind: string, values: ItemFields, by: string) => {
      const saved = { authority, by: { id: null, name: by }, at: new Date().toISOString() }
      return (await findItem(
        register,
        await saveItem(register, { kind: KINDS.get(kind)!, values, item: null }, saved)
      ))!
    }
    const about = { title, text, asAt, knownAt: null, body: 'Leadership team', meeting: asAt, template: null }
    const paper = await save('paper', { ...about, audience: 'officers', owner: null, status: 'signed off' }, 'Author')
    const agreed = { agreed: 'yes', version: paper.version, words: 'Read.' }
    await save('paper-sign-off', { paper: paper.id, as: 'Director', role: 'director', ...agreed }, 'Director')
    for (const { key } of (await papers.standing(paper)).claims)
      await save('claim-override', { paper: paper.id, claim: key, reason: 'It is a paper to measure.' }, 'Director')
    const publication = (await findItem(register, await papers.publish(paper, { id: null, name: 'Director' })))!
    return sealed((await papers.published(publication, 'officers'))!.paper).text
  } finally {
    await register.close()
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
