import type { Tellings } from '../../tellings.ts'

export const workTellings = {
  brokenByAnUpdate: [
    'nobody is to blame',
    'update broke it',
    'damage from outside',
    'no one did anything wrong',
    'After an update that neither of us can help, the customer’s till no longer runs.',
    'A stranger’s workman damaged our finished work, and the customer wants us to mend it.',
    'Who pays for the repair if neither my partner nor I made the mistake?',
    'The storm knocked over half the scaffold, nobody is at fault, but somebody has to pay for it.',
  ],
  repairedAsAFavour: [
    'repaired out of goodwill',
    'favour or invoice',
    'helped on request',
    'fixed somebody else’s fault',
    'My partner asked me to mend something at the customer’s that was not my doing, and now will not pay.',
    'I took it for a friendly turn, now there is a bill of 640 for the repair.',
    'We did not talk about money when I mended the old damage for them.',
    'Do I have to pay for help that I asked for but took for granted?',
  ],
  settledWithTheCustomerAlone: [
    'settled alone with customer',
    'settlement without me',
    'agreed behind my back',
    'asked to share a settlement',
    'The partner settled with the customer for 8,000 without asking us and now wants half of it.',
    'Without a word to me the other company ended the dispute with the client, and I am to pay.',
    'Am I bound by a settlement that my partner made with the customer alone?',
    'They wanted peace and gave the customer money back; now I am supposed to chip in.',
  ],
} as const satisfies Partial<Tellings>
