/* module/builtins.js -- os módulos que vêm no executável: quais o programa pode pedir.
 *
 * A lista é a dos nomes que o Node reserva, mais o sqlite, que aqui não exige prefixo. O que não
 * está nela é peça interna, que `require` não alcança. */
(function (native, need) {
  'use strict';

  var NAMES = ('assert assert/strict async_hooks buffer child_process cluster console constants ' +
    'crypto dgram diagnostics_channel dns dns/promises domain events fs fs/promises http http2 ' +
    'https inspector module net os path path/posix path/win32 perf_hooks process punycode ' +
    'querystring readline readline/promises repl sqlite stream stream/consumers stream/promises ' +
    'stream/web string_decoder sys timers timers/promises tls trace_events tty url util ' +
    'util/types v8 vm wasi worker_threads zlib').split(' ');

  // Estes só se pedem com o prefixo: 'node:test'.
  var PREFIXED = ['test', 'test/reporters', 'sea'];

  // Uma tabela em vez de procurar na lista: require('fs') dentro de uma função é comum.
  var reserved = Object.create(null);
  NAMES.forEach(function (name) { reserved[name] = reserved['node:' + name] = true; });
  PREFIXED.forEach(function (name) { reserved['node:' + name] = true; });

  function strip(request) {
    return request.slice(0, 5) === 'node:' ? request.slice(5) : request;
  }

  function isLinked(request) {
    return reserved[request] === true && need.has(strip(request));
  }

  function linked() {
    return NAMES.filter(function (name) { return need.has(name); });
  }

  // Quem responde por esse nome somos nós? Sim se a peça está aqui, ou se o prefixo não deixa
  // dúvida. Um nome reservado que falta ainda pode estar em node_modules.
  function owns(request) {
    return request.slice(0, 5) === 'node:' || isLinked(request);
  }

  function load(request) {
    if (isLinked(request)) return need(strip(request));
    if (!reserved[request]) throw need('codes').ERR_UNKNOWN_BUILTIN_MODULE(request);
    var error = new Error(absence(request));
    error.code = 'MODULE_NOT_FOUND';
    throw error;
  }

  // O que dizer de um nome reservado que não está aqui; undefined se não é reservado.
  function absence(request) {
    if (!reserved[request]) return undefined;
    var place = native.chapter(strip(request));
    return "Cannot find module '" + request + "': " + (place
      ? 'precisa da camada ' + place.layer + ', que chega no capítulo ' + place.chapter + '.'
      : why(strip(request))) +
      '\nOs que estão neste runtime: ' + linked().join(', ');
  }

  function why(name) {
    var reason = need('module/absent')[name];
    return reason === undefined ? 'Nozinho ainda não tem esse módulo do Node.' : 'Nozinho não tem esse módulo: ' + reason;
  }

  return { linked: linked, isLinked: isLinked, owns: owns, load: load, absence: absence };
})
