/**
 * xoshiro128** of D. Blackman and S. Vigna ("Scrambled linear pseudorandom number generators", ACM TOMS 47, 2021; public domain), begun
 * from one number by splitmix32. Whole 32-bit arithmetic only: the same seed gives the same draws in every browser and on every
 * machine, so that two people who look at the same sheets see the same figures.
 */
export interface Random {
  /** Fills with numbers strictly between 0 and 1. */
  readonly draw: (into: Float64Array, count: number) => void
  /** So many whole numbers from 0 to one less than `of`, which is far below 2^32. */
  readonly choices: (of: number, count: number) => Float64Array
}

export function randomFrom(seed: number): Random {
  const state = Int32Array.of(mixed(seed, 1), mixed(seed, 2), mixed(seed, 3), mixed(seed, 4))
  /** Writes `scale` times (the next number plus `shift`), which is what the callers want, without a call for each. */
  const run = (into: Float64Array, count: number, shift: number, scale: number): void => {
    let [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = state
    for (let at = 0; at < count; at++) {
      const scrambled = Math.imul(s1, 5)
      into[at] = ((Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0) + shift) * scale
      const shifted = s1 << 9
      s2 ^= s0
      s3 ^= s1
      s1 ^= s2
      s0 ^= s3
      s2 ^= shifted
      s3 = (s3 << 11) | (s3 >>> 21)
    }
    state.set([s0, s1, s2, s3])
  }
  return {
    choices: (of, count) => {
      const into = new Float64Array(count)
      run(into, count, 0, of * 2 ** -32)
      return into.map(Math.floor)
    },
    draw: (into, count) => run(into, count, 0.5, 2 ** -32),
  }
}

/** The `step`-th output of splitmix32 from `seed`. */
function mixed(seed: number, step: number): number {
  let z = (seed + Math.imul(step, 0x9e3779b9)) | 0
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
  return (z ^ (z >>> 16)) | 0
}
