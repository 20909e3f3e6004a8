// Hash e Hmac como streams: o que entra é resumido, e no fim sai o resumo.
const { createHash, createHmac } = require('crypto');
const { Readable, pipeline, PassThrough } = require('stream');
const fs = require('fs');

const escrito = createHash('sha1');
escrito.write('abc');
escrito.write(Buffer.from('def'));
escrito.write('4142', 'hex');
escrito.end('fim');
console.log('na hora', escrito.read());
escrito.on('readable', () => { const dado = escrito.read(); if (dado) console.log('readable', dado.toString('hex')); });
escrito.on('end', () => console.log('end', escrito.digest('base64')));

const texto = createHash('md5', { encoding: 'hex' });
texto.on('data', (d) => console.log('hex', d));
texto.end('abc');
const mudado = createHash('md5');
mudado.setEncoding('base64');
mudado.on('data', (d) => console.log('base64', d));
mudado.end('abc');

const hmac = createHmac('sha256', 'chave');
Readable.from(['um', 'dois', 'três']).pipe(hmac).on('data', (d) => console.log('hmac', d.toString('hex')));

pipeline(Readable.from([Buffer.alloc(100000, 1), Buffer.alloc(50000, 2)]), createHash('sha512'), new PassThrough(),
  (erro) => console.log('pipeline', erro)).on('data', (d) => console.log('dados', d.toString('hex').slice(0, 20)));
(async () => {
  const h = createHash('sha1');
  h.end('assíncrono');
  for await (const pedaco of h) console.log('for await', pedaco.toString('hex'));
  setImmediate(() => fs.createReadStream(__filename).pipe(createHash('sha256')).on('data', (d) => {
    console.log('arquivo', d.equals(createHash('sha256').update(fs.readFileSync(__filename)).digest()));
  }));
})();
const solto = createHash('md5');
solto.update('a');
solto.on('data', (d) => console.log('misturado', d.toString('hex')));
solto.end('bc');
