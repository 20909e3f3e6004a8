let soma = 0;
for (let n = 1; n <= 3; n++) {
  const dobro = n * 2;
  soma += dobro;
}
console.log(soma);
// espera: 12
