import { assert } from '../shared/assert.ts'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * The one way to write a value as JSON (RFC 8785): keys sorted by UTF-16 code units, no spaces, numbers and texts as
 * JavaScript prints them. Keys whose value is undefined are left out. Half characters are a bug: they were refused at the door.
 */
export function canonical(value: Json): string {
  if (typeof value === 'string') {
    assert(value.isWellFormed(), 'text consists of whole characters')
    return JSON.stringify(value)
  }
  if (typeof value === 'number') assert(Number.isFinite(value), 'numbers are finite')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key]
      return member === undefined ? [] : [`${canonical(key)}:${canonical(member)}`]
    })
  return `{${members.join(',')}}`
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value)
