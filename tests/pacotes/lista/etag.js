// etag e fresh: o que ainda vale.
const etag = require('../../../build/npm-lista/node_modules/etag');
console.log(etag('Hello World'), etag(Buffer.from('x'), { weak: true }), etag(''));
