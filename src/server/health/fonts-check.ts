import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import type { HealthCheck } from './check.ts'

/** The fonts of printed documents; TrueType, because the renderer reads neither woff nor woff2. */
export const fontFiles: readonly string[] = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'].map((cut) =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/source-serif-4/${cut}/SourceSerif4_${cut}.ttf`),
)

export const fontsCheck = (files = fontFiles): HealthCheck => ({
  name: 'fonts',
  run: async () => {
    const missing = files.filter((file) => !existsSync(file)).map((file) => basename(file))
    return missing.length === 0
      ? { check: 'fonts', ok: true, code: 'fontsPresent', count: files.length }
      : { check: 'fonts', ok: false, code: 'fontsMissing', files: missing }
  },
})
