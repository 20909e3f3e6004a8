/* rastro.js -- quanto custa escrever o rastro: o "olá, mundo" por HTTP sem ele e com ele, num arquivo.
 *
 * Os dois servidores são o mesmo programa, preso ao mesmo núcleo; no arquivo cabe o que um servidor
 * ocupado faz em três segundos, uns cem megabytes, que se apagam no fim. */
'use strict';

var fs = require('fs');
var tools = require('./tools');
var wrk = require('./wrk');

var FILE = 'build/bench-rastro.ndjson';

function server(name, options) {
  return {
    name: name,
    command: function (port) {
      return ['build/normal/nozinho'].concat(options, tools.programs + 'http.js', String(port));
    }
  };
}

var servers = [server('sem', []), server('com', ['--rastro=' + FILE])];

module.exports = function (callback) {
  var samples = new tools.Samples();
  if (!tools.available('wrk')) {
    tools.note('o wrk não está aqui: sem o custo do rastro');
    return callback(null);
  }
  tools.interleave(servers, function (server, next) {
    wrk.withServer(server, function (child, done) {
      wrk.shoot(child, 3, [], function (error, seen) {
        if (error) return done(error);
        samples.add(server.name, 'rps', seen.rps);
        samples.add(server.name, 'cpu', seen.cpu);
        done(null);
      });
    }, next);
  }, function (error) {
    try { fs.unlinkSync(FILE); } catch (missing) { /* não chegou a nascer */ }
    if (error) return callback(error);
    function ratio(what) { return samples.median('com', what) / samples.median('sem', what); }
    tools.report('rastro.sem', samples.median('sem', 'cpu'), 'us-de-cpu-por-pedido');
    tools.report('rastro.com', samples.median('com', 'cpu'), 'us-de-cpu-por-pedido');
    tools.report('rastro.cpu.vezes', ratio('cpu'), 'vezes', '<= 1.15');
    tools.report('rastro.pedidos.vezes', ratio('rps'), 'vezes', '>= 0.87');
    callback(null);
  });
};
