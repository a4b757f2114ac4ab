import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * Holds the colours of styles/tokens.css to what is promised: contrast by WCAG 2.2 and, between parties, the distance in CIELAB,
 * as seen by everybody: also with protanopia, deuteranopia and tritanopia (Machado, Oliveira and Fernandes, 2009).
 */
const css = readFileSync(join(import.meta.dirname, '../../src/web/styles/tokens.css'), 'utf8')

const tokensIn = (selector: string): ReadonlyMap<string, string> => {
  const blocks = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, before]) => before?.trim().endsWith(selector) === true)
  return new Map(
    blocks.flatMap(([, , body]) =>
      [...(body ?? '').matchAll(/--([\w-]+):\s*(#[\da-f]{6})/g)].map(([, name, hex]) => [name ?? '', hex ?? ''] as const),
    ),
  )
}

const schemes = { light: tokensIn(':root'), dark: tokensIn(":root[data-scheme='dark']") }

type Rgb = readonly [number, number, number]
type Matrix = readonly [Rgb, Rgb, Rgb]

const linear = (hex: string): Rgb => {
  const channel = (at: number): number => {
    const v = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const visions: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const seen = (matrix: Matrix, [r, g, b]: Rgb): Rgb =>
  matrix.map((row) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b))) as unknown as Rgb

function lab([r, g, b]: Rgb): Rgb {
  const f = (v: number): number => (v > 0.008856 ? Math.cbrt(v) : 7.787 * v + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const distance = (one: string, other: string, vision: string): number => {
  const matrix = visions[vision]!
  const [a, b] = [lab(seen(matrix, linear(one))), lab(seen(matrix, linear(other)))]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

describe.each(Object.entries(schemes))('%s', (_, tokens) => {
  const colour = (name: string): string => {
    const hex = tokens.get(name)
    expect(hex, `--${name} is a colour`).toBeDefined()
    return hex!
  }

  test.for([
    ['ink', 'paper', 15],
    ['ink-2', 'paper', 7],
    ['ink-3', 'paper', 4.5],
    ['ink-2', 'well', 7],
    ['on-ink', 'ink', 15],
    ['on-ink-2', 'ink', 7],
    ['edge-line', 'paper', 3],
    ['error', 'paper', 4.5],
    ...['a', 'b', 'c', 'd', 'coach'].flatMap((party): [string, string, number][] => [
      [party, 'paper', 3],
      [`${party}-text`, 'paper', 4.5],
      [`${party}-text`, `${party}-tint`, 4.5],
      [`${party}-text`, 'well', 4.5],
      ['ink', `${party}-tint`, 7],
    ]),
  ] as [string, string, number][])('%s on %s is at least %f', ([text, ground, least]) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(least)
  })

  test.for(Object.keys(visions))('two parties are far apart: %s', (vision) => {
    expect(distance(colour('a'), colour('b'), vision)).toBeGreaterThanOrEqual(vision === 'tritanopia' ? 75 : 111)
  })

  const pairs = ['a', 'b', 'c', 'd', 'coach'].flatMap((one, index, all) =>
    all.slice(index + 1).map((other): [string, string] => [one, other]),
  )
  test.for(pairs)('%s and %s are told apart by everybody', ([one, other]) => {
    for (const vision of Object.keys(visions)) expect(distance(colour(one), colour(other), vision), vision).toBeGreaterThanOrEqual(22)
  })
})
