// Um servidor e um cliente no mesmo programa, na mesma thread.
const http = require('http');

const server = http.createServer((req, res) => {
  res.end(`olá, você pediu ${req.url}`);
});

server.listen(0, '127.0.0.1', () => {
  http.get({ port: server.address().port, path: '/cafe' }, (res) => {
    res.setEncoding('utf8');
    res.on('data', (text) => console.log(res.statusCode, text));
    res.on('end', () => server.close());
  });
});
// espera: 200 olá, você pediu /cafe
