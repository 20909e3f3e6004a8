// Cinco bancos, cinco pedidos de um segundo, quatro threads: o quinto só começa quando um dos outros acaba. E cinco
// no mesmo banco não ocupam mais do que uma. Quem diz é o rastro, e não o relógio.
// espera: cinco bancos: 5 pedidos em 4 threads; o quinto esperou um dos quatro
// espera: um banco: 5 pedidos, um de cada vez, na ordem
// limite: 60
const { spawnSync } = require('child_process');
const fs = require('fs');
const path = require('path');
const pasta = process.env.TMPDIR || '/tmp';

// Os pedidos que o programa fez com a chamada dada, na ordem em que a equipe os começou.
function pedidos(nome, chamada, programa) {
  const rastro = path.join(pasta, nome + '.ndjson'), fonte = path.join(pasta, nome + '.js');
  fs.writeFileSync(fonte, `const sqlite = require('sqlite'); (async () => { ${programa} })()`);
  const fim = spawnSync(process.execPath, ['--rastro=' + rastro, fonte],
    { env: { ...process.env, UV_THREADPOOL_SIZE: '4' }, encoding: 'utf8' });
  if (fim.status !== 0) throw new Error(fim.stderr);
  const vistos = new Map();
  for (const linha of fs.readFileSync(rastro, 'utf8').trim().split('\n').map((texto) => JSON.parse(texto))) {
    if (linha.kind !== 'sqlite') continue;
    if (linha.ev === 'schedule' && linha.call === chamada) vistos.set(linha.id, { id: linha.id });
    const pedido = vistos.get(linha.id);
    if (pedido && /^pool/.test(linha.thread)) Object.assign(pedido, { [linha.ev]: linha.t_us, thread: linha.thread });
  }
  return [...vistos.values()].sort((a, b) => a.begin - b.begin);
}

// O segundo é o de quem espera por um banco trancado: não gasta processador, e cabe em qualquer máquina.
const cinco = pedidos('cinco', 'run', `
  const arquivo = ${JSON.stringify(path.join(pasta, 'trancado.db'))};
  const dono = await sqlite.open(arquivo);
  await dono.exec('BEGIN EXCLUSIVE');
  const bancos = await Promise.all([1, 2, 3, 4, 5].map(() => sqlite.open(arquivo, { timeout: 1000 })));
  for (const db of bancos) db.run('BEGIN IMMEDIATE', () => {});`);
const threads = new Set(cinco.map((p) => p.thread)).size;
const primeiroFim = Math.min(...cinco.slice(0, 4).map((p) => p.end));
console.log(`cinco bancos: ${cinco.length} pedidos em ${threads} threads;`,
  cinco[4].begin >= primeiroFim ? 'o quinto esperou um dos quatro' : 'o quinto não esperou');

const um = pedidos('um', 'get', `
  const lenta = 'WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 20000) SELECT count(*) FROM c';
  const db = await sqlite.open(':memory:');
  for (let i = 0; i < 5; i++) db.get(lenta, () => {});`);
const emOrdem = um.every((p, i) => i === 0 || (p.id > um[i - 1].id && p.begin >= um[i - 1].end));
console.log(`um banco: ${um.length} pedidos,`, emOrdem ? 'um de cada vez, na ordem' : 'fora de ordem');
