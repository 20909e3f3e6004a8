// constants: os números de os.constants e fs.constants numa tabela só.
const c = require('constants'), os = require('os'), fs = require('fs');
console.log(c.O_RDONLY, c.SIGINT, c.ENOENT, c.S_IFMT, c.hasOwnProperty('O_CREAT'), Object.isFrozen(c));
for (const grupo of [os.constants.errno, os.constants.signals, os.constants.priority, os.constants.dlopen])
  console.log(Object.keys(grupo).every((nome) => c[nome] === grupo[nome]));
console.log(['O_CREAT', 'O_EXCL', 'R_OK', 'S_IRUSR', 'COPYFILE_EXCL'].every((nome) => c[nome] === fs.constants[nome]));
