import { SCRIPTS, type Script } from '../fonts/inter-fonts.js'
import { scriptRuns } from './pdf-fonts.js'

const FAMILY = 'Inter '

/** A drawing whose letters from scripts other than Latin say which font they are in: its writer looks for no other. */
export function inScripts(pdf: PDFKit.PDFDocument, svg: string): string {
  return svg.replace(/>([^<]+)<\/text>/g, (_, text: string) => {
    const spans = scriptRuns(pdf, text).map(run =>
      run.script === 'latin' ? run.text : `<tspan font-family="${FAMILY}${run.script}">${run.text}</tspan>`
    )
    return `>${spans.join('')}</text>`
  })
}

/** The script that a font family of `inScripts` stands for. */
export function scriptOf(family: string): Script {
  return SCRIPTS.find(script => family === `${FAMILY}${script}`) ?? 'latin'
}
