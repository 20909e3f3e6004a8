// Uma função que chama a si mesma até o motor recusar. Quantas chamadas couberam?
function desce(passo) {
  let andares = 0;
  const outra = () => {
    andares++;
    passo(outra);
  };
  try {
    outra();
  } catch (erro) {
    console.log(`(parou com ${erro.name})`);
  }
  return andares;
}

// Direto, de JavaScript para JavaScript.
console.log(`só JavaScript = ${desce((outra) => outra())}`);

// Por um desvio: forEach é uma função em C do motor, que chama a nossa de volta.
console.log(`passando por C = ${desce((outra) => [1].forEach(outra))}`);
