import { documentForms } from '../../../../documents/forms/document-forms.js'
import { kindPage } from '../kind-page.js'
import { hrefOf } from '../shown-value.js'

/** Where a published paper is read, taken away, and set beside what is known now. */
export interface PublicationPanel {
  readonly read: string
  readonly restated: string
  readonly files: readonly { readonly label: string; readonly href: string }[]
}

export default kindPage({
  kind: 'publication',
  first: true,
  panel: async (_, publication): Promise<PublicationPanel> => {
    const at = hrefOf(publication)
    return {
      read: `${at}/read`,
      restated: `${at}/restated`,
      files: documentForms.map(({ form, label }) => ({ label, href: `${at}/file/${form}` }))
    }
  }
})
