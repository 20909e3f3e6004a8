// Cozinhar ocupa a thread por alguns milissegundos.
exports.cozinhar = (nome) => {
  const fim = Date.now() + 5;
  while (Date.now() < fim);
  return `${nome} quentinho`;
};
