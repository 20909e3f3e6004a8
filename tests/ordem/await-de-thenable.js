// Um thenable esperado é adotado num job.
const objeto = { then(resolve) { console.log('then chamado'); resolve('valor'); } };
(async () => {
  console.log(await objeto);
})();
Promise.resolve().then(() => console.log('1')).then(() => console.log('2')).then(() => console.log('3'));
