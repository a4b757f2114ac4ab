import './contract.css'
import { useEffect } from 'react'
import type { AnnexVersions } from '#core/contract/document.ts'
import type { CooperationId } from '#core/shared/id.ts'
import { annexVersionText, contractWords } from '#text/contract.ts'
import { languageIn, languages, type Language, type Locale } from '#text/language.ts'
import { toolsFor } from '#text/tools.ts'
import { useWords } from '../language/language.tsx'
import type { Chapter } from './numbered.ts'

/** What the page of members and the page of guests have in common. */

/** In which language the contract is read, and the way to take it along. */
export const ContractTools = ({
  cooperation,
  written,
  onWritten,
}: {
  readonly cooperation: CooperationId
  readonly written: Language
  readonly onWritten: (language: Language) => void
}) => {
  const t = useWords().contract
  return (
    <div className="actions contract-tools">
      <fieldset className="switch">
        <legend className="sr">{t.language}</legend>
        {languages.map((each) => (
          <button key={each} type="button" className="btn small" aria-pressed={written === each} onClick={() => onWritten(each)}>
            {t.languages[each]}
          </button>
        ))}
      </fieldset>
      {/* The server names the file after the parties; this is the name where a browser does not take that one. */}
      <a
        className="btn small"
        href={`/api/v1/cooperations/${cooperation}/contract.pdf?lang=${written}`}
        download={`${contractWords(written).title}.pdf`}
      >
        {t.pdf}
      </a>
    </div>
  )
}

const numberText = (locale: Locale, { number, annex }: Chapter): string => {
  const { sectionPattern, annexPattern } = contractWords(locale)
  return (annex === true ? annexPattern : sectionPattern).replace('{number}', String(number))
}

export const Contents = ({
  chapters,
  written,
  now,
}: {
  readonly chapters: readonly Chapter[]
  readonly written: Locale
  /** The chapter that the reader has before them, where that is watched. */
  readonly now?: string | undefined
}) => (
  <nav className="toc" aria-label={useWords().contract.contents}>
    <ol>
      {chapters.map((chapter) => (
        <li key={chapter.topic} className={chapter.annex === true ? 'annex' : undefined}>
          <a href={`#section-${chapter.topic}`} lang={written} aria-current={chapter.topic === now ? 'true' : undefined}>
            <span className="num">{numberText(written, chapter)}</span>
            {chapter.heading[languageIn(written)]}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)

export const ContractTitle = ({ written, names }: { readonly written: Locale; readonly names: readonly string[] }) => {
  const words = contractWords(written)
  return (
    <div className="doc-title" lang={written}>
      <h2>{words.title}</h2>
      <p className="sub">{`${words.between} ${toolsFor(written, []).list(names)}`}</p>
    </div>
  )
}

/** The heading of a section, or of an annex with its version. */
export const ChapterHeading = ({
  chapter,
  written,
  versions,
}: {
  readonly chapter: Chapter
  readonly written: Locale
  readonly versions: AnnexVersions
}) => {
  const [list] = chapter.paragraphs
  return (
    <>
      <h2 id={`heading-${chapter.topic}`} lang={written}>
        {numberText(written, chapter)}
        <span>{chapter.heading[languageIn(written)]}</span>
      </h2>
      {chapter.annex === true && (
        <p className="annex-version" lang={written}>
          {annexVersionText(written, versions[list?.question ?? ''] ?? { number: 1 })}
        </p>
      )}
    </>
  )
}

/** The paragraph that the address names comes before the reader's eyes. */
export const useNamedParagraph = (): void =>
  useEffect(() => {
    const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)))
    target?.scrollIntoView({ block: 'center' })
  }, [])
