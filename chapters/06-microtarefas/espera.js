// await é then com outra roupa: o que vem depois dele é um job, na mesma fila.
async function comAwait() {
  console.log('await: antes');
  const valor = await 'café';
  console.log('await:', valor);
}

function comThen() {
  console.log('then: antes');
  return Promise.resolve('café').then((valor) => console.log('then:', valor));
}

comAwait();
comThen();
console.log('programa principal');
// espera: await: antes
// espera: then: antes
// espera: programa principal
// espera: await: café
// espera: then: café
