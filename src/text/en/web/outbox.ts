import type { outbox as german } from '../../de/web/outbox.ts'

export const outbox: typeof german = {
  title: 'Outbox',
  sub: {
    outbox:
      'No mail server is set up. What would be sent lies here to be read. The links in it sign their recipients in: pass them on to nobody else.',
    smtp: 'What this server has sent. Only the recipients see the wording.',
  },
  empty: 'Every e-mail that this server sends will lie here, as soon as there is one.',
  to: (address) => `To ${address}`,
  state: { queued: 'Waiting', sent: 'Sent', failed: 'Not delivered', outbox: 'Lies here' },
  noText: 'The wording is no longer here.',
  read: 'Read',
  tries: (count) => (count === 1 ? '1 attempt' : `${count} attempts`),
  nextTry: (moment) => `next attempt on ${moment}`,
  retry: 'Send again',
  test: 'Send a test',
  testTo: 'To this address',
  testSend: 'Send test',
  testSent: 'The test is on its way.',
  testMissing: 'Please enter an e-mail address.',
  operatorTitle: 'Operator access',
  operatorSays: 'One moment, your access is being checked.',
  operatorFailed: 'This link does not work',
  operatorNoToken: 'Open the link that the server shows when it starts. It stands in the terminal.',
}
