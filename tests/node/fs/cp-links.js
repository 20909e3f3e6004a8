// cp e links simbólicos: um relativo vira absoluto, salvo com verbatimSymlinks; dereference segue.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

fs.mkdirSync(path('de/sub'), { recursive: true });
fs.writeFileSync(path('de/a'), 'A');
fs.symlinkSync('a', path('de/relativo'));
fs.symlinkSync(path('de/a'), path('de/absoluto'));
fs.symlinkSync('../a', path('de/sub/acima'));
fs.symlinkSync('nada', path('de/quebrado'));

attempt('normal', () => fs.cpSync(path('de'), path('n'), { recursive: true }));
attempt('árvore', () => tmp.tree(path('n')));
attempt('verbatim', () => fs.cpSync(path('de'), path('v'), { recursive: true, verbatimSymlinks: true }));
attempt('árvore', () => tmp.tree(path('v')));
attempt('só o link', () => fs.cpSync(path('de/relativo'), path('l')));
attempt('de novo', () => fs.cpSync(path('de/relativo'), path('l')));
attempt('sobre arquivo', () => { fs.writeFileSync(path('f'), ''); return fs.cpSync(path('de/relativo'), path('f')); });
attempt('dereference quebrado', () => fs.cpSync(path('de/quebrado'), path('q'), { dereference: true }));
fs.unlinkSync(path('de/quebrado'));
attempt('dereference', () => fs.cpSync(path('de'), path('d'), { recursive: true, dereference: true }));
attempt('árvore', () => tmp.tree(path('d')));
tmp.clean();
