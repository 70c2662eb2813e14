/** Finished markup, its text already escaped. */
export interface Markup {
  readonly written: string
}

type Piece = string | number | Markup | readonly Markup[] | null

/** Markup with what stands in it escaped, unless it is markup itself. @example markup`<p>${'1 < 2'}</p>` // <p>1 &lt; 2</p> */
export function markup(fixed: readonly string[], ...pieces: readonly Piece[]): Markup {
  return { written: fixed.map((part, index) => part + (index < pieces.length ? written(pieces[index]!) : '')).join('') }
}

/** Markup that was made by our own code and holds escaped text only, such as a chart's drawing. */
export function finished(text: string): Markup {
  return { written: text }
}

function written(piece: Piece): string {
  if (piece === null) return ''
  if (typeof piece === 'number') return String(piece)
  if (typeof piece === 'string') return escaped(piece)
  return 'written' in piece ? piece.written : piece.map(each => each.written).join('')
}

function escaped(text: string): string {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return plain.replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}
