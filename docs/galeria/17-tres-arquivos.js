// capítulo: 07-io-assincrono
// ideia: leituras pedidas juntas chegam em qualquer ordem
// pergunta: pedidos na ordem A, B, C. Em que ordem chegam?

const fs = require('fs');
const os = require('os');
const path = require('path');

const pasta = fs.mkdtempSync(path.join(os.tmpdir(), 'galeria-'));
const nomes = ['A', 'B', 'C'];
let faltam = nomes.length;

for (const nome of nomes) fs.writeFileSync(path.join(pasta, nome), nome);

for (const nome of nomes) {
  fs.readFile(path.join(pasta, nome), 'utf8', function chegou(erro, texto) {
    if (erro) throw erro;
    console.log(`chegou ${texto}`);
    if (--faltam === 0) fs.rmSync(pasta, { recursive: true });
  });
}

// resposta: em qualquer uma. Cada leitura está com uma thread da equipe, e ninguém prometeu que a
// primeira acaba antes. Embaralhe, e veja as seis ordens.
