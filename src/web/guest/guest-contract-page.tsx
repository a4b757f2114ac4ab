import { useState } from 'react'
import { localeOf, type Language, type Locale } from '#text/language.ts'
import { ClauseLines } from '../contract/clause-lines.tsx'
import { AgreedNumbers } from '../contract/agreed-numbers.tsx'
import { ChapterHeading, Contents, ContractTitle, ContractTools, useNamedParagraph } from '../contract/contract-parts.tsx'
import { useMarked } from '../contract/marked.ts'
import { numbered } from '../contract/numbered.ts'
import { useCooperationId } from '../cooperation/data.ts'
import { useLanguage } from '../language/language.tsx'
import { Clause } from '../ui/clause.tsx'
import type { Reading } from './data.ts'
import { GuestFrame } from './guest-frame.tsx'

/** The agreed clauses and nothing else: no margin that says who wanted what, nothing that is still open between the sides. */
export const GuestContractPage = () => {
  const { language } = useLanguage()
  const id = useCooperationId()
  const [chosen, setChosen] = useState<Language>(language)
  return (
    <GuestFrame aside={<ContractTools cooperation={id} written={chosen} onWritten={setChosen} />}>
      {(reading) => <Contract reading={reading} written={localeOf(chosen, reading.agreement.german)} />}
    </GuestFrame>
  )
}

const Contract = ({ reading, written }: { readonly reading: Reading; readonly written: Locale }) => {
  const { chapters } = numbered(reading.agreement)
  const marked = useMarked(chapters, written)
  useNamedParagraph()
  return (
    <div className="contract-grid">
      <Contents chapters={chapters} written={written} />
      <div className="doc">
        <ContractTitle written={written} names={reading.parties.map(({ name }) => name)} />
        {chapters.map((chapter) => (
          <section key={chapter.topic} id={`section-${chapter.topic}`} aria-labelledby={`heading-${chapter.topic}`} lang={written}>
            <ChapterHeading chapter={chapter} written={written} versions={reading.annexVersions} />
            {chapter.paragraphs.map((paragraph) => (
              <Clause key={paragraph.id} id={paragraph.id} number={paragraph.number}>
                <ClauseLines lang={written} lines={marked.get(paragraph.id) ?? []} />
              </Clause>
            ))}
          </section>
        ))}
        <AgreedNumbers agreement={reading.agreement} written={written} />
      </div>
    </div>
  )
}
