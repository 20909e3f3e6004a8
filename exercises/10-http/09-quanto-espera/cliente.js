// Manda um pedaço em cada envio, todos juntos, e pergunta o progresso: quanto espera, contado em cálculos?
//
//   cliente.js nome porta envios
const http = require('http');
const { cronometra } = require('./conta');

const [nome, port, envios] = process.argv.slice(2);
const PEDACO = Buffer.alloc(16 * 1024, 'x'), RODADAS = 3;
const alvo = (method) => ({ host: '127.0.0.1', port, method, path: '/', agent: false });

const posts = [];
for (let i = 0; i < Number(envios); i++) {
  posts.push(http.request(alvo('POST'), (res) => res.resume()));
  posts[i].flushHeaders();
}

// respondido(ms, quantos pedaços o servidor ainda tem por conferir)
function pergunta(respondido) {
  const inicio = process.hrtime();
  http.get(alvo('GET'), (res) => {
    let texto = '';
    res.on('data', (pedaco) => { texto += pedaco; });
    res.on('end', () => {
      const [s, ns] = process.hrtime(inicio);
      respondido(s * 1000 + ns / 1e6, Number(texto));
    });
  });
}

// Uma rodada só começa depois de o servidor acabar a anterior.
function descansa(pronto) {
  pergunta((ms, faltam) => (faltam === 0 ? pronto() : setTimeout(descansa, 5, pronto)));
}

const esperas = [];
(function rodada() {
  if (esperas.length === RODADAS) {
    posts.forEach((post) => post.end());
    const mediana = esperas.sort((a, b) => a - b)[Math.floor(RODADAS / 2)];
    return console.log(`${nome} = ${mediana.toFixed(2)} cálculos`);
  }
  const calculo = cronometra(PEDACO);
  descansa(() => {
    let faltam = posts.length;
    posts.forEach((post) => post.write(PEDACO, () => {
      if (--faltam > 0) return;
      pergunta((ms) => {
        esperas.push(ms / calculo);
        rodada();
      });
    }));
  });
})();
