import pg from 'pg'
import type { DatabaseAccess } from '#server/db.ts'

/**
 * A connection as the role that serves requests, with nothing said about who is asking: how many rows of each table it sees, and
 * how many there are. So a query that a bug or an intruder sends outside of `inTransaction` is measured, whatever tables there are.
 */
export async function visibleRows(
  app: DatabaseAccess['app'],
  superuser: pg.ClientConfig,
  settings: Readonly<Record<string, string>> = {},
): Promise<readonly { readonly table: string; readonly visible: number; readonly all: number }[]> {
  const { role, ...config } = app
  const [client, all] = [new pg.Client(config), new pg.Client({ ...superuser, options: '-c search_path=handschlag' })]
  await client.connect()
  await all.connect()
  try {
    if (role !== undefined) await client.query(`set role ${pg.escapeIdentifier(role)}`)
    await client.query('set search_path to handschlag')
    for (const [name, value] of Object.entries(settings)) await client.query(`select set_config($1, $2, false)`, [name, value])
    const { rows: tables } = await all.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'handschlag'::regnamespace and relkind in ('r', 'p', 'v', 'm') and relname <> 'migration' order by 1`,
    )
    const counted = []
    for (const { name } of tables) {
      const count = async (who: pg.Client): Promise<number> =>
        Number((await who.query<{ count: string }>(`select count(*) from ${pg.escapeIdentifier(name)}`)).rows[0]?.count)
      counted.push({ table: name, visible: await count(client), all: await count(all) })
    }
    return counted
  } finally {
    await client.end()
    await all.end()
  }
}
