// Os valores vão soltos, num array ou num objeto; a mais, a menos ou de outro tipo é um erro.
// espera: { a: 1, b: 2 }
// espera: { a: 1, b: 2 }
// espera: { a: 1, b: 2 }
// espera: { a: 1, b: 2, c: 3 }
// espera: { a: 1, b: 2, c: 3 }
// espera: { a: 2, b: 1, c: 2 }
// espera: { a: 5, b: 5 }
// espera: { x: <Buffer 07> }
// espera: [] { n: 0 }
// espera: SQLITE_RANGE SQLITE_RANGE: o comando tem 2 parâmetros e recebeu 1 valor
// espera: SQLITE_RANGE SQLITE_RANGE: o comando tem 1 parâmetro e recebeu 2 valores
// espera: SQLITE_RANGE SQLITE_RANGE: o comando tem 0 parâmetros e recebeu 1 valor
// espera: SQLITE_RANGE SQLITE_RANGE: o comando tem 1 parâmetro e recebeu 0 valores
// espera: SQLITE_RANGE SQLITE_RANGE: falta o valor do parâmetro :b
// espera: SQLITE_RANGE SQLITE_RANGE: falta o valor do parâmetro :a
// espera: SQLITE_RANGE SQLITE_RANGE: o comando tem 1 parâmetro e recebeu 2 valores
// espera: SQLITE_RANGE SQLITE_RANGE: um ? não tem nome: passe os valores em ordem, não num objeto
// espera: ERR_INVALID_ARG_TYPE The "values[0]" argument must be one of type string, number, or boolean or an instance of Buffer or Uint8Array or null. Received undefined
// espera: ERR_INVALID_ARG_TYPE The "values[0]" argument must be one of type string, number, or boolean or an instance of Buffer or Uint8Array or null. Received an instance of Date
// espera: ERR_INVALID_ARG_TYPE The "values[1]" argument must be one of type string, number, or boolean or an instance of Buffer or Uint8Array or null. Received an instance of Object
// espera: ERR_INVALID_ARG_TYPE The "a" argument must be one of type string, number, or boolean or an instance of Buffer or Uint8Array or null. Received type symbol (Symbol(s))
// espera: ERR_INVALID_ARG_VALUE The argument 'values[0]' o SQLite não guarda NaN. Received NaN
// espera: ERR_INVALID_ARG_TYPE The "sql" argument must be of type string. Received type number (5)
// espera: ERR_INVALID_ARG_TYPE The "onRow" argument must be of type function. Received undefined
// espera: injeção: 0 linhas; a tabela continua: 1
const sqlite = require('sqlite');

(async () => {
  const db = await sqlite.open(':memory:');
  const dois = 'SELECT ? AS a, ? AS b', tres = 'SELECT :a AS a, $b AS b, @c AS c';
  console.log(await db.get(dois, 1, 2));
  console.log(await db.get(dois, [1, 2]));
  console.log(await new Promise((pronto) => db.get(dois, 1, 2, (erro, linha) => pronto(linha))));
  console.log(await db.get(tres, { a: 1, b: 2, c: 3 }));
  console.log(await db.get(tres, { ':a': 1, '$b': 2, '@c': 3 }));
  console.log(await db.get('SELECT ?2 AS a, ?1 AS b, ?2 AS c', 1, 2));
  console.log(await db.get('SELECT :a AS a, :a AS b', 5));
  console.log(await db.get('SELECT ? AS x', Buffer.from([7])));
  console.log(await db.all('SELECT 1 WHERE 0', []), await db.get('SELECT 0 AS n', {}));

  const erros = [
    [dois, 1], ['SELECT ?', 1, 2], ['SELECT 1', 1], ['SELECT ?'],
    ['SELECT :a, :b', { a: 1 }], ['SELECT :a', { A: 1 }], ['SELECT :a', { a: 1, b: 2 }], ['SELECT ?', { a: 1 }],
    ['SELECT ?', undefined], ['SELECT ?', new Date()], [dois, 1, {}], ['SELECT :a', { a: Symbol('s') }], ['SELECT ?', NaN], [5]
  ];
  for (const args of erros) {
    try { console.log(await db.get(...args)); } catch (e) { console.log(e.code, e.message); }
  }
  try { await db.each('SELECT 1'); } catch (e) { console.log(e.code, e.message); }

  await db.exec('CREATE TABLE t (nome); INSERT INTO t VALUES (\'ana\')');
  const linhas = await db.all('SELECT * FROM t WHERE nome = ?', "x' OR 1 = 1; DROP TABLE t; --");
  console.log('injeção:', linhas.length, 'linhas; a tabela continua:', (await db.get('SELECT count(*) AS n FROM t')).n);
  await db.close();
})();
