// capítulo: 04-fila
// ideia: try, catch e callback
// pergunta: Quem pega o erro, o catch ou a rede?

process.on('uncaughtException', function rede(erro) {
  console.log(`rede: ${erro.message}`);
});

try {
  setTimeout(function tiraDoForno() {
    throw new Error('o bolo queimou');
  }, 50);
  console.log('try: pedido anotado, sem erro nenhum');
} catch (erro) {
  console.log(`catch: ${erro.message}`);
}

setTimeout(function proximoPedido() {
  console.log('e o laço seguiu');
}, 50);
