// Wakes the parts of GOV.UK Frontend that a page holds; every page works without.
import {
  Button,
  CharacterCount,
  createAll,
  ErrorSummary,
  PasswordInput,
  Radios,
  SkipLink,
  Tabs
} from './govuk-frontend.min.js'
import './chart.js'
import './lasting.js'
import './picking.js'
import './upload.js'
import './writing.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
for (const button of document.querySelectorAll('[data-print]')) button.addEventListener('click', () => print())
for (const part of [Button, CharacterCount, ErrorSummary, PasswordInput, Radios, SkipLink, Tabs]) createAll(part)
