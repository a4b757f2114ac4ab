import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { analyse } from '#core/agreement/analyse.ts'
import { agreedSplit } from '#core/catalogue/agreed-split.ts'
import { PdfFailed, PdfRendererMissing, type RenderedPdf, renderContract } from '#server/pdf/render-contract-pdf.ts'
import { contractRefusalSentence, contractWords, writeContract } from '#text/contract.ts'
import { tellerFor } from '#text/tell.ts'
import { workedAnnex } from '#text/worked-annex.ts'
import { asJson, type Command, printed, unusable } from './call.ts'
import { codeOf, readAgreement } from './read-agreement.ts'
import { wrap } from './wrap.ts'

/** The contract as a PDF, with a worked example of the split and what is still open as annexes. The same file, language and day make the same bytes. */
export const print: Command = async (call) => {
  const { language, given, json, out, on, today } = call
  const [file, ...more] = given
  if (file === undefined || more.length > 0 || out === undefined) return unusable(call.words.usage('print'))
  const read = await readAgreement(call, file)
  if (!read.ok) return read.done
  const { agreement } = read
  const { words, locale } = read.call
  const teller = tellerFor(agreement, language)
  const open = analyse(agreement).findings.flatMap((finding) => (finding.severity === 'error' ? [teller.finding(finding)] : []))
  const split = agreedSplit(agreement)
  const example = split === undefined ? undefined : workedAnnex(language, agreement, split)
  const document = writeContract(agreement, language, {
    ...(example === undefined ? {} : { example }),
    version: { name: contractWords(locale).draft, day: on ?? agreement.from ?? today },
    open,
  })
  if (!document.ok) return unusable(wrap(contractRefusalSentence(locale, document.error)))
  let rendered: RenderedPdf
  try {
    rendered = await renderContract(document.value)
  } catch (error) {
    if (error instanceof PdfRendererMissing) return unusable(wrap(words.rendererMissing))
    if (error instanceof PdfFailed) return unusable(wrap(words.rendererFailed(error.message)))
    throw error
  }
  const { pdf, archival } = rendered
  try {
    await writeFile(out, pdf)
  } catch (error) {
    return unusable(words.cannotWrite(out, codeOf(error)))
  }
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  if (json)
    return printed(
      0,
      asJson({ file: out, bytes: pdf.length, sha256, standard: archival ? 'PDF/A-2a, PDF/UA-1' : 'PDF 1.7', open: open.length }),
    )
  return printed(0, `${words.written(out, open.length, archival)}\n`)
}
