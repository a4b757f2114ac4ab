import type { HealthCheck } from './check.ts'

/** Whether one tiny document can be set; `render` is the renderer's own function, so that the check fails when the renderer would. */
export const pdfCheck = (render: () => Promise<Uint8Array>): HealthCheck => ({
  name: 'pdf',
  run: async () => {
    try {
      const began = performance.now()
      const bytes = await render()
      if (Buffer.from(bytes.subarray(0, 5)).toString() !== '%PDF-') return { check: 'pdf', ok: false, code: 'pdfFails' }
      return { check: 'pdf', ok: true, code: 'pdfRenders', milliseconds: Math.round(performance.now() - began) }
    } catch {
      return { check: 'pdf', ok: false, code: 'pdfFails' }
    }
  },
})
