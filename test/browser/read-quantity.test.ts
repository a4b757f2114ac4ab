import { expect, test } from 'vitest'
import type { Unit } from '#core/agreement/agreement.ts'
import type { Locale } from '#text/language.ts'
import { readQuantity, writeQuantity } from '../../src/web/catalogue/read-quantity.ts'

test.for<[locale: Locale, text: string, unit: Unit, value: number | undefined]>([
  ['de', '50.000', 'EUR', 50_000_00],
  ['de', '50.000,5', 'EUR', 50_000_50],
  ['de', '50 000,00 €', 'EUR', 50_000_00],
  ['de', '1.234.567,89', 'EUR', 1_234_567_89],
  ['de', '12,5 %', 'percent', 12_50],
  ['de', '12.5', 'percent', 12_50],
  ['de', '30', 'days', 30],
  ['de', '1.000', 'days', 1000],
  ['de', '2,5', 'days', undefined],
  ['de', '', 'EUR', undefined],
  ['de', 'viel', 'EUR', undefined],
  ['de', '12.34.56', 'EUR', undefined],
  ['de', '1.23,4', 'EUR', undefined],
  ['de-CH', '50’000.50', 'EUR', 50_000_50],
  ['de-CH', "CHF 50'000", 'CHF', 50_000_00],
  ['de-CH', '12.50', 'EUR', 12_50],
  ['de-CH', '12,5', 'percent', 12_50],
  ['de-CH', '12.34.56', 'EUR', undefined],
  ['de-AT', '50.000,50', 'EUR', 50_000_50],
  ['en', '50,000.50', 'EUR', 50_000_50],
  ['en', '50,000', 'EUR', 50_000_00],
  ['en', '12.5', 'percent', 12_50],
  ['en', '-3', 'EUR', -3_00],
])('%s: %s in %s is %s', ([locale, text, unit, value]) => {
  expect(readQuantity(locale, text, unit)).toBe(value)
})

test('what a field shows is read back as the same value', () => {
  for (const locale of ['de', 'de-AT', 'de-CH', 'en'] as const)
    for (const unit of ['EUR', 'percent', 'days'] as const)
      for (const value of [0, 1, 5, 99, 100, 1250, 5_000_000, 123_456_789])
        expect(readQuantity(locale, writeQuantity(locale, value, unit), unit)).toBe(value)
})

test.for([
  ['de', 5_000_050, 'EUR', '50.000,50'],
  ['de-AT', 5_000_050, 'EUR', '50.000,50'],
  ['de-CH', 5_000_050, 'EUR', '50’000.50'],
  ['de-CH', 1_250, 'percent', '12,5'],
  ['de-CH', 1_000, 'days', '1’000'],
  ['en', 5_000_050, 'EUR', '50,000.50'],
] as const)('%s shows %i of %s as %s', ([locale, value, unit, shown]) => {
  expect(writeQuantity(locale, value, unit)).toBe(shown)
})
