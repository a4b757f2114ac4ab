declare const kind: unique symbol

/** A text that knows what it identifies: a company id passed as a cooperation id does not compile. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind }

export type CooperationId = Id<'cooperation'>
export type CompanyId = Id<'company'>
export type PersonId = Id<'person'>

/** The one cast from text to an id; used where data enters. */
export const asId = <Kind extends string>(text: string): Id<Kind> => text as Id<Kind>
