// parseurl: o caminho e a busca, guardados no pedido.
const parseurl = require('../../../build/npm-lista/node_modules/parseurl');
const req = { url: '/a/b?c=d', originalUrl: '/x/a/b?c=d' };
console.log(parseurl(req).pathname, parseurl(req) === parseurl(req), parseurl.original(req).path, parseurl({ url: 'http://h/p' }).host);
