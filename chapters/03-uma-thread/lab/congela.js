// Um cliente pede uma conta de 300 ms de processador, outro pede um olá: quando é atendido o segundo? E se o primeiro
// só espera meio segundo?
//
//   ./nozinho chapters/03-uma-thread/lab/congela.js [servidores]
//
// Mede o que o PSS não mostra: num servidor de uma thread só, a conta de um é a demora de todos. Com um processo
// ou uma thread por conexão, o sistema operacional reparte o processador, e o segundo cliente nem nota.
const { sobe, conecta, caminho } = require('./servidores');

const quais = process.argv[2] ? process.argv[2].split(',') : ['fork', 'threads', 'laço'];

async function mede(nome, primeiro) {
  const servidor = await sobe(nome);
  try {
    await conecta(servidor.port, caminho(nome)).then(({ socket }) => socket.destroy()); // já está tudo carregado
    let acabou = false;
    const lento = conecta(servidor.port, primeiro).finally(() => { acabou = true; });
    await new Promise((resolve) => setTimeout(resolve, 100)); // o primeiro já foi atendido, e trabalha
    const { socket, ms } = await conecta(servidor.port, caminho(nome));
    const quando = acabou ? 'só depois' : 'na hora';
    socket.destroy();
    (await lento).socket.destroy();
    return `${quando} (${ms.toFixed(0)} ms)`;
  } finally {
    await servidor.desce();
  }
}

async function principal() {
  for (const nome of quais) {
    for (const [primeiro, verbo] of [['/espera', 'espera'], ['/calcula', 'calcula']]) {
      console.log(`${nome}: enquanto um ${verbo}, o outro é atendido ${await mede(nome, primeiro)}`);
    }
  }
}

principal();
