// docs/exemplos/conversa, noutro processo: dois ouvintes, recusas, quem volta recebe o que perdeu, e Ctrl-C despede todos.
const { spawn } = require('child_process');
const fs = require('fs'), http = require('http'), path = require('path');
const pasta = path.join(__dirname, '../../../docs/exemplos/conversa');
const child = spawn(process.execPath, [path.join(pasta, 'servidor.js'), '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
child.stdout.once('data', (line) => prova(Number(/:(\d+)\n/.exec(line)[1])));

const conta = (res) => res.statusCode + ' ' + res.rawHeaders.join('|').replace(/Date\|[^|]*/, 'Date|…');
const pede = (port, method, url, body) => new Promise((resolve) => {
  const req = http.request({ port, method, path: url, agent: false }, (res) => {
    let text = '';
    res.setEncoding('utf8').on('data', (d) => { text += d; }).on('end', () => resolve([method + ' ' + url, conta(res), text]));
  });
  req.end(body);
});
// Ouve; `ate(n)` espera até ter chegado o n-ésimo pedaço que termina em linha vazia.
const ouve = (port, nome, headers) => new Promise((resolve) => {
  http.get({ port, path: '/eventos', headers, agent: false }, (res) => {
    let text = '', espera = () => {};
    console.log(nome, conta(res));
    res.setEncoding('utf8').on('data', (d) => { text += d; espera(); });
    resolve({ res, ate: (n) => new Promise((done) => { espera = () => { if (text.split('\n\n').length > n) { console.log(nome, text); espera = () => {}; done(); } }; espera(); }) });
  });
});
async function prova(port) {
  const fala = (quem, texto) => pede(port, 'POST', '/falas', JSON.stringify({ quem, texto }));
  const [, , html] = await pede(port, 'GET', '/');
  console.log(html === fs.readFileSync(path.join(pasta, 'public/index.html'), 'utf8'));
  console.log(await pede(port, 'GET', '/nada'));
  const ana = await ouve(port, 'Ana'), beto = await ouve(port, 'Beto');
  console.log(await fala('Ana', 'olá 😀\nlinha'));
  await ana.ate(2); await beto.ate(2);
  for (const [quem, texto] of [['', 'x'], ['Ana', ' '], [1, 'x'], ['Ana', 'x'.repeat(3000)]]) console.log(await fala(quem, texto));
  console.log(await pede(port, 'POST', '/falas', '{'));
  beto.res.destroy();
  await fala('Ana', 'dois'); await fala('Ana', 'três');
  await ana.ate(4);
  const volta = await ouve(port, 'Beto', { 'Last-Event-ID': '1' });
  await volta.ate(3);
  let abertos = 2;
  const fim = () => { if (--abertos === 0) console.log('os dois foram despedidos'); };
  ana.res.on('end', fim);
  volta.res.on('end', fim);
  process.on('exit', () => console.log('saiu', child.exitCode));
  child.kill('SIGINT');
}
