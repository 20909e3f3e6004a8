// Caminhos de verdade.
const fs = require('fs');
fs.realpath.native(__filename, (erro, nome) => {
  console.log(nome === __filename);
  fs.lstat(nome, (erro, s) => console.log(s.isFile()));
});
