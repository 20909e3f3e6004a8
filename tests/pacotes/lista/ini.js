// ini: ler e escrever.
const ini = require('../../../build/npm-lista/node_modules/ini');
const config = ini.parse('; comentário\nscope = global\n[database]\nuser = dbuser\n[paths.default]\ntmpdir = /tmp\narray[] = um\narray[] = dois\nsim\n');
console.log(config, ini.stringify({ a: 1, sec: { b: 'x=y', lista: [1, 2] } }, { whitespace: true }));
