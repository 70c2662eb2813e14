import { userInfo } from 'node:os'
import type { Command } from 'commander'
import type { Measure, PublishedAuthority } from '../published/published.js'
import type { Published } from '../published/published-store.js'
import { InputError, UsageError } from './command.js'
import { inputFiles } from './terminal/input-files.js'
import { momentOf } from './terminal/moment.js'

interface Options {
  readonly home: string
  readonly json?: boolean
}

/** `sightline published`: the department's statistics, kept and shown as benchmarks. */
export default function published(program: Command): void {
  const group = program
    .command('published')
    .description("Keeps and shows the department's published statistics, as benchmarks")
  const command = (usage: string, description: string) =>
    group
      .command(usage)
      .description(description)
      .option('--home <folder>', 'data folder', './data')
      .option('--json', 'print as JSON')

  command('load <files...>', 'Keeps published files, each release as an edition of its own')
    .option('--edition <name>', 'what to call the edition')
    .option('--by <name>', 'who loads', userInfo().username)
    .action(load)
  command('show <measure>', 'Shows a measure by year beside neighbours, region and England')
    .requiredOption('--authority <code>', 'three-digit code of the authority')
    .option('--model <year>', 'year of the neighbour model', '2025')
    .option('--known-at <moment>', 'as known at a moment (YYYY-MM-DD or with a time)')
    .action(show)
  command('measures [words...]', 'Lists the measures loaded, those with all the words').action(measures)
  command('editions', 'Lists the editions loaded').action(editions)
}

async function load(files: string[], options: Options & { edition?: string; by: string }): Promise<void> {
  const given = {
    at: new Date().toISOString(),
    by: options.by,
    ...(options.edition === undefined ? {} : { edition: options.edition })
  }
  await withPublished(options, async (store, text) => {
    const loaded = await store.load(inputFiles(files), given)
    print(options, loaded, () => text.loadedText(loaded))
  })
}

async function show(
  code: string,
  options: Options & { authority: string; model: string; knownAt?: string }
): Promise<void> {
  const knownAt = options.knownAt === undefined ? null : momentOf(options.knownAt, '--known-at')
  await withPublished(options, async (store, text) => {
    await somethingLoaded(store, options.home)
    const measure = await measureNamed(store, code)
    const authority = await authorityCoded(store, options.authority)
    const benchmarks = await store.benchmarks(measure.code, authority.code, { neighbourModel: options.model, knownAt })
    const { endOf } = await import('../published/reorganisation.js')
    const end = endOf(authority.code)
    const note = end === null ? '' : `\n${authority.name} ended when ${end.began.join(' and ')} began on ${end.day}.\n`
    const answer = { measure, authority, benchmarks }
    print(options, answer, () => `${text.benchmarksText(measure, authority.name, benchmarks)}${note}`)
  })
}

async function measures(words: string[], options: Options): Promise<void> {
  await withPublished(options, async (store, text) => {
    const { findMeasures } = await import('../published/find-measures.js')
    const found = findMeasures(await store.measures(), words.join(' '))
    const none = `No measure loaded in ${options.home} has ${words.length === 0 ? 'any values' : `the words "${words.join(' ')}"`}.\n`
    print(options, found, () => (found.length === 0 ? none : text.measuresText(found)))
  })
}

async function editions(options: Options): Promise<void> {
  await withPublished(options, async (store, text) => {
    const all = await store.editions()
    print(options, all, () => (all.length === 0 ? `${nothingLoaded(options.home)}\n` : text.editionsText(all)))
  })
}

type Text = typeof import('./terminal/benchmarks-text.js') & typeof import('./terminal/editions-text.js')

/** Opens the store only when a command runs, so that other commands start without it. */
async function withPublished(options: Options, act: (store: Published, text: Text) => Promise<void>): Promise<void> {
  const { openPublished } = await import('../published/published-store.js')
  const store = openPublished(options.home)
  try {
    await act(store, {
      ...(await import('./terminal/benchmarks-text.js')),
      ...(await import('./terminal/editions-text.js'))
    })
  } finally {
    await store.close()
  }
}

async function somethingLoaded(store: Published, home: string): Promise<void> {
  if ((await store.measures()).length === 0) throw new InputError(nothingLoaded(home))
}

async function measureNamed(store: Published, code: string): Promise<Measure> {
  const all = await store.measures()
  const measure = all.find(one => one.code === code)
  if (measure !== undefined) return measure
  const { nearMeasures } = await import('../published/find-measures.js')
  const near = nearMeasures(all, code).map(one => `\n  ${one.code}  ${one.title}`)
  const advice =
    near.length === 0 ? ' Search with "sightline published measures WORDS".' : ` Did you mean:${near.join('')}`
  throw new UsageError(`There is no measure "${code}" among those loaded.${advice}`)
}

async function authorityCoded(store: Published, code: string): Promise<PublishedAuthority> {
  const all = await store.authorities()
  const authority = all.find(one => one.code === code)
  if (authority !== undefined) return authority
  const named = all.filter(one => one.name.toLowerCase().includes(code.toLowerCase()))
  const advice = named.slice(0, 5).map(one => `${one.name} is ${one.code}`)
  throw new UsageError(
    `No authority has the code "${code}"; give the department's three digits.${advice.length === 0 ? '' : ` ${advice.join(', ')}.`}`
  )
}

function nothingLoaded(home: string): string {
  return `No published statistics are loaded in ${home}; load some with "sightline published load FILE…".`
}

function print(options: Options, answer: unknown, words: () => string): void {
  process.stdout.write(options.json ? `${JSON.stringify(answer, null, 2)}\n` : words())
}
