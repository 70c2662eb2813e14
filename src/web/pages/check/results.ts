import type { CheckOverview, SinceLast } from '../../../checks/check-overview.js'
import type { Listed, ListedIssue, ListedLine, Wish } from '../../../checks/list-issues.js'
import type { ReturnCheck } from '../../../checks/return-check.js'
import { roundedText } from '../../../documents/format-figure.js'
import { authority } from '../../../domain/authority.js'
import { groupIssues, type IssueGroup } from '../../issues.js'
import { momentText } from '../../moment-text.js'
import { returnTitle } from './child-request.js'
import { countText, totalsText } from './count-text.js'
import { needsText } from './needs-text.js'
import { MOST_LETTERS } from './notes.js'
import { wishFields, wishQuery } from './wish.js'

/** What a check found. */
export interface ResultsModel {
  readonly title: string
  readonly id: string
  readonly return: string
  readonly council: string
  readonly year: string
  /** Which rules were run; the year is said when it is not the return's own. */
  readonly ran: string
  readonly totals: string
  readonly nothing: boolean
  readonly noted: string | null
  readonly since: SinceShown | null
  readonly fileIssues: readonly IssueGroup[]
  readonly notRun: readonly { readonly needs: string; readonly count: string; readonly codes: string }[]
  readonly notRunCount: string
  readonly read: readonly { readonly name: string; readonly file: string; readonly rows: string }[]
  /** The summary by rule: for paper, and for who may not see children. */
  readonly rules: readonly {
    readonly code: string
    readonly kind: string
    readonly issues: string
    readonly children: string
    readonly message: string
  }[]
  /** Null for a role that sees no children. */
  readonly list: ListShown | null
}

interface SinceShown {
  readonly words: string
  readonly fixed: string
  readonly new: string
  readonly still: string
  readonly unknown: string | null
  readonly newHref: string
}

interface ListShown {
  readonly by: Wish['by']
  readonly ways: readonly { readonly text: string; readonly href: string; readonly chosen: boolean }[]
  readonly wish: Wish
  /** The wish as hidden fields of a form. */
  readonly hidden: readonly { readonly name: string; readonly value: string }[]
  readonly isNarrowed: boolean
  readonly issues: string
  readonly lines: readonly LineShown[]
  /** How to get at lines that are not shown; null when all are. */
  readonly rest: string | null
  readonly canBeNew: boolean
  readonly mostLetters: number
}

interface LineShown {
  readonly number: number
  readonly name: string
  /** What is wrong, of a rule; the rules broken, of a child or table. */
  readonly words: string
  readonly kind: 'error' | 'query' | 'failed'
  readonly count: string
  readonly under: string
  readonly new: string | null
  readonly issues: readonly IssueShown[]
  readonly more: string | null
  /** Shows this rule alone. */
  readonly href: string | null
  /** Shows this child alone: sent with a form. */
  readonly child: string | null
  readonly open: boolean
}

interface IssueShown extends Omit<ListedIssue, 'note' | 'row'> {
  readonly place: string
  readonly note: { readonly words: string; readonly by: string; readonly rows: number } | null
}

/** Turns what a check found into what its page shows. `listed` is null for a role that sees no children. */
export async function resultsModel(
  check: ReturnCheck,
  overview: CheckOverview,
  wish: Wish,
  listed: Listed | null,
  open: string | null
): Promise<ResultsModel> {
  const { totals, year, yearOfRules, rulesRun, noted, notRun } = overview
  const title = await returnTitle(overview.return)
  const base = `/checks/${check.id}`
  const nothing = totals.errors + totals.queries + totals.failed === 0
  const unrun = notRun.reduce((sum, { codes }) => sum + codes.length, 0)
  return {
    title: nothing ? 'Nothing to mend' : `What the rules found: ${totalsText(totals.errors, totals.queries)}`,
    id: check.id,
    return: title,
    council: authority(check.authority)?.name ?? check.authority,
    year,
    ran:
      yearOfRules === year
        ? `Checked by ${countText(rulesRun, 'rule')} of ${year}.`
        : `Checked by ${countText(rulesRun, 'rule')} of ${yearOfRules}: those of ${year} are not known here.`,
    totals: totalsOf(overview),
    nothing,
    noted: noted > 0 ? `${countText(noted, 'issue')} ${noted === 1 ? 'has' : 'have'} a note.` : null,
    since: overview.sinceLast && sinceShown(overview.sinceLast, `${base}${wishQuery(wish, { only: 'new' })}`),
    fileIssues: groupIssues(overview.fileIssues, []),
    notRun: notRun.map(({ needs, codes }) => ({
      needs: needsText(needs),
      count: countText(codes.length, 'rule'),
      codes: codes.join(', ')
    })),
    notRunCount: countText(unrun, 'rule'),
    read: overview.read.map(({ name, file, rows }) => ({ name, file, rows: roundedText(rows, 0) })),
    rules: overview.rules.map(({ code, errors, queries, children, message }) => ({
      code,
      kind: errors === 0 && queries > 0 ? 'Query' : 'Error',
      issues: roundedText(errors + queries, 0),
      children: roundedText(children, 0),
      message
    })),
    list: listed && listShown(base, overview, wish, listed, open)
  }
}

function totalsOf({ totals, children, rules }: CheckOverview): string {
  const { errors, queries, failed } = totals
  const judged = failed > 0 ? ` ${countText(failed, 'place')} could not be judged, which is a fault of a rule.` : ''
  const of = `${roundedText(totals.children, 0)} of ${countText(children, 'child', 'children')}`
  return `${totalsText(errors, queries)} in ${of}, by ${countText(rules.length, 'rule')}.${judged}`
}

function sinceShown({ at, by, fixed, new: fresh, still, unknown }: SinceLast, newHref: string): SinceShown {
  return {
    words: `Since the last check of this return, by ${by} on ${momentText(at)}`,
    fixed: roundedText(fixed, 0),
    new: roundedText(fresh, 0),
    still: roundedText(still, 0),
    unknown:
      unknown > 0
        ? `${countText(unknown, 'issue')} of the last check ${unknown === 1 ? 'is' : 'are'} of rules that were not run this time: they may still be there.`
        : null,
    newHref
  }
}

const WAYS = { rule: 'By rule', child: 'By child', table: 'By table' } as const

function listShown(base: string, overview: CheckOverview, wish: Wish, listed: Listed, open: string | null): ListShown {
  const ways = Object.entries(WAYS) as [Wish['by'], string][]
  const { words, child, rule, severity, only } = wish
  return {
    by: wish.by,
    ways: ways.map(([by, text]) => ({ text, href: `${base}${wishQuery(wish, { by })}`, chosen: by === wish.by })),
    wish,
    hidden: Object.entries(wishFields(wish)).map(([name, value]) => ({ name, value })),
    isNarrowed: words !== '' || [child, rule, severity, only].some(each => each !== null),
    issues: countText(listed.issues, 'issue'),
    lines: listed.lines.map((line, index) => lineShown(line, index + 1, base, overview, wish, open, listed)),
    rest: restText(wish.by, listed),
    canBeNew: overview.sinceLast !== null,
    mostLetters: MOST_LETTERS
  }
}

function lineShown(
  line: ListedLine,
  number: number,
  base: string,
  { sentAs }: CheckOverview,
  wish: Wish,
  open: string | null,
  { lines }: Listed
): LineShown {
  const { name, errors, queries, failed, children, codes, message, issues } = line
  const count = errors + queries + failed
  const more = count - issues.length
  const isWhole = issues.every(({ child }) => child === null)
  return {
    number,
    name,
    words: wish.by === 'rule' ? message : codesText(codes),
    kind: errors > 0 ? 'error' : queries > 0 ? 'query' : 'failed',
    count: roundedText(count, 0),
    under: underText(wish.by, count, children),
    new: line.new > 0 ? `${roundedText(line.new, 0)} new` : null,
    issues: issues.map(issue => issueShown(issue, sentAs)),
    more: more > 0 ? `The first ${roundedText(issues.length, 0)} of ${roundedText(count, 0)} are shown.` : null,
    href: wish.by === 'rule' && wish.rule === null ? `${base}${wishQuery(wish, { rule: name })}` : null,
    child: wish.by === 'child' && wish.child === null && !isWhole ? name : null,
    open: open === String(number) || lines.length === 1
  }
}

function underText(by: Wish['by'], count: number, children: number): string {
  if (by === 'child' || children === 0) return count === 1 ? 'issue' : 'issues'
  return `in ${countText(children, 'child', 'children')}`
}

const LETTERS_OF_A_ROW = 36

function issueShown({ row, note, ...issue }: ListedIssue, sentAs: 'csv' | 'xml'): IssueShown {
  const { table } = issue
  // A spreadsheet counts the heading as row 1.
  const place = sentAs === 'csv' ? `row ${(row ?? 0) + 2}` : `record ${(row ?? 0) + 1}`
  return {
    ...issue,
    place: table === null ? 'The whole return' : `${table}, ${place}`,
    note: note && {
      words: note.words,
      by: `${note.by}, ${momentText(note.at)}`,
      rows: Math.ceil(note.words.length / LETTERS_OF_A_ROW)
    }
  }
}

const MOST_CODES = 14

function codesText(codes: readonly string[]): string {
  const shown = codes.slice(0, MOST_CODES).join(', ')
  return codes.length > MOST_CODES ? `${shown} and ${codes.length - MOST_CODES} more` : shown
}

function restText(by: Wish['by'], { lines, linesInAll }: Listed): string | null {
  if (linesInAll === lines.length) return null
  const of = roundedText(linesInAll, 0)
  return by === 'child'
    ? `The ${lines.length} children with the most issues are shown, of ${of}. Search for a child’s id to find another; the downloads hold every issue.`
    : `The first ${lines.length} of ${of} are shown; the downloads hold every issue.`
}
