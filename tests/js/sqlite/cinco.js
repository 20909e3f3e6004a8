// Cinco bancos, cinco consultas lentas, quatro threads: a quinta só começa quando uma das outras acaba. E cinco
// no mesmo banco não ocupam mais do que uma. Quem diz é o rastro, e não o relógio.
// espera: cinco bancos: 5 consultas em 4 threads; a quinta esperou uma das quatro
// espera: um banco: 5 consultas, uma de cada vez, na ordem
// limite: 60
const { spawnSync } = require('child_process');
const fs = require('fs');
const path = require('path');
const pasta = process.env.TMPDIR || '/tmp';

function rastro(nome, programa) {
  const arquivo = path.join(pasta, nome + '.ndjson'), fonte = path.join(pasta, nome + '.js');
  fs.writeFileSync(fonte, `const sqlite = require('sqlite');
    const lenta = 'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 400000) SELECT count(*) FROM c';
    ${programa}`);
  const fim = spawnSync(process.execPath, ['--rastro=' + arquivo, fonte], { env: { ...process.env, UV_THREADPOOL_SIZE: '4' }, encoding: 'utf8' });
  if (fim.status !== 0) throw new Error(fim.stderr);
  const linhas = fs.readFileSync(arquivo, 'utf8').trim().split('\n').map((l) => JSON.parse(l));
  const pedidos = new Map();
  for (const l of linhas) {
    if (l.kind !== 'sqlite') continue;
    if (l.ev === 'schedule' && l.call === 'get') pedidos.set(l.id, { id: l.id });
    else if (pedidos.has(l.id) && /^pool/.test(l.thread)) Object.assign(pedidos.get(l.id), { [l.ev]: l.t_us, thread: l.thread });
  }
  return [...pedidos.values()].sort((a, b) => a.begin - b.begin);
}

const cinco = rastro('cinco', `Promise.all([1, 2, 3, 4, 5].map(() => sqlite.open(':memory:'))).then((bancos) => {
  for (const db of bancos) db.get(lenta, () => {});
});`);
const threads = new Set(cinco.map((p) => p.thread)).size;
const primeiroFim = Math.min(...cinco.slice(0, 4).map((p) => p.end));
console.log(`cinco bancos: ${cinco.length} consultas em ${threads} threads;`,
  cinco[4].begin >= primeiroFim ? 'a quinta esperou uma das quatro' : 'a quinta não esperou');

const um = rastro('um', `sqlite.open(':memory:').then((db) => { for (let i = 0; i < 5; i++) db.get(lenta, () => {}); });`);
const emOrdem = um.every((p, i) => i === 0 || (p.id > um[i - 1].id && p.begin >= um[i - 1].end));
console.log(`um banco: ${um.length} consultas,`, emOrdem ? 'uma de cada vez, na ordem' : 'fora de ordem');
