// fs.watch de um arquivo: o nome que vem é o dele; ao ser apagado, avisa e se cala.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

fs.writeFileSync(path('a'), '');
const seen = [];
const watcher = fs.watch(path('a'));
watcher.on('change', (event, name) => {
  seen.push(event + ' ' + name);
  if (seen.length === 1) fs.unlinkSync(path('a'));
  if (seen.length === 4) {
    console.log(seen.join(', '));
    watcher.close();
    watcher.close();
    console.log('depois de close');
  }
});
watcher.on('close', () => { console.log('close'); tmp.clean(); });
fs.appendFileSync(path('a'), 'x');
