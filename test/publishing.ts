import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Audience } from '../src/documents/block.js'
import { Home } from '../src/figures/home.js'
import { Papers } from '../src/papers/papers.js'
import type { ReadFrozen } from '../src/papers/publish/frozen.js'
import { KINDS } from '../src/practice/read-kinds.js'
import { saveItem } from '../src/practice/save-item.js'
import { findItem, type Item } from '../src/register/items.js'
import { openRegister, type Register } from '../src/register/register.js'
import type { ItemFields } from '../src/register/tables/items.js'
import { newRegister } from './new-register.js'
import { sampleHome } from './sample-home.js'

const BY = { id: null, name: 'Rosa Quill' }
const DIRECTOR = { id: null, name: 'Ada Quist' }
const NOW = '2026-05-01T10:00:00.000Z'
const FIELDS = {
  ...{ title: 'Our children', body: 'Corporate Parenting Board', meeting: '2018-05-01', template: null },
  ...{ asAt: '2018-03-31', knownAt: null, audience: 'public', owner: 'Rosa Quill', status: 'signed off' }
}

/** A home with the sample return of a year and a register, from which papers are published. */
export interface Publishing {
  readonly folder: string
  readonly home: Home
  readonly register: Register
  readonly papers: Papers
  readonly save: (kind: string, values: ItemFields, item?: Item | null, by?: typeof BY) => Promise<Item>
  /** Publishes a text, signed by a director who did not write it, and with a reason for whatever stands against it. */
  readonly publish: (text: string, fields?: ItemFields) => Promise<Published>
  /** Lets go of the home and its register, and leaves the folder. */
  readonly leave: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A publication, and each form of it. */
export interface Published extends Readonly<Record<Audience, ReadFrozen>> {
  readonly item: Item
}

export async function openPublishing(): Promise<Publishing> {
  const folder = await sampleHome([2017])
  await newRegister(join(folder, 'register'))
  const [register, home] = [await openRegister(join(folder, 'register')), await Home.open(folder)]
  const papers = new Papers(home, register, () => NOW)
  const save: Publishing['save'] = async (kind, values, item = null, by = BY) => {
    const wanted = { kind: KINDS.get(kind)!, values, item }
    const id = await saveItem(register, wanted, { authority: '806', by, at: NOW })
    return (await findItem(register, id))!
  }
  const publish: Publishing['publish'] = async (text, fields = {}) => {
    const paper = await save('paper', { ...FIELDS, text, ...fields })
    const signed = { as: 'Director', role: 'director', agreed: 'yes', version: paper.version, words: 'Read.' }
    await save('paper-sign-off', { paper: paper.id, ...signed }, null, DIRECTOR)
    for (const { key } of (await papers.standing(paper)).claims)
      await save('claim-override', { paper: paper.id, claim: key, reason: 'Said of the year before.' })
    const item = (await findItem(register, await papers.publish(paper, BY)))!
    const read = async (audience: Audience) => (await papers.published(item, audience))!
    return { item, officers: await read('officers'), members: await read('members'), public: await read('public') }
  }
  const leave = async () => {
    await Promise.all([home.close(), register.close()])
  }
  const close = async () => {
    await leave()
    rmSync(folder, { recursive: true, force: true })
  }
  return { folder, home, register, papers, save, publish, leave, close }
}
