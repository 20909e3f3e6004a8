// Um pipeline: os pedaços mudam de tamanho e de hora, e nenhum se perde nem troca de lugar.
// sempre: 300000 bytes, iguais: true
const fs = require('fs');
const net = require('net');
const { pipeline } = require('stream');
const pasta = fs.mkdtempSync(require('os').tmpdir() + '/corrida-');
const original = Buffer.alloc(300000, 'abcdefghijklmnopqrstuvwxyz\n');
fs.writeFileSync(pasta + '/original', original);

const servidor = net.createServer((socket) => {
  pipeline(socket, fs.createWriteStream(pasta + '/copia'), (erro) => {
    if (erro) throw erro;
    const copia = fs.readFileSync(pasta + '/copia');
    console.log(copia.length + ' bytes, iguais: ' + copia.equals(original));
    fs.rmSync(pasta, { recursive: true });
    servidor.close();
  });
});

servidor.listen(0, '127.0.0.1', () => {
  const socket = net.connect(servidor.address().port, '127.0.0.1');
  pipeline(fs.createReadStream(pasta + '/original'), socket, (erro) => { if (erro) throw erro; });
});
