// O evento 'request' vai do C direto a quem escuta: o que o programa pode fazer com isso.
'use strict';
var http = require('http');
var raw = require('./fixtures/raw.js');
var EventEmitter = require('events');
var GET = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';

function trial(title, prepare, requests, callback) {
  var server = http.createServer();
  server = prepare(server) || server;
  server.listen(0, '127.0.0.1', function () {
    raw.talk(server.address().port, requests, function (text) {
      raw.show(title, text);
      server.closeAllConnections();
      server.close(callback);
    });
  });
}

var trials = [
  ['ninguém escuta', function () {}, GET],
  ['dois ouvintes, na ordem', function (server) {
    server.on('request', function (req, res) { console.log(this === server, arguments.length); res.setHeader('A', '1'); });
    server.on('request', function (req, res) { res.end('segundo'); });
  }, GET],
  ['once', function (server) {
    server.once('request', function (req, res) { res.end('primeira'); });
    server.once('request', function () { server.on('request', function (req, res) { res.end('depois'); }); });
  }, [GET, GET]],
  ['quem se tira no meio', function (server) {
    function first(req, res) { server.removeListener('request', second); res.write('a'); }
    function second(req, res) { res.end('b'); }
    server.on('request', first);
    server.on('request', second);
  }, GET],
  ['emit trocado', function (server) {
    var emit = server.emit;
    server.emit = function (name) {
      if (name === 'request') console.log('emit', name, arguments.length);
      return emit.apply(this, arguments);
    };
    server.on('request', function (req, res) { res.end('x'); });
  }, GET],
  ['emit trocado no protótipo', function (server) {
    var emit = EventEmitter.prototype.emit;
    EventEmitter.prototype.emit = function (name) {
      if (name === 'request') {
        console.log('emit', name);
        EventEmitter.prototype.emit = emit;
      }
      return emit.apply(this, arguments);
    };
    server.on('request', function (req, res) { res.end('x'); });
  }, GET],
  ['handler que lança', function (server) {
    process.once('uncaughtException', function (error) { console.log('uncaught', error.message); });
    server.on('request', function (req, res) {
      if (req.url === '/erro') throw new Error('no handler');
      res.end('x');
    });
  }, ['GET / HTTP/1.1\r\nHost: a\r\n\r\n', 'GET /erro HTTP/1.1\r\nHost: a\r\n\r\n']],
  ['promessa que falha, com captureRejections', function (server) {
    EventEmitter.captureRejections = true;
    var capturing = http.createServer();
    EventEmitter.captureRejections = false;
    capturing.on('request', function (req, res) { res.setHeader('A', '1'); return Promise.reject(new Error('assíncrono')); });
    return capturing;
  }, GET],
  ['promessa que responde depois', function (server) {
    server.on('request', function (req, res) { return Promise.resolve().then(function () { res.end('x'); }); });
  }, GET],
  ['a ordem dos ticks', function (server) {
    server.on('request', function (req, res) {
      process.nextTick(function () { console.log('tick', req.url); });
      Promise.resolve().then(function () { console.log('promessa', req.url); });
      setImmediate(function () { console.log('immediate', req.url); });
      console.log('handler', req.url);
      res.end();
    });
  }, 'GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['um handler que emite outro pedido', function (server) {
    server.on('request', function (req, res) {
      if (req.url === '/') { req.url = '/outro'; server.emit('request', req, res); } else res.end(req.url);
    });
  }, GET]
];

(function next() {
  var one = trials.shift();
  if (one) trial(one[0], one[1], one[2], next);
})();
