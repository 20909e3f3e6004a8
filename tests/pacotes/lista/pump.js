// pump: canos que se fecham juntos.
const pump = require('../../../build/npm-lista/node_modules/pump'), { Readable, Writable, PassThrough } = require('stream');
const recebido = [];
pump(Readable.from(['a', 'b']), new PassThrough(), new Writable({ write(c, _, cb) { recebido.push(String(c)); cb(); } }), (e) => console.log('fim', e, recebido));
const ruim = new Readable({ read() { this.destroy(new Error('caiu')); } }), destino = new PassThrough();
destino.on('close', () => console.log('destino fechado', destino.destroyed));
pump(ruim, destino, (e) => console.log(e.message));
