// utimes, futimes e lutimes: segundos, Date, texto; e o que não é data.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

fs.writeFileSync(path('a'), '');
fs.symlinkSync('a', path('l'));
const show = (name) => { const s = fs.lstatSync(path(name)); return s.atimeMs + ' ' + s.mtimeMs; };
for (const time of [0, 1.5, '3', '1e3', ' 7 ', new Date(5000), new Date(-5000), 2 ** 31]) {
  attempt('utimes ' + (time.toISOString ? time.toISOString() : time), () => { fs.utimesSync(path('a'), time, time); return show('a'); });
}
for (const time of [Infinity, -Infinity, NaN, 'x', '', null, undefined, true, {}, []]) {
  const label = typeof time + ' ' + (time && time.getTime ? 'Invalid Date' : JSON.stringify(time));
  attempt('utimes ' + label, () => { fs.utimesSync(path('a'), 1, 1); fs.utimesSync(path('a'), time, 1); return show('a'); });
  attempt('futimes ' + label, () => { const fd = fs.openSync(path('a'), 'r+'); try { fs.futimesSync(fd, 1, time); } finally { fs.closeSync(fd); } return show('a'); });
}
attempt('negativo é agora', () => { fs.utimesSync(path('a'), -1, 1); return fs.statSync(path('a')).atimeMs > 1e12; });
attempt('lutimes', () => { fs.lutimesSync(path('l'), 7, 8); return show('l') + ' ' + fs.statSync(path('a')).mtimeMs; });
attempt('não existe', () => fs.utimesSync(path('nada'), 1, 1));
attempt('lutimes não existe', () => fs.lutimesSync(path('nada'), 1, 1));
attempt('futimes fechado', () => fs.futimesSync(999999, 1, 1));
attempt('sem callback', () => fs.utimes(path('a'), 1, 1));
tmp.steps([
  (next) => fs.utimes(path('a'), 10, 20, tmp.report('utimes', next)),
  (next) => { tmp.log(show('a')); fs.lutimes(path('l'), 30, 40, tmp.report('lutimes', next)); },
  (next) => { tmp.log(show('l')); fs.utimes(path('nada'), 1, 1, tmp.report('não existe', next)); },
  (next) => tmp.wait('promessa', fs.promises.utimes(path('a'), new Date(1000), '2')).then(next),
  (next) => { tmp.log(show('a')); tmp.wait('errada', fs.promises.lutimes(path('a'), 'x', 1)).then(next); }
]);
