/** Milliseconds between two signs of life on a live line. In a file of its own, so that the client does not carry the schemas for it. */
export const livePulse = 5_000
