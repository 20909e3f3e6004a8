// concat-stream: juntar tudo.
const concat = require('../../../build/npm-lista/node_modules/concat-stream'), { Readable } = require('stream');
Readable.from([Buffer.from('a'), Buffer.from('b')]).pipe(concat((t) => console.log(t)));
const arr = concat((t) => console.log(t)); arr.write([1]); arr.write([2]); arr.end();
concat({ encoding: 'string' }, (t) => console.log(t)).end('texto');
