// capítulo: 07-io-assincrono
// ideia: a mesma leitura, de dois jeitos
// pergunta: Nas duas vezes há um freguês à espera. Em qual delas ele é atendido antes de o arquivo chegar?

const fs = require('fs');
const os = require('os');
const path = require('path');

const pasta = fs.mkdtempSync(path.join(os.tmpdir(), 'galeria-'));
const arquivo = path.join(pasta, 'grande');
fs.writeFileSync(arquivo, Buffer.alloc(32 * 1024 * 1024));

function comSync() {
  setImmediate(function fregues() { console.log('sync: freguês atendido'); setImmediate(semSync); });
  fs.readFileSync(arquivo);
  console.log('sync: o arquivo chegou');
}

function semSync() {
  process.nextTick(function fregues() { console.log('async: freguês atendido'); });
  fs.readFile(arquivo, function chegou(erro) {
    if (erro) throw erro;
    console.log('async: o arquivo chegou');
    fs.rmSync(pasta, { recursive: true });
  });
}

comSync();
