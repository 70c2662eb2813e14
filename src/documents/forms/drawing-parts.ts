/** A drawing with its size in pixels. */
export interface Drawing {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** A chart's drawing with the size it says it has. */
export function drawingOf(svg: string): Drawing {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!
  return { svg, width: Number(width), height: Number(height) }
}

/** The levels at which a drawing may end: where it says that it may be parted, and its own end. */
export function endsOf({ svg, height }: Drawing): number[] {
  const [, cuts] = /^<svg[^>]* data-cuts="([^"]*)"/.exec(svg) ?? []
  return [...(cuts?.split(' ').map(Number) ?? []), height]
}

/** What of a drawing lies between two levels. */
export function drawingPart({ svg, width }: Drawing, from: number, to: number): Drawing {
  const height = to - from
  const part = svg
    .replace(/ viewBox="[^"]*"/, ` viewBox="0 ${from} ${width} ${height}"`)
    .replace(/ height="[^"]*"/, ` height="${height}"`)
  return { svg: part, width, height }
}

/** A drawing in as few parts as are no higher than `most`, the first no higher than `first`, where it may be parted. */
export function drawingParts(drawing: Drawing, most: number, first = most): Drawing[] {
  if (drawing.height <= most) return [drawing]
  const parts: Drawing[] = []
  const ends = endsOf(drawing)
  for (let from = 0; from < drawing.height; ) {
    const high = from === 0 ? first : most
    const to = ends.findLast(end => end > from && end - from <= high) ?? ends.find(end => end > from)!
    parts.push(drawingPart(drawing, from, to))
    from = to
  }
  return parts
}
