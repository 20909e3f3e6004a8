// p-limit: o README.
const pLimit = require('../../../build/npm-lista/node_modules/p-limit');
const limite = pLimit(1), log = [];
Promise.all([limite(async () => log.push('a')), limite(async () => log.push('b')), limite(() => 'c')]).then((r) => console.log(r, log, limite.activeCount, limite.pendingCount));
