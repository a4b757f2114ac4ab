import { useEffect, useState } from 'react'
import type { CooperationView } from '#wire/cooperation.ts'
import { useLanguage } from '../language/language.tsx'
import type { OpenFinding } from './open-findings.ts'

/** What nobody has moved yet; none until the engine has come. */
export function useOpenFindings(view: CooperationView): readonly OpenFinding[] {
  const { language } = useLanguage()
  const [found, setFound] = useState<readonly OpenFinding[]>([])
  useEffect(() => {
    let gone = false
    const find = async (): Promise<void> => {
      const { openFindings } = await import('./open-findings.ts')
      if (!gone) setFound(openFindings(view, language))
    }
    void find()
    return () => {
      gone = true
    }
  }, [view, language])
  return found
}
