import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** What every page stands in comes as one file: twenty small ones would each cost a phone a request before anything is drawn. */
const frame =
  /node_modules[\\/](?:react|react-dom|scheduler|clsx|@tanstack|@mantine|@floating-ui)[\\/]|src[\\/]web[\\/](?:ui|http|session|shell|language)[\\/]/

/** The server puts a fresh nonce in place of the placeholder; see src/server/http/web.ts. */
export default defineConfig(({ command }) => {
  // A build is always the one that people get, also when a test makes it: a test runner names its own environment.
  if (command === 'build') process.env['NODE_ENV'] = 'production'
  const api = `http://localhost:${process.env['PORT'] ?? 7070}`
  return {
    root: 'src/web',
    plugins: [react()],
    html: { cspNonce: 'NONCE-OF-THIS-PAGE' },
    build: {
      outDir: '../../dist/web',
      emptyOutDir: true,
      target: 'es2024',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 600,
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'frame', test: frame }] } } },
    },
    // Beside `npm run dev` the server runs on the port it was told. Folders of pages are named like some of its addresses.
    server: { proxy: { '^/api/': { target: api, ws: true }, '^/health$': api } },
  }
})
