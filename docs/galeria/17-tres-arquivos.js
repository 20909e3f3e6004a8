// capítulo: 07-io-assincrono
// ideia: leituras que andam juntas
// pergunta: Pedidos na ordem A, B, C. Em que ordem chegam?

const fs = require('fs');
const os = require('os');
const path = require('path');

const pasta = fs.mkdtempSync(path.join(os.tmpdir(), 'galeria-'));
const [a, b, c] = ['A', 'B', 'C'].map((nome) => path.join(pasta, nome));
for (const arquivo of [a, b, c]) fs.writeFileSync(arquivo, Buffer.alloc(8 * 1024 * 1024));
let faltam = 3;

function recebe(nome, erro) {
  if (erro) throw erro;
  console.log(`chegou ${nome}`);
  if (--faltam === 0) fs.rmSync(pasta, { recursive: true });
}

fs.readFile(a, function chegouA(erro) { recebe('A', erro); });
fs.readFile(b, function chegouB(erro) { recebe('B', erro); });
fs.readFile(c, function chegouC(erro) { recebe('C', erro); });
