// Conferir e criar num pedido só: com 'wx', o sistema garante que um só é o primeiro.
// sempre: criado 1 vez
const fs = require('fs');
const pasta = fs.mkdtempSync(require('os').tmpdir() + '/corrida-');
let vezes = 0;

async function garantirConta(nome) {
  try {
    await fs.promises.writeFile(pasta + '/' + nome, 'saldo 0', { flag: 'wx' });
    vezes++;
  } catch (erro) {
    if (erro.code !== 'EEXIST') throw erro;
  }
}

async function atender(avisos) {
  for (const aviso of avisos) await fs.promises.readFile(__filename);
  await garantirConta('ana');
}

Promise.all([atender([]), atender(['e-mail', 'sms'])]).then(() => {
  console.log('criado', vezes, vezes === 1 ? 'vez' : 'vezes');
  fs.rmSync(pasta, { recursive: true });
});
