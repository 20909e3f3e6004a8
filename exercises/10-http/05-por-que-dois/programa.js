// Um servidor que conta visitas, e um navegador de mentira que pede o que os de verdade pedem.
const http = require('http');

const paginas = {
  '/': '<title>Padaria</title><h1>Padaria</h1>',
  '/cardapio': '<title>Cardápio</title><link rel="icon" href="data:,"><h1>Pães</h1>'
};
let visitas = 0;

const servidor = http.createServer((req, res) => {
  visitas++;
  console.log(`${visitas}: ${req.url}`);
  if (!paginas[req.url]) res.statusCode = 404;
  res.end(paginas[req.url]);
});

// Pede a página. Depois vai atrás do desenho da aba: o que a página indica (um `data:` já vem dentro
// dela) ou, se ela não diz nada, o de sempre.
function navega(caminho, pronto) {
  pede(caminho, (html) => {
    const icone = /<link rel="icon" href="([^"]*)"/.exec(html);
    const onde = icone ? icone[1] : '/favicon.ico';
    if (onde.startsWith('data:')) pronto();
    else pede(onde, pronto);
  });
}

function pede(path, pronto) {
  http.get({ host: '127.0.0.1', port: servidor.address().port, path, agent: false }, (res) => {
    let texto = '';
    res.on('data', (pedaco) => { texto += pedaco; });
    res.on('end', () => pronto(texto));
  });
}

servidor.listen(0, '127.0.0.1', () => {
  navega('/', () => navega('/cardapio', () => {
    console.log(`visitas: ${visitas}`);
    servidor.close();
  }));
});
