// Uma variável do servidor guarda de quem é o pedido; entre guardar e usar há um await.
// acha: ana recebeu a página de ana
// acha: ana recebeu a página de bia
const http = require('http');
const fs = require('fs');
let usuario;

const servidor = http.createServer(async (req, res) => {
  usuario = req.url.slice(1);
  await fs.promises.readFile(__filename); // o modelo da página
  res.end('página de ' + usuario);
});

servidor.listen(0, '127.0.0.1', () => {
  const linhas = [];
  for (const nome of ['ana', 'bia']) {
    http.get({ port: servidor.address().port, host: '127.0.0.1', path: '/' + nome, agent: false }, (res) => {
      let texto = '';
      res.setEncoding('utf8');
      res.on('data', (pedaco) => { texto += pedaco; });
      res.on('end', () => {
        linhas.push(nome + ' recebeu a ' + texto);
        if (linhas.length < 2) return;
        console.log(linhas.sort().join('\n'));
        servidor.close();
      });
    });
  }
});
