import { expect, test } from 'vitest'
import { expand } from './expand.ts'

test('whoever brought the customer: a rule for one bringer, none for both or nobody', () => {
  const { agreement } = expand({ 'customerContract.invoicer': { kind: 'choice', option: 'bringer' } }, ['a', 'b'])
  expect(agreement.facts).toHaveProperty('bringer', { kind: 'role', also: ['both', 'nobody'], per: 'customer', source: 'register' })
  expect(agreement.decisions['invoicer']?.rules.map((rule) => rule.when)).toEqual([
    {
      bringer: [
        { kind: 'is', value: 'a' },
        { kind: 'is', value: 'b' },
      ],
    },
  ])
})
