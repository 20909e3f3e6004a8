// Repetir uma operação que falha, e desistir.
const dorme = (ms) => new Promise((r) => setTimeout(r, ms));
const repete = async (f, { vezes = 3, espera = 1 } = {}) => {
  for (let n = 1; ; n++) {
    try { return await f(n); } catch (erro) {
      console.log(`tentativa ${n}: ${erro.message}`);
      if (n === vezes) throw new Error('desisti', { cause: erro });
      await dorme(espera * 2 ** n);
    }
  }
};
(async () => {
  console.log(await repete(async (n) => { if (n < 3) throw new Error('ainda não'); return `deu na ${n}`; }));
  await repete(
    () => { throw new Error('nunca'); }, { vezes: 2 }
  ).catch((e) => console.log(e.message, '<-', e.cause.message));
})();
