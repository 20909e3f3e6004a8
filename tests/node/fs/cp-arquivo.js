// cpSync de um arquivo: force, errorOnExist e mode.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

fs.writeFileSync(path('a'), 'novo', { mode: 0o640 });
attempt('copia', () => fs.cpSync(path('a'), path('b')));
attempt('conteúdo', () => fs.readFileSync(path('b'), 'utf8'));
attempt('permissões', () => (fs.statSync(path('b')).mode & 0o777).toString(8));
fs.writeFileSync(path('b'), 'antigo');
attempt('sem force fica', () => fs.cpSync(path('a'), path('b'), { force: false }));
attempt('conteúdo', () => fs.readFileSync(path('b'), 'utf8'));
attempt('errorOnExist', () => fs.cpSync(path('a'), path('b'), { force: false, errorOnExist: true }));
attempt('errorOnExist com force', () => fs.cpSync(path('a'), path('b'), { errorOnExist: true }));
attempt('conteúdo', () => fs.readFileSync(path('b'), 'utf8'));
attempt('mode EXCL', () => fs.cpSync(path('a'), path('c'), { mode: fs.constants.COPYFILE_EXCL }));
attempt('mode EXCL existe', () => fs.cpSync(path('a'), path('c'), { mode: fs.constants.COPYFILE_EXCL }));
attempt('cria as pastas', () => fs.cpSync(path('a'), path('x/y/z')));
attempt('não existe', () => fs.cpSync(path('nada'), path('d')));
attempt('pai é arquivo', () => fs.cpSync(path('a'), path('b/c')));
attempt('Buffer e URL', () => fs.cpSync(require('url').pathToFileURL(path('a')), path('e')));
attempt('árvore', () => tmp.tree(tmp.dir));
tmp.clean();
