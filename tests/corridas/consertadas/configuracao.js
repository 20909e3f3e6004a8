// Espera-se pelos dois, e quem junta escolhe a ordem.
// sempre: porta 3000
const fs = require('fs');
const pasta = fs.mkdtempSync(require('os').tmpdir() + '/corrida-');
fs.writeFileSync(pasta + '/padrao.json', '{"porta": 80}');
fs.writeFileSync(pasta + '/minha.json', '{"porta": 3000}');

const ler = async (nome) => JSON.parse(await fs.promises.readFile(pasta + '/' + nome + '.json'));
Promise.all([ler('padrao'), ler('minha')]).then(([padrao, minha]) => {
  console.log('porta', Object.assign({}, padrao, minha).porta);
  fs.rmSync(pasta, { recursive: true });
});
