import { parse, YAMLParseError } from 'yaml'
import { z } from 'zod'
import {
  constantIds,
  constants,
  type ConstantId,
  type ConstantUnit,
  type OwnPeriod as Period,
  type Overrides,
} from '#core/catalogue/constants.ts'
import { ok, refuse, type Result } from '#core/shared/result.ts'
import { OwnPeriod } from '#wire/constants.ts'

/** People write 1.52 and 40; the program reckons in hundredths. */
const inHundredths: readonly ConstantUnit[] = ['percent', 'points', 'EUR', 'CHF', 'USD', 'GBP']

const File = z.record(z.string(), z.array(OwnPeriod.extend({ value: z.number() })).min(1))

/**
 * Reads what an operator sets instead of the numbers of the program (docs/operating.md), written as people write them. What cannot be used is
 * refused with the place and what is expected there: half a file would warn with a number nobody looked at.
 */
export function readOverrides(text: string): Result<Overrides, string> {
  const written = parsed(text)
  if (!written.ok) return written
  const checked = File.safeParse(written.value ?? {})
  if (!checked.success) {
    const [issue] = checked.error.issues
    return refuse(`${placeOf(issue?.path ?? [])}: ${issue?.message ?? 'cannot be used'}`)
  }
  const overrides: Partial<Record<ConstantId, readonly Period[]>> = {}
  for (const [name, periods] of Object.entries(checked.data)) {
    const id = constantIds.find((known) => known === name)
    if (id === undefined) return refuse(`${name}: no such number; known are ${constantIds.join(', ')}`)
    const read: Period[] = []
    for (const [index, period] of periods.entries()) {
      const { value: said, from, until } = period
      const value = wholeValue(said, constants[id].unit)
      if (value === undefined) return refuse(`${placeOf([name, index, 'value'])}: ${String(said)} is not in the unit of this number`)
      if (from !== undefined && until !== undefined && until < from)
        return refuse(`${placeOf([name, index, 'until'])}: ${until} is before ${from}`)
      // The schema has seen that each day is one.
      read.push({ ...period, value } as Period)
    }
    overrides[id] = read
  }
  return ok(overrides)
}

function parsed(text: string): Result<unknown, string> {
  try {
    return ok(parse(text) as unknown)
  } catch (error) {
    if (error instanceof YAMLParseError) return refuse(`line ${error.linePos?.[0].line ?? 1}: ${error.message.split('\n', 1)[0] ?? ''}`)
    throw error
  }
}

function wholeValue(said: number, unit: ConstantUnit): number | undefined {
  const scale = inHundredths.includes(unit) ? 100 : 1
  const value = Math.round(said * scale)
  // 1.52 * 100 is not quite 152 in binary; more than two places are no hundredths.
  return value >= 0 && Math.abs(said * scale - value) < 1e-6 && Number.isSafeInteger(value) ? value : undefined
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'the file'
    : path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`)).join('')
