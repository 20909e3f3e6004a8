/* esm/resolve.js -- de um pedido de import a uma URL.
 *
 * É o algoritmo do Node (doc/api/esm, "Resolution Algorithm"): aqui não se adivinha extensão nem
 * index.js. O que começa por '.' ou '/' é um endereço; o que tem protocolo também; o resto é um
 * módulo embutido ou um pacote. */
(function (native, need) {
  'use strict';

  var path = need('path');
  var url = need('url');
  var disk = need('module/disk');

  function codes() { return need('codes'); }

  function fromPath(filename) {
    return 'file://' + filename.split('/').map(function (part) {
      return encodeURIComponent(part).replace(/%(?:3A|40|26|3D|2B|24|2C|3B)/g, decodeURIComponent);
    }).join('/');
  }

  function protocolOf(specifier) {
    var match = /^([a-z][a-z0-9+.\-]*):/i.exec(specifier);
    return match && match[1].toLowerCase() + ':';
  }

  // Os de quem importa, para as mensagens: um caminho, se é arquivo.
  function nameOf(parent) {
    return protocolOf(parent) === 'file:' ? url.fileURLToPath(parent.replace(/[?#].*/, '')) : parent;
  }

  function resolve(specifier, parent) {
    if (/^\.{0,2}\//.test(specifier) || specifier === '.' || specifier === '..') {
      return file(relative(specifier, parent), parent);
    }
    var protocol = protocolOf(specifier);
    if (protocol === 'file:') return file(specifier, parent);
    if (protocol === 'data:') return specifier;
    if (protocol === null || protocol === 'node:') return named(specifier, parent);
    throw codes().ERR_UNSUPPORTED_ESM_URL_SCHEME(protocol);
  }

  function relative(specifier, parent) {
    if (protocolOf(parent) !== 'file:') throw codes().ERR_UNSUPPORTED_RESOLVE_REQUEST(specifier, parent);
    return url.resolve(parent, specifier);
  }

  // ---- um arquivo, que tem de existir ----

  function file(address, parent) {
    var parts = /^([^?#]*)(.*)$/.exec(address);
    var filename = url.fileURLToPath(parts[1]);
    var kind = disk.kind(filename);
    if (kind === 1 || (kind === -1 && /\/$/.test(filename))) {
      throw codes().ERR_UNSUPPORTED_DIR_IMPORT(filename.replace(/\/$/, ''), nameOf(parent), parts[1]);
    }
    if (kind !== 0) throw codes().ERR_MODULE_NOT_FOUND(filename, nameOf(parent), parts[1]);
    return fromPath(disk.realpath(filename)) + parts[2];
  }

  // ---- um nome ----

  function named(specifier, parent) {
    var builtins = need('module/builtins');
    if (builtins.owns(specifier)) return 'node:' + specifier.replace(/^node:/, '');
    var from = protocolOf(parent) === 'file:' ? nameOf(parent) : '/';
    var found = need('module/names').forImport(specifier, from);
    if (found) return path.isAbsolute(found) ? file(fromPath(found), parent) : 'node:' + found.replace(/^node:/, '');
    var absence = builtins.absence(specifier);
    if (absence) throw codes().coded(Error, 'ERR_MODULE_NOT_FOUND', absence);
    throw codes().ERR_MODULE_NOT_FOUND(packageName(specifier), nameOf(parent), null);
  }

  function packageName(specifier) {
    return (/^(@[^\/]+\/)?[^\/]+/.exec(specifier) || [specifier])[0];
  }

  return { resolve: resolve, fromPath: fromPath };
})
