import { consistencyCheck } from '../consistency-check.js'
import type { Sentence } from '../sentences.js'

/** Bindings whose words say which way something went or where it stands. */
const CHECKED: readonly string[] = ['claim', 'change', 'sentence', 'plainly', 'comparator', 'target']

const COMPARED = [
  '(?:rose|risen|rising|fell|fallen|falling|increased|increasing|decreased|decreasing|declined|declining|dropped|grew|grown)',
  '(?:went|gone|come|came) (?:up|down)',
  '(?:rise|fall|increase|decrease|drop|decline|reduction|growth) (?:of|in)',
  '(?:doubled|trebled|tripled|quadrupled|halved)',
  '(?:twice|times) as (?:many|much|high|likely)',
  '(?:highest|lowest)(?! (?:standards?|quality|priority|court))',
  '(?:above|below|(?:higher|lower|better|worse|more|less|fewer) than|ahead of|in line with|similar to)(?: [\\w’-]+){0,3}? (?:England|national|regional|region|neighbours?|neighbouring|average|mean|median|target)(?: average| mean| median)?',
  '(?:the|a) majority',
  '(?<!first |second )(?:half|a third|two thirds|a quarter|three quarters) of(?! (?:the|a|this|each|every) (?:year|month|quarter|day|term))',
  'significantly'
].join('|')
/** Words that say what would be, and not what is. */
const SUPPOSED = /\b(?:if|whether|would|could|should|might|unless)\b|\?\s*$/i

export default consistencyCheck({
  id: 'typed-comparison',
  finds: 'A word such as rose, lowest or above the average stands in a sentence in which nothing is checked.',
  check: ({ prose = [] }) =>
    prose.flatMap(sentence =>
      comparedIn(sentence).map(({ words, from }) => ({
        severity: 'warns' as const,
        at: { at: sentence.place(words, from) },
        beside: [],
        says: `‘${words}’ is typed, and nothing checks it: write it as a claim, or let a binding say it.`
      }))
    ),
  examples: [
    {
      title: 'words of comparison beside nothing that is checked',
      text: `
        There are 495, a fall of 5%, the lowest for 12 months and well below the England average.

        The number rose to {{figure CL01}}. It {{change CL01 -1y}} and rose.

        The majority have moved. Half of them moved twice as many times.`,
      faults: `
        1 ~ ‘fall of’ is typed
        1 ~ ‘lowest’
        1 ~ ‘below the England average’
        3 ~ ‘rose’
        5 ~ ‘The majority’
        5 ~ ‘Half of’
        5 ~ ‘twice as many’`
    },
    {
      title: 'what is checked, what is only supposed, and what others said',
      text: `
        It {{claim change CL01 fell from=-12m to=now says="has fallen"}}, and fell to {{figure CL01}}.

        A rise in one of them would count against a fall in the number. Has it fallen?

        A rise or fall from one month to the next is not news. We keep to the highest standards, in the first half of the year.

        > Caseloads have fallen.`,
      faults: ''
    }
  ]
})

function comparedIn({ as, text, bindings }: Sentence): { readonly words: string; readonly from: number }[] {
  if (as === 'bound' || as === 'quotation' || SUPPOSED.test(text)) return []
  if (bindings.some(name => CHECKED.includes(name))) return []
  return [...text.matchAll(new RegExp(`\\b(?:${COMPARED})\\b`, 'gi'))]
    .filter(({ 0: words }) => words !== 'Rose')
    .map(({ 0: words, index: from }) => ({ words, from }))
}
