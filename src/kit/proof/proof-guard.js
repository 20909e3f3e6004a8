/* proof-guard.js -- o que o programa testado não pode trocar: as funções de assert e as do próprio JavaScript.
 *
 * As de assert ficam trancadas. As de Object, Array.prototype e companhia não se trancam: um objeto não
 * poderia mais ter um toString seu. Guarda-se como eram, e um teste só passa se continuam assim. */
(function (native, need) {
  'use strict';

  var create = Object.create;
  var describe = Object.getOwnPropertyDescriptor;
  var define = Object.defineProperty;
  var namesOf = Reflect.ownKeys;
  var global = (0, eval)('this');

  // ---- assert ----

  function lock(object) {
    namesOf(object).forEach(function (name) {
      var own = describe(object, name);
      if (own.configurable && typeof own.value === 'function') {
        define(object, name, { value: own.value, writable: false, configurable: false });
      }
    });
  }

  function lockAssert() {
    var assert = need('assert');
    lock(assert);
    lock(assert.strict);
    lock(assert.AssertionError);
  }

  // ---- o JavaScript ----

  var HOLDERS = ('Object Object.prototype Function.prototype Array Array.prototype String.prototype ' +
    'Number.prototype RegExp.prototype JSON Reflect Map.prototype Set.prototype Promise Promise.prototype').split(' ');
  var GLOBALS = 'Object Function Array String Number Boolean RegExp Error JSON Reflect Promise Map Set'.split(' ');

  var records = null; // encadeados: { holder, key, value, name, next }

  function remember(holder, key, name) {
    var own = describe(holder, key);
    if (!own || typeof own.value !== 'function') return;
    var record = create(null);
    record.holder = holder;
    record.key = key;
    record.value = own.value;
    record.name = name;
    record.next = records;
    records = record;
  }

  // "Array.prototype"; undefined se este capítulo não o tem (Promise só chega no 06).
  function find(path) {
    var parts = path.split('.');
    if (parts[0] === 'Promise' && !need.has('micro')) return undefined;
    return parts.length === 1 ? global[parts[0]] : global[parts[0]][parts[1]];
  }

  HOLDERS.forEach(function (path) {
    var holder = find(path);
    if (holder === undefined) return;
    namesOf(holder).forEach(function (key) { remember(holder, key, path + '.' + String(key)); });
  });
  GLOBALS.forEach(function (name) {
    if (find(name) !== undefined) remember(global, name, name);
  });
  if (need.has('assert')) lockAssert();

  // O nome de algo que não é mais o que era; undefined se nada mudou.
  function changed() {
    for (var record = records; record !== null; record = record.next) {
      var own = describe(record.holder, record.key);
      if (own === undefined || own.value !== record.value) return record.name;
    }
    return undefined;
  }

  return { changed: changed };
})
