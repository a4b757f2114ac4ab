import type { Tellings } from '../../tellings.ts'

export const partingTellings = {
  stillPaidEveryMonth: [
    'running commission after the end',
    'customers still pay monthly',
    'no commission since notice',
    'trailing fee after we split',
    'For years I named customers and earned a monthly share, since they gave me notice I get nothing any more.',
    'The contracts that came about through me still run, but nobody transfers my share.',
    'Am I still due anything from the monthly fees of customers I named two years after the end?',
    'Our former referrer still demands a share of the running payments although we parted long ago.',
  ],
} as const satisfies Partial<Tellings>
