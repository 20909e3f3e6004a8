// Dentro de uma função async, o tique ainda espera as promessas.
(async () => {
  await null;
  process.nextTick(() => console.log('tique'));
  console.log('um');
  await null;
  console.log('dois');
})();
