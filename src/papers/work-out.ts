import type { Audience, Document } from '../documents/block.js'
import { authority } from '../domain/authority.js'
import { dayText } from '../domain/day-text.js'
import type { SafeFigures } from '../figures/disclosure/safe-figures.js'
import type { Figure, Provenance } from '../figures/figure.js'
import type { Indicator } from '../indicators/indicator.js'
import { blocksOf, numbered } from './blocks-of.js'
import { type BoundCalls, bindCalls } from './bound-calls.js'
import type { Check } from './check.js'
import { editionInFull } from './comparators/edition-text.js'
import { findFaults } from './consistency/find-faults.js'
import { type Gathered, gather, type PaperSources } from './facts/gather.js'
import { standingItems } from './facts/held-items.js'
import { PaperFacts } from './facts/paper-facts.js'
import { firstPage, lackingHeadings } from './first-page.js'
import { forAudience } from './for-audience.js'
import { numberRuns } from './number-runs.js'
import type { Paper, PaperAbout, PreviousPaper } from './paper.js'
import type { Stated } from './stated.js'
import type { Problem } from './text/binding-call.js'
import { readPaperText } from './text/paper-text.js'

/** What a paper is worked out beside. */
export interface Beside {
  readonly audience: Audience
  readonly previous: PreviousPaper | null
  /** Figures that earlier papers gave to the same readers. */
  readonly before: readonly Figure[]
}

/** A paper worked out for one audience. */
export interface WorkedOut {
  readonly document: Document
  readonly stated: readonly Stated[]
  /** What stands in the way of publishing: everything wrong in its text. */
  readonly problems: readonly Problem[]
  /** What the claims and the numbers of the paper were found to be. */
  readonly checks: readonly Check[]
  readonly provenance: Provenance
  /** The releases its comparators are from. */
  readonly editions: readonly string[]
  /** The figures it gives, whole, as its audience sees them: later papers are judged against these. */
  readonly figures: readonly Figure[]
  /** What its audience is not shown, and why: for officers alone. */
  readonly suppressed: SafeFigures['suppressed']
  /** The items it tells of, and in which version. */
  readonly items: readonly { readonly id: string; readonly version: number }[]
}

/** A paper's text, read for one audience, and all that it needs. */
export interface ReadPaper extends BoundCalls {
  readonly about: PaperAbout
  readonly parts: ReturnType<typeof numbered>
}

/** Works a paper out: reads its text, fetches all that it binds, judges what may be shown, and writes it out. */
export async function workOut(paper: Paper, beside: Beside, sources: PaperSources): Promise<WorkedOut> {
  const read = readPaper(paper, beside, sources.figures.definitions.indicators)
  return writePaper(paper, read, await gather(read.needs, paper, sources), beside.before)
}

/** Reads a paper's text: what an audience sees of it, and what that needs. */
export function readPaper(
  paper: Paper,
  { audience, previous }: Omit<Beside, 'before'>,
  indicators: readonly Indicator[]
): ReadPaper {
  const about: PaperAbout = {
    authority: paper.authority,
    council: authority(paper.authority)?.name ?? `Authority ${paper.authority}`,
    asAt: paper.asAt,
    dated: paper.dated,
    body: paper.body,
    title: paper.title,
    audience,
    previous
  }
  const text = readPaperText(paper.text)
  return { about, parts: forAudience(numbered(text.parts), audience), ...bindCalls(text, about, indicators) }
}

/** Judges what may be shown of all that was fetched, against figures that earlier papers gave to the same readers, and writes the paper out. */
export function writePaper(
  paper: Paper,
  { about, parts, bound, problems }: ReadPaper,
  gathered: Gathered,
  before: readonly Figure[]
): WorkedOut {
  const open = PaperFacts.open(about, gathered)
  const whole = blocksOf(parts, bound, open)
  const wholeChecks = whole.judges.map(judge => judge(whole.stated))
  const isOpen = about.audience === 'officers'
  const facts = isOpen ? open : PaperFacts.safe(about, gathered, open.given, before)
  const { blocks, stated, judges, problems: shown, front: written } = isOpen ? whole : blocksOf(parts, bound, facts)
  const claims = isOpen ? wholeChecks : judges.map(judge => judge(stated))
  const front = firstPage(paper, written)
  const checks = [...claims, ...numberChecks(stated, about), ...lackingHeadings(paper, front, blocks)]
  const { provenance } = gathered
  const { editions } = facts
  const document: Document = {
    title: paper.title,
    council: about.council,
    front,
    audience: about.audience,
    blocks,
    notes: facts.notes,
    record: recordOf(paper, provenance, editions),
    dated: paper.dated,
    draft: paper.draft
  }
  return {
    document,
    stated,
    problems: [...problems, ...shown],
    checks,
    provenance,
    editions,
    figures: facts.given,
    suppressed: facts.suppressed,
    items: standingItems(gathered).map(({ id, version }) => ({ id, version }))
  }
}

/** What is found of all the numbers of a paper taken together. */
function numberChecks(stated: readonly Stated[], { dated, audience, previous }: PaperAbout): Check[] {
  const faults = findFaults({ dated, audience, stated, earlier: previous?.stated ?? [] })
  return faults.map(({ check, at, says, severity }) => ({
    key: `${check}: ${says}`,
    at,
    sentence: says,
    finding: severity
  }))
}

function recordOf({ asAt }: Paper, { knownAt, loads, definitions }: Provenance, editions: readonly string[]): string[] {
  return [
    `Figures describe ${dayText(asAt)} where no other day is named, as known on ${dayText(knownAt.slice(0, 10))}.`,
    `They were worked out from ${loads.length === 1 ? 'load' : 'loads'} ${numberRuns(loads)}, by definitions ${definitions.slice(0, 12)}.`,
    ...(editions.length > 0 ? [`Comparators and populations are from ${editions.map(editionInFull).join('; ')}.`] : [])
  ]
}
