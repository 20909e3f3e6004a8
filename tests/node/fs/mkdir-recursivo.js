// mkdir recursive: o que devolve, em cada forma; as opções erradas.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

attempt('primeira criada', () => fs.mkdirSync(path('a/b/c'), { recursive: true }));
attempt('parte existe', () => fs.mkdirSync(path('a/b/x/y'), { recursive: true }));
attempt('tudo existe', () => fs.mkdirSync(path('a/b'), { recursive: true }));
attempt('sem recursive', () => fs.mkdirSync(path('z')));
attempt('recursive false', () => fs.mkdirSync(path('z2'), { recursive: false }));
attempt('mode', () => { process.umask(0); fs.mkdirSync(path('m/n'), { recursive: true, mode: 0o711 }); return ['m', 'm/n'].map((n) => (fs.statSync(path(n)).mode & 0o777).toString(8)).join(); });
attempt('URL', () => fs.mkdirSync(require('url').pathToFileURL(path('u/v')), { recursive: true }));
attempt('Buffer', () => fs.mkdirSync(Buffer.from(path('b1/b2')), { recursive: true }));
attempt('relativo', () => { process.chdir(tmp.dir); return fs.mkdirSync('r/s', { recursive: true }); });
for (const options of [{ recursive: null }, { recursive: 1 }, { recursive: 'true' }, { mode: 'x' }, { mode: {} }, true, [], null]) {
  attempt(JSON.stringify(options), () => fs.mkdirSync(path('k' + Math.random()), options));
}
tmp.steps([
  (next) => fs.mkdir(path('c1/c2'), { recursive: true }, tmp.report('callback', next)),
  (next) => fs.mkdir(path('c1/c2'), { recursive: true }, tmp.report('existe', next)),
  (next) => tmp.wait('promessa', fs.promises.mkdir(path('p1/p2'), { recursive: true })).then(next),
  (next) => tmp.wait('existe', fs.promises.mkdir(path('p1/p2'), { recursive: true })).then(next),
  (next) => tmp.wait('sem recursive', fs.promises.mkdir(path('p1'))).then(next),
  (next) => tmp.wait('mkdtemp', fs.promises.mkdtemp(path('t-')).then((name) => name.length - path('t-').length)).then(next)
]);
