// A ordem dos eventos de req, res e server.
'use strict';
var http = require('http');
var raw = require('./fixtures/raw.js');
var log = console.log;

function watch(object, name, events) {
  events.forEach(function (event) {
    object.on(event, function (value) { log(name + ' ' + event + (value && value.code ? ' ' + value.code : '')); });
  });
}

var server = raw.each(http, [
  ['simples', function (req, res) {
    watch(req, 'req', ['end', 'close', 'aborted', 'error']);
    watch(res, 'res', ['prefinish', 'finish', 'close', 'error', 'drain']);
    req.resume();
    res.end('x', function () { log('callback do end'); });
    log('depois do end', res.writableFinished, res.writableEnded);
  }, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['callbacks de write', function (req, res) {
    watch(res, 'res', ['finish', 'close']);
    res.write('a', function (error) { log('a foi', error); });
    res.write('b', 'latin1', function (error) { log('b foi', error); });
    log('escreveu');
    res.end('c', 'latin1', function () { log('c foi'); });
  }, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['corpo não lido', function (req, res) {
    watch(req, 'req', ['end', 'close']);
    watch(res, 'res', ['finish', 'close']);
    res.end('x');
  }, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc'],
  ['corpo lido', function (req, res) {
    watch(req, 'req', ['end', 'close']);
    watch(res, 'res', ['finish', 'close']);
    req.on('data', function (chunk) { log('data ' + chunk); });
    req.on('end', function () { res.end('x'); });
  }, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc'],
  ['nextTick e setImmediate', function (req, res) {
    watch(res, 'res', ['finish', 'close']);
    setImmediate(function () { log('immediate'); });
    process.nextTick(function () { log('tick'); });
    res.end('x');
    log('handler');
  }, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['destruída', function (req, res) {
    watch(req, 'req', ['end', 'close', 'aborted', 'error']);
    watch(res, 'res', ['finish', 'close', 'error']);
    res.destroy();
    log(res.destroyed, req.socket.destroyed);
  }, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['pedido destruído', function (req, res) {
    watch(req, 'req', ['end', 'close', 'aborted', 'error']);
    watch(res, 'res', ['finish', 'close', 'error']);
    req.destroy();
    log(req.destroyed, req.aborted);
  }, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n']
], function () { log('server fechou'); });
watch(server, 'server', ['listening', 'close', 'clientError']);
