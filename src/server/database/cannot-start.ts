/** Why the embedded database cannot be used; `message` is a sentence with the mend, for the person who runs the server. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}
