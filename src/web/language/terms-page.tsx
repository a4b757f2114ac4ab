import { languages } from '#text/language.ts'
import { termIds } from '#text/terms.ts'
import { Page } from '../ui/page.tsx'
import '../ui/term.css'
import { useLanguage } from './language.tsx'
import { useTerms } from './terms.ts'

/** Every term with its explanation, and what it is called in the other language. Plain text on one page: the browser searches it. */
export const TermsPage = () => {
  const { language, words } = useLanguage()
  const t = words.ui.terms
  const other = languages.find((each) => each !== language) ?? language
  const { terms } = useTerms()
  const { terms: counterparts } = useTerms(other)
  const sorted = termIds.toSorted((one, two) => terms[one].term.localeCompare(terms[two].term, language))
  return (
    <Page title={t.title} sub={t.sub}>
      <dl className="terms">
        {sorted.map((id) => (
          <div key={id} id={id}>
            <dt>{terms[id].term}</dt>
            <dd>
              {terms[id].explains}
              <span className="meta">
                {t.counterpart}: <span lang={other}>{counterparts[id].term}</span>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Page>
  )
}
