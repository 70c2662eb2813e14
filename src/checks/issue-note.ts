/** What a person has written on an issue, who and when. */
export interface IssueNote {
  readonly words: string
  readonly by: string
  readonly at: string
}
