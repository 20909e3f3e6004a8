// Cem mil linhas numa viagem só; e textos e blobs de um megabyte.
// espera: 100000 linhas; a última { n: 100000, t: 'linha 100000', r: 50000, b: null }
// espera: 100000 inserções numa transação
// espera: texto 1048576 blob 1048576 iguais
// espera: 1000 colunas: c1000 1000
const sqlite = require('sqlite');

(async () => {
  const db = await sqlite.open(':memory:');
  const linhas = await db.all(`WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c LIMIT 100000)
    SELECT n, 'linha ' || n AS t, n / 2.0 AS r, NULL AS b FROM c`);
  console.log(linhas.length, 'linhas; a última', linhas[linhas.length - 1]);
  await db.exec(`CREATE TABLE t (n, t); BEGIN; WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c LIMIT 100000)
    INSERT INTO t SELECT n, 'x' FROM c; COMMIT`);
  console.log((await db.get('SELECT count(*) AS n FROM t')).n, 'inserções numa transação');
  const texto = 'é'.repeat(512 * 1024), blob = Buffer.alloc(1024 * 1024, 'abc');
  const volta = await db.get('SELECT ?1 AS t, ?2 AS b, length(CAST(?1 AS BLOB)) AS n', texto, blob);
  console.log('texto', volta.n, 'blob', volta.b.length, volta.t === texto && volta.b.equals(blob) ? 'iguais' : 'diferentes');
  const colunas = Array.from({ length: 1000 }, (_, i) => `${i + 1} AS c${i + 1}`);
  const larga = await db.get('SELECT ' + colunas.join(', '));
  const nomes = Object.keys(larga);
  console.log(nomes.length, 'colunas:', nomes[999], larga.c1000);
  await db.close();
})();
