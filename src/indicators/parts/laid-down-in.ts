import type { Indicator } from '../indicator.js'

/** Where definitions are laid down, by title and address. */
type LaidDownIn = Indicator['source']

export const LOCAL_AUTHORITY_INTERACTIVE_TOOL: LaidDownIn = {
  title: 'Department for Education: Local Authority Interactive Tool',
  url: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait'
}

export const CHILDREN_LOOKED_AFTER_STATISTICS: LaidDownIn = {
  title: 'Department for Education: children looked after in England including adoptions',
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions'
}

export const CHILDREN_LOOKED_AFTER_RETURN: LaidDownIn = {
  title: 'Department for Education: children looked after return (SSDA903), whose codes are used',
  url: 'https://www.gov.uk/guidance/children-looked-after-return'
}

export const CHILDREN_IN_NEED_STATISTICS: LaidDownIn = {
  title: 'Department for Education: characteristics of children in need',
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/characteristics-of-children-in-need'
}

export const WORKING_TOGETHER: LaidDownIn = {
  title: 'Working together to safeguard children: statutory guidance',
  url: 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2'
}

export const REVIEWS_OF_CARE: LaidDownIn = {
  title: 'Care Planning, Placement and Case Review (England) Regulations 2010, part 6',
  url: 'https://www.legislation.gov.uk/uksi/2010/959/part/6/made'
}

export const ADOPTION_SCORECARD_A2: LaidDownIn = {
  title: 'Adoption scorecard, indicator A2',
  url: 'https://id.esd.org.uk/metricType/912'
}

export const INSPECTING_CHILDRENS_SERVICES: LaidDownIn = {
  title: 'Ofsted: inspecting local authority children’s services, whose four grades are used; the measure is local',
  url: 'https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018'
}
