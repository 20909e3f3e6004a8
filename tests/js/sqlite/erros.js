// Cada erro tem o código do SQLite, o número e a frase; e nenhum deixa o banco pior do que estava.
// espera: SQLITE_ERROR 1 1 SQLITE_ERROR: near "SELEC": syntax error
// espera: SQLITE_ERROR 1 1 SQLITE_ERROR: no such table: nada
// espera: SQLITE_CONSTRAINT 19 2067 SQLITE_CONSTRAINT: UNIQUE constraint failed: t.a
// espera: SQLITE_CONSTRAINT 19 1299 SQLITE_CONSTRAINT: NOT NULL constraint failed: t.b
// espera: SQLITE_CONSTRAINT 19 275 SQLITE_CONSTRAINT: CHECK constraint failed: b > 0
// espera: SQLITE_MISMATCH 20 20 SQLITE_MISMATCH: datatype mismatch
// espera: SQLITE_MISUSE 21 21 SQLITE_MISUSE: há mais de um comando no texto; para vários, use exec
// espera: SQLITE_ERROR 1 1 SQLITE_ERROR: near "OUTRO": syntax error
// espera: SQLITE_MISUSE 21 21 SQLITE_MISUSE: não há nenhum comando no texto
// espera: SQLITE_MISUSE 21 21 SQLITE_MISUSE: não há nenhum comando no texto
// espera: ERR_OUT_OF_RANGE undefined undefined o inteiro 9007199254740993, da coluna x, não cabe num número do JavaScript, que só é exato até 9007199254740991; peça-o como texto, com CAST(… AS TEXT)
// espera: ERR_OUT_OF_RANGE undefined undefined o inteiro -9223372036854775808, da coluna 1 << 63, não cabe num número do JavaScript, que só é exato até 9007199254740991; peça-o como texto, com CAST(… AS TEXT)
// espera: SQLITE_TOOBIG 18 18 SQLITE_TOOBIG: string or blob too big
// espera: undefined undefined undefined The argument must be a string without null bytes
// espera: 9007199254740993 true true
// espera: comentários valem { a: 1 }
// espera: exec parou no segundo: 1
// espera: SQLITE_CANTOPEN SQLITE_CANTOPEN: unable to open database file
// espera: SQLITE_CANTOPEN SQLITE_CANTOPEN: unable to open database file
// espera: SQLITE_NOTADB SQLITE_NOTADB: file is not a database
// espera: SQLITE_READONLY SQLITE_READONLY: attempt to write a readonly database
// espera: callback SQLITE_CANTOPEN undefined
// espera: ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received undefined
// espera: ERR_INVALID_ARG_TYPE The "options.readOnly" property must be of type boolean. Received type number (1)
// espera: ERR_OUT_OF_RANGE The value of "options.timeout" is out of range. It must be >= 0 && <= 2147483647. Received -1
// espera: ERR_ILLEGAL_CONSTRUCTOR
// espera: Illegal invocation
// espera: sobrou true
const sqlite = require('sqlite');
const fs = require('fs');
const path = require('path');
const pasta = process.env.TMPDIR || '/tmp';

async function conta(f, curto) {
  try { console.log('sem erro', await f()); } catch (e) {
    if (curto) console.log(e.code, e.message);
    else console.log(e.code, e.errno, e.extended, e.message);
    if (!(e instanceof Error)) console.log('não é um Error');
  }
}

(async () => {
  const db = await sqlite.open(':memory:');
  await db.exec('CREATE TABLE t (a UNIQUE, b NOT NULL DEFAULT 1 CHECK (b > 0)); CREATE TABLE n (i INTEGER PRIMARY KEY)');
  await db.run('INSERT INTO t (a) VALUES (1)');
  const comandos = ['SELEC', 'SELECT * FROM nada', 'INSERT INTO t (a) VALUES (1)', 'INSERT INTO t VALUES (2, NULL)',
    'INSERT INTO t VALUES (2, -1)', "INSERT INTO n VALUES ('x')", 'SELECT 1; SELECT 2', 'SELECT 1; OUTRO', '', ' -- nada',
    'SELECT 9007199254740993 AS x', 'SELECT 1 << 63', 'SELECT zeroblob(2000000000)', 'SELECT \0 1'];
  for (const sql of comandos) await conta(() => db.get(sql));
  const texto = await db.get('SELECT CAST(9007199254740993 AS TEXT) AS x');
  console.log(texto.x, (await db.all('SELECT 1 AS a UNION ALL SELECT 2')).length === 2, (await db.get('SELECT 1 WHERE 0')) === undefined);
  console.log('comentários valem', await db.get('SELECT 1 AS a; -- e mais nada\n  '));
  await db.exec('INSERT INTO n VALUES (1); INSERT INTO n VALUES (1); INSERT INTO n VALUES (2)').catch(() => {});
  console.log('exec parou no segundo:', (await db.get('SELECT count(*) AS n FROM n')).n);

  const texto2 = path.join(pasta, 'texto.db'), ok = path.join(pasta, 'ok.db');
  fs.writeFileSync(texto2, 'isto não é um banco de dados, é um texto qualquer\n'.repeat(20));
  await conta(() => sqlite.open(path.join(pasta, 'não', 'existe.db')), true);
  await conta(() => sqlite.open(ok, { create: false }), true);
  const falso = await sqlite.open(texto2);
  await conta(() => falso.get('SELECT * FROM sqlite_master'), true);
  await falso.close();
  await (await sqlite.open(ok)).exec('CREATE TABLE t (a)');
  const leitor = await sqlite.open(ok, { readOnly: true });
  await conta(() => leitor.run('INSERT INTO t VALUES (1)'), true);
  await leitor.close();
  await new Promise((pronto) => sqlite.open(pasta, (erro, db) => { console.log('callback', erro.code, db); pronto(); }));
  await conta(() => sqlite.open(), true);
  await conta(() => sqlite.open(ok, { readOnly: 1 }), true);
  await conta(() => sqlite.open(ok, { timeout: -1 }), true);
  try { new sqlite.Database(ok); } catch (e) { console.log(e.code); }
  try { sqlite.Database.prototype.exec.call({}, 'SELECT 1', () => {}); } catch (e) { console.log(e.message); }
  await db.close();

  // Sem callback e sem catch, o erro não some: é uma rejeição que ninguém tratou.
  process.once('unhandledRejection', (e) => console.log('sobrou', e.code === 'SQLITE_MISUSE'));
  db.run('SELECT 1');
})();
