/* inspect/format.js -- util.format: '%s tem %d anos', e o que sobra vai depois, com espaço. */
(function (native, need) {
  'use strict';

  var text = need('inspect/text');
  var names = need('inspect/names');
  var inspector = need('inspect');
  var inspect = inspector.inspect;
  var hasOwn = Object.prototype.hasOwnProperty;

  function numberText(number, options) {
    var separator = options && options.numericSeparator;
    return text.numberText(number, separator === undefined || separator === null
      ? inspector.defaults.numericSeparator : separator);
  }

  function withOptions(options, changes) {
    return Object.assign({}, options, changes);
  }

  // ---- %s: o toString do programa vale; o que todo objeto herda, não ----

  function hasOwnWay(object) {
    return hasOwn.call(object, 'toString') || hasOwn.call(object, Symbol.toPrimitive);
  }

  function hasBuiltInToString(value) {
    var proxy = names.proxyParts(value);
    if (proxy !== undefined) value = proxy[0];
    if (typeof value.toString !== 'function' && typeof value[Symbol.toPrimitive] !== 'function') return true;
    var object = value;
    while (object !== null && !hasOwnWay(object)) object = Object.getPrototypeOf(object);
    if (object === null) return true;
    if (object === value) return false;
    var descriptor = Object.getOwnPropertyDescriptor(object, 'constructor');
    return descriptor !== undefined && typeof descriptor.value === 'function' &&
      names.isBuiltIn(descriptor.value.name);
  }

  function stringOf(value, options) {
    if (typeof value === 'number') return numberText(value, options);
    if (typeof value !== 'object' || value === null || !hasBuiltInToString(value)) return String(value);
    return inspect(value, withOptions(options, { depth: 0, colors: false, compact: 3 }));
  }

  // ---- %j ----

  function isCyclic(error) {
    return error instanceof TypeError && /cyclic|circular/i.test(error.message);
  }

  function jsonOf(value) {
    try {
      return JSON.stringify(value);
    } catch (error) {
      if (isCyclic(error)) return '[Circular]';
      throw error;
    }
  }

  // Cada diretiva: como mostrar o argumento.
  var directives = {
    s: stringOf,
    d: function (value, options) {
      return typeof value === 'symbol' ? 'NaN' : numberText(Number(value), options);
    },
    i: function (value, options) {
      return typeof value === 'symbol' ? 'NaN' : numberText(parseInt(value), options);
    },
    f: function (value, options) {
      return typeof value === 'symbol' ? 'NaN' : numberText(parseFloat(value), options);
    },
    j: jsonOf,
    o: function (value, options) {
      return inspect(value, withOptions(options, { showHidden: true, showProxy: true, depth: 4 }));
    },
    O: function (value, options) { return inspect(value, withOptions(options)); },
    c: function () { return ''; }
  };

  // Preenche as diretivas do primeiro argumento. Devolve quantos argumentos gastou, ou 0 se o
  // texto não tem nenhuma diretiva que conte; o texto fica em state.text.
  function fill(template, args, options, state) {
    var used = 0;
    var result = '';
    var last = 0;
    var found = false;
    for (var at = template.indexOf('%'); at >= 0 && at < template.length - 1; at = template.indexOf('%', at + 2)) {
      var letter = template[at + 1];
      if (letter === '%') {
        result += template.slice(last, at + 1);
      } else if (hasOwn.call(directives, letter) && used + 1 < args.length) {
        var shown = directives[letter](args[++used], options);
        result += template.slice(last, at) + shown;
      } else {
        continue;
      }
      last = at + 2;
      found = true;
    }
    state.text = result + template.slice(last);
    return found ? used + 1 : 0;
  }

  function format(options, args) {
    var first = args[0];
    var state = { text: '' };
    var next = 0;
    if (typeof first === 'string') {
      if (args.length === 1) return first;
      if (first.indexOf('%') >= 0) next = fill(first, args, options, state);
    }
    var result = next > 0 ? state.text : '';
    for (var i = next; i < args.length; i++) {
      if (i > 0) result += ' ';
      result += typeof args[i] === 'string' ? args[i] : inspect(args[i], options);
    }
    return result;
  }

  return {
    // format(args…) com as opções de inspect `options` (ou undefined); args é um array.
    format: format
  };
})
