import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Audience } from '../src/documents/block.js'
import type { Day } from '../src/domain/day.js'
import { Home } from '../src/figures/home.js'
import { receive } from '../src/lake/receive.js'
import type { PaperSources } from '../src/papers/facts/gather.js'
import type { PreviousPaper } from '../src/papers/paper.js'
import { type WorkedOut, workOut } from '../src/papers/work-out.js'
import { SHIPPED } from '../src/published/shipped.js'
import { standingDecisions } from '../src/register/decisions.js'
import { listItems } from '../src/register/items.js'
import { openRegister, type Register } from '../src/register/register.js'
import { setTarget } from '../src/register/targets.js'
import type { SourceId } from '../src/sources/source.js'
import { newRegister } from './new-register.js'
import { sampleHome } from './sample-home.js'

const NOW = '2026-06-01T09:00:00.000Z'
const TARGETS = { PL01: 12, PL02: 60, CL01: 30, CL02: 90 }

/** What a paper is tried with, besides its text. */
export interface Trying {
  readonly asAt?: Day
  readonly audience?: Audience
  readonly previous?: PreviousPaper | null
}

/** The sample council with its returns, the shipped published statistics, and some targets: papers are worked out in it. */
export class PaperHome {
  private constructor(
    private readonly folder: string,
    private readonly figures: Home,
    private readonly register: Register
  ) {}

  static async make(years: readonly number[] = [2019, 2020, 2021]): Promise<PaperHome> {
    const folder = await sampleHome(years)
    await newRegister(`${folder}/register`)
    const register = await openRegister(`${folder}/register`)
    const figures = await Home.open(folder)
    await figures.published.load([SHIPPED], { at: '2026-05-01T09:00:00.000Z', by: 'a test' })
    for (const [indicator, value] of Object.entries(TARGETS))
      await setTarget(register, {
        ...{ indicator, value, authority: '806', from_day: '2017-04-01', to_day: null },
        ...{ basis: null, replaces: null, by_id: null, by_name: 'A test', at: '2017-04-01T09:00:00.000Z' }
      })
    return new PaperHome(folder, figures, register)
  }

  get indicators() {
    return this.figures.definitions.indicators
  }

  get sources(): PaperSources {
    return {
      figures: this.figures,
      items: async (kind, authority) => (await listItems(this.register, { kind, authority })).items,
      decisions: (authority, day) => standingDecisions(this.register, authority, day),
      now: NOW
    }
  }

  /** Works a text out as at the last day the sample returns tell of, for officers unless told otherwise. */
  workOut(
    text: string,
    { asAt = '2021-03-31', audience = 'officers', previous = null }: Trying = {}
  ): Promise<WorkedOut> {
    const paper = {
      ...{ authority: '806', title: 'A paper', text, asAt, knownAt: null, dated: NOW.slice(0, 10) },
      ...{ body: null, front: [], draft: true }
    }
    return workOut(paper, { audience, previous, before: [] }, this.sources)
  }

  /** Loads one file more, as at the last day the sample returns tell of. */
  async receive(name: string, text: string, source: SourceId): Promise<void> {
    const path = join(this.folder, name)
    writeFileSync(path, text)
    const given = { authority: '806', source, period: '2021-03-31' }
    const received = await receive(this.figures.lake, [{ name, path }], given)
    await received.keep({ by: 'a test', receivedAt: NOW })
  }

  async close(): Promise<void> {
    await this.figures.close()
    await this.register.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
