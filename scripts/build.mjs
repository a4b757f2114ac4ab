import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { findNode, root, step } from './install.mjs'

const sources = ['src/web', 'src/core', 'src/text', 'src/wire', 'vite.config.ts', 'package-lock.json']
const folder = join(root, 'dist/web')
const prerender = join(root, 'dist/prerender/prerender.js')
/** Holds the hash of the sources that both were built from. */
const stamp = join(root, 'dist/web.sha256')

/** Builds the client when its sources changed since it was last built. */
export async function buildClient() {
  const hash = hashOf(sources)
  if (existsSync(stamp) && existsSync(join(folder, 'index.html')) && existsSync(prerender) && readFileSync(stamp, 'utf8') === hash) return
  mkdirSync(join(root, 'dist'), { recursive: true })
  rmSync(stamp, { force: true })
  await step('Building the pages', findNode(), [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'])
  compress(join(folder, 'assets'))
  writeFileSync(stamp, hash)
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesBelow))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  return hash.digest('hex')
}

function filesBelow(path) {
  if (!existsSync(join(root, path))) return []
  if (/\.[a-z]+$/.test(path)) return [path]
  return readdirSync(join(root, path), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    .sort()
}

/** The server sends the compressed twin of a file to every browser that reads it, so nothing is compressed while somebody waits. */
function compress(path) {
  if (!existsSync(path)) return
  for (const name of readdirSync(path).filter((file) => /\.(js|css|svg|json|wasm)$/.test(file))) {
    const bytes = readFileSync(join(path, name))
    if (bytes.length < 1000) continue
    writeFileSync(join(path, `${name}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
    writeFileSync(join(path, `${name}.gz`), gzipSync(bytes, { level: 9 }))
  }
}
