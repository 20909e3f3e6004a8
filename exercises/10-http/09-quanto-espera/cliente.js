// Manda um pedaço em cada envio, todos juntos, e pergunta o progresso: quantos cálculos o servidor fez antes de responder?
//
//   cliente.js nome porta envios
const http = require('http');
const { VOLTAS } = require('./conta');

const [nome, port, envios] = process.argv.slice(2);
const PEDACO = Buffer.alloc(16 * 1024, 'x'), RODADAS = 3;
const alvo = (method) => ({ host: '127.0.0.1', port, method, path: '/', agent: false });

const posts = [];
for (let i = 0; i < Number(envios); i++) {
  posts.push(http.request(alvo('POST'), (res) => res.resume()));
  posts[i].flushHeaders();
}

// respondido(quantos pedaços o servidor ainda tem por conferir, quantas voltas a soma já deu)
function pergunta(respondido) {
  http.get(alvo('GET'), (res) => {
    let texto = '';
    res.on('data', (pedaco) => { texto += pedaco; });
    res.on('end', () => respondido(...texto.split(' ').map(Number)));
  });
}

// Uma rodada só começa depois de o servidor acabar a anterior.
function descansa(pronto) {
  pergunta((faltam, feitas) => (faltam === 0 ? pronto(feitas) : setTimeout(descansa, 5, pronto)));
}

const esperas = [];
(function rodada() {
  if (esperas.length === RODADAS) {
    posts.forEach((post) => post.end());
    const mediana = esperas.sort((a, b) => a - b)[Math.floor(RODADAS / 2)];
    return console.log(`${nome} = ${mediana.toFixed(2)} cálculos`);
  }
  descansa((antes) => {
    let faltam = posts.length;
    posts.forEach((post) => post.write(PEDACO, () => {
      if (--faltam > 0) return;
      pergunta((sobram, depois) => {
        esperas.push((depois - antes) / VOLTAS);
        rodada();
      });
    }));
  });
})();
