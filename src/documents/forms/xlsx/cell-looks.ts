import { type Markup, markup } from '../markup.js'

/** How a cell looks. */
export interface Look {
  readonly font: 'plain' | 'bold' | 'title' | 'link'
  readonly align: 'left' | 'right'
  /** Set off from the number that may stand before it. */
  readonly inset: boolean
  readonly wrap: boolean
  /** A line below, as under the head of a table. */
  readonly ruled: boolean
  /** Says that what stands there is text, whatever it begins with, even when somebody types in the cell again. */
  readonly quoted: boolean
  /** The format of a number, or null. */
  readonly format: string | null
}

const FONTS: readonly Look['font'][] = ['plain', 'bold', 'title', 'link']
// Numbers below are the formats every workbook has.
const FIRST_FORMAT = 164

/** The looks of a workbook in the order they are first used; a cell bears the number of its own. */
export interface Looks {
  numberOf(look: Look): number
  xml(): Markup
}

/** Begins to gather the looks of a workbook. */
export function gatherLooks(): Looks {
  const looks = new Map<string, Look>()
  const numberOf = (look: Look): number => {
    const key = JSON.stringify(look)
    if (!looks.has(key)) looks.set(key, look)
    return [...looks.keys()].indexOf(key)
  }
  numberOf({ font: 'plain', align: 'left', inset: false, wrap: false, ruled: false, quoted: false, format: null })
  return { numberOf, xml: () => stylesXml([...looks.values()]) }
}

function stylesXml(looks: readonly Look[]): Markup {
  const formats = [...new Set(looks.flatMap(look => look.format ?? []))]
  const listed = formats.map(
    (format, index) => markup`<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${format}"/>`
  )
  const font = (size: number, more: Markup): Markup =>
    markup`<font>${more}<sz val="${size}"/><name val="Arial"/><family val="2"/></font>`
  const bold = markup`<b/>`
  const link = markup`<u/>`
  return markup`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${formats.length === 0 ? null : markup`<numFmts count="${formats.length}">${listed}</numFmts>`}<fonts count="4">${font(11, markup``)}${font(11, bold)}${font(14, bold)}${font(11, link)}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="medium"><color rgb="FF12436D"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looks.length}">${looks.map(look => lookXml(look, formats))}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}

function lookXml({ font, align, inset, wrap, ruled, quoted, format }: Look, formats: readonly string[]): Markup {
  const number = format === null ? 0 : FIRST_FORMAT + formats.indexOf(format)
  return markup`<xf numFmtId="${number}" fontId="${FONTS.indexOf(font)}" fillId="0" borderId="${ruled ? 1 : 0}" xfId="0"${quoted ? markup` quotePrefix="1"` : null} applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${align}" vertical="top"${inset ? markup` indent="1"` : null}${wrap ? markup` wrapText="1"` : null}/></xf>`
}
