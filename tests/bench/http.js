/* http.js -- "olá, mundo" por HTTP: pedidos por segundo, CPU por pedido, p99 e memória; e as outras
 * respostas que um programa comum dá.
 *
 * O servidor fica preso a um núcleo e o wrk ao outro. No olá-mundo os três servidores dão a mesma
 * resposta, byte por byte, a menos da data. Numa máquina ocupada com outra coisa o número de pedidos
 * por segundo mede a disputa; a CPU por pedido, nem tanto. */
'use strict';

var tools = require('./tools');
var wrk = require('./wrk');

function load(server, samples, callback) {
  wrk.withServer(server, function (child, done) {
    samples.add(server.name, 'idle', tools.memory(child.pid, 'VmRSS') / 1024);
    wrk.shoot(child, 3, [], function (error, seen) {
      if (error) return done(error);
      Object.keys(seen).forEach(function (what) { samples.add(server.name, what, seen[what]); });
      samples.add(server.name, 'loaded', tools.memory(child.pid, 'VmRSS') / 1024);
      done(null);
    });
  }, callback);
}

// As outras respostas, nos dois que rodam JavaScript.
var forms = ['end', 'setHeader', 'json', 'post'];

function loadForms(server, samples, callback) {
  tools.each(server.name === 'c' ? [] : forms, function (form, next) {
    var variant = { name: server.name, command: function (port) { return server.command(port).concat(form); } };
    var extra = form === 'post' ? ['-s', tools.programs + 'post.lua'] : [];
    wrk.withServer(variant, function (child, done) {
      wrk.shoot(child, 2, extra, function (error, seen) {
        if (error) return done(error);
        samples.add(server.name, form + ' rps', seen.rps);
        samples.add(server.name, form + ' cpu', seen.cpu);
        done(null);
      });
    }, next);
  }, callback);
}

// Conexões ociosas: a memória do processo com mil, e quanto cada uma de dez mil acrescenta.
function idle(server, samples, callback) {
  function connect(count, what) {
    return function (child, done) {
      var before = tools.memory(child.pid, 'RssAnon');
      tools.start([tools.bin + 'conexoes', String(wrk.port()), String(count)], function (error, client) {
        if (error) return done(error);
        samples.add(server.name, what + ' rss', tools.memory(child.pid, 'VmRSS') / 1024);
        samples.add(server.name, what + ' each', (tools.memory(child.pid, 'RssAnon') - before) / count);
        tools.stop(client, done);
      });
    };
  }
  wrk.withServer(server, connect(1000, '1000'), function (error) {
    if (error) return callback(error);
    wrk.withServer(server, connect(10000, '10000'), callback);
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
  forms.forEach(function (form) {
    ['rps', 'cpu'].forEach(function (what) {
      tools.report('http.' + form + (what === 'rps' ? '.pedidos' : '.cpu') + '.vezes-node',
        value('nozinho', form + ' ' + what) / value('node', form + ' ' + what), 'vezes');
    });
  });
  all('memoria.parado', 'idle', 'MiB', {});
  all('memoria.sob-carga', 'loaded', 'MiB', { own: '<= 5', node: '<= 0.0833' });
  all('memoria.mil-ociosas', '1000 rss', 'MiB', {});
  all('memoria.dez-mil-ociosas', '10000 rss', 'MiB', {});
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
    tools.each([load, loadForms, idle], function (step, done) { step(server, samples, done); }, next);
  }, function (error) {
    if (!error) show(servers, samples);
    callback(error);
  });
};
