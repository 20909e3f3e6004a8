// chokidar: o que já está lá é anunciado; depois, quem chega e quem sai.
const chokidar = require('../../../build/npm-lista/node_modules/chokidar'), fs = require('fs'), os = require('os'), path = require('path');
const raiz = fs.mkdtempSync(path.join(os.tmpdir(), 'ch-'));
fs.writeFileSync(raiz + '/a.txt', '1');
const vigia = chokidar.watch(raiz, { usePolling: true, interval: 20 });
vigia.on('add', (p) => { console.log('add', path.basename(p)); if (p.endsWith('b.txt')) fs.unlinkSync(p); });
vigia.on('unlink', (p) => { console.log('unlink', path.basename(p)); vigia.close().then(() => { console.log('fechado'); process.exit(); }); });
vigia.on('ready', () => { console.log('ready'); fs.writeFileSync(raiz + '/b.txt', '2'); });
