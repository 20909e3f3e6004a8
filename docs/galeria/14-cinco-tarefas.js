// capítulo: 07-io-assincrono
// ideia: o tamanho da equipe de threads
// pergunta: São cinco tarefas iguais. Quando começa a quinta?

const crypto = require('crypto');

function pede(tarefa) {
  crypto.pbkdf2('senha', 'sal', 60000, 64, 'sha512', function pronta(erro) {
    if (erro) throw erro;
    console.log(`tarefa ${tarefa} pronta`);
  });
}

for (let tarefa = 1; tarefa <= 5; tarefa++) pede(tarefa);
console.log('as cinco foram pedidas');
