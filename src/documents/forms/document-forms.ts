/** The forms a document may be given in. */
export type DocumentForm = 'html' | 'docx' | 'pdf' | 'xlsx' | 'text'

/** How a form is named and sent. */
export interface FormOf {
  readonly form: DocumentForm
  /** What a person chooses it by. */
  readonly label: string
  readonly mediaType: string
  /** With its dot: `.pdf`. */
  readonly ending: string
}

/** Every form, in the order they are offered. */
export const documentForms: readonly FormOf[] = [
  { form: 'html', label: 'Web page', mediaType: 'text/html; charset=utf-8', ending: '.html' },
  {
    form: 'docx',
    label: 'Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: '.docx'
  },
  { form: 'pdf', label: 'PDF', mediaType: 'application/pdf', ending: '.pdf' },
  {
    form: 'xlsx',
    label: 'Tables as a workbook',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: '.xlsx'
  },
  { form: 'text', label: 'Plain text', mediaType: 'text/plain; charset=utf-8', ending: '.txt' }
]
