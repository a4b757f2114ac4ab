import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { assert } from '#core/shared/assert.ts'

/**
 * Declares that an archival file (PDF/A-2a) is accessible too (PDF/UA-1). The renderer writes the structure for both but
 * declares one standard; the second is a mark in the XMP metadata with its schema. Same bytes in, same bytes out.
 */
export async function withAccessibility(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const metadata = document.catalog.lookup(PDFName.of('Metadata'))
  assert(metadata instanceof PDFRawStream, 'an archival file has metadata')
  const xmp = new TextDecoder().decode(metadata.contents)
  const marked = xmp.includes('pdfuaid:part')
    ? xmp
    : xmp.replace('<pdfaid:part>', `${part}<pdfaid:part>`).replace('<pdfaExtension:schemas><rdf:Bag>', (schemas) => `${schemas}${schema}`)
  assert(marked.includes(part) && marked.includes(schema), 'the metadata names its standard and describes its own properties')
  document.context.assign(
    document.context.getObjectRef(metadata) ?? document.context.nextRef(),
    PDFRawStream.of(metadata.dict, new TextEncoder().encode(marked)),
  )
  const preferences = document.catalog.getOrCreateViewerPreferences()
  preferences.setDisplayDocTitle(true)
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}

const part = '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>'

/** PDF/A asks that a property outside of its own schemas is described: ISO 19005-2, 6.6.2.3. */
const schema =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>' +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>'
