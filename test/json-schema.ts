/**
 * Checks plain data against the part of JSON Schema 2020-12 that our published schemas use, and refuses any other keyword,
 * so that a schema cannot seem to be checked where it is not. Gives the places that do not fit.
 */
type Schema = Readonly<Record<string, unknown>>

const annotations = new Set(['$schema', '$id', '$defs', 'title', 'description'])

export function misfits(root: Schema, data: unknown): readonly string[] {
  const definitions = (root['$defs'] ?? {}) as Readonly<Record<string, Schema>>
  const check = (schema: Schema, value: unknown, path: string): readonly string[] =>
    Object.entries(schema).flatMap(([keyword, wanted]) => (annotations.has(keyword) ? [] : one(keyword, wanted, value, path, schema)))
  const no = (fits: boolean, path: string, keyword: string): readonly string[] => (fits ? [] : [`${path}: ${keyword}`])
  const one = (keyword: string, wanted: unknown, value: unknown, path: string, schema: Schema): readonly string[] => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    switch (keyword) {
      case '$ref':
        return check(definitions[String(wanted).replace('#/$defs/', '')] ?? { missing: wanted }, value, path)
      case 'type':
        return no(wanted === (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value), path, `type ${String(wanted)}`)
      case 'const':
        return no(value === wanted, path, 'const')
      case 'enum':
        return no((wanted as readonly unknown[]).includes(value), path, 'enum')
      case 'pattern':
        return no(typeof value !== 'string' || new RegExp(wanted as string, 'u').test(value), path, 'pattern')
      case 'maxLength':
        return no(typeof value !== 'string' || value.length <= (wanted as number), path, 'maxLength')
      case 'minItems':
        return no(!Array.isArray(value) || value.length >= (wanted as number), path, 'minItems')
      case 'maxItems':
        return no(!Array.isArray(value) || value.length <= (wanted as number), path, 'maxItems')
      case 'items':
        return Array.isArray(value)
          ? value.flatMap((item, index) => {
              const ahead = schema['prefixItems']
              return Array.isArray(ahead) && index < ahead.length ? [] : check(wanted as Schema, item, `${path}/${index}`)
            })
          : []
      case 'prefixItems':
        return Array.isArray(value)
          ? (wanted as readonly Schema[]).flatMap((item, index) =>
              index < value.length ? check(item, value[index], `${path}/${index}`) : [],
            )
          : []
      case 'anyOf':
        return no(
          (wanted as readonly Schema[]).some((each) => check(each, value, path).length === 0),
          path,
          'anyOf',
        )
      case 'oneOf':
        return no((wanted as readonly Schema[]).filter((each) => check(each, value, path).length === 0).length === 1, path, 'oneOf')
      case 'required':
        return isObject ? (wanted as readonly string[]).flatMap((name) => no(Object.hasOwn(value, name), path, `required ${name}`)) : []
      case 'properties':
        return isObject
          ? Object.entries(wanted as Record<string, Schema>).flatMap(([name, each]) =>
              Object.hasOwn(value, name) ? check(each, (value as Record<string, unknown>)[name], `${path}/${name}`) : [],
            )
          : []
      case 'propertyNames':
        return isObject ? Object.keys(value).flatMap((name) => check(wanted as Schema, name, `${path}/${name}`)) : []
      case 'additionalProperties':
        return isObject
          ? Object.entries(value).flatMap(([name, each]) => {
              if (Object.hasOwn(schema['properties'] ?? {}, name)) return []
              return wanted === false ? [`${path}/${name}: additionalProperties`] : check(wanted as Schema, each, `${path}/${name}`)
            })
          : []
      default:
        throw new Error(`this keyword is not checked: ${keyword}`)
    }
  }
  return check(root, data, '')
}
