/* http.js -- "olá, mundo" por HTTP: pedidos por segundo, CPU por pedido, p99 e memória.
 *
 * O servidor fica preso a um núcleo e o wrk ao outro. Os três servidores dão a mesma resposta,
 * byte por byte, a menos da data. */
'use strict';

var tools = require('./tools');

var port = 18000 + process.pid % 1000;

function pinned(core, command) {
  return tools.available('taskset') ? ['taskset', '-c', String(core)].concat(command) : command;
}

function withServer(server, use, callback) {
  port++;
  tools.start(pinned(0, server.command(port)), function (error, child) {
    if (error) return callback(error);
    use(child, function (error) {
      tools.stop(child, function () { callback(error); });
    });
  });
}

// "99%   1.23ms" -> milissegundos
function latency(text, percentile) {
  var found = new RegExp(percentile + '%\\s+([\\d.]+)(us|ms|s)').exec(text);
  return Number(found[1]) * { us: 0.001, ms: 1, s: 1000 }[found[2]];
}

function load(server, samples, callback) {
  withServer(server, function (child, done) {
    var url = 'http://127.0.0.1:' + port + '/';
    samples.add(server.name, 'idle', tools.memory(child.pid, 'VmRSS') / 1024);
    tools.run(pinned(1, ['wrk', '-t1', '-c64', '-d1s', url]), function (error) { // aquecimento
      if (error) return done(error);
      var cpu = tools.cpuSeconds(child.pid);
      tools.run(pinned(1, ['wrk', '-t1', '-c64', '-d3s', '--latency', url]), function (error, text) {
        if (error) return done(error);
        var requests = Number(/(\d+) requests in/.exec(text)[1]);
        if (/Non-2xx|Socket errors/.test(text)) return done(new Error(server.name + ':\n' + text));
        samples.add(server.name, 'rps', Number(/Requests\/sec:\s*([\d.]+)/.exec(text)[1]));
        samples.add(server.name, 'cpu', (tools.cpuSeconds(child.pid) - cpu) / requests * 1e6);
        samples.add(server.name, 'p99', latency(text, 99));
        samples.add(server.name, 'loaded', tools.memory(child.pid, 'VmRSS') / 1024);
        done(null);
      });
    });
  }, callback);
}

// Conexões ociosas: a memória do processo com mil, e quanto cada uma de dez mil acrescenta.
function idle(server, samples, callback) {
  function connect(count, what) {
    return function (child, done) {
      var before = tools.memory(child.pid, 'RssAnon');
      tools.start([tools.bin + 'conexoes', String(port), String(count)], function (error, client) {
        if (error) return done(error);
        samples.add(server.name, what + ' rss', tools.memory(child.pid, 'VmRSS') / 1024);
        samples.add(server.name, what + ' each', (tools.memory(child.pid, 'RssAnon') - before) / count);
        tools.stop(client, done);
      });
    };
  }
  withServer(server, connect(1000, '1000'), function (error) {
    if (error) return callback(error);
    withServer(server, connect(10000, '10000'), callback);
  });
}

function show(servers, samples) {
  function value(who, what) { return samples.median(who, what); }
  // Uma linha por servidor (com a meta na de Nozinho) e a razão para os outros dois.
  function all(name, what, unit, goals) {
    servers.forEach(function (s) {
      tools.report(name + '.' + s.name, value(s.name, what), unit,
        s.name === 'nozinho' ? goals.own : undefined);
    });
    tools.report(name + '.vezes-node', value('nozinho', what) / value('node', what), 'vezes', goals.node);
    tools.report(name + '.vezes-c', value('nozinho', what) / value('c', what), 'vezes', goals.c);
  }
  all('http.pedidos', 'rps', 'por-segundo', { node: '>= 2' });
  all('http.cpu-por-pedido', 'cpu', 'us', { c: '<= 1.2' });
  all('http.p99', 'p99', 'ms', {});
  all('memoria.parado', 'idle', 'MiB', {});
  all('memoria.sob-carga', 'loaded', 'MiB', { own: '<= 5', node: '<= 0.0833' });
  all('memoria.mil-ociosas', '1000 rss', 'MiB', {});
  all('memoria.por-conexao', '10000 each', 'KiB', { own: '<= 1' });
}

module.exports = function (runtimes, callback) {
  var samples = new tools.Samples();
  var servers = runtimes.map(function (r) {
    return { name: r.name, command: function (port) { return r.command.concat(tools.programs + 'http.js', String(port)); } };
  });
  servers.push({ name: 'c', command: function (port) { return [tools.bin + 'servidor', String(port)]; } });
  if (!tools.available('wrk')) tools.note('o wrk não está aqui: fico só com a memória do servidor');
  tools.interleave(servers, function (server, next) {
    if (!tools.available('wrk')) return idle(server, samples, next);
    load(server, samples, function (error) { if (error) next(error); else idle(server, samples, next); });
  }, function (error) {
    if (!error) show(servers, samples);
    callback(error);
  });
};
