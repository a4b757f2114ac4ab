import type { Unit } from '#core/agreement/agreement.ts'
import type { Locale } from '#text/language.ts'
import { decimalPoint } from '#text/tools.ts'

/** What may stand before the hundredths where thousands are grouped too. The Swiss group by an apostrophe, so either is clear. */
const decimalSigns: Readonly<Record<Locale, string>> = { de: ',', 'de-AT': ',', 'de-CH': '.,', en: '.' }

const hundredths: readonly Unit[] = ['EUR', 'CHF', 'USD', 'GBP', 'percent']

/**
 * Reads a number as people of the language write it: `50.000,00`, `50’000.00`, `50 000`, `12,5 %`. Money and percent come back in hundredths.
 * Undefined when it is none, or not whole in the smallest unit. A single separator followed by one or two digits is decimal in both
 * languages, so that `12.5` is not misread as 125.
 */
export function readQuantity(locale: Locale, text: string, unit: Unit): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f'’€$£%]|CHF/gu, '')
  const match = /^(-?)([\d.,]+)$/.exec(bare)
  if (match === null) return undefined
  const digits = match[2] ?? ''
  const separators = digits.match(/[.,]/g) ?? []
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  const after = last < 0 ? '' : digits.slice(last + 1)
  const isDecimal = last >= 0 && after.length <= 2 && (separators.length === 1 || decimalSigns[locale].includes(digits[last] ?? ''))
  const whole = (isDecimal ? digits.slice(0, last) : digits).replace(/[.,]/g, '')
  const grouped = (isDecimal ? digits.slice(0, last) : digits).split(/[.,]/)
  if (grouped.length > 1 && grouped.slice(1).some((group) => group.length !== 3)) return undefined
  const fraction = isDecimal ? after.padEnd(2, '0') : '00'
  if (whole === '' && !isDecimal) return undefined
  const value = hundredths.includes(unit) ? Number(`${whole}${fraction}`) : /^0*$/.test(fraction) ? Number(whole) : Number.NaN
  if (!Number.isSafeInteger(value)) return undefined
  return match[1] === '-' ? -value : value
}

/** What a field shows for a value: `50.000`, `50’000` or `12,5`; the unit stands beside the field. */
export function writeQuantity(locale: Locale, value: number, unit: Unit): string {
  const inHundredths = hundredths.includes(unit)
  const written = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'de-DE', {
    minimumFractionDigits: !inHundredths || value % 100 === 0 || unit === 'percent' ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(inHundredths ? value / 100 : value)
  if (locale !== 'de-CH') return written
  return written.replace(/[.,]/gu, (separator) => (separator === '.' ? '’' : unit === 'percent' ? ',' : decimalPoint(locale)))
}
