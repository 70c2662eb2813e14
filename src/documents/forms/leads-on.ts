import type { Block } from '../block.js'

/** Says whether a paragraph is a heading in all but name: a few strong words over what follows, not to be torn from it. */
export function leadsOn(block: Block): boolean {
  return block.as === 'paragraph' && block.words.every(word => word.as === 'text' && word.strong === true)
}
