// Uma thread faz uma coisa por vez: enquanto esta conta não acaba, nada mais acontece.
var start = Date.now();
for (var n = 0; Date.now() - start < 100; n++);
console.log(n > 0 && Date.now() - start >= 100 ? 'cem milissegundos sem atender ninguém' : 'rápido demais');
// espera: cem milissegundos sem atender ninguém
