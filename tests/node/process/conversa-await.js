// A conversa (-i) por um cano: await solto, e o valor de cada declaração. Cada linha espera a resposta
// da anterior, que termina num convite.
// limite: 60
'use strict';
const { spawn } = require('child_process');

const linhas = [
  'async function f() { return 1 }', 'await f()', 'const x = await Promise.resolve(3), { y } = { y: 4 }', 'x + y',
  'for (const q of [1, 2]) await q', 'var lista = []; for (var i of [1, 2]) lista.push(await i); lista', 'i',
  'class K { m() { return 5 } }; await 1', 'new K().m()', 'function g() { return 6 } await g()', 'g()',
  'let u; u = await 8', 'u', 'await Promise.reject(7)', '(await f()) + 1;', 'async () => await 2', 'let v = (await 9)',
  '1; if (0) 2', 'try { 19 } finally { 20 }', 'for (const x of [1, 2]) x * 10', 'await new Promise((r) => setTimeout(r, 20, "fim"))'
];

const filho = spawn(process.execPath, ['-i'], { env: { ...process.env, NO_COLOR: '1' } });
let saida = '', vistos = 0;
filho.stdout.on('data', (parte) => {
  saida += parte;
  if (!saida.endsWith('> ')) return;
  if (vistos > 0) console.log(linhas[vistos - 1], '=>', saida.slice(0, -2).trim());
  saida = '';
  if (vistos === linhas.length) return filho.stdin.end();
  filho.stdin.write(linhas[vistos++] + '\n');
});
