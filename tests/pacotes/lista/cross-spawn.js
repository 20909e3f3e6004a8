// cross-spawn: abrir um processo.
const spawn = require('../../../build/npm-lista/node_modules/cross-spawn');
const r = spawn.sync('sh', ['-c', 'echo "$0"; exit 3', 'a b'], { encoding: 'utf8' });
console.log(r.status, r.stdout);
spawn('nao-ha-esse').on('error', (e) => console.log(e.code, e.syscall));
