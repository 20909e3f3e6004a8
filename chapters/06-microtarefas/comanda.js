// O executor anda já; then nunca. E só o primeiro desfecho vale.
const comanda = new Promise((cumpre, recusa) => {
  console.log('1. o executor');
  cumpre('café');
  cumpre('outro café');
  recusa(new Error('acabou'));
});

comanda.then((valor) => console.log('3.', valor));
console.log('2. já está cumprida:', comanda);
// espera: 1. o executor
// espera: 2. já está cumprida: Promise { 'café' }
// espera: 3. café
