// Um servidor http num worker: pedidos, corpo e keep-alive.
var cluster = require('cluster');
var http = require('http');
if (cluster.isWorker) {
  http.createServer(function (req, res) {
    var body = '';
    req.on('data', function (d) { body += d; });
    req.on('end', function () { res.end([cluster.worker.id, req.method, req.url, body].join(' ')); });
  }).listen(0, '127.0.0.1');
  return;
}
cluster.fork().on('listening', function (address) {
  var agent = new http.Agent({ keepAlive: true });
  var left = 3;
  (function next() {
    if (left-- === 0) {
      agent.destroy();
      return cluster.disconnect();
    }
    http.request({ port: address.port, host: '127.0.0.1', method: 'POST', path: '/' + left, agent: agent }, function (res) {
      res.on('data', function (d) { console.log(res.statusCode, String(d)); });
      res.on('end', function () { setImmediate(next); });
    }).end('corpo ' + left);
  })();
});
cluster.on('exit', function (w, code) { console.log('exit', code, w.exitedAfterDisconnect); });
