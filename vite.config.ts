import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** What every page stands in comes as one file: twenty small ones would each cost a phone a request before anything is drawn. */
const frame =
  /node_modules[\\/](?:react|react-dom|scheduler|@tanstack)[\\/]|src[\\/](?:web[\\/](?:ui|http|session|shell|language|ask[\\/]asked)|core[\\/]shared)|vite[\\/]preload-helper/

/**
 * Two builds of the same pages: `client` is what browsers fetch, `prerender` writes the first page as text and is loaded by the server
 * (src/server/http/first-page.ts). It is built as for a browser, so that both draw exactly the same.
 */
export default defineConfig(({ command }) => {
  // A build is always the one that people get, also when a test makes it: a test runner names its own environment.
  if (command === 'build') process.env['NODE_ENV'] = 'production'
  const api = `http://localhost:${process.env['PORT'] ?? 7070}`
  return {
    root: 'src/web',
    plugins: [react()],
    builder: {},
    environments: {
      client: {
        build: {
          outDir: '../../dist/web',
          emptyOutDir: true,
          manifest: 'manifest.json',
          target: 'es2024',
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          chunkSizeWarningLimit: 600,
          rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'frame', test: frame }] } } },
        },
      },
      prerender: {
        consumer: 'server',
        resolve: { noExternal: true, conditions: ['browser', 'module', 'production'] },
        define: { 'process.env.NODE_ENV': '"production"', self: 'globalThis' },
        build: {
          outDir: '../../dist/prerender',
          emptyOutDir: true,
          copyPublicDir: false,
          target: 'es2024',
          ssr: true,
          rolldownOptions: { input: 'src/web/prerender.tsx' },
        },
      },
    },
    // Beside `npm run dev` the server runs on the port it was told. Folders of pages are named like some of its addresses.
    server: { proxy: { '^/api/': { target: api, ws: true }, '^/health$': api } },
  }
})
