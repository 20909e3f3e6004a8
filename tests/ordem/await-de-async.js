// Esperar uma função async que não espera nada custa um passo só.
async function vazia() { console.log('vazia'); }
(async () => {
  await vazia();
  console.log('voltei');
})();
Promise.resolve().then(() => console.log('then 0')).then(() => console.log('then 1'));
