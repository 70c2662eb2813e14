/** A number that somebody typed, and where it begins. */
export interface TypedNumber {
  readonly text: string
  readonly from: number
}

const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?'
const YEAR = '(?:19|20)\\d\\d'
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const PLURAL =
  'section|paragraph|para|regulation|reg|article|chapter|schedule|clause|item|appendice|annexe|table|figure|chart|page|recommendation'
const SINGULAR =
  'appendix|annex|part|line|note|standard|finding|action|objective|priority|question|version|phase|stage|step|tier|level|week|day|month|quarter|grade|group|band|pillar|outcome|theme|volume|issue|room|load|no'
const MONEY = `£ ?${NUMBER}(?: ?(?:[mk]|bn|million|billion|thousand)\\b)?`
const LENGTH =
  '(?:(?:working|clear|school|calendar)[ -]days?|months?|weeks?|years?|hours?|minutes?|quarters?|terms?|miles?|nights?)\\b'
const CHILDREN = '(?: [a-z-]+)? (?:children|young|boys|girls|babies)'

/** The same again, after a comma or a word that joins: of numbers with something around them, all are meant. */
function several(one: string): string {
  return `${one}(?:(?:, ?(?:and |or )?| ?[–-] ?| to | and | or )${one}){0,9}`
}

/** What holds digits and counts nobody: days, ages, references, terms of the law, lengths of time, money, addresses. */
const NO_COUNT: readonly RegExp[] = [
  /\b(?:https?:\/\/|www\.)\S+|\S{1,60}@\S+|\b[\w.-]{1,60}\.(?:gov|org|co)\.uk\S*/g,
  new RegExp(`\\b${several('\\d{1,2}(?:st|nd|rd|th)?')} (?:of )?${MONTH}\\b(?:,? ${YEAR})?`, 'g'),
  new RegExp(`\\b${MONTH} (?:\\d{1,2},? ${YEAR}\\b|\\d{1,2}(?:st|nd|rd|th)\\b)`, 'g'),
  /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b|\b\d+\/\d+\b|\b\d{1,2}:\d\d\b|\b\d{1,2}(?:\.\d\d)? ?[ap]\.?m\b/g,
  new RegExp(`(?<![\\d,.£])\\b${YEAR}(?: ?[-–/] ?(?:${YEAR}|\\d\\d))?\\b(?![,.]\\d|${CHILDREN})`, 'g'),
  new RegExp(`\\b(?:aged?|ages|turn(?:s|ed|ing)?) ${several(NUMBER)}`, 'gi'),
  new RegExp(`\\b(?:under|over|until)[ -](?:1?\\d|2[0-5])s?\\b(?! ?%| per cent|${CHILDREN})`, 'gi'),
  new RegExp(`\\b${several('\\d+')}[ -]years?[ -]olds?\\b`, 'gi'),
  new RegExp(`\\b${NUMBER}(?:\\+| (?:and|or) (?:over|under|older|younger|above|more|fewer|less)\\b)`, 'gi'),
  new RegExp(
    `(?:\\b(?:(?:${PLURAL})s?|${SINGULAR})\\.? ?|(?<![’'\\w])ss?\\.? ?|\\bkey stage |\\b[Yy]ear (?=\\d\\d?\\b))${several('\\d[\\d.]*[a-z]?(?:\\([a-z\\d]+\\))*')}`,
    'gi'
  ),
  new RegExp(`${several(MONEY)}|\\b${NUMBER}(?: (?:million|billion|thousand))? pounds\\b`, 'gi'),
  /\b1 (?:to|and|or) 5\b|\b1[-–]5\b/g,
  /\b(?:per|(?:in|for|of|out of) every|in each) \d[\d,]*/gi,
  new RegExp(`\\b${several(NUMBER)}[ -]${LENGTH}`, 'gi'),
  new RegExp(`\\b(?:within|in|after|every|last|past|next|first|previous|for|at least) ${NUMBER} days\\b`, 'gi'),
  /\b95(?:%| per cent) (?:confidence )?(?:intervals?|limits?)/gi,
  /\( ?\d+(?:\.\d+)* ?\)|^ *\d+(?:\.\d+)*[.)] |^ *\d+\.\d+ (?=[A-Z])|\b0\d[\d ]{5,}\d\b/g,
  /(?<![\w-])[A-Za-z][\w-]*\d[\w/-]*|\b\d+(?:st|nd|rd|th)\b|\b\d+-?[A-Za-z]\w*/g
]

const TYPED = /(?<![\w.,·])\d[\d,]*(?:\.\d+)?(?: ?%| per cent)?(?!\w)/g

/** A sentence with all digits that count nobody blotted out, as long as before. */
export function withoutNoCounts(sentence: string): string {
  return NO_COUNT.reduce((text, pattern) => text.replace(pattern, found => found.replace(/\d/g, '·')), sentence)
}

/** The numbers typed into a sentence that count something. */
export function typedNumbers(sentence: string): TypedNumber[] {
  return [...withoutNoCounts(sentence).matchAll(TYPED)].map(({ 0: text, index: from }) => ({
    text: text.replace(/,$/, ''),
    from
  }))
}
