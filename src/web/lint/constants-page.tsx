import './lint.css'
import { Link } from '@tanstack/react-router'
import { constantIds, constantOn, type ConstantOnDay } from '#core/catalogue/constants.ts'
import { constantName, writeSource } from '#text/constants.ts'
import { writeValue } from '#text/tools.ts'
import type { Locale } from '#text/language.ts'
import { dayOf, today } from '../language/dates.ts'
import { useLanguage, type Words } from '../language/language.tsx'
import { Page } from '../ui/page.tsx'
import { useOverrides } from './notes.ts'

/** Every number with the days it holds, the day to look again, and where it is from. */
export const ConstantsPage = () => {
  const { locale, words } = useLanguage()
  const t = words.lint.constants
  const overrides = useOverrides()
  return (
    <Page
      title={t.title}
      sub={t.sub}
      aside={
        <Link to="/status" className="btn small">
          {t.toHealth}
        </Link>
      }
    >
      <table className="constants" aria-label={t.label}>
        <thead>
          <tr>
            {t.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {constantIds.map((id) => {
            const constant = constantOn(id, today(), overrides)
            const { unit, period, standing } = constant
            return (
              <tr key={id}>
                <th scope="row">{constantName(locale, id)}</th>
                <td data-label={t.columns[1]}>{writeValue(locale, period.value, unit)}</td>
                <td data-label={t.columns[2]}>{spanOf(locale, t, constant)}</td>
                <td data-label={t.columns[3]}>
                  {dayOf(locale, period.checkBy)}
                  {t.standing[standing] !== '' && (
                    <>
                      <br />
                      <b>{t.standing[standing]}</b>
                    </>
                  )}
                </td>
                <td data-label={t.columns[4]}>{foundIn(locale, t, constant)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Page>
  )
}

type Texts = Words['lint']['constants']

function spanOf(locale: Locale, t: Texts, { period: { from, until } }: ConstantOnDay): string {
  if (from !== undefined && until !== undefined) return t.span(dayOf(locale, from), dayOf(locale, until))
  if (from !== undefined) return t.from(dayOf(locale, from))
  return until === undefined ? t.always : t.until(dayOf(locale, until))
}

const foundIn = (locale: Locale, t: Texts, { period }: ConstantOnDay): string =>
  'source' in period ? writeSource(locale, period.source) : t.operator(period.found, period.checkedBy, dayOf(locale, period.checkedOn))
