// promisify, once, eventos e callbacks com async.
const { promisify, callbackify } = require('util'), EventEmitter = require('events'), { once } = EventEmitter;
const soma = (a, b, cb) => setTimeout(
  () => (typeof a === 'number' ? cb(null, a + b) : cb(new TypeError('só números'))), 1
);
const somaP = promisify(soma);
class Loja extends EventEmitter {
  #estoque = new Map();
  repoe(n, q) {
    this.#estoque.set(n, (this.#estoque.get(n) ?? 0) + q);
    this.emit('repôs', n, q);
    return this;
  }
  async vende(n) {
    await null;
    const q = this.#estoque.get(n) ?? 0;
    if (!q) throw Object.assign(new Error(`sem ${n}`), { code: 'SEM' });
    this.#estoque.set(n, q - 1);
    this.emit('vendeu', n, q - 1);
    return q - 1;
  }
}
(async () => {
  console.log(await somaP(1, 2)); await somaP('x', 1).catch((e) => console.log(e.name, e.message));
  callbackify(async (x) => { if (x < 0) throw new Error('negativo'); return x * 2; })(
    4, (e, v) => console.log('callbackify', e, v)
  );
  await new Promise((r) => setTimeout(r, 1));
  const loja = new Loja();
  loja.on('repôs', (n, q) => console.log('repôs', n, q));
  const prox = once(loja, 'vendeu');
  loja.repoe('maçã', 2);
  console.log(await loja.vende('maçã'), await prox);
  await loja.vende('maçã');
  try { await loja.vende('maçã'); } catch ({ code, message }) { console.log(code, message); }
  loja.once('x', async () => { await null; console.log('ouvinte async'); });
  console.log(loja.emit('x'), loja.emit('x'));
  await null;
  await null;
  const timer = promisify(setTimeout);
  console.log(await timer(1, 'valor do timer'));
  const { setTimeout: dorme } = require('timers/promises');
  console.log(await dorme(1, 'timers/promises'));
  const fs = require('fs/promises'), arq = require('path').join(
    require('os').tmpdir(), 'modern-' + process.pid
  );
  await fs.writeFile(arq, 'linha 1\nlinha 2');
  console.log((await fs.readFile(arq, 'utf8')).split('\n').length);
  await fs.unlink(arq);
  await fs.readFile(arq).catch(({ code, syscall }) => console.log(code, syscall));
  const e = new EventEmitter({ captureRejections: true });
  e.on('error', (err) => console.log('capturado:', err.message));
  e.on('faz', async () => { throw new Error('do ouvinte'); });
  e.emit('faz');
  await timer(1);
  const erro = once(e, 'nunca').catch(() => {});
  e.emit('error', new Error('direto'));
  await erro.catch((er) => console.log(er));
})();
