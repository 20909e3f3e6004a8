// Um timer diz "não antes de", nunca "exatamente em".
const start = Date.now();
setTimeout(() => {
  const late = Date.now() - start;
  console.log(late >= 200 ? 'o de 10 ms esperou o cálculo acabar' : 'na hora');
}, 10);
while (Date.now() - start < 200); // 200 ms de cálculo: ninguém mais anda
console.log('cálculo pronto');
// espera: cálculo pronto
// espera: o de 10 ms esperou o cálculo acabar
