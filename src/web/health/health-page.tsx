import './health.css'
import { Link } from '@tanstack/react-router'
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { HealthAnswer } from '#wire/health.ts'
import { send } from '../http/api.ts'
import { timeOf } from '../language/dates.ts'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'
import { RefusalLine } from '../ui/refusal-line.tsx'
import type { Language } from '#text/language.ts'

/** Something to mend is answered with 503 and is no refusal: the checks stand in it all the same. */
const healthQuery = (language: Language) =>
  queryOptions({
    queryKey: ['health', language],
    queryFn: async ({ signal }) => {
      const answer = await send<HealthAnswer>('/health', { signal })
      if (answer.ok) return { refused: undefined, health: answer.value }
      const body = answer.error as unknown as Partial<HealthAnswer>
      return body.checks === undefined
        ? { refused: answer.error, health: undefined }
        : { refused: undefined, health: { ok: false, checks: body.checks } }
    },
    refetchInterval: 30_000,
    staleTime: 0,
  })

/** What works on this server and what needs mending: said in words and form, not by colour. */
export const HealthPage = () => {
  const { language, locale, words } = useLanguage()
  const t = words.health
  const { data, refetch, isFetching, dataUpdatedAt } = useQuery(healthQuery(language))
  const checks = data?.health?.checks ?? []
  const wrong = checks.filter(({ ok }) => !ok).length
  const due = checks.filter(({ ok, mend }) => ok && mend !== '').length
  return (
    <Page
      title={t.title}
      sub={data?.health === undefined ? undefined : wrong > 0 ? t.toMend(wrong) : due > 0 ? t.toLookUp : t.allWell}
      aside={
        <div className="actions">
          {dataUpdatedAt > 0 && <p className="meta">{t.checkedAt(timeOf(locale, new Date(dataUpdatedAt).toISOString()))}</p>}
          <Button small busy={isFetching} onClick={() => void refetch()}>
            {t.again}
          </Button>
        </div>
      }
    >
      <RefusalLine refused={data?.refused} />
      <ul className="checks">
        {checks.map(({ name, ok, title, detail, mend }) => (
          <li key={name} className={ok ? (mend === '' ? 'well' : 'due') : 'wrong'}>
            <Sign is={ok ? (mend === '' ? 'well' : 'due') : 'wrong'} />
            <div>
              <h2>
                {title} <span className="meta">{ok ? (mend === '' ? t.well : t.due) : t.notWell}</span>
              </h2>
              <p className="sub">{detail}</p>
              {mend !== '' && (
                <p>
                  <b>{t.mend}</b> {mend}
                </p>
              )}
              {name === 'constants' && (
                <p>
                  <Link to="/constants">{t.toConstants}</Link>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Page>
  )
}

const Sign = ({ is }: { readonly is: 'well' | 'due' | 'wrong' }) => (
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2.5" aria-hidden="true">
    {is === 'well' && <path d="M4 12.5l5.5 5.5L20 6.5" />}
    {is === 'due' && <path d="M12 4v10M12 18v2.5" />}
    {is === 'wrong' && <path d="M5 5l14 14M19 5L5 19" />}
  </svg>
)
