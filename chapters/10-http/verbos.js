// O mesmo endereço, quatro verbos: ler, acrescentar, trocar, apagar.
const http = require('http');

const pratos = new Map([['1', 'feijoada']]);
let ultimo = 1; // um id não se usa duas vezes

const servidor = http.createServer((req, res) => {
  const id = req.url.split('/')[2];
  let corpo = '';
  req.on('data', (pedaco) => { corpo += pedaco; });
  req.on('end', () => {
    if (req.method === 'GET') return res.end([...pratos.values()].join(', '));
    if (req.method === 'POST') {
      pratos.set(String(++ultimo), corpo);
      res.writeHead(201, { location: `/pratos/${ultimo}` });
    } else if (req.method === 'PUT') {
      pratos.set(id, corpo);
    } else if (req.method === 'DELETE') {
      pratos.delete(id);
      res.writeHead(204);
    }
    res.end();
  });
});

const pedidos = [['GET', '/pratos'], ['POST', '/pratos', 'moqueca'], ['PUT', '/pratos/1', 'feijoada vegana'],
  ['DELETE', '/pratos/2'], ['GET', '/pratos']];

function proximo() {
  if (pedidos.length === 0) return servidor.close();
  const [method, path, corpo] = pedidos.shift();
  const req = http.request({ port: servidor.address().port, method, path, agent: false }, (res) => {
    let texto = '';
    res.on('data', (pedaco) => { texto += pedaco; });
    res.on('end', () => {
      console.log(`${method} ${path}: ${res.statusCode} ${res.headers.location || texto}`.trim());
      proximo();
    });
  });
  req.end(corpo);
}

servidor.listen(0, '127.0.0.1', proximo);
// espera: GET /pratos: 200 feijoada
// espera: POST /pratos: 201 /pratos/2
// espera: PUT /pratos/1: 200
// espera: DELETE /pratos/2: 204
// espera: GET /pratos: 200 feijoada vegana
