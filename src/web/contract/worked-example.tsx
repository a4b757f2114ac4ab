import type { Agreement } from '#core/agreement/agreement.ts'
import type { Answers } from '#core/catalogue/topic.ts'
import { contractWords } from '#text/contract.ts'
import { languageIn, type Locale } from '#text/language.ts'
import { workedAnnex } from '#text/worked-annex.ts'
import { numbered, placeText } from './numbered.ts'

/** The same annex as in the PDF: the agreed split of an invented project, to the cent. */
export const WorkedExample = ({
  agreement,
  answers,
  written,
}: {
  readonly agreement: Agreement
  readonly answers: Answers
  readonly written: Locale
}) => {
  const example = workedAnnex(languageIn(written), agreement, answers)
  if (example === undefined) return null
  const { placeOf } = numbered(agreement)
  const words = contractWords(written)
  return (
    <section className="worked" aria-labelledby="worked-example" lang={written}>
      <h2 id="worked-example">{words.exampleTitle}</h2>
      <p>{words.exampleIntro}</p>
      <p>{words.exampleAssumes}</p>
      <ul>
        {example.assumptions.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.exampleHead.step}</th>
            <th scope="col">{words.exampleHead.place}</th>
            <th scope="col" className="money">
              {words.exampleHead.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {example.rows.map(({ kind, text, amount, rule }) => {
            const place = rule === undefined ? undefined : placeOf(rule)
            return (
              <tr key={`${kind} ${text}`} className={kind === 'total' ? 'total' : undefined}>
                <th scope="row">{text}</th>
                <td>{place !== undefined && <a href={`#${place.id}`}>{placeText(written, place)}</a>}</td>
                <td className="money num">{amount}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
