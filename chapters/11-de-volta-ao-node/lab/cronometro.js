// módulo: cronometro(nome, função) escreve "nome = milissegundos" de processador, o menor de cinco vezes
module.exports = function cronometro(nome, funcao) {
  let menor = Infinity;
  for (let vez = 0; vez < 5; vez++) {
    const antes = process.cpuUsage();
    funcao();
    const { user, system } = process.cpuUsage(antes);
    menor = Math.min(menor, (user + system) / 1000);
  }
  console.log(`${nome} = ${menor.toFixed(3)}`);
};
