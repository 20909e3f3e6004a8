// módulo: cronometro(nome, função) escreve "nome = milissegundos", o menor de cinco vezes
module.exports = function cronometro(nome, funcao) {
  let menor = Infinity;
  for (let vez = 0; vez < 5; vez++) {
    const inicio = process.hrtime();
    funcao();
    const [s, ns] = process.hrtime(inicio);
    menor = Math.min(menor, s * 1000 + ns / 1e6);
  }
  console.log(`${nome} = ${menor.toFixed(3)}`);
};
