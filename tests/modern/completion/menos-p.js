// limite: 60
// -p mostra o valor do programa, -e não; com sintaxe moderna e erros.
const { spawnSync } = require('child_process');
const p = (...a) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, a, { encoding: 'utf8' });
  console.log(
    JSON.stringify(a.slice(-1)[0]), status, JSON.stringify(stdout),
    (stderr.split('\n').find((l) => /Error/.test(l)) ?? '').trim()
  );
};
for (const t of [
  'let a = 1; a + 1', 'const f = (x) => x * 2; f(21)', '`a${1}b`', '({ a: 1, ...{ b: 2 } })', '() => {}', 'class A { m() {} }; A', 'class A {}', 'let a = 5',
  'for (const x of [1, 2]) x * 10', 'switch (1) { case 1: "um"; break; default: 2 }',
  'const { a, ...r } = { a: 1, b: 2 }; r', 'new (class Ponto { x = 1 })()',
  '(async () => 1)()', '(function* () {})()', 'new Map([[1, { a: 2 }]])', '', 'throw new Error("x")',
  'let a; let a',
]) p('-p', t);
p('-e', 'let a = 1; a');
p('-e', 'console.log(`${[1, 2].map((x) => x * 2)}`)');
p('-pe', 'const f = () => "pe"; f()');
p('-p', '-e', '[...new Set([1, 1])]');
p('-e', 'for (const a of process.argv.slice(1)) console.log(a)', 'x', 'y');
p('-c', require('path').relative('.', __filename));
