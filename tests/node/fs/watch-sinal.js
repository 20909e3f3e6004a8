// fs.watch com signal: o sinal fecha o FSWatcher.
const fs = require('fs');
const tmp = require('./fixtures/tmp');

const control = require('./fixtures/signal')();
const watcher = fs.watch(tmp.dir, { signal: control.signal });
watcher.on('close', () => console.log('fechou'));
control.abort();
console.log('abortado');
const late = fs.watch(tmp.dir, { signal: control.signal });
late.on('close', () => { console.log('já estava abortado'); tmp.clean(); });
