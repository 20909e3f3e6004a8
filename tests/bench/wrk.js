/* wrk.js -- um servidor no ar, preso a um núcleo, e o wrk, que pede do outro. */
'use strict';

var tools = require('./tools');

var port = 18000 + process.pid % 1000;

function pinned(core, command) {
  return tools.available('taskset') ? ['taskset', '-c', String(core)].concat(command) : command;
}

// A porta do servidor que está no ar.
exports.port = function () { return port; };

exports.withServer = function (server, use, callback) {
  port++;
  tools.start(pinned(0, server.command(port)), function (error, child) {
    if (error) return callback(error);
    use(child, function (error) {
      tools.stop(child, function () { callback(error); });
    });
  });
};

// "99%   1.23ms" -> milissegundos
function latency(text, percentile) {
  var found = new RegExp(percentile + '%\\s+([\\d.]+)(us|ms|s)').exec(text);
  return Number(found[1]) * { us: 0.001, ms: 1, s: 1000 }[found[2]];
}

// Aquece, e então mede durante `seconds`: { rps, cpu (us por pedido), p99 (ms) }.
exports.shoot = function (child, seconds, extra, callback) {
  function wrk(time, next) {
    var options = ['wrk', '-t1', '-c64', '-d' + time + 's', '--latency', '--timeout', '10s'].concat(extra);
    tools.run(pinned(1, options.concat('http://127.0.0.1:' + port + '/')), next);
  }
  wrk(1, function (error) {
    if (error) return callback(error);
    var cpu = tools.cpuSeconds(child.pid);
    wrk(seconds, function (error, text) {
      if (error) return callback(error);
      if (/Non-2xx|Socket errors/.test(text)) return callback(new Error(text));
      callback(null, {
        rps: Number(/Requests\/sec:\s*([\d.]+)/.exec(text)[1]),
        cpu: (tools.cpuSeconds(child.pid) - cpu) / Number(/(\d+) requests in/.exec(text)[1]) * 1e6,
        p99: latency(text, 99)
      });
    });
  });
};
