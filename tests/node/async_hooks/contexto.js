// AsyncLocalStorage: o valor segue timers, ticks, microtarefas, await, arquivos, rede e HTTP.
const { AsyncLocalStorage, AsyncResource, executionAsyncId, triggerAsyncId } = require('async_hooks');
const fs = require('fs');
const net = require('net');
const http = require('http');
const EventEmitter = require('events');
const als = new AsyncLocalStorage();
const other = new AsyncLocalStorage();
const seen = [];
const note = what => seen.push(what + '=' + als.getStore() + '/' + other.getStore());

console.log(als.getStore(), executionAsyncId(), triggerAsyncId());
console.log(als.run('a', (x, y) => [als.getStore(), x, y, als.run('b', () => als.getStore()), als.exit(() => als.getStore()), als.getStore()], 1, 2));
try { als.run('a', () => { throw new Error('sai'); }); } catch (error) { console.log(error.message, als.getStore()); }

const wait = f => new Promise(resolve => f(resolve));
async function everywhere(name) {
  note('síncrono');
  await null;
  note('await');
  await wait(done => setTimeout(() => { note('timer'); done(); }, 2));
  note('depois do timer');
  await wait(done => setImmediate(() => { note('immediate'); done(); }));
  await wait(done => process.nextTick(() => { note('tick'); done(); }));
  await wait(done => queueMicrotask(() => { note('micro'); done(); }));
  await Promise.resolve(1).then(() => note('then')).finally(() => note('finally'));
  await wait(done => fs.readFile(__filename, () => { note('readFile'); done(); }));
  await fs.promises.stat(__filename);
  note('fs.promises');
  await wait(done => { let n = 0; const t = setInterval(() => { note('interval'); if (++n === 2) { clearInterval(t); done(); } }, 1); });
  await wait(done => fs.createReadStream(__filename).on('data', () => note('data')).on('close', done));
  for await (const x of (async function* () { yield 1; note('gerador'); yield 2; })()) note('for await ' + x);
  await Promise.all([1, 2].map(async n => { await null; note('all ' + n); }));
  other.run('dois ' + name, () => setTimeout(() => note('os dois'), 0));
  await new Promise(done => setTimeout(done, 5));
  await other.run('x', async () => { await null; note('aninhado'); als.exit(() => setTimeout(() => note('fora'), 0)); await null; });
  await new Promise(done => setTimeout(done, 5));
  note('fim');
}

async function network() {
  const server = http.createServer((req, res) => {
    const id = req.url;
    als.run(id, () => {
      req.on('end', () => {});
      setTimeout(() => { note('resposta ' + id); res.end(als.getStore()); }, 1);
    });
    note('handler');
  });
  await new Promise(done => server.listen(0, done));
  const port = server.address().port;
  const get = path => new Promise(done => http.get({ port, path, agent: false }, res => {
    note('cliente ' + path);
    let text = '';
    res.on('data', data => { text += data; note('dado'); });
    res.on('end', () => { note('acabou'); done(text); });
  }));
  seen.push(await als.run('A', () => get('/um')));
  seen.push(await als.run('B', () => get('/dois')));
  note('depois');
  server.close();
  const echo = net.createServer(socket => { socket.pipe(socket); });
  await new Promise(done => echo.listen(0, done));
  await als.run('socket', () => new Promise(done => {
    const socket = net.connect(echo.address().port, () => { note('connect'); socket.end('oi'); });
    socket.on('data', () => note('eco'));
    socket.on('close', () => { note('close'); done(); });
  }));
  echo.close();
}

function show(title) {
  console.log(title + ':');
  seen.splice(0).forEach(line => console.log('  ' + line));
}

async function main() {
  await als.run('fio', () => everywhere('fio'));
  show('um fio');
  await als.run('rede', network);
  show('rede');
  await Promise.all(['p', 'q'].map(name => als.run(name, async () => {
    for (let i = 0; i < 3; i++) { await null; if (als.getStore() !== name) console.log('trocou', name); }
  })));

  // enterWith vale até o fim do callback, e para o que dali se agendou.
  let changed;
  const later = new Promise(done => { changed = done; });
  setTimeout(() => {
    als.enterWith('entrou');
    note('enterWith');
    setTimeout(() => { note('herdou'); als.enterWith('outra vez'); note('trocou'); changed(); }, 0);
  }, 0);
  setTimeout(() => note('vizinho'), 0);
  await later;
  show('enterWith');

  // O contexto de agora, para depois.
  let snapshot, bound;
  als.run('retrato', () => {
    snapshot = AsyncLocalStorage.snapshot();
    bound = AsyncLocalStorage.bind(function (x) { return [als.getStore(), x, this && this.nome]; });
  });
  als.run('agora', () => console.log(snapshot((a, b) => [als.getStore(), a, b], 1, 2), bound(3), bound.call({ nome: 'eu' }, 4), als.getStore(), bound.length));
  const emitter = new EventEmitter();
  als.run('ouvinte', () => emitter.on('x', AsyncResource.bind(() => note('com bind'))));
  emitter.on('x', () => note('sem bind'));
  als.run('quem emite', () => emitter.emit('x'));
  show('eventos');

  const resource = als.run('recurso', () => new AsyncResource('MEU'));
  console.log(resource.runInAsyncScope(function (a, b) {
    return [als.getStore(), executionAsyncId() === resource.asyncId(), this.x, a, b];
  }, { x: 1 }, 2, 3), resource.emitDestroy() === resource);
  class Query extends AsyncResource {
    constructor(done) { super('QUERY'); this.done = done; }
    finish(value) { this.runInAsyncScope(this.done, null, value); this.emitDestroy(); }
  }
  const query = als.run('consulta', () => new Query(value => console.log(value, als.getStore())));
  query.finish('linhas');
  try { resource.runInAsyncScope(() => { throw new Error('dentro'); }); } catch (error) { console.log(error.message, als.getStore()); }

  als.enterWith('ainda');
  als.disable();
  console.log(als.getStore(), als.run('volta', () => als.getStore()));
  for (const f of [() => new AsyncResource(5), () => new AsyncResource('x', { triggerAsyncId: 'y' }), () => new AsyncResource('x', -2),
    () => AsyncResource('x'), () => AsyncLocalStorage(), () => resource.bind(5)]) {
    try { f(); } catch (error) { console.log(error.name, error.code, error.message); }
  }
}
main();
