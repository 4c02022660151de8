#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const start = join(__dirname, '../dist/start.cjs');
if (existsSync(start)) require(start).openBundle().runProcess();
else {
  process.stderr.write('extract: the program is not built; run "npm run build" in its folder\n');
  process.exitCode = 2;
}
