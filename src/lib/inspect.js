/* inspect.js -- qualquer valor em texto, como o Node 20 o mostra.
 *
 * Uma chamada de inspect percorre o valor com um `ctx`: as opções de quem pediu, mais o que
 * se sabe do percurso (onde estamos, o que já está aberto). Cada valor passa por três passos:
 * formatValue decide (primitivo? `inspect.custom`? ciclo?), o plano diz o que é próprio da classe
 * (chaves, colchetes, prefixo: inspect/plans.js) e assemble percorre as propriedades e monta
 * as linhas (inspect/layout.js). */
(function (native, need) {
  'use strict';

  var text = need('inspect/text');
  var names = need('inspect/names');
  var layout = need('inspect/layout');
  var plans = need('inspect/plans');
  var palette = need('inspect/colors');

  var CUSTOM = Symbol.for('nodejs.util.inspect.custom');
  var MAX_NESTING = 1000;     // objetos dentro de objetos; o Node estoura a pilha dele por volta daí
  var MAX_LENGTH = 134217728; // 2^27: um texto maior que isto não ajuda ninguém
  var hasOwn = Object.prototype.hasOwnProperty;
  var isEnumerable = Object.prototype.propertyIsEnumerable;

  // ---- opções ----

  var defaults = Object.seal({
    showHidden: false,
    depth: 2,
    colors: false,
    customInspect: true,
    showProxy: false,
    maxArrayLength: 100,
    maxStringLength: 10000,
    breakLength: 80,
    compact: 3,
    sorted: false,
    getters: false,
    numericSeparator: false
  });

  function plainText(string) {
    return string;
  }

  function Context() {
    this.budget = {};          // quanto texto já saiu em cada nível de indentação
    this.indentationLvl = 0;
    this.seen = [];            // os objetos abertos, do de fora para o de dentro
    this.currentDepth = 0;     // o nível mais fundo do último trecho percorrido
    this.stylize = plainText;
    this.showHidden = defaults.showHidden;
    this.depth = defaults.depth;
    this.colors = defaults.colors;
    this.customInspect = defaults.customInspect;
    this.showProxy = defaults.showProxy;
    this.maxArrayLength = defaults.maxArrayLength;
    this.maxStringLength = defaults.maxStringLength;
    this.breakLength = defaults.breakLength;
    this.compact = defaults.compact;
    this.sorted = defaults.sorted;
    this.getters = defaults.getters;
    this.numericSeparator = defaults.numericSeparator;
  }
  // Os outros arquivos de inspect/ voltam para cá por aqui.
  Object.defineProperty(Context.prototype, 'value', { value: formatValue });
  Object.defineProperty(Context.prototype, 'property', { value: formatProperty });

  function readOptions(ctx, options) {
    var keys = Object.keys(options);
    for (var i = 0; i < keys.length; i++) {
      if (hasOwn.call(defaults, keys[i]) || keys[i] === 'stylize') ctx[keys[i]] = options[keys[i]];
      else ctx.userOptions = options; // outras opções chegam intactas ao inspect.custom
    }
  }

  // inspect(value, options), ou o antigo inspect(value, showHidden, depth, colors).
  function inspect(value, options) {
    var ctx = new Context();
    if (arguments.length > 2) {
      if (arguments[2] !== undefined) ctx.depth = arguments[2];
      if (arguments.length > 3 && arguments[3] !== undefined) ctx.colors = arguments[3];
    }
    if (typeof options === 'boolean') ctx.showHidden = options;
    else if (options) readOptions(ctx, options);
    if (ctx.colors) ctx.stylize = stylizeWithColor;
    if (ctx.maxArrayLength === null) ctx.maxArrayLength = Infinity;
    if (ctx.maxStringLength === null) ctx.maxStringLength = Infinity;
    return formatValue(ctx, value, 0);
  }

  var stylizeWithColor = palette.stylizer(inspect);
  inspect.custom = CUSTOM;
  inspect.colors = palette.colors;
  inspect.styles = palette.styles;
  Object.defineProperty(inspect, 'defaultOptions', {
    get: function () { return defaults; },
    set: function (options) {
      need('validators').validateObject(options, 'options');
      return Object.assign(defaults, options);
    }
  });

  // ---- decidir ----

  // `inTypedArray`: o valor é o .buffer de um typed array, cujos bytes já apareceram.
  function formatValue(ctx, value, depth, inTypedArray) {
    if (value === null) return ctx.stylize('null', 'null');
    if (typeof value !== 'object' && typeof value !== 'function') {
      return text.primitive(ctx, value, ctx.stylize);
    }
    var target = value;
    var proxy = native.proxy(value);
    if (proxy !== undefined) {
      if (proxy[0] === null) return ctx.stylize('<Revoked Proxy>', 'special');
      if (ctx.showProxy) return formatProxy(ctx, proxy, depth);
      target = bottom(proxy);
    }
    if (ctx.customInspect) {
      var custom = target[CUSTOM];
      if (typeof custom === 'function' && custom !== inspect && !isPrototype(target)) {
        var result = custom.call(value, ctx.depth === null ? null : ctx.depth - depth, userOptions(ctx), inspect);
        if (typeof result === 'string') return indent(ctx, result);
        if (result !== value) return formatValue(ctx, result, depth);
      }
    }
    if (ctx.seen.indexOf(target) >= 0) return circular(ctx, target);
    return formatObject(ctx, target, depth, inTypedArray);
  }

  // O alvo de um proxy, que pode ser outro proxy.
  function bottom(proxy) {
    for (var inner = proxy; inner !== undefined && inner[0] !== null; inner = native.proxy(proxy[0])) proxy = inner;
    return proxy[0];
  }

  function formatProxy(ctx, proxy, depth) {
    if (depth > ctx.depth && ctx.depth !== null) return ctx.stylize('Proxy [Array]', 'special');
    ctx.indentationLvl += 2;
    var output = [formatValue(ctx, proxy[0], depth + 1), formatValue(ctx, proxy[1], depth + 1)];
    ctx.indentationLvl -= 2;
    return layout.join(ctx, output, '', 'Proxy [', ']', true, depth + 1);
  }

  function isPrototype(value) {
    return value.constructor && value.constructor.prototype === value;
  }

  function indent(ctx, string) {
    return ctx.indentationLvl === 0 ? string : string.split('\n').join('\n' + ' '.repeat(ctx.indentationLvl));
  }

  // As opções que uma função inspect.custom recebe.
  function userOptions(ctx) {
    var options = { stylize: ctx.stylize };
    Object.keys(defaults).forEach(function (key) { options[key] = ctx[key]; });
    return Object.assign(options, ctx.userOptions);
  }

  // ---- ciclos: [Circular *1] aponta para <ref *1> ----

  function circular(ctx, value) {
    if (ctx.circular === undefined) ctx.circular = [];
    var index = ctx.circular.indexOf(value);
    if (index < 0) index = ctx.circular.push(value) - 1;
    return ctx.stylize('[Circular *' + (index + 1) + ']', 'special');
  }

  function reference(ctx, value) {
    var index = ctx.circular === undefined ? -1 : ctx.circular.indexOf(value);
    return index < 0 ? '' : ctx.stylize('<ref *' + (index + 1) + '>', 'special');
  }

  // ---- percorrer e montar ----

  function tagOf(ctx, value) {
    var tag = value[Symbol.toStringTag];
    if (typeof tag !== 'string' || tag === '') return '';
    // Se vai aparecer entre as propriedades, não precisa aparecer duas vezes.
    return (ctx.showHidden ? hasOwn : isEnumerable).call(value, Symbol.toStringTag) ? '' : tag;
  }

  function formatObject(ctx, value, depth, inTypedArray) {
    var beyond = ctx.depth !== null && depth > ctx.depth;
    var hidden = ctx.showHidden && !beyond ? [] : undefined;
    var constructor = names.constructorName(ctx, value, depth, hidden);
    if (hidden !== undefined && hidden.length === 0) hidden = undefined;
    var tag = tagOf(ctx, value);
    var plan = plans.planFor(ctx, value, constructor, tag, depth, inTypedArray);
    if (plan.whole !== null && plan.keys.length === 0 && hidden === undefined) return plan.whole;
    if (beyond) {
      var name = names.objectPrefix(value, constructor, tag).slice(0, -1);
      return ctx.stylize(constructor === null ? name : '[' + name + ']', 'special');
    }
    return assemble(ctx, value, depth + 1, plan, hidden, constructor, tag);
  }

  function formatEntries(ctx, value, depth, plan, hidden) {
    var output = plan.items === null ? [] : plan.items(ctx, plan.entries, depth);
    var keys = plan.keys;
    var format = plan.live ? formatExport : formatProperty;
    for (var i = 0; i < keys.length; i++) output.push(format(ctx, value, depth, keys[i], false));
    return hidden === undefined ? output : output.concat(hidden);
  }

  function isStackOverflow(error) {
    return error instanceof RangeError && /call ?stack|stack (size|depth|limit)/i.test(error.message);
  }

  function interrupted(ctx, value, constructor, tag) {
    return ctx.stylize('[' + names.objectPrefix(value, constructor, tag).slice(0, -1) +
      ': Inspection interrupted prematurely. Maximum call stack size exceeded.]', 'special');
  }

  function sortEntries(ctx, output, plan) {
    var order = ctx.sorted === true ? undefined : ctx.sorted;
    if (!plan.isList) return output.sort(order);
    var first = output.length - plan.keys.length;
    return output.slice(0, first).concat(output.slice(first).sort(order));
  }

  function assemble(ctx, value, depth, plan, hidden, constructor, tag) {
    if (ctx.seen.length >= MAX_NESTING) return interrupted(ctx, value, constructor, tag);
    var indentation = ctx.indentationLvl;
    var output;
    ctx.seen.push(value);
    ctx.currentDepth = depth;
    try {
      output = formatEntries(ctx, value, depth, plan, hidden);
    } catch (error) {
      if (!isStackOverflow(error)) throw error;
      ctx.seen.pop();
      ctx.indentationLvl = indentation;
      return interrupted(ctx, value, constructor, tag);
    }
    var ref = reference(ctx, value);
    if (ref !== '' && ctx.compact !== true) plan.base = plan.base === '' ? ref : ref + ' ' + plan.base;
    else if (ref !== '') plan.open = ref + ' ' + plan.open;
    ctx.seen.pop();
    if (ctx.sorted) output = sortEntries(ctx, output, plan);
    var result = layout.join(ctx, output, plan.base, plan.open, plan.close, plan.isList, depth, value);
    spend(ctx, result.length);
    return result;
  }

  function spend(ctx, length) {
    var total = (ctx.budget[ctx.indentationLvl] || 0) + length;
    ctx.budget[ctx.indentationLvl] = total;
    if (total > MAX_LENGTH) ctx.depth = -1;
  }

  // ---- uma propriedade: `nome: valor` ----

  // `isElement`: de array, aparece sem o nome. `original`: em quem chamar o getter.
  function formatProperty(ctx, value, depth, key, isElement, descriptor, original) {
    if (descriptor === undefined) {
      descriptor = Object.getOwnPropertyDescriptor(value, key) || { value: value[key], enumerable: true };
    }
    var shown;
    var space = ' ';
    if (descriptor.get === undefined && descriptor.set === undefined) {
      var step = ctx.compact === true && !isElement ? 3 : 2;
      ctx.indentationLvl += step;
      shown = formatValue(ctx, descriptor.value, depth);
      if (step === 3 && ctx.breakLength < layout.widthOf(ctx, shown)) space = '\n' + ' '.repeat(ctx.indentationLvl);
      ctx.indentationLvl -= step;
    } else {
      shown = formatAccessor(ctx, original === undefined ? value : original, depth, descriptor);
    }
    return isElement ? shown : text.keyName(ctx, key, descriptor.enumerable) + ':' + space + shown;
  }

  // Um nome de um módulo ES: o valor que ele tem agora, se já saiu da zona morta.
  function formatExport(ctx, value, depth, key) {
    var now = { value: undefined, enumerable: true };
    try {
      now.value = value[key];
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      return text.keyName(ctx, key, true) + ': ' + ctx.stylize('<uninitialized>', 'special');
    }
    return formatProperty(ctx, value, depth, key, false, now);
  }

  function wantsGetter(ctx, descriptor) {
    return ctx.getters === true || (ctx.getters === 'get' && descriptor.set === undefined) ||
      (ctx.getters === 'set' && descriptor.set !== undefined);
  }

  function formatAccessor(ctx, object, depth, descriptor) {
    if (descriptor.get === undefined) return ctx.stylize('[Setter]', 'special');
    var label = descriptor.set === undefined ? 'Getter' : 'Getter/Setter';
    if (!wantsGetter(ctx, descriptor)) return ctx.stylize('[' + label + ']', 'special');
    var open = ctx.stylize('[' + label + ':', 'special') + ' ';
    var close = ctx.stylize(']', 'special');
    try {
      var value = descriptor.get.call(object);
      ctx.indentationLvl += 2;
      var shown = value === null ? open + ctx.stylize('null', 'null') + close
        : typeof value === 'object' ? ctx.stylize('[' + label + ']', 'special') + ' ' + formatValue(ctx, value, depth)
        : open + text.primitive(ctx, value, ctx.stylize) + close;
      ctx.indentationLvl -= 2;
      return shown;
    } catch (error) {
      return open + '<Inspection threw (' + error.message + ')>' + close;
    }
  }

  return { inspect: inspect, defaults: defaults };
})
