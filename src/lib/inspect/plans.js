/* inspect/plans.js -- o que é próprio de cada classe: que chaves mostrar, entre que colchetes,
 * depois de que prefixo.
 *
 * Map, Set, Promise e outras classes que camadas mais altas trazem respondem por kinds.js. */
(function (native, need) {
  'use strict';

  var text = need('inspect/text');
  var names = need('inspect/names');
  var items = need('inspect/items');
  var kinds = need('kinds');

  // Um plano: as chaves a mostrar, o que abre e o que fecha, o texto que vem antes (`base`), a
  // função que dá as entradas que não são propriedades (`items`, com o argumento `entries`) e
  // se elas são elementos de lista. `whole`: sem nada dentro, o texto é este.
  function Plan(keys, open, close) {
    this.keys = keys;
    this.open = open;
    this.close = close;
    this.base = '';
    this.items = null;
    this.entries = undefined;
    this.isList = false;
    this.whole = null;
  }

  function planList(ctx, value, prefix, elements, keys) {
    var plan = new Plan(keys, prefix + '[', ']');
    plan.items = elements;
    plan.entries = value;
    plan.isList = true;
    if (value.length === 0) plan.whole = prefix + '[]';
    return plan;
  }

  function planArray(ctx, value, constructor, tag) {
    var prefix = constructor !== 'Array' || tag !== ''
      ? names.prefix(constructor, tag, 'Array', '(' + value.length + ')') : '';
    return planList(ctx, value, prefix, items.array, names.extraKeys(value, ctx.showHidden));
  }

  function planTypedArray(ctx, value, constructor, tag, kind) {
    var prefix = names.prefix(constructor, tag || kind, kind, '(' + value.length + ')');
    var plan = planList(ctx, value, prefix, items.typedArray, names.extraKeys(value, ctx.showHidden));
    if (ctx.showHidden) plan.whole = null;
    return plan;
  }

  function planCollection(ctx, value, prefix, elements, entries) {
    var plan = new Plan(names.keysOf(value, ctx.showHidden), prefix + '{', '}');
    plan.items = elements;
    plan.entries = entries;
    if (entries.length === 0) plan.whole = prefix + '{}';
    return plan;
  }

  function planFunction(ctx, value, constructor, tag) {
    var plan = new Plan(names.keysOf(value, ctx.showHidden), '{', '}');
    var kind = kinds.functionKind(value);
    plan.base = names.functionName(value, constructor, tag, kind);
    plan.whole = ctx.stylize(plan.base, 'special');
    return plan;
  }

  function planPlain(ctx, value, constructor, tag) {
    var isArguments = 'callee' in value && names.className(value) === 'Arguments';
    var prefix = isArguments ? '[Arguments] ' : tag !== '' ? names.prefix(constructor, tag, 'Object') : '';
    var plan = new Plan(names.keysOf(value, ctx.showHidden), prefix + '{', '}');
    plan.whole = prefix + '{}';
    return plan;
  }

  // Classes cujo valor cabe num texto: expressões regulares, datas, primitivos em caixa.
  function planBase(ctx, value, base, style) {
    var plan = new Plan(names.keysOf(value, ctx.showHidden), '{', '}');
    plan.base = base;
    plan.whole = ctx.stylize(base, style);
    return plan;
  }

  function withPrefix(base, constructor, tag, name) {
    var prefix = names.prefix(constructor, tag, name);
    return prefix === name + ' ' ? base : prefix + base;
  }

  var UNBOX = {
    Number: Number.prototype.valueOf,
    String: String.prototype.valueOf,
    Boolean: Boolean.prototype.valueOf,
    Symbol: Symbol.prototype.valueOf
  };

  function planBoxed(ctx, value, constructor, tag, type) {
    var plan = new Plan(names.keysOf(value, ctx.showHidden), '{', '}');
    var primitive = UNBOX[type].call(value);
    if (type === 'String') plan.keys.splice(0, value.length); // as letras já estão no texto
    plan.base = names.boxedName(ctx, value, type, primitive, constructor, tag, plan.keys.length === 0);
    plan.whole = plan.base;
    return plan;
  }

  var planners = {
    RegExp: function (ctx, value, constructor, tag, depth) {
      var base = withPrefix(RegExp.prototype.toString.call(value), constructor, tag, 'RegExp');
      var plan = planBase(ctx, value, base, 'regexp');
      if (depth > ctx.depth && ctx.depth !== null) plan.keys = [];
      return plan;
    },
    Date: function (ctx, value, constructor, tag) {
      var time = Date.prototype.getTime.call(value);
      var base = time !== time ? 'Invalid Date' : Date.prototype.toISOString.call(value);
      return planBase(ctx, value, withPrefix(base, constructor, tag, 'Date'), 'date');
    },
    ArrayBuffer: function (ctx, value, constructor, tag, depth, inTypedArray) {
      var prefix = names.prefix(constructor, tag || 'ArrayBuffer', 'ArrayBuffer');
      var plan = new Plan(names.keysOf(value, ctx.showHidden), prefix + '{', '}');
      if (inTypedArray && plan.keys.length === 0) {
        plan.whole = prefix + '{ byteLength: ' + text.primitive(ctx, value.byteLength, ctx.stylize) + ' }';
        return plan;
      }
      plan.keys.unshift('byteLength');
      if (!inTypedArray) {
        plan.items = items.arrayBuffer;
        plan.entries = value;
      }
      return plan;
    },
    DataView: function (ctx, value, constructor, tag) {
      var keys = ['byteLength', 'byteOffset', 'buffer'].concat(names.keysOf(value, ctx.showHidden));
      return new Plan(keys, names.prefix(constructor, tag || 'DataView', 'DataView') + '{', '}');
    }
  };

  function planError(ctx, value, constructor, tag) {
    var plan = new Plan(names.keysOf(value, ctx.showHidden), '{', '}');
    plan.base = need('inspect/errors').error(ctx, value, constructor, tag, plan.keys);
    plan.whole = plan.base;
    return plan;
  }

  function planOther(ctx, value, constructor, tag) {
    var prefix = names.objectPrefix(value, constructor, tag);
    var plan = new Plan(names.keysOf(value, ctx.showHidden), prefix + '{', '}');
    plan.whole = prefix + '{}';
    return plan;
  }

  // ---- as classes das camadas de cima ----

  function iteratorOpen(type, tag, arePairs) {
    var last = type + (arePairs ? ' Entries' : ' Iterator');
    return '[' + (tag !== '' && tag !== type + ' Iterator' ? tag + '] [' : '') + last + '] ';
  }

  var kindPlanners = {
    Set: function (ctx, value, constructor, tag, entries) {
      return planCollection(ctx, value, names.prefix(constructor, tag || 'Set', 'Set', '(' + entries.length + ')'),
        items.set, entries);
    },
    Map: function (ctx, value, constructor, tag, entries) {
      return planCollection(ctx, value, names.prefix(constructor, tag || 'Map', 'Map', '(' + entries.length / 2 + ')'),
        items.map, entries);
    },
    // details: { type: 'Map' ou 'Set', entries, pairs }
    Iterator: function (ctx, value, constructor, tag, details) {
      var open = iteratorOpen(details.type, tag, details.pairs);
      var plan = planCollection(ctx, value, open, details.pairs ? items.pairs : items.set, details.entries);
      plan.whole = null;
      return plan;
    },
    Promise: function (ctx, value, constructor, tag, details) {
      var plan = planCollection(ctx, value, names.prefix(constructor, tag || 'Promise', 'Promise'), items.promise, details);
      plan.whole = null;
      return plan;
    },
    WeakSet: function (ctx, value, constructor, tag, entries) {
      return planWeak(ctx, value, names.prefix(constructor, tag || 'WeakSet', 'WeakSet'), entries, false);
    },
    WeakMap: function (ctx, value, constructor, tag, entries) {
      return planWeak(ctx, value, names.prefix(constructor, tag || 'WeakMap', 'WeakMap'), entries, true);
    },
    // Espaço de nomes de um módulo ES.
    Module: function (ctx, value, constructor, tag) {
      var plan = new Plan(names.keysOf(value, ctx.showHidden), names.prefix(constructor, tag || 'Module', 'Module') + '{', '}');
      plan.live = true;
      return plan;
    }
  };

  function planWeak(ctx, value, prefix, entries, isMap) {
    var plan = new Plan(names.keysOf(value, ctx.showHidden), prefix + '{', '}');
    plan.items = function (ctx, entries, depth) { return items.weak(ctx, entries, depth, isMap); };
    plan.entries = entries;
    return plan;
  }

  function planFor(ctx, value, constructor, tag, depth, inTypedArray) {
    if (Array.isArray(value)) return planArray(ctx, value, constructor, tag);
    if (typeof value === 'function') return planFunction(ctx, value, constructor, tag);
    if (constructor === 'Object' && Object.getPrototypeOf(value) === Object.prototype) {
      return planPlain(ctx, value, constructor, tag);
    }
    var found = kinds.find(value);
    if (found !== undefined) return kindPlanners[found.kind](ctx, value, constructor, tag, found.details);
    var kind = names.className(value);
    if (constructor === 'Object' && !ArrayBuffer.isView(value)) return planPlain(ctx, value, constructor, tag);
    if (planners[kind]) return planners[kind](ctx, value, constructor, tag, depth, inTypedArray);
    if (ArrayBuffer.isView(value)) return planTypedArray(ctx, value, constructor, tag, kind);
    if (UNBOX[kind]) return planBoxed(ctx, value, constructor, tag, kind);
    if (kind === 'Error' || value instanceof Error) return planError(ctx, value, constructor, tag);
    return planOther(ctx, value, constructor, tag);
  }

  // planFor(ctx, valor, nome da classe ou null, Symbol.toStringTag ou '', profundidade,
  // inTypedArray) -> o plano do valor.
  return { planFor: planFor };
})
