// Oito recados chegam juntos. Depois, outro mural lê o que ficou no disco: estão lá os oito, cada um com o seu número?
const http = require('http');

const abre = require('./exercicio');
const QUANTOS = 8;

function pede(servidor, method, corpo, pronto) {
  const alvo = { host: '127.0.0.1', port: servidor.address().port, path: '/recados', method, agent: false };
  http.request(alvo, (res) => {
    let texto = '';
    res.on('data', (pedaco) => { texto += pedaco; });
    res.on('end', () => pronto(texto));
  }).end(corpo);
}

function deixa(servidor, pronto) {
  let faltam = QUANTOS;
  for (let i = 1; i <= QUANTOS; i++) {
    pede(servidor, 'POST', JSON.stringify({ texto: `recado ${i}` }), () => {
      if (--faltam === 0) servidor.close(pronto);
    });
  }
}

function conta() {
  abre((servidor) => servidor.listen(0, '127.0.0.1', () => pede(servidor, 'GET', '', (lista) => {
    const recados = JSON.parse(lista);
    const textos = new Set(recados.map(({ texto }) => texto)), ids = new Set(recados.map(({ id }) => id));
    console.log(`chegaram juntos ${QUANTOS}; no disco há ${textos.size}, com ${ids.size} números`);
    servidor.close();
  })));
}

abre((servidor) => servidor.listen(0, '127.0.0.1', () => deixa(servidor, conta)));
