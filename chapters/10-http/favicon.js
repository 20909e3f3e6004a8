// módulo: quem pediu o segundo pedido? Um servidor que anota tudo o que lhe pedem; não termina sozinho
//
//   build/10-http chapters/10-http/favicon.js [porta]
//
// Abra o endereço no navegador, depois recarregue a página, e leia o terminal.
const http = require('http');

let pedidos = 0;

const servidor = http.createServer((req, res) => {
  console.log(`pedido ${++pedidos}: ${req.method} ${req.url}`);
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  res.end('<!doctype html><title>Olá</title><p>Olá!</p>\n');
});

servidor.listen(Number(process.argv[2] || 8011), '127.0.0.1', () => {
  console.log(`abra http://127.0.0.1:${servidor.address().port}/`);
});
