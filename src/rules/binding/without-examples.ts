/** The text of a rule's file without its examples: they are its tests, and most of its text. */
export function withoutExamples(text: string): string {
  return text.replace(/^ {2}examples: \[\n[\s\S]*?^ {2}\]$/m, '  examples: []')
}
