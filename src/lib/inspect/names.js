/* inspect/names.js -- de que classe é um objeto e que propriedades ele mostra. */
(function (native, need) {
  'use strict';

  var text = need('inspect/text');
  var hasOwn = Object.prototype.hasOwnProperty;
  var isEnumerable = Object.prototype.propertyIsEnumerable;

  // Classes da linguagem: as propriedades dos seus protótipos nunca aparecem.
  var BUILT_IN = Object.create(null);
  ('Object Function Array Number Boolean String Symbol Date Promise RegExp Error AggregateError EvalError ' +
   'RangeError ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer Atomics Uint8Array ' +
   'Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray ' +
   'BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef Proxy Reflect ' +
   'FinalizationRegistry SharedArrayBuffer WebAssembly').split(' ').forEach(function (name) { BUILT_IN[name] = true; });

  function isInstance(value, constructor) {
    try {
      return value instanceof constructor;
    } catch (error) {
      return false;
    }
  }

  // A função em `constructor`, se ela é própria do objeto, tem nome e criou o valor.
  function ownConstructor(object, value) {
    if (!hasOwn.call(object, 'constructor')) return null;
    var descriptor = Object.getOwnPropertyDescriptor(object, 'constructor');
    var constructor = descriptor.value;
    return typeof constructor === 'function' && constructor.name !== '' && isInstance(value, constructor)
      ? constructor : null;
  }

  // ---- a classe interna, que nem protótipo trocado nem Symbol.toStringTag escondem ----

  function described(value) {
    return Object.prototype.toString.call(value).slice(8, -1); // '[object Date]' -> 'Date'
  }

  // O número de cada classe interna que nos interessa, medido num exemplar.
  var byNumber = null;
  function numberedClasses() {
    var classes = {};
    [new Date(0), /x/, new Error(), new Number(0), new String(''), new Boolean(false), Object(Symbol.iterator),
     (function () { return arguments; })(), new ArrayBuffer(0), new DataView(new ArrayBuffer(0)),
     new Uint8Array(0), new Int8Array(0), new Uint16Array(0), new Int16Array(0), new Uint32Array(0),
     new Int32Array(0), new Float32Array(0), new Float64Array(0), new Uint8ClampedArray(0)
    ].forEach(function (sample) { classes[native.classNumber(sample)] = described(sample); });
    return classes;
  }

  function className(value) {
    if (value[Symbol.toStringTag] === undefined) return described(value);
    if (byNumber === null) byNumber = numberedClasses();
    return byNumber[native.classNumber(value)] || 'Object';
  }

  // Para quem não tem protótipo que o diga. Uma propriedade Symbol.toStringTag vale mais.
  function internalName(value) {
    var tag = value[Symbol.toStringTag];
    if (typeof tag === 'string') return tag;
    return typeof value === 'function' ? 'Function' : className(value);
  }

  // O nome da classe de `value`, ou null se ele não tem protótipo. Com `hidden` (um array),
  // recolhe ali o que os protótipos do programa acrescentam.
  function constructorName(ctx, value, depth, hidden) {
    var first;
    for (var object = value; object !== null; object = Object.getPrototypeOf(object)) {
      if (object !== value && first === undefined) first = object;
      var name = wellKnown(object, value);
      var builtIn = name !== null;
      if (name === null) {
        var constructor = ownConstructor(object, value);
        if (constructor === null) continue;
        name = String(constructor.name);
        builtIn = BUILT_IN[name] === true && first === object;
      }
      if (hidden !== undefined && !(builtIn && first === object)) {
        prototypeProperties(ctx, value, first || value, depth, hidden);
      }
      return name;
    }
    return first === undefined ? null : complexName(ctx, value, first, depth, hidden);
  }

  // Object.prototype e Function.prototype valem mesmo que alguém troque o seu `constructor`.
  function wellKnown(object, value) {
    if (object === Object.prototype) return value === object ? null : 'Object';
    if (object === Function.prototype) return isInstance(value, Function) ? 'Function' : null;
    return null;
  }

  function complexName(ctx, value, first, depth, hidden) {
    var name = internalName(value);
    if (depth > ctx.depth && ctx.depth !== null) return name + ' <Complex prototype>';
    var inner = constructorName(ctx, first, depth + 1, hidden);
    if (inner !== null) return name + ' <' + inner + '>';
    var options = {};
    Object.keys(ctx).forEach(function (key) { options[key] = ctx[key]; });
    options.customInspect = false;
    options.depth = -1;
    return name + ' <' + need('inspect').inspect(first, options) + '>';
  }

  // ---- showHidden: o que vem dos protótipos, até três andares acima ----

  function isBuiltInPrototype(object) {
    var descriptor = Object.getOwnPropertyDescriptor(object, 'constructor');
    return descriptor !== undefined && typeof descriptor.value === 'function' &&
      BUILT_IN[descriptor.value.name] === true;
  }

  function prototypeProperties(ctx, main, object, depth, output) {
    var seen = [];
    for (var level = 0; level < 3; level++) {
      if (level !== 0 || main === object) {
        object = Object.getPrototypeOf(object);
        if (object === null || isBuiltInPrototype(object)) return;
      }
      var keys = Reflect.ownKeys(object);
      ctx.seen.push(main);
      for (var i = 0; i < keys.length; i++) {
        var key = keys[i];
        if (key === 'constructor' || hasOwn.call(main, key) || seen.indexOf(key) >= 0) continue;
        var descriptor = Object.getOwnPropertyDescriptor(object, key);
        if (typeof descriptor.value === 'function') continue;
        var line = ctx.property(ctx, object, depth, key, false, descriptor, main);
        output.push(ctx.colors ? '\u001b[2m' + line + '\u001b[22m' : line);
      }
      ctx.seen.pop();
      seen = seen.concat(keys);
    }
  }

  // ---- o que vem antes da chave: `Foo [tag] {` ----

  function prefix(constructor, tag, fallback, size) {
    size = size === undefined ? '' : size;
    if (constructor === null) {
      return '[' + fallback + size + ': null prototype] ' + (tag !== '' && fallback !== tag ? '[' + tag + '] ' : '');
    }
    return constructor + size + (tag !== '' && constructor !== tag ? ' [' + tag + '] ' : ' ');
  }

  function objectPrefix(value, constructor, tag) {
    var fallback = '';
    if (constructor === null) {
      fallback = internalName(value);
      if (fallback === tag) fallback = 'Object';
    }
    return prefix(constructor, tag, fallback);
  }

  // ---- funções e classes ----

  function classText(value, constructor, tag) {
    var name = hasOwn.call(value, 'name') && value.name;
    var result = 'class ' + (name || '(anonymous)');
    if (constructor !== 'Function' && constructor !== null) result += ' [' + constructor + ']';
    if (tag !== '' && constructor !== tag) result += ' [' + tag + ']';
    if (constructor === null) return '[' + result + ' extends [null prototype]]';
    var parent = Object.getPrototypeOf(value).name;
    return '[' + result + (parent ? ' extends ' + parent : '') + ']';
  }

  // `kind`: '', 'class', 'Async', 'Generator' ou 'AsyncGenerator' (de kinds.functionKind).
  function functionName(value, constructor, tag, kind) {
    if (kind === 'class') return classText(value, constructor, tag);
    var type = kind + 'Function';
    var result = '[' + type + (constructor === null ? ' (null prototype)' : '');
    result += value.name === '' ? ' (anonymous)]' : ': ' + String(value.name) + ']';
    // Quem traduz `async function` pode não lhe dar o protótipo próprio que ela tem no Node.
    if (constructor !== type && constructor !== 'Function' && constructor !== null) result += ' ' + constructor;
    if (tag !== '' && constructor !== tag) result += ' [' + tag + ']';
    return result;
  }

  // new Number(3) e seus irmãos: [Number: 3]
  function boxedName(ctx, value, type, primitive, constructor, tag, bare) {
    var result = '[' + type;
    if (constructor === null) result += ' (null prototype)';
    else if (type !== constructor) result += ' (' + constructor + ')';
    result += ': ' + text.primitive(ctx, primitive, function (s) { return s; }) + ']';
    if (tag !== '' && tag !== constructor) result += ' [' + tag + ']';
    return bare && ctx.colors ? ctx.stylize(result, type.toLowerCase()) : result;
  }

  // ---- chaves ----

  function isVisible(value, key, showHidden) {
    return showHidden || isEnumerable.call(value, key);
  }

  function addSymbols(value, keys, showHidden) {
    var symbols = Object.getOwnPropertySymbols(value);
    for (var i = 0; i < symbols.length; i++) {
      if (isVisible(value, symbols[i], showHidden)) keys.push(symbols[i]);
    }
    return keys;
  }

  // Com showHidden: primeiro as que o V8 cria junto com o valor, na ordem dele.
  var FIRST = { function: ['length', 'name', 'arguments', 'caller', 'prototype'], Error: ['stack', 'message'], other: [] };

  function allNames(value) {
    var kind = typeof value === 'function' ? 'function' : value instanceof Error ? 'Error' : 'other';
    if (kind === 'Error') void value.stack; // a pilha pode virar propriedade só quando é lida
    var names = Object.getOwnPropertyNames(value);
    if (kind === 'other') return names;
    var first = FIRST[kind].filter(function (name) { return names.indexOf(name) >= 0; });
    return first.concat(names.filter(function (name) { return FIRST[kind].indexOf(name) < 0; }));
  }

  function keysOf(value, showHidden) {
    var names = showHidden ? allNames(value) : Object.keys(value);
    return addSymbols(value, names, showHidden);
  }

  var INDEX = /^(0|[1-9][0-9]*)$/;

  // As chaves de um array que não são posições.
  function extraKeys(value, showHidden) {
    var length = Array.isArray(value) ? value.length : -1;
    var keys = [];
    if (showHidden || native.hasExtras(value)) {
      var names = showHidden ? Object.getOwnPropertyNames(value) : Object.keys(value);
      keys = names.filter(function (name) {
        return !(INDEX.test(name) && Number(name) < 4294967295) && (length >= 0 || name !== 'length');
      });
    }
    return addSymbols(value, keys, showHidden);
  }

  return {
    isBuiltIn: function (name) { return BUILT_IN[name] === true; },
    className: className,
    proxyParts: native.proxy, // [alvo, tratador], ou undefined

    constructorName: constructorName,
    prefix: prefix,
    objectPrefix: objectPrefix,
    functionName: functionName,
    boxedName: boxedName,
    keysOf: keysOf,
    extraKeys: extraKeys
  };
})
