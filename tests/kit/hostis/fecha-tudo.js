// Fecha todos os descritores que achar, os seus e os do loop.
// veredito: qualquer
// limites: { "seconds": 2 }
var fs = require('fs');
for (var fd = 0; fd < 1024; fd++) {
  try {
    fs.closeSync(fd);
  } catch (error) { /* não estava aberto */ }
}
setTimeout(function () {}, 20000);
