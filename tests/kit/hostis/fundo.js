// Uma pasta dentro da outra, cinco mil vezes, e nomes que não se digitam.
// veredito: failed
var fs = require('fs');
fs.writeFileSync('com\nquebra\x1b[2J', '');
for (var i = 0; i < 5000; i++) {
  fs.mkdirSync('uma-pasta');
  process.chdir('uma-pasta');
}
console.log('cheguei');
