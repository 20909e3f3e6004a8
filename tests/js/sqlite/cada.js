// each: as linhas aos punhados, na ordem, sem a tabela inteira na memória; e como se para.
// espera: 12345 linhas, em ordem, soma 76205685
// espera: callback null 3
// espera: parou em 700 de 700
// espera: parou na última: 3
// espera: a exceção é a resposta: chega 600
// espera: a exceção na última linha é a resposta: fim
// espera: erro no meio: SQLITE_ERROR integer overflow true
// espera: erro no começo: SQLITE_ERROR 0
// espera: preparado: 2 2
// espera: o pedido feito lá dentro vem depois: each, get
// espera: gravou ao parar: 2
// espera: memória: coube
const sqlite = require('sqlite');
const conta = (n) => `WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT ${n}) SELECT x FROM c`;

(async () => {
  const db = await sqlite.open(':memory:');
  let soma = 0, anterior = 0, ordem = true;
  const linhas = await db.each(conta(12345), (erro, linha) => {
    soma += linha.x;
    ordem = ordem && linha.x === anterior + 1;
    anterior = linha.x;
  });
  console.log(linhas, 'linhas,', ordem ? 'em ordem,' : 'fora de ordem,', 'soma', soma);
  await new Promise((pronto) => db.each(conta(3), () => {}, (erro, n) => { console.log('callback', erro, n); pronto(); }));
  let vistas = 0;
  console.log('parou em', await db.each(conta(1e9), (erro, linha) => { vistas++; return linha.x < 700; }), 'de', vistas);
  console.log('parou na última:', await db.each(conta(3), (erro, linha) => linha.x < 3));
  vistas = 0;
  await db.each(conta(1e9), () => { if (++vistas === 600) throw new Error('chega'); })
    .catch((e) => console.log('a exceção é a resposta:', e.message, vistas));
  await new Promise((pronto) => db.each(conta(1), () => { throw new Error('fim'); },
    (erro) => { console.log('a exceção na última linha é a resposta:', erro.message); pronto(); }));
  vistas = 0;
  await db.each(`SELECT abs(CASE x WHEN 1500 THEN -9223372036854775808 ELSE x END) FROM (${conta(3000)})`, () => { vistas++; })
    .catch((e) => console.log('erro no meio:', e.code, /integer overflow/.exec(e.message)[0], vistas < 1500));
  vistas = 0;
  await db.each('SELECT x FROM nada', () => { vistas++; }).catch((e) => console.log('erro no começo:', e.code, vistas));
  const comando = db.prepare('SELECT ? AS a UNION ALL SELECT ?');
  console.log('preparado:', await comando.each(1, 2, () => {}), await comando.each([1, 2], () => {}));
  const fim = [];
  let dentro;
  await db.each(conta(2000), () => { dentro = dentro || db.get('SELECT 1').then(() => fim.push('get')); }).then(() => fim.push('each'));
  await dentro;
  console.log('o pedido feito lá dentro vem depois:', fim.join(', '));
  await db.exec('CREATE TABLE t (a)');
  await db.each('INSERT INTO t VALUES (1), (2) RETURNING a', () => false);
  console.log('gravou ao parar:', (await db.get('SELECT count(*) AS n FROM t')).n);

  // 200 MB de linhas passam, e o processo não cresce 100. (Os vigias de memória guardam de propósito o que se libera.)
  const vigiado = /asan|tsan/.test(process.execPath);
  const antes = process.memoryUsage().rss;
  let maior = 0;
  await db.each(`SELECT x, zeroblob(100000) AS b FROM (${conta(2000)})`, (erro, linha) => {
    if (linha.x % 100 === 0) maior = Math.max(maior, process.memoryUsage().rss - antes);
  });
  console.log('memória:', vigiado || maior < 100e6 ? 'coube' : maior);
  await db.close();
})();
