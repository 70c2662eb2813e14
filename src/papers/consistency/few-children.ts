import { withoutNoCounts } from './typed-numbers.js'

/** Words that count 1 to 5 children, and where they begin. */
export interface FewChildren {
  readonly text: string
  readonly from: number
}

const FEW = '(?:one|two|three|four|five|[1-5])'
const CHILD =
  "(?:child|children|boys?|girls?|bab(?:y|ies)|infants?|toddlers?|teenagers?|adolescents?|youngsters?|siblings?|brothers?|sisters?|twins|pupils?|care leavers?|(?:young|looked[ -]after|asylum[ -]seeking) (?:people|persons?|wom[ae]n|m[ae]n|adults?))(?![\\w’'-])"
/** Words may stand between, such as ‘unaccompanied asylum-seeking’, ‘of the black’ or ‘of our 12’. */
const COUNTED = new RegExp(
  `(?<![\\w.,·-])(?=(${FEW}((?: of (?:the |our |these |those |all |its |their )?\\d[\\d,]*| of (?:the|our|these|those|all|its|their|his|her))?(?: [A-Za-z][\\w’'-]*){0,6}?) ${CHILD}))${FEW}\\b`,
  'gi'
)
/** Before it, a share such as ‘one in five children’, or words that make it no count, ‘each one child’. */
const NO_COUNT = /(?:\b(?:in|out of|of every|in every|for every|per|any|each|no|every|than)|[\d·]\.?) ?$/i
/** After these words something else is counted than children. */
const ELSEWHERE = new Set(
  'in for with about by from to at on that which who whom where when if is are was were have has had than as per not but because so our we they he she it or out times more less can could will would should may do does did'.split(
    ' '
  )
)
/** A plural counts something of its own: ‘two measures for children’. */
const PLURAL = /(?<![sui’'])s$|(?<=e)s$/i
/** After it, a rate: ‘three children in every 100’. */
const RATE = /^ (?:(?:in|for|out of) (?:every|each)|per)\b/i
/** One child who speaks counts nobody. */
const SPEAKS = /^ (?:said|says|told|tells|wrote|asked|explained|put it|described)\b/

/** Where a sentence counts 1 to 5 children in figures or in words; shares such as ‘one in five children’ do not. */
export function fewChildrenIn(sentence: string): FewChildren[] {
  const text = withoutNoCounts(sentence)
  return [...text.matchAll(COUNTED)].flatMap(({ 1: found = '', 2: between = '', index: from }) => {
    const words = between
      .replace(/^ of (?:\w+ \d|\w)[\w,]*/, '')
      .split(' ')
      .filter(word => word !== '')
    const isOther = words.some(word => ELSEWHERE.has(word.toLowerCase()) || isPlural(word)) || words[0] === 'and'
    const after = text.slice(from + found.length)
    const isSpoken = /^one\b/i.test(found) && SPEAKS.test(after)
    return isOther || isSpoken || RATE.test(after) || NO_COUNT.test(text.slice(0, from)) ? [] : [{ text: found, from }]
  })
}

/** The number of 1 to 5 that a cell of a table is, where its row or its column is of children. */
export function fewInCell(cell: string, beside: string): FewChildren[] {
  const isOfChildren = new RegExp(`\\b${CHILD}`, 'i').test(beside)
  const found = new RegExp(`^\\s*(${FEW})\\s*$`, 'i').exec(cell)?.[1]
  return found && isOfChildren ? [{ text: found, from: cell.indexOf(found) }] : []
}

function isPlural(word: string): boolean {
  return PLURAL.test(word) && word.length > 3
}
