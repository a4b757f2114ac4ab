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
  const marked = xmp.includes('pdfuaid:part') ? xmp : xmp.replace('</rdf:RDF>', `${declaration}</rdf:RDF>`)
  assert(marked.includes('pdfuaid:part'), 'the metadata is RDF')
  document.context.assign(
    document.context.getObjectRef(metadata) ?? document.context.nextRef(),
    PDFRawStream.of(metadata.dict, new TextEncoder().encode(marked)),
  )
  const preferences = document.catalog.getOrCreateViewerPreferences()
  preferences.setDisplayDocTitle(true)
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false })
}

/** PDF/A asks that a property outside of its own schemas is described: ISO 19005-2, 6.6.2.3. */
const declaration = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/><rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`
