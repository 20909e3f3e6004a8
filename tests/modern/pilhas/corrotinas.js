// A pilha de um erro numa função async ou geradora: quem a chamou, e quem espera por ela.
const pilha = (erro) => erro.stack.split('\n').slice(1)
  .map((linha) => /at (async )?(?:Function\.|Conta\.)?(\S+) \(.*corrotinas\.js:(\d+)/.exec(linha))
  .filter((achado) => achado !== null)
  .map(([, async = '', nome, linha]) => `${async}${nome}:${linha}`);

async function fundo(espera) {
  if (espera) await null;
  throw new Error('x');
}
async function meio(espera) { await fundo(espera); }
const topo = async (espera) => { await meio(espera); };
function comum() { return topo(false); }

class Conta {
  async saldo() { await null; return nada.valor; }
  static async soma() { return await new Conta().saldo(); }
}

function* geradora() { yield 1; throw new Error('g'); }
function percorre() { for (const x of geradora()) console.log(x); }

(async () => {
  try { percorre(); } catch (erro) { console.log(pilha(erro).slice(0, 2)); }
  await comum().catch((erro) => console.log(pilha(erro).slice(0, 4)));
  await topo(true).catch((erro) => console.log(pilha(erro).slice(0, 3)));
  await Conta.soma().catch((erro) => console.log(erro.message, pilha(erro).slice(0, 2)));
})();
