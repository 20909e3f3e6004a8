/* modern/runtime.js -- nz$, o objeto que os programas traduzidos usam e nenhum programa vê.
 *
 * O que cabe em ES5 puro a tradução escreve por extenso; aqui ficam as perguntas que ela não
 * pode responder antes de o programa rodar. */
(function (native, need) {
  'use strict';

  var KIND = need.hidden('kind');

  var slice = Array.prototype.slice;
  var isEnumerable = Object.prototype.propertyIsEnumerable;

  function isObject(value) {
    return (typeof value === 'object' && value !== null) || typeof value === 'function';
  }

  // ---- variáveis ----

  function early(name) {
    throw new ReferenceError("Cannot access '" + name + "' before initialization");
  }

  function constant() {
    throw new TypeError('Assignment to constant variable.');
  }

  // f() = 1: a chamada acontece, e é ela que não pode receber nada.
  function badTarget(called, message) {
    throw new ReferenceError(message);
  }

  // ---- funções ----

  function rename(fn, name) {
    Object.defineProperty(fn, 'name', { value: name, configurable: true });
    return fn;
  }

  // O nome de uma função que ainda não tem: o da chave em que ela foi posta.
  function named(fn, key) {
    return fn.name === '' ? rename(fn, nz.nameOf(key)) : fn;
  }

  function fixLength(fn, length) {
    Object.defineProperty(fn, 'length', { value: length, configurable: true });
    return fn;
  }

  function rest(args, from) {
    return slice.call(args, from);
  }

  // ---- desestruturação ----

  // O valor, se dá para tirar propriedades dele. `key` e `from` vão na mensagem.
  function object(value, key, from) {
    if (value !== undefined && value !== null) return value;
    if (from === null) throw new TypeError('Cannot read properties of ' + value + " (reading '" + key + "')");
    if (from === undefined && value === null) from = 'object null';
    if (key === undefined || key === '') {
      throw new TypeError("Cannot destructure '" + (from === undefined ? value : from) + "' as it is " + value + '.');
    }
    throw new TypeError("Cannot destructure property '" + key + "' of '" + (from === undefined ? value : from) + "' as it is " + value + '.');
  }

  function ownKeys(value) {
    return Reflect.ownKeys(Object(value));
  }

  // O resto de um objeto: tudo o que é dele e enumerável, menos `taken`.
  function omit(value, taken) {
    var result = {}, keys = ownKeys(value), source = Object(value);
    for (var i = 0; i < keys.length; i++) {
      var name = keys[i];
      if (!isTaken(taken, name) && isShown(source, name)) put(result, name, source[name]);
    }
    return result;
  }

  function isShown(source, key) {
    return isEnumerable.call(source, key);
  }

  function isTaken(taken, name) {
    for (var i = 0; i < taken.length; i++) if ((typeof taken[i] === 'number' ? String(taken[i]) : taken[i]) === name) return true;
    return false;
  }

  function put(target, name, value) {
    if (name === '__proto__') Object.defineProperty(target, name, { value: value, writable: true, enumerable: true, configurable: true });
    else target[name] = value;
  }

  // ---- literais ----

  // A marca delas é escondida: nem um Proxy que se espalha percebe que foi procurada.
  function Proto(value) { this.value = value; }
  function Accessor(kind, name, fn) { this.kind = kind; this.name = name; this.fn = fn; }
  native.setHidden(Proto.prototype, KIND, Proto);
  native.setHidden(Accessor.prototype, KIND, Accessor);

  function kindOf(piece) {
    return isObject(piece) ? native.getHidden(piece, KIND) : undefined;
  }

  // {a, ...b, get [k]() {}}: os argumentos pares são literais nossos; os ímpares, o que se
  // espalha (ou um protótipo, ou um acessor de chave calculada).
  function merge(target) {
    for (var i = 1; i < arguments.length; i++) {
      var piece = arguments[i], kind = kindOf(piece);
      if (kind === Proto) {
        if (isObject(piece.value) || piece.value === null) Object.setPrototypeOf(target, piece.value);
      } else if (kind === Accessor) {
        accessorOn(target, piece.kind, nz.key(piece.name), piece.fn, true);
      } else if (i % 2 === 0) {
        copyLiteral(target, piece);
      } else if (piece !== undefined && piece !== null) {
        spreadInto(target, piece);
      }
    }
    return target;
  }

  function spreadInto(target, piece) {
    var source = Object(piece), keys = Reflect.ownKeys(source);
    for (var i = 0; i < keys.length; i++) {
      if (isShown(source, keys[i])) define(target, keys[i], source[keys[i]]);
    }
  }

  function define(target, name, value) {
    Object.defineProperty(target, name, { value: value, writable: true, enumerable: true, configurable: true });
  }

  function copyLiteral(target, literal) {
    var keys = Reflect.ownKeys(literal);
    for (var i = 0; i < keys.length; i++) {
      var found = Object.getOwnPropertyDescriptor(literal, keys[i]);
      if (found.get === undefined) delete found.get; // só o setter: o getter pode ter vindo antes
      if (found.set === undefined) delete found.set;
      Object.defineProperty(target, keys[i], found);
    }
  }

  function accessorOn(target, kind, name, fn, enumerable) {
    var description = { configurable: true, enumerable: enumerable };
    if (kind === 'value') description.writable = true;
    description[kind] = rename(fn, (kind === 'value' ? '' : kind + ' ') + nz.nameOf(name));
    Object.defineProperty(target, name, description);
  }

  // Os textos de um modelo marcado.
  function template(cooked, raw) {
    Object.defineProperty(cooked, 'raw', { value: Object.freeze(raw) });
    return Object.freeze(cooked);
  }

  function regexp(source, flags) {
    return new RegExp(source, flags);
  }

  // import() num arquivo CommonJS ou num script.
  function dynamicImport(filename, specifier, options) {
    if (!need.has('esm')) native.missing('import()', 'esm');
    return need('esm').dynamicFrom(specifier, filename, options);
  }

  var nz = {
    import: dynamicImport,
    early: early,
    constant: constant,
    badTarget: badTarget,
    name: rename,
    named: named,
    length: fixLength,
    rest: rest,
    object: object,
    omit: omit,
    merge: merge,
    proto: function (value) { return new Proto(value); },
    accessor: function (kind, name, fn) { return new Accessor(kind, name, fn); },
    template: template,
    regexp: regexp
  };

  // As outras partes chegam quando um programa as usa (modern.c).
  function add(module) {
    var part = need(module);
    Object.keys(part).forEach(function (name) { nz[name] = part[name]; });
  }

  add('modern/iterate');

  // O console distingue classes e funções async das outras. Ele vem de uma camada acima: pode não estar.
  if (need.has('kinds')) {
    need('kinds').registerFunctions(function (fn) {
      return native.getHidden(fn, KIND) || '';
    });
  }

  return { nz: nz, add: add };
})
