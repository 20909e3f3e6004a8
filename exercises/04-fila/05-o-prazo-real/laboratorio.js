// Quanto demora de verdade um setTimeout de 50 ms? O número é quantas vezes o prazo: 1 é "na hora".
// De cada situação, a melhor de três medidas.
const PRAZO = 50;

function calcula(ms) {
  const inicio = Date.now();
  while (Date.now() - inicio < ms);
}

// Arma o timer e, logo em seguida, calcula durante `calculo` ms.
function mede(calculo, pronto) {
  const inicio = Date.now();
  setTimeout(() => pronto((Date.now() - inicio) / PRAZO), PRAZO);
  calcula(calculo);
}

function melhorDeTres(calculo, pronto, medidas = []) {
  if (medidas.length === 3) return pronto(Math.min(...medidas));
  mede(calculo, (vezes) => melhorDeTres(calculo, pronto, medidas.concat(vezes)));
}

const situacoes = [['sem cálculo', 0], ['cálculo de 25 ms', 25], ['cálculo de 150 ms', 150]];

(function proxima() {
  const [nome, calculo] = situacoes.shift();
  melhorDeTres(calculo, (vezes) => {
    console.log(`${nome} = ${vezes.toFixed(1)}`);
    if (situacoes.length > 0) proxima();
  });
})();
