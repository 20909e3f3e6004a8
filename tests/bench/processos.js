/* processos.js -- abrir processos, falar por um cano, comprimir um stream; e quanto rende um segundo
 * processo atendendo a mesma porta (cluster). */
'use strict';

var tools = require('./tools');

var programs = [
  { name: 'filhos', program: 'filhos.js', unit: 'ms-por-mil' },
  { name: 'console', program: 'linhas.js', unit: 'ms-por-dez-mil-linhas' },
  { name: 'gzip', program: 'gzip.js', unit: 'ms-por-16-MiB' }
];

// A última linha que o programa escreve é o seu número.
function measure(runtimes, samples, p, callback) {
  tools.interleave(runtimes, function (runtime, next) {
    tools.run(runtime.command.concat(tools.programs + p.program), function (error, text) {
      if (error) return next(error);
      samples.add(runtime.name, p.name, Number(text.trim().split('\n').pop()));
      next(null);
    });
  }, callback);
}

function show(runtimes, samples, name, unit) {
  runtimes.forEach(function (r) { tools.report(name + '.' + r.name, samples.median(r.name, name), unit); });
  tools.report(name + '.vezes-node', samples.median('nozinho', name) / samples.median('node', name), 'vezes');
}

// Pedidos por segundo com dois workers, dividido pelos com um: com o wrk nos mesmos núcleos, menos de 2.
function cores(runtimes, samples, callback) {
  var port = 17000 + process.pid % 1000;
  tools.interleave(runtimes, function (runtime, next) {
    var seen = [];
    tools.each([1, 2], function (workers, done) {
      port++;
      var command = ['docs/exemplos/nucleos/servidor.js', String(port), String(workers)];
      startCluster(runtime.command.concat(command), workers, function (error, child) {
        if (error) return done(error);
        tools.run(['wrk', '-t1', '-c32', '-d2s', 'http://127.0.0.1:' + port + '/'], function (error, text) {
          child.kill('SIGTERM');
          if (!error) seen.push(Number(/Requests\/sec:\s*([\d.]+)/.exec(text)[1]));
          child.on('close', function () { done(error); });
        });
      });
    }, function (error) {
      if (!error) samples.add(runtime.name, 'cluster', seen[1] / seen[0]);
      next(error);
    });
  }, callback);
}

// Espera todos os workers estarem no ar.
function startCluster(command, workers, callback) {
  var child = require('child_process').spawn(command[0], command.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] });
  var text = '';
  child.on('error', callback);
  child.stdout.on('data', function (data) {
    text += data;
    var ready = text.match(/no ar/g);
    if (!ready || ready.length !== workers || workers === 0) return;
    workers = 0;
    callback(null, child);
  });
}

module.exports = function (runtimes, callback) {
  var samples = new tools.Samples();
  tools.each(programs, function (p, next) {
    measure(runtimes, samples, p, function (error) {
      if (!error) show(runtimes, samples, p.name, p.unit);
      next(error);
    });
  }, function (error) {
    if (error || !tools.available('wrk')) return callback(error);
    cores(runtimes, samples, function (error) {
      if (error) return callback(error);
      runtimes.forEach(function (r) {
        tools.report('cluster.dois-por-um.' + r.name, samples.median(r.name, 'cluster'), 'vezes');
      });
      callback(null);
    });
  });
};
