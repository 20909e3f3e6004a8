import fs, { readFileSync, existsSync as existe } from 'fs';
import { join } from 'node:path';
import * as path from 'path';
import EventEmitter, { once } from 'events';
import process from 'node:process';
import { readFile } from 'node:fs/promises';
import assert from 'assert';

console.log(typeof fs.readFile, readFileSync === fs.readFileSync, join('a', 'b'), path.default.join === join);
console.log(existe(import.meta.filename), typeof once, new EventEmitter() instanceof EventEmitter);
console.log(process === globalThis.process, typeof readFile);
assert.strictEqual((await readFile(import.meta.filename, 'utf8')).slice(0, 6), 'import');
