// capítulo: 07-io-assincrono
// ideia: oito pedidos, alguns cozinheiros, um garçom
// pergunta: Cada prato leva um certo tempo. Os oito saem em uma, duas ou oito vezes esse tempo?

const crypto = require('crypto');

const PEDIDOS = 8;

// Quem cozinha é a equipe de threads; quem anota e serve é o garçom, a thread do JavaScript.
function anota(pedido) {
  crypto.pbkdf2('farinha', 'sal', 60000, 64, 'sha512', function serve(erro) {
    if (erro) throw erro;
    console.log(`garçom: prato ${pedido} na mesa`);
  });
}

for (let pedido = 1; pedido <= PEDIDOS; pedido++) anota(pedido);
console.log(`garçom: ${PEDIDOS} pedidos na cozinha`);

setImmediate(function bebida() {
  console.log('garçom: levei a água, que não precisa de cozinheiro');
});
