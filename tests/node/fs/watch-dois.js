// Dois FSWatcher no mesmo lugar: cada um recebe tudo, e fechar um não cala o outro.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

const seen = { um: [], dois: [] };
const um = fs.watch(tmp.dir, (event, name) => seen.um.push(name));
const dois = fs.watch(tmp.dir, (event, name) => {
  seen.dois.push(name);
  if (name === 'a') { um.close(); fs.mkdirSync(path('b')); }
  if (name === 'b') { dois.close(); console.log(JSON.stringify(seen)); tmp.clean(); }
});
fs.mkdirSync(path('a'));
