// Agent: conexões que servem de novo, limites, filas.
'use strict';
var http = require('http');
var ports = {};
var server = http.createServer(function (req, res) {
  var port = req.socket.remotePort;
  if (!ports[port]) ports[port] = Object.keys(ports).length + 1;
  var number = ports[port];
  setTimeout(function () { res.end('conexão ' + number); }, 5);
});

function ask(agent, path, callback) {
  var req = http.get({ host: '127.0.0.1', port: server.address().port, path: path, agent: agent }, function (res) {
    var body = '';
    res.on('data', function (chunk) { body += chunk; });
    res.on('end', function () { callback(body, req.reusedSocket); });
  });
  return req;
}

function counts(agent) {
  function sum(lists) {
    return Object.keys(lists).reduce(function (n, name) { return n + lists[name].length; }, 0);
  }
  return 'em uso ' + sum(agent.sockets) + ', livres ' + sum(agent.freeSockets) + ', à espera ' + sum(agent.requests) +
    ', total ' + agent.totalSocketCount;
}

function sequence(title, agent, next) {
  console.log('--- ' + title);
  ports = {};
  ask(agent, '/1', function (body, reused) {
    console.log(body, reused);
    setImmediate(function () {
      console.log(counts(agent));
      ask(agent, '/2', function (body2, reused2) {
        console.log(body2, reused2);
        setTimeout(function () {
          console.log(counts(agent));
          agent.destroy();
          setTimeout(next, 10);
        }, 10);
      });
    });
  });
}

function parallel(title, agent, next) {
  console.log('--- ' + title);
  ports = {};
  var left = 4;
  function done(body, reused) {
    console.log(body, reused);
    if (--left > 0) return;
    setTimeout(function () {
      console.log(counts(agent));
      agent.destroy();
      setTimeout(next, 10);
    }, 10);
  }
  for (var i = 0; i < 4; i++) ask(agent, '/' + i, done);
  console.log(counts(agent));
}

server.listen(0, '127.0.0.1', function () {
  console.log(http.globalAgent.keepAlive, http.globalAgent.maxSockets, http.globalAgent.maxFreeSockets,
    http.globalAgent.scheduling, http.globalAgent.options.timeout, http.globalAgent.defaultPort, http.globalAgent.protocol);
  var agent = new http.Agent();
  console.log(agent.getName({ host: 'a', port: 1, localAddress: 'b' }), agent.getName({ host: 'a', port: 1, family: 6 }),
    agent.getName({ socketPath: '/x' }), agent.getName());
  sequence('sem keepAlive', new http.Agent(), function () {
    sequence('com keepAlive', new http.Agent({ keepAlive: true }), function () {
      parallel('sem limite', new http.Agent({ keepAlive: true }), function () {
        parallel('maxSockets 2', new http.Agent({ keepAlive: true, maxSockets: 2 }), function () {
          parallel('maxSockets 1 sem keepAlive', new http.Agent({ maxSockets: 1 }), function () {
            parallel('maxTotalSockets 2', new http.Agent({ keepAlive: true, maxTotalSockets: 2 }), function () {
              parallel('maxFreeSockets 1', new http.Agent({ keepAlive: true, maxFreeSockets: 1 }), function () {
                sequence('fifo', new http.Agent({ keepAlive: true, scheduling: 'fifo' }), function () {
                  server.close(function () { console.log('fechou'); });
                });
              });
            });
          });
        });
      });
    });
  });
});
