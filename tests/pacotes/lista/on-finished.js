// on-finished: quando a resposta acaba.
const onFinished = require('../../../build/npm-lista/node_modules/on-finished'), http = require('http');
const servidor = http.createServer((req, res) => { onFinished(res, (e, r) => console.log('acabou', e, r === res, onFinished.isFinished(res))); console.log(onFinished.isFinished(res)); res.end('x'); });
servidor.listen(0, '127.0.0.1', () => http.get({ port: servidor.address().port, agent: false }, (r) => r.resume().on('end', () => servidor.close())));
