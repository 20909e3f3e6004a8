/* path/win32.js -- caminhos do Windows: 'C:\\pasta', '\\\\servidor\\disco\\pasta'. */
(function (native, need) {
  'use strict';

  var parts = need('path/parts');

  var SEPARATORS = /[\\/]/;

  function isSep(c) { return c === '\\' || c === '/'; }
  function isDrive(path) { return /^[A-Za-z]:/.test(path); }

  function check(value, name) {
    if (typeof value !== 'string') need('validators').validateString(value, name);
  }

  // \\servidor\disco no começo: { server, share, end }, ou null. A raiz vai até `end`.
  function unc(path) {
    var match = /^[\\\/]{2}([^\\\/]+)[\\\/]+([^\\\/]+)/.exec(path);
    return match && { server: match[1], share: match[2], end: match[0].length };
  }

  // A raiz do caminho: o dispositivo (sem a barra), onde ela termina e se é absoluta.
  function root(path) {
    if (isSep(path.charAt(0))) {
      var network = unc(path);
      if (!network) return { device: '', end: 1, absolute: true };
      return { device: '\\\\' + network.server + '\\' + network.share, end: network.end, absolute: true };
    }
    if (!isDrive(path)) return { device: '', end: 0, absolute: false };
    var absolute = isSep(path.charAt(2));
    return { device: path.slice(0, 2), end: absolute ? 3 : 2, absolute: absolute };
  }

  // A raiz como dirname e parse a contam: a barra depois de \\servidor\disco é dela.
  function rootEnd(path) {
    var network = isSep(path.charAt(0)) && unc(path);
    if (network) return network.end === path.length ? network.end : network.end + 1;
    return root(path).end;
  }

  // ---- juntar e resolver ----

  // A pasta atual de cada disco: o Windows guarda a de C: na variável de ambiente '=C:'.
  function currentDirectory(device) {
    var cwd = need('process').cwd();
    if (device === '') return cwd;
    var path = need('process').env['=' + device] || cwd;
    var same = path.slice(0, 2).toLowerCase() === device.toLowerCase();
    return !same && path.charAt(2) === '\\' ? device + '\\' : path;
  }

  function resolve() {
    var device = '', tail = '', absolute = false;
    for (var i = arguments.length - 1; i >= -1; i--) {
      var path = i >= 0 ? arguments[i] : currentDirectory(device);
      check(path, 'paths[' + i + ']');
      if (path === '') continue;
      var start = root(path);
      if (start.device !== '') {
        // Outro disco: este pedaço não conta.
        if (device !== '' && start.device.toLowerCase() !== device.toLowerCase()) continue;
        if (device === '') device = start.device;
      }
      if (!absolute) {
        tail = path.slice(start.end) + '\\' + tail;
        absolute = start.absolute;
      }
      if (absolute && device !== '') break;
    }
    tail = parts.normalize(tail, !absolute, SEPARATORS, '\\');
    return absolute ? device + '\\' + tail : device + tail || '.';
  }

  var RESERVED = /^(CON|PRN|AUX|NUL|(COM|LPT)[1-9\u00b9\u00b2\u00b3])$/i;

  // 'CON:' e seus parentes são dispositivos em qualquer pasta.
  function isReserved(path) {
    return RESERVED.test(path.slice(0, path.indexOf(':')));
  }

  // Um caminho relativo que, normalizado, o Windows leria como disco: 'x/../c:/a'.
  function looksAbsolute(path, tail) {
    return path.indexOf(':') !== -1 && (isDrive(tail) || /:([\\\/]|$)/.test(path));
  }

  function normalizeRoot(path) {
    var network = isSep(path.charAt(0)) && unc(path);
    if (network && (network.server === '.' || network.server === '?')) {
      return { device: '\\\\' + network.server, end: 4, absolute: true };
    }
    if (!isSep(path.charAt(0)) && !isDrive(path) && path.indexOf(':') > 0 && isReserved(path)) {
      var end = path.indexOf(':') + 1;
      return { device: path.slice(0, end), end: end, absolute: false };
    }
    return root(path);
  }

  function normalize(path) {
    check(path, 'path');
    if (path === '') return '.';
    if (path.length === 1) return path === '/' ? '\\' : path;
    var start = normalizeRoot(path);
    if (start.end === path.length && /^\\\\[^.?]/.test(start.device)) return start.device + '\\';
    var tail = parts.normalize(path.slice(start.end), !start.absolute, SEPARATORS, '\\');
    if (tail === '' && !start.absolute) tail = '.';
    if (tail !== '' && isSep(path.charAt(path.length - 1))) tail += '\\';
    if (!start.absolute && start.device === '' && looksAbsolute(path, tail)) return '.\\' + tail;
    if (isReserved(path)) return '.\\' + start.device + tail;
    return start.device + (start.absolute ? '\\' : '') + tail;
  }

  // Duas barras no começo querem dizer rede; se o primeiro pedaço não diz isso com clareza
  // (duas barras e um nome), as barras que sobraram da junção viram uma só.
  function join() {
    var pieces = [];
    for (var i = 0; i < arguments.length; i++) {
      check(arguments[i], 'path');
      if (arguments[i] !== '') pieces.push(arguments[i]);
    }
    if (pieces.length === 0) return '.';
    var joined = pieces.join('\\');
    if (!/^[\\\/]{2}[^\\\/]/.test(pieces[0])) joined = joined.replace(/^[\\\/]{2,}/, '\\');
    return normalize(joined);
  }

  // ---- relativo ----

  function names(path) {
    return path.split('\\').filter(function (name) { return name !== ''; });
  }

  function relative(from, to) {
    check(from, 'from');
    check(to, 'to');
    if (from === to) return '';
    var target = resolve(to);
    var a = names(resolve(from));
    var b = names(target);
    var common = 0;
    while (common < a.length && common < b.length &&
           a[common].toLowerCase() === b[common].toLowerCase()) common++;
    if (common === 0 && a.length > 0 && b.length > 0) return target; // outro disco
    var up = a.slice(common).map(function () { return '..'; });
    return up.concat(b.slice(common)).join('\\');
  }

  function toNamespacedPath(path) {
    if (typeof path !== 'string' || path === '') return path;
    var full = resolve(path);
    if (full.length <= 2) return path;
    if (/^\\\\[^?.]/.test(full)) return '\\\\?\\UNC\\' + full.slice(2);
    return /^[A-Za-z]:\\/.test(full) ? '\\\\?\\' + full : full;
  }

  // ---- partir ----

  function dirname(path) {
    check(path, 'path');
    if (path === '') return '.';
    if (path.length === 1) return isSep(path) ? path : '.';
    var end = rootEnd(path);
    var start = parts.last(path, end, isSep).start;
    if (start > end) return path.slice(0, start - 1);
    return end === 0 ? '.' : path.slice(0, end);
  }

  function basename(path, suffix) {
    if (suffix !== undefined) check(suffix, 'suffix');
    check(path, 'path');
    return parts.basename(path, suffix, isDrive(path) ? 2 : 0, isSep);
  }

  function extname(path) {
    check(path, 'path');
    return parts.extname(path, isDrive(path) ? 2 : 0, isSep);
  }

  function parse(path) {
    check(path, 'path');
    return parts.parse(path, rootEnd(path), isSep);
  }

  function isAbsolute(path) {
    check(path, 'path');
    return isSep(path.charAt(0)) || /^[A-Za-z]:[\\\/]/.test(path);
  }

  var win32 = {
    resolve: resolve,
    normalize: normalize,
    isAbsolute: isAbsolute,
    join: join,
    relative: relative,
    toNamespacedPath: toNamespacedPath,
    dirname: dirname,
    basename: basename,
    extname: extname,
    format: function format(pathObject) { return parts.format('\\', pathObject); },
    parse: parse,
    sep: '\\',
    delimiter: ';'
  };
  win32._makeLong = toNamespacedPath;
  win32.win32 = win32;
  win32.posix = need('path');

  return win32;
})
