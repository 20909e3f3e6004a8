/* path.js -- caminhos de Unix (path.posix); os do Windows, em path/win32.js, só carregam se
 * alguém os usar. */
(function (native, need) {
  'use strict';

  var parts = need('path/parts');

  function isSep(c) { return c === '/'; }

  // O caminho feliz não carrega a tabela de erros.
  function check(value, name) {
    if (typeof value !== 'string') need('validators').validateString(value, name);
  }

  function isAbsolute(path) {
    check(path, 'path');
    return path.charAt(0) === '/';
  }

  function normalize(path) {
    check(path, 'path');
    if (path === '') return '.';
    var absolute = path.charAt(0) === '/';
    var result = parts.normalize(path, !absolute, '/', '/');
    if (result === '' && !absolute) result = '.';
    if (result !== '' && path.charAt(path.length - 1) === '/') result += '/';
    return absolute ? '/' + result : result;
  }

  function join() {
    var joined = '';
    for (var i = 0; i < arguments.length; i++) {
      check(arguments[i], 'path');
      if (arguments[i] !== '') joined += (joined === '' ? '' : '/') + arguments[i];
    }
    return joined === '' ? '.' : normalize(joined);
  }

  // Da direita para a esquerda, até o caminho ficar absoluto; se não ficar, a partir de cwd.
  function resolve() {
    var path = '';
    for (var i = arguments.length - 1; i >= 0 && path.charAt(0) !== '/'; i--) {
      check(arguments[i], 'paths[' + i + ']');
      if (arguments[i] !== '') path = arguments[i] + (path === '' ? '' : '/' + path);
    }
    if (path.charAt(0) !== '/') path = need('process').cwd() + '/' + path;
    return '/' + parts.normalize(path, false, '/', '/');
  }

  function relative(from, to) {
    check(from, 'from');
    check(to, 'to');
    if (from === to) return '';
    var a = resolve(from).split('/').filter(Boolean);
    var b = resolve(to).split('/').filter(Boolean);
    var common = 0;
    while (common < a.length && common < b.length && a[common] === b[common]) common++;
    var up = a.slice(common).map(function () { return '..'; });
    return up.concat(b.slice(common)).join('/');
  }

  function dirname(path) {
    check(path, 'path');
    if (path === '') return '.';
    var start = parts.last(path, path.charAt(0) === '/' ? 1 : 0, isSep).start;
    if (start === 0) return '.';
    if (start === 1) return '/';
    return start === 2 && path.charAt(0) === '/' ? '//' : path.slice(0, start - 1);
  }

  function basename(path, suffix) {
    if (suffix !== undefined) check(suffix, 'suffix');
    check(path, 'path');
    return parts.basename(path, suffix, 0, isSep);
  }

  function extname(path) {
    check(path, 'path');
    return parts.extname(path, 0, isSep);
  }

  function parse(path) {
    check(path, 'path');
    return parts.parse(path, path.charAt(0) === '/' ? 1 : 0, isSep);
  }

  var posix = {
    resolve: resolve,
    normalize: normalize,
    isAbsolute: isAbsolute,
    join: join,
    relative: relative,
    toNamespacedPath: function toNamespacedPath(path) { return path; },
    dirname: dirname,
    basename: basename,
    extname: extname,
    format: function format(pathObject) { return parts.format('/', pathObject); },
    parse: parse,
    sep: '/',
    delimiter: ':'
  };
  // ausente: path matchesGlob: no Node 20 ainda é experimental e avisa disso a cada uso.
  posix._makeLong = posix.toNamespacedPath;
  posix.posix = posix;

  Object.defineProperty(posix, 'win32', {
    get: function () { return need('path/win32'); },
    enumerable: true,
    configurable: true
  });

  return posix;
})
