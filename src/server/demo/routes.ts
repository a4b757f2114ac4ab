import type { AccessDeps } from '../access/deps.ts'
import type { Routes } from '../http/app.ts'

export const demoRoutes =
  (_: AccessDeps): Routes =>
  () =>
    undefined
