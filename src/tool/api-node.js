/* api-node.js -- escreve a lista de tudo o que o Node 20 oferece a um programa, um nome por linha:
 *
 *   node src/tool/api-node.js >docs/api/node20.txt
 *
 * É a lista que src/tool/api.js confere em Nozinho. Ela se tira do próprio Node, e não do site dele,
 * para que não dependa de ninguém ter lido direito. Cada linha tem o módulo, o nome e o tipo. */
'use strict';

var vm = require('vm');

var MODULES = ('assert async_hooks buffer child_process cluster console crypto dgram diagnostics_channel dns ' +
  'dns/promises domain events fs fs/promises http http2 https inspector module net os path perf_hooks process ' +
  'punycode querystring readline readline/promises repl stream stream/consumers stream/promises stream/web ' +
  'string_decoder timers timers/promises tls trace_events tty url util util/types v8 vm wasi worker_threads ' +
  'zlib').split(' ');

// O que aparece num objeto e não é oferecido a ninguém: peças de dentro do Node, sem documentação.
var INTERNAL = ('_ withoutStackTrace processReadResult readSyncRecursive isPreloading asyncWrapProviders ' +
  'moduleLoadList domain dlopen reallyExit openStdin binding createTask ' +
  'kMaxEventTargetListeners kMaxEventTargetListenersWarned ' +
  'markResourceTiming').split(' ');
var OWN = ['length', 'name', 'prototype', 'arguments', 'caller', 'constructor'];

var seen = new Set();
var lines = [];
var whole; // o módulo que se está listando

function names(object) {
  return Object.getOwnPropertyNames(object).filter(function (name) {
    return !/^_/.test(name) && OWN.indexOf(name) < 0 && INTERNAL.indexOf(name) < 0;
  });
}

// As constantes de uma classe (DOMException.ABORT_ERR) não são uma a uma assunto de ninguém.
function parts(object) {
  return names(object).filter(function (name) {
    return !/^[A-Z][A-Z0-9_]+$/.test(name);
  });
}

// Um getter não é lido: vários avisam que não devem ser usados.
function kind(object, name) {
  var d = Object.getOwnPropertyDescriptor(object, name);
  return d.get || d.set ? 'getter' : typeof d.value;
}

function write(module, title, object, name) {
  lines.push(module + ' ' + title + ' ' + kind(object, name));
}

// Uma classe que dois módulos oferecem é contada no primeiro. Há módulos que são uma classe, que se
// oferece a si mesma (events.EventEmitter): o que ela tem já é o que o módulo tem.
function members(module, title, owner, name) {
  var d = Object.getOwnPropertyDescriptor(owner, name);
  var value = d.value;
  if (typeof value !== 'function' || seen.has(value)) return;
  seen.add(value);
  if (value !== whole) parts(value).forEach(function (own) { write(module, title + '.' + own, value, own); });
  if (!value.prototype) return;
  parts(value.prototype).forEach(function (own) {
    write(module, title + '.prototype.' + own, value.prototype, own);
  });
}

function list(module, object) {
  whole = object;
  names(object).forEach(function (name) {
    write(module, name, object, name);
    members(module, name, object, name);
  });
}

process.removeAllListeners('warning');
process.on('warning', function () {}); // há módulos que avisam que são velhos
MODULES.forEach(function (module) {
  list(module, module === 'process' ? process : require(module));
});

// Os globais: os do JavaScript são contados só pelo nome, os da plataforma também pelas partes.
var language = new Set(vm.runInNewContext('Object.getOwnPropertyNames(globalThis)'));
names(globalThis).forEach(function (name) {
  write('globais', name, globalThis, name);
  if (language.has(name)) return;
  var d = Object.getOwnPropertyDescriptor(globalThis, name);
  if (!d.get || !/^[A-Z]/.test(name)) return members('globais', name, globalThis, name);
  var box = {};
  box[name] = globalThis[name];
  members('globais', name, box, name);
});

// A FileHandle não é oferecida pelo nome: só se vê por um arquivo aberto.
require('fs/promises').open(process.execPath).then(function (handle) {
  members('fs/promises', 'FileHandle', { FileHandle: handle.constructor }, 'FileHandle');
  return handle.close();
}).then(function () {
  console.log('# O que o Node ' + process.version + ' oferece, escrito por src/tool/api-node.js: módulo, nome e tipo.');
  console.log(lines.join('\n'));
});
