import { catalogue } from '#core/negotiation/library.ts'
import { viewFor } from '#core/negotiation/view.ts'
import type { CooperationId } from '#core/shared/id.ts'
import { demoIn } from '#text/demo.ts'
import type { Language } from '#text/language.ts'
import type { CooperationView } from '#wire/cooperation.ts'
import { loadParties } from '../access/people.ts'
import { type Db, inReading, type Who } from '../db.ts'
import { loadToShow } from './queries.ts'

/**
 * What all sides agreed, as whoever reads nothing private sees it; the same for every reader of the contract. Only the made-up people
 * of an example speak the language of the reader.
 */
export const readAgreed = (
  db: Db,
  who: Who,
  cooperation: CooperationId,
  language: Language,
): Promise<Pick<CooperationView, 'name' | 'parties' | 'negotiation'>> =>
  inReading(db, who, async (tx) => {
    const { name, demo } = await tx
      .selectFrom('cooperation')
      .select(['name', 'demo'])
      .where('id', '=', cooperation)
      .executeTakeFirstOrThrow()
    const parties = await loadParties(tx, cooperation)
    const negotiation = viewFor(await loadToShow(tx, cooperation), { role: 'staff', side: null }, catalogue)
    const agreed = {
      name,
      parties: parties.map((party) => ({
        side: party.side,
        name: party.name,
        joined: party.company_id !== null,
        left: party.left_at !== null,
      })),
      negotiation: negotiation as CooperationView['negotiation'],
    }
    return demo === null ? agreed : demoIn(language, agreed)
  })
