// fs.watchFile de um arquivo que não existe: um aviso só, com números zerados, e outro se ele nascer.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

let calls = 0;
fs.watchFile(path('a'), { interval: 10 }, (now, before) => {
  console.log(now.size, now.mtimeMs === 0, now.mtime.getTime() === 0, now.ino === 0, before.ino, now.nlink);
  if (++calls === 1) fs.writeFileSync(path('a'), 'nasceu');
  else { fs.unwatchFile(path('a')); tmp.clean(); }
});
