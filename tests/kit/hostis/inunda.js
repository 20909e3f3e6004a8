// Escreve sem parar em todo descritor que achar: o kit não pode guardar tudo o que lhe mandam.
// veredito: failed
// conferência: test
// limites: { "seconds": 2 }
var fs = require('fs');
var piece = Buffer.alloc(1 << 16, 'x');
piece[piece.length - 1] = 10;
for (;;) {
  for (var fd = 3; fd < 1024; fd++) {
    try {
      fs.writeSync(fd, piece);
    } catch (error) { /* não estava aberto */ }
  }
}
