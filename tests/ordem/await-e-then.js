// await e then sobre promessas prontas dividem a fila, um passo de cada vez.
(async () => {
  for (let i = 0; i < 3; i++) { await null; console.log('await', i); }
})();
Promise.resolve().then(() => console.log('then 0')).then(() => console.log('then 1')).then(() => console.log('then 2'));
