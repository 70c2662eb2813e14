import { SaxesParser } from 'saxes'

/** A tag of a file in XML, in the order they open. */
export interface XmlTag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** The names of the tags it stands in, the outermost first. */
  readonly inside: readonly string[]
  /** All that is written in it and in the tags within it. */
  text: string
}

/** The tags of a file in XML, such as a drawing. @throws when it is not well-formed */
export function xmlTags(xml: string): XmlTag[] {
  const [all, open]: [XmlTag[], XmlTag[]] = [[], []]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const inside = open.map(each => each.name)
    const tag = { name, attributes: attributes as Record<string, string>, inside, text: '' }
    all.push(tag)
    open.push(tag)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', text => {
    for (const tag of open) tag.text += text
  })
  parser.on('error', error => {
    throw error
  })
  parser.write(xml).close()
  return all
}
