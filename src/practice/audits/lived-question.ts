const LIVED = /lived experience|day[- ]to[- ]day|daily life|life (is )?like/i

/** Says whether a question asks about the child’s lived experience. */
export function isLivedQuestion(question: string): boolean {
  return LIVED.test(question)
}
