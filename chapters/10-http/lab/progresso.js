// Quanto espera quem pergunta o progresso de um envio, com e sem uma conta no handler?
//
//   ./nozinho chapters/10-http/lab/progresso.js
//
// Liga três vezes o servidor de lab/servidor.js no runtime do capítulo, noutro processo, e manda a cada um
// dez pedaços de 16 KB. Depois de cada pedaço, pergunta o progresso e mede a espera. As medianas dependem da
// máquina; as razões entre elas, pouco.
const http = require('http');
const { spawn } = require('child_process');
const path = require('path');

const PEDACOS = 10, PEDACO = Buffer.alloc(16 * 1024, 'x');

function liga(modo, pronto) {
  const runtime = path.join(__dirname, '../../../build/10-http');
  const servidor = spawn(runtime, [path.join(__dirname, 'servidor.js'), modo], { stdio: ['ignore', 'pipe', 'inherit'] });
  servidor.stdout.once('data', (linha) => pronto(servidor, Number(linha)));
}

function pergunta(port, respondido) {
  const inicio = process.hrtime();
  http.get({ host: '127.0.0.1', port, path: '/progresso', agent: false }, (res) => {
    res.resume();
    res.on('end', () => {
      const [s, ns] = process.hrtime(inicio);
      respondido(s * 1000 + ns / 1e6);
    });
  });
}

const mediana = (lista) => lista.sort((a, b) => a - b)[Math.floor(lista.length / 2)];

// pronto(mediana das esperas, em ms)
function mede(modo, pronto) {
  liga(modo, (servidor, port) => {
    const esperas = [];
    const envio = http.request({ host: '127.0.0.1', port, method: 'POST', agent: false }, (res) => {
      res.resume();
      res.on('end', () => {
        servidor.kill();
        pronto(mediana(esperas));
      });
    });
    (function manda() {
      if (esperas.length === PEDACOS) return envio.end();
      envio.write(PEDACO, () => pergunta(port, (ms) => {
        esperas.push(ms);
        manda();
      }));
    })();
  });
}

mede('livre', (livre) => mede('travado', (travado) => mede('fatiado', (fatiado) => {
  console.log(`livre = ${livre.toFixed(1)} ms`);
  console.log(`travado = ${travado.toFixed(1)} ms`);
  console.log(`fatiado = ${fatiado.toFixed(1)} ms`);
  console.log(`travado / livre = ${(travado / livre).toFixed(0)} vezes`);
  console.log(`travado / fatiado = ${(travado / fatiado).toFixed(0)} vezes`);
  console.log(`o travado espera dez vezes mais, ou pior: ${travado >= 10 * livre ? 'sim' : 'não'}`);
})));
