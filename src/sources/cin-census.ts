import { caseTables } from './cin-census/case.js'
import { childTables } from './cin-census/child.js'
import { protectionTables } from './cin-census/protection.js'
import type { Source } from './source.js'

/** The children in need census. Source: Department for Education, children in need census guide, 2021 to 2026. */
export default {
  id: 'cin_census',
  title: 'Children in need census',
  formats: ['xml'],
  period: 'year',
  precedence: 2,
  tables: [...childTables, ...caseTables, ...protectionTables],
  xml: {
    root: 'Message',
    records: ['Header', 'Children/Child'],
    shared: { child: 'Children/Child/ChildIdentifiers/LAchildID' },
    counted: {
      cin_details_no: 'Children/Child/CINdetails',
      assessment_no: 'Children/Child/CINdetails/Assessments',
      plan_no: 'Children/Child/CINdetails/ChildProtectionPlans'
    }
  },
  help: 'Send the one XML file of the census as it was made for the department.'
} satisfies Source
