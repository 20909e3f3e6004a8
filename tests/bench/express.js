/* express.js -- o Express do npm, sem mudança nenhuma, nos dois runtimes: um olá, um corpo em JSON, e um
 * arquivo de um mebibyte, por um cano e pelo sendFile. Como em http.js: pedidos por segundo e CPU por pedido. */
'use strict';

var fs = require('fs');
var path = require('path');
var spawn = require('child_process').spawn;
var tools = require('./tools');
var wrk = require('./wrk');

// As metas são da razão para o Node: os pedidos por segundo, e a CPU de cada um.
var forms = [
  { name: 'ola', rps: '>= 1', cpu: '<= 1' },
  { name: 'json', extra: ['-s', tools.programs + 'json.lua'] },
  { name: 'arquivo', rps: '>= 1', cpu: '<= 1' },
  { name: 'estatico', rps: '>= 1', cpu: '<= 1' }
];
var file = path.resolve('build/bench-1MiB');

function load(runtime, samples, callback) {
  tools.each(forms, function (form, next) {
    var server = { command: function (port) {
      return runtime.command.concat(tools.programs + 'express.js', String(port), form.name, file);
    } };
    wrk.withServer(server, function (child, done) {
      wrk.shoot(child, 3, form.extra || [], function (error, seen) {
        if (error) return done(error);
        Object.keys(seen).forEach(function (what) { samples.add(runtime.name, form.name + ' ' + what, seen[what]); });
        samples.add(runtime.name, form.name + ' rss', tools.memory(child.pid, 'VmRSS') / 1024);
        done(null);
      });
    }, next);
  }, callback);
}

function show(runtimes, samples) {
  function all(form, what, name, unit, goal) {
    function value(who) { return samples.median(who, form.name + ' ' + what); }
    runtimes.forEach(function (r) { tools.report('express.' + form.name + '.' + name + '.' + r.name, value(r.name), unit); });
    tools.report('express.' + form.name + '.' + name + '.vezes-node', value('nozinho') / value('node'), 'vezes', goal);
  }
  forms.forEach(function (form) {
    all(form, 'rps', 'pedidos', 'por-segundo', form.rps);
    all(form, 'cpu', 'cpu', 'us', form.cpu);
    all(form, 'rss', 'memoria', 'MiB');
  });
}

module.exports = function (runtimes, callback) {
  if (!tools.available('wrk')) return callback(new Error('o wrk não está aqui'));
  spawn('sh', ['tests/npm/web.sh'], { stdio: ['ignore', 'inherit', 'inherit'] }).on('close', function (code) {
    if (code !== 0) return callback(new Error('o Express não está aqui'));
    var samples = new tools.Samples();
    fs.writeFileSync(file, new Array(1048576 + 1).join('x'));
    tools.interleave(runtimes, function (runtime, next) { load(runtime, samples, next); }, function (error) {
      fs.unlinkSync(file);
      if (!error) show(runtimes, samples);
      callback(error);
    });
  });
};
