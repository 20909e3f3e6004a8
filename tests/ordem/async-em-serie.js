// Uma depois da outra.
const dorme = (ms) => new Promise((r) => setTimeout(r, ms));
(async () => {
  for (const nome of ['a', 'b', 'c']) {
    console.log('começa', nome);
    await dorme(3);
    console.log('acaba', nome);
  }
})();
