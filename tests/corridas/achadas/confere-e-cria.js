// Confere, espera, age: dois que conferiram juntos acham, os dois, que são o primeiro.
// acha: criado 1 vez
// acha: criado 2 vezes
const fs = require('fs');
const pasta = fs.mkdtempSync(require('os').tmpdir() + '/corrida-');
let vezes = 0;

async function garantirConta(nome) {
  const arquivo = pasta + '/' + nome;
  const existe = await fs.promises.stat(arquivo).then(() => true, () => false);
  if (existe) return;
  await fs.promises.writeFile(arquivo, 'saldo 0');
  vezes++;
}

async function atender(avisos) {
  for (const aviso of avisos) await fs.promises.readFile(__filename); // cada pedido chega no seu tempo
  await garantirConta('ana');
}

Promise.all([atender([]), atender(['e-mail', 'sms'])]).then(() => {
  console.log('criado', vezes, vezes === 1 ? 'vez' : 'vezes');
  fs.rmSync(pasta, { recursive: true });
});
