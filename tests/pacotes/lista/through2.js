// through2: um stream que transforma.
const through2 = require('../../../build/npm-lista/node_modules/through2');
const { Readable } = require('stream');
Readable.from(['abc', 'xaz']).pipe(through2((chunk, enc, cb) => cb(null, String(chunk).replace(/a/g, 'z')))).on('data', (d) => console.log(String(d))).on('end', () => console.log('fim'));
const todos = through2.obj(function (x, _, cb) { this.push({ n: x * 2 }); cb(); }, (cb) => cb());
todos.on('data', (d) => console.log(d)); todos.write(1); todos.end(2);
