// morgan: o registro de um pedido.
const morgan = require('../../../build/npm-lista/node_modules/morgan'), http = require('http');
const registra = morgan(':method :url :status :res[content-length] - :http-version', { stream: { write: (t) => console.log('log', t.trim()) } });
const servidor = http.createServer((req, res) => registra(req, res, (e) => { res.setHeader('content-length', 3); res.end('olá'.slice(0, 3).replace('á', 'a')); }));
servidor.listen(0, '127.0.0.1', () => http.get({ port: servidor.address().port, path: '/a?b=1', agent: false }, (res) => res.resume().on('end', () => servidor.close())));
