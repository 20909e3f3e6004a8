// Entre ler e escrever há um await: enquanto uma pilha dorme, a outra leu o mesmo valor.
let cofre = 0;

async function deposita(valor) {
  const tinha = cofre;
  await null; // a confirmação do banco
  cofre = tinha + valor;
}

Promise.all([deposita(10), deposita(20)])
  .then(() => console.log(`no cofre: R$ ${cofre}`));
// espera: no cofre: R$ 20
