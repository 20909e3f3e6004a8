const http = require('http');

http.createServer((req, res) => {
  res.end(`olá! você pediu ${req.url}\n`);
}).listen(process.argv[2] || 3000, '127.0.0.1');
