import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  // The server writes a fresh nonce here in every page it sends; see src/server/http/web.ts.
  html: { cspNonce: 'NONCE-OF-THIS-PAGE' },
  build: { outDir: '../../dist/web', emptyOutDir: true, target: 'es2024' },
  server: { proxy: { '/api': { target: 'http://localhost:7070', ws: true }, '/health': 'http://localhost:7070' } },
})
