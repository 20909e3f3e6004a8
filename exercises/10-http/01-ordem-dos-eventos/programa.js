const http = require('http');

const server = http.createServer((req, res) => {
  if (req.method === 'GET') {
    res.end('oi');
    return;
  }
  console.log('POST começou');
  req.resume();
  req.on('end', () => {
    console.log('POST completo');
    res.end('ok');
  });
});

server.listen(0, '127.0.0.1', () => {
  const port = server.address().port;
  const post = http.request({ port, method: 'POST', agent: false }, (res) => {
    res.resume();
    server.close();
  });
  post.write('primeira metade');
  setTimeout(() => {
    http.get({ port, agent: false }, (res) => {
      res.resume();
      res.on('end', () => {
        console.log('GET respondido');
        post.end('segunda metade');
      });
    });
  }, 30);
});
