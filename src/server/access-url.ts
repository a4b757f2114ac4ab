import { appRole, authRole, type DatabaseAccess } from './db.ts'

/** A PostgreSQL of the operator's own: its role owns the tables; requests put on the powerless role before anything else. */
export const accessFromUrl = (url: string): DatabaseAccess => ({
  owner: { connectionString: url },
  app: { connectionString: url, role: appRole },
  auth: { connectionString: url, role: authRole },
})
