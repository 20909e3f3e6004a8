// readFile, writeFile e appendFile com signal.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const makeController = require('./fixtures/signal');
const { attempt, path } = tmp;

fs.writeFileSync(path('a'), 'abc');
const gone = makeController();
gone.abort(new Error('motivo'));
const signal = gone.signal, fine = makeController().signal;
const show = (name) => (error, value) => console.log(name, error ? [error.name, error.code, error.message, error.cause && error.cause.message].join() : error, value);
fs.readFile(path('a'), { signal }, show('readFile'));
fs.writeFile(path('a'), 'x', { signal }, show('writeFile'));
fs.appendFile(path('a'), 'x', { signal }, show('appendFile'));
console.log('depois');
attempt('sinal errado', () => fs.readFile(path('a'), { signal: 5 }, () => {}));
attempt('sinal errado', () => fs.writeFile(path('a'), '', { signal: {} }, () => {}));
(async () => {
  const fail = (e) => [e.name, e.code, e.cause.message].join();
  console.log(await fs.promises.readFile(path('a'), { signal }).catch(fail));
  console.log(await fs.promises.writeFile(path('a'), 'x', { signal }).catch(fail));
  console.log(await fs.promises.appendFile(path('a'), 'x', { signal }).catch(fail));
  console.log(await fs.promises.readFile(path('a'), { signal: fine, encoding: 'utf8' }));
  console.log(await fs.promises.writeFile(path('a'), 'novo', { signal: fine }));
  const handle = await fs.promises.open(path('a'), 'r+');
  console.log(await handle.readFile({ signal }).catch(fail));
  console.log(await handle.writeFile('x', { signal }).catch(fail));
  const later = makeController();
  const pieces = function* () { yield 'um'; later.abort(new Error('no meio')); yield 'dois'; };
  console.log(await fs.promises.writeFile(path('b'), pieces(), { signal: later.signal }).catch(fail));
  console.log(fs.readFileSync(path('b'), 'utf8'), fs.readFileSync(path('a'), 'utf8'));
  await handle.close();
  tmp.clean();
})();
