/* errors/json.js -- o que há de errado num JSON, ou num valor que não cabe em JSON. */
(function (native, need) {
  'use strict';

  var values = need('errors/values');

  // ---- JSON.parse ----

  var AROUND = 10; // o Node cita o texto inteiro se é curto; se não, dez letras para cada lado
  var SHORT = 2 * AROUND + 1;

  function unexpected(text, at) {
    var from = text.length < SHORT || at < AROUND ? 0 : at - AROUND;
    var to = text.length < SHORT || at >= text.length - AROUND ? text.length : at + AROUND;
    var before = from > 0 ? '..."' : '"';
    var after = to < text.length ? '"...' : '"';
    return "Unexpected token '" + text[at] + "', " + before + text.slice(from, to) + after + ' is not valid JSON';
  }

  // undefined se o texto é JSON.
  function parse(text) {
    var found = native.json(text);
    if (!found) return undefined;
    if (found[1]) return found[1] + ' at position ' + found[0];
    if (found[0] >= text.length) return 'Unexpected end of JSON input';
    if (/^(undefined|NaN|Infinity|\[object Object\])$/.test(text)) return '"' + text + '" is not valid JSON';
    return unexpected(text, found[0]);
  }

  // ---- JSON.stringify ----

  var DEEPEST = 500; // passos; além disso o ciclo não caberia numa mensagem

  // Desce na ordem em que o JSON.stringify desceria. `path` vai da raiz ao objeto: cada passo é
  // { key, object }, e o último, quando se acha o ciclo, é o que o fecha.
  function findCycle(path) {
    var object = path[path.length - 1].object;
    if (path.length > DEEPEST || values.inherited(object, 'toJSON')) return false;
    return Object.keys(object).some(function (key) {
      var value = values.own(object, key); // um getter daria undefined
      if (!values.isObject(value) || typeof value === 'function') return false;
      var closes = path.some(function (step) { return step.object === value; });
      path.push({ key: key, object: value });
      if (closes || findCycle(path)) return true;
      path.pop();
      return false;
    });
  }

  function withConstructor(object) {
    var name = values.own(values.inherited(object, 'constructor'), 'name') || 'Object';
    return "object with constructor '" + name + "'";
  }

  // undefined se não há ciclo (um toJSON ou um replacer pode tê-lo criado).
  function stringify(root) {
    var path = [{ key: '', object: root }];
    if (!values.isObject(root) || !findCycle(path)) return undefined;
    var close = path.length - 1;
    var first = 0;
    while (path[first].object !== path[close].object) first++;

    function key(i) {
      return Array.isArray(path[i - 1].object) ? 'index ' + path[i].key : "property '" + path[i].key + "'";
    }
    function line(i) {
      return '\n    |     ' + key(i) + ' -> ' + withConstructor(path[i].object);
    }
    var text = 'Converting circular structure to JSON' +
      '\n    --> starting at ' + withConstructor(path[first].object);
    var i = first + 1;
    for (; i < close && i <= first + 2; i++) text += line(i); // os dois primeiros passos…
    if (i + 1 < close) text += '\n    |     ...';
    if (i < close) text += line(close - 1); // …o último, e o que fecha
    return text + '\n    --- ' + key(close) + ' closes the circle';
  }

  return { parse: parse, stringify: stringify };
})
