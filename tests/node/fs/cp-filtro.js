// cp com filter: escolhe o que copiar; em cpSync não pode ser assíncrono.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

fs.mkdirSync(path('de/sub'), { recursive: true });
for (const name of ['a.js', 'b.txt', 'sub/c.js', 'sub/d.txt']) fs.writeFileSync(path('de/' + name), name);
const seen = [];
const filter = (src, dest) => {
  seen.push(src.slice(path('de').length) + '>' + dest.slice(tmp.dir.length));
  return !src.endsWith('.txt');
};
attempt('sync', () => fs.cpSync(path('de'), path('para'), { recursive: true, filter }));
attempt('perguntas', () => seen.sort().join(' '));
attempt('árvore', () => tmp.tree(path('para')));
attempt('nada', () => fs.cpSync(path('de'), path('vazio'), { recursive: true, filter: () => false }));
attempt('nada mesmo', () => fs.existsSync(path('vazio')));
attempt('assíncrono', () => fs.cpSync(path('de'), path('x'), { recursive: true, filter: async () => true }));
attempt('filtro que lança', () => fs.cpSync(path('de'), path('x'), { recursive: true, filter() { throw new Error('não quero'); } }));

(async () => {
  const later = async (src) => { await null; return !src.endsWith('.js'); };
  await tmp.wait('promessa', fs.promises.cp(path('de'), path('p'), { recursive: true, filter: later }));
  attempt('árvore', () => tmp.tree(path('p')));
  await tmp.wait('rejeita', fs.promises.cp(path('de'), path('q'), { filter: () => Promise.reject(new Error('recusa')) }));
  await tmp.wait('lança', fs.promises.cp(path('de'), path('q'), { filter() { throw new Error('não quero'); } }));
  tmp.clean();
})();
