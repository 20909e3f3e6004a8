// módulo: a página do envio num terminal. Manda um arquivo e pergunta, enquanto isso, quanto já chegou
//
//   build/10-http chapters/10-http/envio.js 0 600 > build/onde.txt &
//   build/10-http chapters/10-http/barra.js build/onde.txt [KB]
//
// O servidor é envio.js, noutro processo; o arquivo é o que ele escreveu, com o endereço, e some depois de lido.
// Cada linha é uma pergunta: o que ele respondeu, e em quanto tempo.
const http = require('http');
const fs = require('fs');

const KILOBYTES = Number(process.argv[3] || 600);
const EVERY = 150; // ms entre uma resposta e a pergunta seguinte
let port;

function call(method, path, answered) {
  const options = { host: '127.0.0.1', port, method, path, agent: false };
  return http.request(options, (res) => {
    let text = '';
    res.on('data', (chunk) => { text += chunk; });
    res.on('end', () => answered(res.statusCode, text));
  });
}

function draw(upload, waited) {
  const part = upload.received / upload.total;
  const bar = '#'.repeat(Math.round(part * 20)).padEnd(20);
  console.log(`[${bar}] ${String(Math.round(part * 100)).padStart(3)}%  a resposta levou ${waited} ms`);
}

// Enquanto o envio não acaba, pergunta outra vez. O 404 é o de quem perguntou antes de o envio começar.
function ask() {
  const asked = Date.now();
  call('GET', '/progresso?id=barra', (status, text) => {
    const upload = status === 200 ? JSON.parse(text) : null;
    if (upload) draw(upload, Date.now() - asked);
    if (!upload || upload.state === 'chegando') setTimeout(ask, EVERY);
  }).end();
}

function send() {
  call('POST', '/envio?id=barra', () => {}).end(Buffer.alloc(KILOBYTES * 1024, 'x'));
  ask();
}

// O servidor pode estar acabando de ligar: o endereço aparece no arquivo quando ele escuta.
(function find(file, tries) {
  fs.readFile(file, 'utf8', (error, text) => {
    const address = /:(\d+)\//.exec(text || '');
    if (!address && tries === 0) return console.log(`não há endereço em ${file}: ligue envio.js outra vez, como no texto`);
    if (!address) return setTimeout(find, 20, file, tries - 1);
    port = Number(address[1]);
    fs.unlink(file, send);
  });
})(process.argv[2], 500);
