// capítulo: 05-event-loop
// ideia: setTimeout e setImmediate, de dentro da fase poll
// pergunta: São os mesmos dois, agora de dentro de um readFile. Qual sai primeiro?

const fs = require('fs');

function timeout() {
  console.log('timeout');
}

function immediate() {
  console.log('immediate');
}

fs.readFile(__filename, function chegou(erro) {
  if (erro) throw erro;
  console.log('o arquivo chegou: estamos na fase poll');
  setTimeout(timeout, 0);
  setImmediate(immediate);
});
