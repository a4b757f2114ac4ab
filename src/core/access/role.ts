/** What a person is in one cooperation. A lawyer or tax adviser serves one side; the coach serves none. */
export type Role = 'owner' | 'staff' | 'coach' | 'lawyer' | 'taxAdviser'

export const roles = ['owner', 'staff', 'coach', 'lawyer', 'taxAdviser'] as const satisfies readonly Role[]

/** The place of a company in a cooperation. Sides are equal; the letter is only the order in which they were named. */
export type Side = 'a' | 'b' | 'c' | 'd'

export const sides = ['a', 'b', 'c', 'd'] as const satisfies readonly Side[]

/** Every role but the coach's belongs to a side. */
export const hasSide = (role: Role): boolean => role !== 'coach'

/** What a guest link is for. A guest sees that one thing of one cooperation and nothing else. */
export type GuestPurpose = 'readContract'

export const guestPurposes = ['readContract'] as const satisfies readonly GuestPurpose[]
