import type { Measure } from './published.js'

const MOST = 5

/** Measures that hold every word, whole or in part, in code, title or topic; all of them when there is no word. */
export function findMeasures(measures: readonly Measure[], words: string): readonly Measure[] {
  const wanted = wordsOf(words)
  return measures.filter(measure => {
    const text = `${measure.code} ${measure.title} ${measure.topic}`.toLowerCase()
    return wanted.every(word => text.includes(word))
  })
}

/** Up to five measures likest what was typed: by spelling of the code, or by words of the title. */
export function nearMeasures(measures: readonly Measure[], typed: string): readonly Measure[] {
  const scored = measures
    .map(measure => ({ measure, score: likeness(measure, typed) }))
    .filter(({ score }) => score >= 0.5)
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ measure }) => measure)
}

/** 0 to 1. */
function likeness(measure: Measure, typed: string): number {
  const [code, text] = [measure.code.toLowerCase(), typed.toLowerCase()]
  const spelling = 1 - edits(code, text) / Math.max(code.length, text.length, 1)
  const words = wordsOf(typed)
  const title = `${code} ${measure.title.toLowerCase()}`
  const shared = words.filter(word => word.length > 2 && title.includes(word)).length
  return Math.max(spelling, words.length === 0 ? 0 : shared / words.length)
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '')
}

/** Levenshtein's distance: letters added, dropped or changed. */
function edits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(change, previous[j]! + 1, row[j - 1]! + 1))
    }
    previous = row
  }
  return previous[b.length]!
}
