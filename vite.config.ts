import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The server puts a fresh nonce in place of the placeholder; see src/server/http/web.ts. */
export default defineConfig(({ command }) => {
  // A build is always the one that people get, also when a test makes it: a test runner names its own environment.
  if (command === 'build') process.env['NODE_ENV'] = 'production'
  return {
    root: 'src/web',
    plugins: [react()],
    html: { cspNonce: 'NONCE-OF-THIS-PAGE' },
    build: { outDir: '../../dist/web', emptyOutDir: true, target: 'es2024', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    server: { proxy: { '/api': { target: 'http://localhost:7070', ws: true }, '/health': 'http://localhost:7070' } },
  }
})
