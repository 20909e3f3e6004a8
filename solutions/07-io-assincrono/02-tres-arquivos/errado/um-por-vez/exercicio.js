var fs = require('fs');

module.exports = function emOrdem(nomes, pronto) {
  var textos = [];
  function proximo(i) {
    if (i === nomes.length) { process.nextTick(pronto, null, textos); return; }
    fs.readFile(nomes[i], 'utf8', function (erro, texto) {
      if (erro) { pronto(erro); return; }
      textos.push(texto);
      proximo(i + 1);
    });
  }
  proximo(0);
};
