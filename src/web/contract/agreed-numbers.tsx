import type { Agreement } from '#core/agreement/agreement.ts'
import { contractWords } from '#text/contract.ts'
import { languageIn, type Locale } from '#text/language.ts'
import { numbered, placeText } from './numbered.ts'

/** Every agreed number in one table, each with the paragraph that decides it. */
export const AgreedNumbers = ({ agreement, written }: { readonly agreement: Agreement; readonly written: Locale }) => {
  const { heading, rows } = numbered(agreement).numbers[languageIn(written)]
  const { numbersIntro, numbersHead } = contractWords(written)
  if (rows.length === 0) return null
  return (
    <section className="worked" aria-labelledby="agreed-numbers" lang={written}>
      <h2 id="agreed-numbers">{heading}</h2>
      <p>{numbersIntro}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{numbersHead.name}</th>
            <th scope="col">{numbersHead.place}</th>
            <th scope="col" className="money">
              {numbersHead.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, value, clause, place }, at) => (
            <tr key={at}>
              <th scope="row">{name}</th>
              <td>
                <a href={`#${clause}`}>{placeText(written, place)}</a>
              </td>
              <td className="money num">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
