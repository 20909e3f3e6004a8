// limite: 60
// Um arquivo com erro de sintaxe: arquivo e linha, a linha, o circunflexo, a mensagem, código 1.
const { spawnSync } = require('child_process'), path = require('path'), fs = require('fs'), os = require('os');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'sintaxe-'));
const casos = [
  'const a = 1;\nconst a = 2;\n', 'const f = (x) => {\n  return x * 2;\n\nconsole.log(f(1));\n', 'let x = ;\n', 'console.log("a" "b");\n', 
  'function f() {\n  return await g();\n}\n', 'const x = `aberto ${1}\n',
  'for (const x of [1, 2] {\n  console.log(x);\n}\n', 'let y = 1;\nlet z = y ?? 2 || 3;\n',
  'const o = { a: 1 b: 2 };\n', 'const s = "aberto;\n', 'if (true) {\n  console.log(1);\n}}\n',
  'const c;\n',
  'class B extends A {\n  constructor() {\n    this.x = 1;\n  }\n  constructor() {}\n}\n',
  'const ok = 1;\n\n\n  const ruim = 0b2;\n', 'const r = /(/;\n', 'var a = 1;\na++ = 2;\n',
  'return 1;\nlet q q;\n', '#!/usr/bin/env node\nlet a b;\n',
];
for (const [i, texto] of casos.entries()) {
  const arquivo = path.join(dir, `caso${i}.js`); fs.writeFileSync(arquivo, texto);
  const { stderr, stdout, status } = spawnSync(process.execPath, [arquivo], { encoding: 'utf8' });
  const linhas = stderr.split('\n').filter((l) => !/^ +at |^No(de\.js|zinho) v/.test(l)).map((l) => l.replace(
    /.*[/\\](caso\d+\.js)/, '$1'
  ).replace(
    /^\(node:\d+\).*|^\(Use .*/, ''
  ));
  console.log(`== ${status} ${JSON.stringify(stdout)}`); console.log(linhas.join('\n').trim());
}
fs.rmSync(dir, { recursive: true });
