/* es/regexp.js -- as expressões regulares que o Duktape não entende, e o que vale para todas.
 *
 * exec é a única operação de verdade; match, replace, split e os outros a chamam, passo a passo
 * como na especificação, e por isso servem também a uma subclasse que a troque. */
(function (native, need) {
  'use strict';

  var check = need('es/check');
  var parser = need('es/regexp-parser');
  var compiler = need('es/regexp-compiler');
  var RECORD = need.hidden('regexp');
  var LETTERS = { d: 'hasIndices', g: 'global', i: 'ignoreCase', m: 'multiline', s: 'dotAll', u: 'unicode', y: 'sticky' };
  var MAX_CACHED = 64;

  // ---- criar ----

  function checkFlags(flags) {
    for (var i = 0; i < flags.length; i++) {
      if (!(flags[i] in LETTERS) || flags.indexOf(flags[i]) !== i) {
        throw new SyntaxError(flags.indexOf('v') >= 0
          ? "Invalid flags supplied to RegExp constructor '" + flags + "' (Nozinho não tem a marca v)"
          : "Invalid flags supplied to RegExp constructor '" + flags + "'");
      }
    }
  }

  // A mesma expressão, num laço, é compilada uma vez só.
  var cache = Object.create(null);
  var cached = 0;

  function programOf(source, flags) {
    var key = flags + '/' + source;
    if (cache[key] === undefined) {
      if (++cached > MAX_CACHED) {
        cache = Object.create(null);
        cached = 1;
      }
      var parsed = parser.parse(source, flags);
      cache[key] = { code: compiler.compile(parsed, flags), names: parsed.names, groups: parsed.groups };
    }
    return cache[key];
  }

  // Uma barra ou uma quebra de linha não podem aparecer entre as barras.
  function shownSource(source) {
    if (source === '') return '(?:)';
    var inSet = false;
    return source.replace(/\\[\s\S]|[\[\]\/\n\r\u2028\u2029]/g, function (c) {
      if (c === '[') inSet = true;
      if (c === ']') inSet = false;
      if (c === '/') return inSet ? '/' : '\\/';
      return { '\n': '\\n', '\r': '\\r', '\u2028': '\\u2028', '\u2029': '\\u2029' }[c] || c;
    });
  }

  function create(source, flags) {
    checkFlags(flags);
    var program = programOf(source, flags);
    var regexp = native.nativeRegExp(flags.replace(/[^gim]/g, ''));
    Object.defineProperty(regexp, RECORD, {
      value: { program: program, source: shownSource(source), flags: flags.split('').sort().join('') }
    });
    return regexp;
  }

  // ---- exec ----

  function hasFlag(letter) {
    return function () { return this[RECORD].flags.indexOf(letter) >= 0; };
  }

  function groupsOf(names, values) {
    if (names.length === 0) return undefined;
    var groups = Object.create(null);
    names.forEach(function (pair) { groups[pair[0]] = values[pair[1]]; });
    return groups;
  }

  function toResult(text, positions, names) {
    var result = [];
    for (var i = 0; i < positions.length; i += 2) {
      result.push(positions[i] < 0 || positions[i + 1] < 0 ? undefined : text.slice(positions[i], positions[i + 1]));
    }
    result.index = positions[0];
    result.input = text;
    result.groups = groupsOf(names, result);
    return result;
  }

  // Com a marca d: onde cada grupo começa e acaba.
  function toIndices(positions, names) {
    var indices = [];
    for (var i = 0; i < positions.length; i += 2) {
      indices.push(positions[i] < 0 ? undefined : [positions[i], positions[i + 1]]);
    }
    indices.groups = groupsOf(names, indices);
    return indices;
  }

  // As posições, ou undefined; lastIndex anda como manda a especificação.
  function find(regexp, text) {
    var record = regexp[RECORD];
    var sticky = record.flags.indexOf('y') >= 0;
    var moves = sticky || record.flags.indexOf('g') >= 0;
    var start = moves ? check.length({ length: regexp.lastIndex }) : 0;
    var positions = start > text.length ? undefined : native.match(record.program.code, text, start, sticky);
    if (moves) regexp.lastIndex = positions === undefined ? 0 : positions[1];
    if (positions !== undefined) native.remember(text, positions);
    return positions;
  }

  function exec(value) {
    var text = String(value);
    var positions = find(this, text);
    if (positions === undefined) return null;
    var record = this[RECORD];
    var result = toResult(text, positions, record.program.names);
    if (record.flags.indexOf('d') >= 0) result.indices = toIndices(positions, record.program.names);
    return result;
  }

  function test(value) {
    return find(this, String(value)) !== undefined;
  }

  // ---- os protocolos: Symbol.match, replace, search, split, matchAll ----

  function requireObject(value, name) {
    if (!check.isObject(value)) {
      throw new TypeError('RegExp.prototype.' + name + ' called on incompatible receiver ' + native.show(value));
    }
    return value;
  }

  function run(regexp, text) {
    var result = regexp.exec(text);
    if (result !== null && !check.isObject(result)) {
      throw new TypeError('object null is not a function');
    }
    return result;
  }

  // Depois de achar o vazio, um passo à frente (ou a busca não sairia do lugar).
  function advance(regexp, text) {
    var at = check.length({ length: regexp.lastIndex });
    regexp.lastIndex = at + (hasUnicode(regexp) && text.codePointAt(at) > 0xffff ? 2 : 1);
  }

  function hasUnicode(regexp) {
    return String(regexp.flags).indexOf('u') >= 0;
  }

  // Todos os resultados de exec, desde o começo se a expressão é global.
  function results(regexp, text) {
    var all = [];
    var global = String(regexp.flags).indexOf('g') >= 0;
    if (global) regexp.lastIndex = 0;
    for (;;) {
      var result = run(regexp, text);
      if (result === null) return all;
      all.push(result);
      if (!global) return all;
      if (String(result[0]) === '') advance(regexp, text);
    }
  }

  function match(value) {
    var regexp = requireObject(this, '@@match');
    var text = String(value);
    if (String(regexp.flags).indexOf('g') < 0) return run(regexp, text);
    var all = results(regexp, text).map(function (result) { return String(result[0]); });
    return all.length === 0 ? null : all;
  }

  function search(value) {
    var regexp = requireObject(this, '@@search');
    var before = regexp.lastIndex;
    regexp.lastIndex = 0;
    var result = run(regexp, String(value));
    regexp.lastIndex = before;
    return result === null ? -1 : result.index;
  }

  // $1, $&, $<nome>… num texto de substituição.
  function expand(template, text, position, matched, captures, groups) {
    return template.replace(/\$(?:([$&`'])|(\d\d?)|<([^>]*)>)/g, function (all, sign, digits, name) {
      if (sign === '$') return '$';
      if (sign === '&') return matched;
      if (sign === '`') return text.slice(0, position);
      if (sign === "'") return text.slice(position + matched.length);
      if (name !== undefined) {
        if (groups === undefined) return all;
        return groups[name] === undefined ? '' : String(groups[name]);
      }
      var number = Number(digits);
      var rest = '';
      if (number > captures.length && digits.length === 2) {
        number = Number(digits[0]);
        rest = digits[1];
      }
      if (number < 1 || number > captures.length) return all;
      return (captures[number - 1] === undefined ? '' : captures[number - 1]) + rest;
    });
  }

  function replacementOf(result, text, replacement) {
    var matched = String(result[0]);
    var position = Math.max(Math.min(check.integer(result.index), text.length), 0);
    var captures = [];
    for (var i = 1; i < result.length; i++) captures.push(result[i] === undefined ? undefined : String(result[i]));
    if (typeof replacement !== 'function') return expand(replacement, text, position, matched, captures, result.groups);
    var args = [matched].concat(captures, [position, text]);
    if (result.groups !== undefined) args.push(result.groups);
    return String(replacement.apply(undefined, args));
  }

  function replace(value, replacement) {
    var regexp = requireObject(this, '@@replace');
    var text = String(value);
    if (typeof replacement !== 'function') replacement = String(replacement);
    var output = '';
    var end = 0;
    results(regexp, text).forEach(function (result) {
      var shown = replacementOf(result, text, replacement);
      if (result.index < end) return;
      output += text.slice(end, result.index) + shown;
      end = result.index + String(result[0]).length;
    });
    return output + text.slice(end);
  }

  // Uma cópia com outras marcas, do construtor que a expressão pedir.
  function copyWith(regexp, flags) {
    var Constructor = regexp.constructor;
    var Species = Constructor === undefined ? RegExp : Constructor[Symbol.species];
    return new (Species === undefined || Species === null ? RegExp : Species)(regexp, flags);
  }

  function split(value, limit) {
    var regexp = requireObject(this, '@@split');
    var text = String(value);
    var flags = String(regexp.flags);
    var max = limit === undefined ? 4294967295 : limit >>> 0;
    var splitter = copyWith(regexp, flags.indexOf('y') < 0 ? flags + 'y' : flags);
    var parts = [];
    if (max === 0) return parts;
    if (text === '') return run(splitter, text) === null ? [text] : parts;
    var start = 0, at = 0;
    while (at < text.length) {
      splitter.lastIndex = at;
      var result = run(splitter, text);
      var end = result === null ? 0 : Math.min(splitter.lastIndex, text.length);
      if (result === null || end === start) {
        at += hasUnicode(splitter) && text.codePointAt(at) > 0xffff ? 2 : 1;
        continue;
      }
      parts.push(text.slice(start, at));
      if (parts.length === max) return parts;
      for (var i = 1; i < result.length; i++) {
        parts.push(result[i]);
        if (parts.length === max) return parts;
      }
      start = at = end;
    }
    parts.push(text.slice(start));
    return parts;
  }

  // ---- matchAll ----

  var ITERATOR = need.hidden('matches');
  var iteratorPrototype = Object.create(native.iteratorPrototype());
  check.hide(iteratorPrototype, 'next', function next() {
    var state = this[ITERATOR];
    if (state.done) return { value: undefined, done: true };
    var result = run(state.regexp, state.text);
    if (result === null || !state.global) state.done = true;
    if (result === null) return { value: undefined, done: true };
    if (state.global && String(result[0]) === '') advance(state.regexp, state.text);
    return { value: result, done: false };
  });
  Object.defineProperty(iteratorPrototype, Symbol.toStringTag, { value: 'RegExp String Iterator', configurable: true });

  function matchAll(value) {
    var regexp = requireObject(this, '@@matchAll');
    var flags = String(regexp.flags);
    var copy = copyWith(regexp, flags);
    copy.lastIndex = check.length({ length: regexp.lastIndex });
    var iterator = Object.create(iteratorPrototype);
    Object.defineProperty(iterator, ITERATOR, {
      value: { regexp: copy, text: String(value), global: flags.indexOf('g') >= 0, done: false }
    });
    return iterator;
  }

  // Uma expressão do motor, que não coube na pilha dele: a mesma, em versão nossa.
  function again(method, regexp, text, other) {
    var ours = create(regexp.source, regexp.flags);
    ours.lastIndex = regexp.lastIndex;
    var result = exports[method].call(ours, text, other);
    regexp.lastIndex = ours.lastIndex;
    return result;
  }

  // ---- os dois métodos de String que exigem a marca g ----

  // Um objeto pode dizer, por Symbol.match, que é (ou que não é) uma expressão.
  function isRegExp(value) {
    if (!check.isObject(value)) return false;
    var says = value[Symbol.match];
    return says === undefined ? native.isRegExp(value) : Boolean(says);
  }

  // f.call(padrão, …) do protocolo, se o padrão o tem; undefined se é um valor comum.
  function protocol(pattern, symbol, method) {
    if (pattern === undefined || pattern === null) return undefined;
    if (isRegExp(pattern)) {
      if (pattern.flags === undefined || pattern.flags === null) {
        throw new TypeError('The .flags property of the argument to ' + method + ' cannot be null or undefined');
      }
      if (String(pattern.flags).indexOf('g') < 0) throw new TypeError(method + ' called with a non-global RegExp argument');
    }
    var found = check.isObject(pattern) ? pattern[symbol] : undefined;
    return found === null ? undefined : found;
  }

  function stringMatchAll(pattern) {
    var text = check.string(this, 'matchAll');
    var method = protocol(pattern, Symbol.matchAll, 'String.prototype.matchAll');
    if (method !== undefined) return method.call(pattern, this);
    return new RegExp(pattern, 'g')[Symbol.matchAll](text);
  }

  function replaceAll(pattern, replacement) {
    var text = check.string(this, 'replaceAll');
    var method = protocol(pattern, Symbol.replace, 'String.prototype.replaceAll');
    if (method !== undefined) return method.call(pattern, this, replacement);
    var wanted = String(pattern);
    if (typeof replacement !== 'function') replacement = String(replacement);
    var output = '';
    var end = 0;
    var at = text.indexOf(wanted);
    while (at >= 0) {
      output += text.slice(end, at) + (typeof replacement === 'function' ? String(replacement(wanted, at, text))
        : expand(replacement, text, at, wanted, [], undefined));
      end = at + wanted.length;
      var from = wanted === '' ? at + 1 : end;
      at = from > text.length ? -1 : text.indexOf(wanted, from);
    }
    return output + text.slice(end);
  }

  var exports = {
    create: create,
    again: again,
    exec: exec,
    test: test,
    source: function () { return this[RECORD].source; },
    flags: function () { return this[RECORD].flags; },
    unicodeSets: function () { return false; },
    '@@match': match,
    '@@matchAll': matchAll,
    '@@replace': replace,
    '@@search': search,
    '@@split': split,
    matchAll: stringMatchAll,
    replaceAll: replaceAll
  };
  Object.keys(LETTERS).forEach(function (letter) { exports[LETTERS[letter]] = hasFlag(letter); });
  return exports;
})
