const PLACES = 1 << 14

/**
 * Texts met lately, each held once however often it is met: the codes and days of a large return, not its every cell.
 * One place holds one text and the next that falls there takes it, so that a text met once costs next to nothing.
 */
export class SharedTexts {
  readonly #held = new Array<string | null>(PLACES).fill(null)

  /** The same text, and the one already held where there is one. */
  of(text: string | null): string | null {
    if (text === null) return null
    const place = placeOf(text)
    const held = this.#held[place]!
    if (held === text) return held
    this.#held[place] = text
    return text
  }
}

function placeOf(text: string): number {
  let hash = text.length
  for (let at = Math.max(0, text.length - LAST); at < text.length; at++) hash = (hash * 31 + text.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 14)) & (PLACES - 1)
}

/** So many characters from the end tell texts apart: days and codes whole, ids by where they differ. */
const LAST = 12
