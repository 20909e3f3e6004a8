// cpSync de uma pasta: com recursive, sobre outra que já existe, e sem recursive.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

fs.mkdirSync(path('de/sub/vazia'), { recursive: true });
fs.writeFileSync(path('de/um'), '1');
fs.writeFileSync(path('de/sub/dois'), '2');
fs.chmodSync(path('de/sub'), 0o750);

attempt('sem recursive', () => fs.cpSync(path('de'), path('para')));
attempt('nada foi criado', () => fs.existsSync(path('para')));
attempt('recursive', () => fs.cpSync(path('de'), path('para'), { recursive: true }));
attempt('árvore', () => tmp.tree(path('para')));
attempt('permissões', () => (fs.statSync(path('para/sub')).mode & 0o777).toString(8));

fs.writeFileSync(path('para/um'), 'outro');
fs.writeFileSync(path('para/meu'), 'fica');
attempt('sem force', () => fs.cpSync(path('de'), path('para'), { recursive: true, force: false }));
attempt('árvore', () => tmp.tree(path('para')));
attempt('com force', () => fs.cpSync(path('de'), path('para'), { recursive: true }));
attempt('árvore', () => tmp.tree(path('para')));
attempt('errorOnExist', () => fs.cpSync(path('de/sub'), path('para/sub'), { recursive: true, force: false, errorOnExist: true }));
tmp.clean();
