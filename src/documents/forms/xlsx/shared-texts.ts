import { type Markup, markup } from '../markup.js'

const LONGEST = 32_767

/** The texts of a workbook, each once; a cell bears the number of its own. */
export interface SharedTexts {
  numberOf(text: string): number
  xml(): Markup
}

/** Begins to gather the texts of a workbook. */
export function gatherTexts(): SharedTexts {
  const texts = new Map<string, number>()
  let uses = 0
  return {
    numberOf: text => {
      uses += 1
      const known = texts.get(text) ?? texts.size
      texts.set(text, known)
      return known
    },
    xml: () => {
      const items = [...texts.keys()].map(text => markup`<si><t xml:space="preserve">${plainText(text)}</t></si>`)
      return markup`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${texts.size}">${items}</sst>`
    }
  }
}

/** Text as a workbook writes it: no longer than a cell takes, and nothing in it read as the code of a letter. */
export function plainText(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
  return cut.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}
