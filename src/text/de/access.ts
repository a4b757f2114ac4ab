import type { AccessRefusalWords } from '../access-refusal.ts'

export const accessRefusals: AccessRefusalWords = {
  operatorOnly: () =>
    'Diese Seite ist der Person vorbehalten, die den Server betreibt. Öffnen Sie dazu den Betreiber-Link, den der Server beim Start im Terminal anzeigt.',
  notInDemo: () =>
    'In einer Beispiel-Kooperation geht das nicht, weil es über das Beispiel hinausreicht. Melden Sie sich dafür mit Ihrer eigenen Adresse an.',
  demoOff: () => 'Beispiel-Kooperationen sind auf diesem Server ausgeschaltet.',
  wrongOperatorToken: () => 'Dieser Betreiber-Link gilt nicht. Der gültige steht in der letzten Startmeldung des Servers im Terminal.',
  signInLinkDead: () =>
    'Dieser Anmelde-Link gilt nicht oder nicht mehr: Er gilt 15 Minuten und nur einmal. Bitte lassen Sie sich einen neuen schicken.',
  passkeyRefused: () =>
    'Der Passkey wurde nicht angenommen. Versuchen Sie es noch einmal, oder lassen Sie sich einen Anmelde-Link schicken.',
  signInAgain: () => 'Einen neuen Passkey können Sie nur kurz nach der Anmeldung einrichten. Bitte melden Sie sich ab und noch einmal an.',
  mailNotTestable: () => 'Es ist kein Mail-Server eingerichtet; alle Mails liegen im Postausgang dieses Servers.',
  alreadyInvited: () => 'Diese Adresse ist bereits eingeladen. Sie können die Einladung erneut senden oder zurückziehen.',
  mailGone: () => 'Diese Mail lässt sich nicht noch einmal senden, weil ihr Link abgelaufen ist. Bitte lösen Sie eine neue aus.',

  sideMissing: () => 'Bitte geben Sie an, für welches Unternehmen die Person mitarbeitet. Nur ein Coach gehört zu keinem.',
  otherSide: () => 'Über die Personen eines anderen Unternehmens entscheidet nur dieses Unternehmen selbst.',
  sideTaken: () => 'Dieses Unternehmen ist schon vertreten. Weitere Personen lädt es selbst ein.',
  sideClosed: () => 'Dieses Unternehmen hat die Kooperation verlassen; dort kann niemand mehr hinzukommen.',
  alreadyMember: () => 'Diese Person gehört bereits zu der Kooperation.',
  notAMember: () => 'Diese Person gehört nicht (mehr) zu der Kooperation.',
  lastOwner: () =>
    'Sie sind die letzte Person der Geschäftsführung auf Ihrer Seite. Übertragen Sie diese Rolle zuerst, oder verlassen Sie die Kooperation mit Ihrem Unternehmen.',
  roleNotOfSide: () => 'Ein Coach ist neutral und gehört zu keinem Unternehmen. Laden Sie die Person als Coach neu ein.',
  useLeave: () => 'Sich selbst entfernen Sie, indem Sie die Kooperation verlassen.',

  linkUnknown: () => 'Dieser Link ist nicht gültig. Vielleicht fehlt ein Teil der Adresse; öffnen Sie ihn bitte direkt aus der Mail.',
  linkUsed: () => 'Dieser Link wurde schon benutzt. Er gilt nur einmal; melden Sie sich bitte mit Ihrer E-Mail-Adresse an.',
  linkExpired: () => 'Dieser Link ist abgelaufen. Bitte lassen Sie sich einen neuen schicken.',
  linkRevoked: () => 'Dieser Link wurde zurückgezogen. Bitte fragen Sie bei der Person nach, die Sie eingeladen hat.',
  guestLinkUsed: () =>
    'Dieser Link wurde schon geöffnet und gilt nur auf dem Gerät, auf dem das geschah. Für ein anderes Gerät schicken wir einen neuen an dieselbe E-Mail-Adresse.',
  guestLinkOpen: () => 'Für diese Adresse ist schon ein Gast-Link offen. Ziehen Sie ihn zurück, wenn Sie einen neuen schicken möchten.',
  tooManyGuestLinks: ({ most }) => `Mehr als ${most} offene Gast-Links sind nicht möglich. Ziehen Sie zuerst welche zurück.`,
  tooManyMails: ({ most }) =>
    `Mehr als ${most} Mails an andere verschickt dieser Server an einem Tag nicht für Sie. Bitte versuchen Sie es morgen wieder.`,
  linkReplaced: () => 'Für Sie gibt es eine neuere Mail mit einem neuen Link; dieser hier gilt nicht mehr.',
}
