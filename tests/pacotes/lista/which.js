// which: onde está um comando.
const which = require('../../../build/npm-lista/node_modules/which'), path = require('path');
console.log(path.basename(which.sync('sh')), which.sync('nao-ha-esse', { nothrow: true }));
which('sh').then((p) => console.log(path.isAbsolute(p)));
which('nao-ha-esse', (e) => console.log(e.code, e.message));
