#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findNode } from './install.mjs'

// The command line, started with whatever Node is there: the program itself needs the one that comes with the packages.
const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const { status } = spawnSync(findNode(), [main, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 2
