/* path/parts.js -- o que os caminhos de Unix e os do Windows têm em comum.
 *
 * `isSep(c)` diz se um caractere separa pastas. */
(function (native, need) {
  'use strict';

  // 'a/./b//../c' -> 'a/c'. Acima do começo só se sobe (com '..') se `allowAbove`. `separators` é o que
  // separa pastas, como split o aceita: quem corta é o motor, que é bem mais rápido que um laço nosso.
  function normalize(path, allowAbove, separators, sep) {
    var out = [];
    path.split(separators).forEach(function (part) {
      if (part === '' || part === '.') return;
      if (part !== '..') out.push(part);
      else if (out.length > 0 && out[out.length - 1] !== '..') out.pop();
      else if (allowAbove) out.push(part);
    });
    return out.join(sep);
  }

  // Onde começa e termina o último nome do caminho, sem as barras do fim. `from` é o fim da
  // raiz. Se só há barras, end é -1 (e start, from).
  function last(path, from, isSep) {
    var end = path.length;
    while (end > from && isSep(path.charAt(end - 1))) end--;
    if (end === from) return { start: from, end: -1 };
    var start = end;
    while (start > from && !isSep(path.charAt(start - 1))) start--;
    return { start: start, end: end };
  }

  // Onde começa a extensão desse último nome, ou -1: '.bashrc' e '..' não têm.
  function dot(path, part) {
    if (part.end === -1) return -1;
    var name = path.slice(part.start, part.end);
    var at = name.lastIndexOf('.');
    return at > 0 && name !== '..' ? part.start + at : -1;
  }

  function extname(path, from, isSep) {
    var part = last(path, from, isSep);
    var at = dot(path, part);
    return at === -1 ? '' : path.slice(at, part.end);
  }

  // O sufixo sai, se não for o nome inteiro. Quando o nome acaba antes do sufixo (e combina
  // com o fim dele), o Node devolve também as barras do fim: mantemos.
  function basename(path, suffix, from, isSep) {
    var part = last(path, from, isSep);
    if (suffix === undefined || suffix.length === 0 || suffix.length > path.length) {
      return part.end === -1 ? '' : path.slice(part.start, part.end);
    }
    if (suffix === path) return '';
    if (part.end === -1) return path.slice(from);
    var name = path.slice(part.start, part.end);
    if (name === suffix) return name;
    if (endsWith(name, suffix)) return name.slice(0, -suffix.length);
    return endsWith(suffix, name) ? path.slice(part.start) : name;
  }

  function endsWith(text, end) {
    return text.length >= end.length && text.slice(text.length - end.length) === end;
  }

  // { root, dir, base, ext, name }
  function parse(path, rootEnd, isSep) {
    var part = last(path, rootEnd, isSep);
    var at = dot(path, part);
    var base = part.end === -1 ? '' : path.slice(part.start, part.end);
    return {
      root: path.slice(0, rootEnd),
      dir: part.start > rootEnd ? path.slice(0, part.start - 1) : path.slice(0, rootEnd),
      base: base,
      ext: at === -1 ? '' : path.slice(at, part.end),
      name: at === -1 ? base : path.slice(part.start, at)
    };
  }

  function format(sep, parts) {
    need('validators').validateObject(parts, 'pathObject');
    var ext = parts.ext ? (parts.ext[0] === '.' ? '' : '.') + parts.ext : '';
    var dir = parts.dir || parts.root;
    var base = parts.base || (parts.name || '') + ext;
    if (!dir) return base;
    return dir === parts.root ? dir + base : dir + sep + base;
  }

  return {
    normalize: normalize, last: last, extname: extname, basename: basename, parse: parse, format: format
  };
})
