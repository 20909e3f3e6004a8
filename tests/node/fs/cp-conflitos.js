// cp que não pode dar certo: os códigos ERR_FS_CP_*.
// limite: 60
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

fs.mkdirSync(path('pasta/dentro'), { recursive: true });
fs.writeFileSync(path('arquivo'), 'x');
fs.symlinkSync('pasta', path('atalho'));
fs.symlinkSync('pasta/dentro', path('fundo'));
const cases = [
  ['o mesmo arquivo', 'arquivo', 'arquivo'],
  ['a mesma pasta', 'pasta', 'pasta'],
  ['pasta sobre arquivo', 'pasta', 'arquivo'],
  ['arquivo sobre pasta', 'arquivo', 'pasta'],
  ['dentro de si', 'pasta', 'pasta/dentro/fim'],
  ['dentro de si por um link', 'pasta', 'atalho/x/y'],
  ['link para dentro de si', 'atalho', 'fundo'],
  ['link para fora', 'fundo', 'atalho']
];
for (const [name, src, dest] of cases) {
  attempt(name, () => fs.cpSync(path(src), path(dest), { recursive: true }));
}
(async () => {
  for (const [name, src, dest] of cases) {
    await tmp.wait(name, fs.promises.cp(path(src), path(dest), { recursive: true }));
  }
  await tmp.wait('sem recursive', fs.promises.cp(path('pasta'), path('outra')));
  const error = await fs.promises.cp(path('pasta'), path('outra')).catch((e) => e);
  console.log(Object.keys(error.info).sort().join(), error.info.code, error instanceof Error);
  tmp.clean();
})();
