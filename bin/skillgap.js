#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// On a machine with much memory the heap grows to several times what is in use before it is cleaned. Cleaning at one and a
// quarter times takes a fifth off the peak of a large export and no measurable time.
setFlagsFromString('--heap-growing-percent=25');

const { main } = await import('../dist/cli/main.js');
process.exitCode = await main(process.argv.slice(2));
