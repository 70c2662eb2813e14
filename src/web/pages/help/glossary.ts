/** A word of the pages and what it means. */
export interface Term {
  readonly word: string
  readonly meaning: string
}

/** The words the pages use, in the order a reader meets them. */
export const GLOSSARY: readonly { readonly title: string; readonly terms: readonly Term[] }[] = [
  {
    title: 'Figures',
    terms: [
      {
        word: 'Indicator',
        meaning: 'Something about children’s services that is counted or measured the same way every time.'
      },
      {
        word: 'Figure',
        meaning: 'An indicator’s value for one council on one day, with the two numbers it is made of.'
      },
      {
        word: 'Cohort',
        meaning: 'The list of children an indicator looks at. Those who count are marked on it; the rest are on it too.'
      },
      { word: 'Numerator and denominator', meaning: 'How many children count, and out of how many.' },
      { word: 'As at', meaning: 'The day a figure describes.' },
      {
        word: 'Known at',
        meaning:
          'The moment of our knowledge. The same figure may be worked out again as it was known on an earlier day.'
      },
      {
        word: '95% interval',
        meaning:
          'The range in which the underlying value lies, given how few children a figure rests on. A wide range means a figure that says little by itself.'
      },
      {
        word: 'Percentage points',
        meaning: 'The difference between two percentages: from 40% to 42% is 2 points, and not 2%.'
      }
    ]
  },
  {
    title: 'Signals',
    terms: [
      {
        word: 'Steady',
        meaning:
          'The latest figure is within what chance alone brings. Going up or down from one month to the next means nothing yet.'
      },
      { word: 'Improving, Concern', meaning: 'The change is more than chance, for the better or for the worse.' },
      { word: 'Higher, Lower', meaning: 'The change is more than chance, and neither way is better in itself.' },
      {
        word: 'Limits',
        meaning:
          'The range within which nearly every month falls when nothing has changed. A point outside is a signal; so are seven in a row on one side of the mean, seven rising or falling, and two of three close to a limit.'
      },
      {
        word: 'Starting the limits afresh',
        meaning:
          'A named person’s decision, with its cause, that things are done differently from a month on, so that later months are judged by themselves.'
      },
      { word: 'Too early to say', meaning: 'There are too few months to tell change from chance.' }
    ]
  },
  {
    title: 'Others',
    terms: [
      {
        word: 'Statistical neighbours',
        meaning:
          'The ten councils most like this one in the lives of their children, by the department’s model. Their mean leaves out those without data, and how many had data is shown beside it.'
      },
      {
        word: 'Suppressed',
        meaning: 'A published number left out because so few children are behind it that one could be known.'
      },
      {
        word: 'Edition',
        meaning:
          'One release of published statistics. Later releases may revise earlier years; editions are kept side by side.'
      }
    ]
  },
  {
    title: 'Papers',
    terms: [
      {
        word: 'Paper',
        meaning: 'A report for a board, a panel or a meeting: words, and figures that are each tied to their day.'
      },
      {
        word: 'Sign-off',
        meaning:
          'What the holder of a post says of one version of a paper: that it is ready, or what stands in the way.'
      },
      {
        word: 'Publication',
        meaning: 'A paper as it was published, with a hash of each form by which anyone can check that it is unchanged.'
      },
      {
        word: 'Override',
        meaning:
          'A named person’s decision that a sentence the figures do not bear out, or a paper without a heading that its body asks for, may stand. The reason is printed with the paper.'
      }
    ]
  },
  {
    title: 'Data',
    terms: [
      {
        word: 'Return, extract',
        meaning:
          'A return is sent to the department for a year. An extract is a copy of the case system’s lists as they stood on a day.'
      },
      {
        word: 'Load',
        meaning: 'The files of one return or extract, received in one go and kept for ever as they were sent.'
      },
      {
        word: 'In force',
        meaning:
          'The newest load of a source and period that has not been withdrawn. Figures rest on the loads in force.'
      },
      { word: 'Issue', meaning: 'A fault found in a file. An error is to be mended; a warning is to be known about.' },
      {
        word: 'Rule',
        meaning: 'One of the department’s validation rules of a return, by its code, such as 501.'
      },
      {
        word: 'Query',
        meaning: 'An issue of a rule that may be right as it stands: mend it, or explain it when the department asks.'
      },
      {
        word: 'Check',
        meaning:
          'A return run through every rule. Its files are not kept; its issues are known again in the next check.'
      },
      {
        word: 'Note',
        meaning:
          'What a person wrote on an issue, such as why it is right. It stays with the issue from check to check.'
      },
      {
        word: 'Repair',
        meaning:
          'A named rule that puts contradicting records right when figures are worked out. The files stay as they were.'
      },
      { word: 'No source', meaning: 'No load in force can feed the figure. It is not zero: it is not known.' },
      { word: 'Not covered', meaning: 'The loads in force do not reach back, or forward, far enough for the day.' }
    ]
  }
]
