// Todas as formas de listen.
var net = require('net');
var forms = [
  ['()', function (s, cb) { s.once('listening', cb); s.listen(); }],
  ['(cb)', function (s, cb) { s.listen(cb); }],
  ['(null, cb)', function (s, cb) { s.listen(null, cb); }],
  ['(0)', function (s, cb) { s.once('listening', cb); s.listen(0); }],
  ['("0", host, cb)', function (s, cb) { s.listen('0', '127.0.0.1', cb); }],
  ['(0, backlog, cb)', function (s, cb) { s.listen(0, 5, cb); }],
  ['(0, host, backlog, cb)', function (s, cb) { s.listen(0, '127.0.0.1', 5, cb); }],
  ['({ port, host })', function (s, cb) { s.listen({ port: 0, host: '127.0.0.1', backlog: 3 }, cb); }],
  ['({ port: undefined })', function (s, cb) { s.listen({ port: undefined }, cb); }],
  ['(0, "0.0.0.0")', function (s, cb) { s.listen(0, '0.0.0.0', cb); }],
  ['({ port: 0, ipv6Only })', function (s, cb) { s.listen({ port: 0, host: '::1', ipv6Only: true }, cb); }]
];
(function next() {
  var form = forms.shift();
  if (!form) return;
  var server = net.createServer();
  form[1](server, function () {
    var a = server.address();
    console.log(form[0], a.address, a.family, a.port > 0, Object.keys(a).join());
    server.close(next);
  });
})();
