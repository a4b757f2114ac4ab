import '../contract/contract.css'
import { useEffect, useState } from 'react'
import { contractWords } from '#text/contract.ts'
import { languages, type Language } from '#text/language.ts'
import { toolsFor } from '#text/tools.ts'
import { numbered } from '../contract/numbered.ts'
import { useCooperationId } from '../cooperation/data.ts'
import { useLanguage } from '../language/language.tsx'
import { Clause } from '../ui/clause.tsx'
import type { Reading } from './data.ts'
import { GuestFrame } from './guest-frame.tsx'

/** The agreed clauses and nothing else: no margin that says who wanted what, nothing that is still open between the sides. */
export const GuestContractPage = () => {
  const { language, words } = useLanguage()
  const t = words.contract
  const id = useCooperationId()
  const [written, setWritten] = useState<Language>(language)
  return (
    <GuestFrame
      aside={
        <div className="actions contract-tools">
          <fieldset className="switch">
            <legend className="sr">{t.language}</legend>
            {languages.map((each) => (
              <button key={each} type="button" className="btn small" aria-pressed={written === each} onClick={() => setWritten(each)}>
                {t.languages[each]}
              </button>
            ))}
          </fieldset>
          <a className="btn small" href={`/api/v1/cooperations/${id}/contract.pdf?lang=${written}`} download>
            {t.pdf}
          </a>
        </div>
      }
    >
      {(reading) => <Contract reading={reading} written={written} />}
    </GuestFrame>
  )
}

const Contract = ({ reading, written }: { readonly reading: Reading; readonly written: Language }) => {
  const t = useLanguage().words.contract
  const { chapters } = numbered(reading.agreement)
  const section = (number: number): string => contractWords(written).sectionPattern.replace('{number}', String(number))
  useEffect(() => {
    const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)))
    target?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <div className="contract-grid">
      <nav className="toc" aria-label={t.contents}>
        <ol>
          {chapters.map(({ number, topic, heading }) => (
            <li key={topic}>
              <a href={`#section-${topic}`} lang={written}>
                <span className="num">{section(number)}</span>
                {heading[written]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="doc">
        <div className="doc-title" lang={written}>
          <h2>{contractWords(written).title}</h2>
          <p className="sub">{`${contractWords(written).between} ${toolsFor(written, []).list(reading.parties.map(({ name }) => name))}`}</p>
        </div>
        {chapters.map((chapter) => (
          <section key={chapter.topic} id={`section-${chapter.topic}`} aria-labelledby={`heading-${chapter.topic}`} lang={written}>
            <h2 id={`heading-${chapter.topic}`}>
              {section(chapter.number)}
              <span>{chapter.heading[written]}</span>
            </h2>
            {chapter.paragraphs.map((paragraph) => (
              <Clause key={paragraph.id} id={paragraph.id} number={paragraph.number}>
                {paragraph.text[written]}
              </Clause>
            ))}
          </section>
        ))}
      </div>
    </div>
  )
}
