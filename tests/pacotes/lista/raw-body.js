// raw-body e content-type: juntar um corpo.
const getRawBody = require('../../../build/npm-lista/node_modules/raw-body');
const { Readable } = require('stream');
(async () => {
  console.log(await getRawBody(Readable.from([Buffer.from('olá '), Buffer.from('mundo')]), { encoding: 'utf-8' }));
  console.log(await getRawBody(Readable.from([Buffer.from('abc')])));
  await getRawBody(Readable.from([Buffer.from('abcdef')]), { limit: 3 }).catch((e) => console.log(e.status, e.type, e.message));
})();
