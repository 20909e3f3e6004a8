// Quem usa espera pela preparação, que é uma promessa guardada.
// sempre: bom dia, ana
const fs = require('fs');

const iniciado = fs.promises.readFile(__filename).then(() => ({ saudacao: 'bom dia' }));

async function atender(nome) {
  const textos = await iniciado;
  console.log(textos.saudacao + ', ' + nome);
}

fs.readdir(__dirname, () => atender('ana'));
