// Num banco, um pedido por vez e na ordem; callbacks, promessas, this e o contexto de cada pedido.
// espera: 1 2 3 4 5
// espera: this { lastID: 1, changes: 1 } { lastID: 1, changes: 1 }
// espera: erro em this: Database
// espera: mudaram 2; criar não muda 0; consultar não muda 0
// espera: c0 c1 c2
// espera: depois do await: c9
// espera: exceção no callback: opa
// espera: a fila seguiu: 6
// espera: encadeado true true
const sqlite = require('sqlite');
const { AsyncLocalStorage } = require('async_hooks');

sqlite.open(':memory:', async (erro, db) => {
  const ordem = [];
  db.exec('CREATE TABLE t (a INTEGER PRIMARY KEY, b)', () => ordem.push(1));
  let guardado;
  db.run('INSERT INTO t (b) VALUES (?)', 'x', function (erro, outro) { ordem.push(2); guardado = [this, outro]; });
  db.get('SELECT 1', () => ordem.push(3));
  db.all('SELECT 1').then(() => ordem.push(4));
  await db.run('SELECT 1');
  ordem.push(5);
  console.log(...ordem);
  console.log('this', ...guardado);
  await new Promise((pronto) => db.run('INSERT INTO t VALUES (1, 1)', function (erro) { console.log('erro em this:', this.constructor.name); pronto(); }));

  await db.run('INSERT INTO t (b) VALUES (1)');
  const mudou = await db.run('UPDATE t SET b = 2'), criou = await db.run('CREATE TABLE u (a)'), leu = await db.run('SELECT * FROM t');
  console.log(`mudaram ${mudou.changes}; criar não muda ${criou.changes}; consultar não muda ${leu.changes}`);

  const contexto = new AsyncLocalStorage(), vistos = [];
  for (let i = 0; i < 3; i++) contexto.run('c' + i, () => db.get('SELECT 1', () => vistos.push(contexto.getStore())));
  await contexto.run('c9', async () => {
    await db.get('SELECT 1');
    console.log(...vistos);
    console.log('depois do await:', contexto.getStore());
  });

  process.once('uncaughtException', (e) => console.log('exceção no callback:', e.message));
  db.get('SELECT 1', () => { throw new Error('opa'); });
  console.log('a fila seguiu:', (await db.get('SELECT 6 AS n')).n);
  console.log('encadeado', db.exec('SELECT 1', () => {}).run('SELECT 1', () => {}) === db, db.each('SELECT 1', () => {}, () => {}) === db);
  db.close(() => {});
});
