// A última xícara do dia. Cada passo devolve uma promessa.
const passo = (nome, resultado) => new Promise((cumpre, recusa) => {
  setTimeout(() => {
    console.log(nome);
    if (resultado instanceof Error) recusa(resultado);
    else cumpre(resultado);
  }, 5);
});

const moe = (graos) => passo('moí', `pó de ${graos}`);
const coa = (po) => passo('coei', `café (${po})`);
const lava = () => passo('fui lavar', new Error('faltou água'));

// O alarme da cozinha: só toca se ninguém tratou uma rejeição.
process.on('unhandledRejection', (erro) => { console.log('ninguém tratou:', erro.message); });

moe('arábica')
  .then((po) => { coa(po); })
  .then((cafe) => { console.log('servi:', cafe); })
  .then(() => lava())
  .catch((erro) => { console.log('fica para amanhã:', erro.message); })
  .then(() => { console.log('fechei'); });
