/* inspect/items.js -- o conteúdo das coleções: arrays, bytes, Map, Set, iteradores, promessas.
 *
 * Cada função recebe (ctx, value, depth, …) e devolve um array de textos, um por entrada. */
(function (native, need) {
  'use strict';

  var text = need('inspect/text');
  var layout = need('inspect/layout');
  var hasOwn = Object.prototype.hasOwnProperty;
  var MAX_INDEX = 4294967294;

  function limit(ctx, length) {
    return Math.min(Math.max(0, ctx.maxArrayLength), length);
  }

  function pushRemaining(output, remaining) {
    if (remaining > 0) output.push('... ' + text.plural(remaining, 'more item'));
    return output;
  }

  // ---- arrays ----

  function holes(ctx, count) {
    return ctx.stylize('<' + text.plural(count, 'empty item') + '>', 'undefined');
  }

  // A partir de um buraco (posição `start`), anda pelas chaves em vez de pelas posições: um
  // array com um elemento na posição um milhão tem uma chave só. Cada sequência de buracos
  // conta como uma entrada.
  function sparse(ctx, value, depth, max, output, start) {
    var keys = Object.keys(value);
    var index = start;
    for (var i = start; i < keys.length && output.length < max; i++) {
      var position = Number(keys[i]);
      if (position > MAX_INDEX) break;
      if (String(index) !== keys[i]) {
        if (!/^(0|[1-9][0-9]*)$/.test(keys[i])) break;
        output.push(holes(ctx, position - index));
        index = position;
        if (output.length === max) break;
      }
      output.push(ctx.property(ctx, value, depth, keys[i], true));
      index++;
    }
    var remaining = value.length - index;
    if (output.length === max) return pushRemaining(output, remaining);
    if (remaining > 0) output.push(holes(ctx, remaining));
    return output;
  }

  function array(ctx, value, depth) {
    var max = limit(ctx, value.length);
    var output = [];
    for (var i = 0; i < max; i++) {
      if (!hasOwn.call(value, i)) return sparse(ctx, value, depth, max, output, i);
      output.push(ctx.property(ctx, value, depth, i, true));
    }
    return pushRemaining(output, value.length - max);
  }

  // ---- bytes ----

  var VIEW_FIELDS = ['BYTES_PER_ELEMENT', 'length', 'byteLength', 'byteOffset', 'buffer'];

  function typedArray(ctx, value, depth) {
    var max = limit(ctx, value.length);
    var output = [];
    for (var i = 0; i < max; i++) {
      output.push(ctx.stylize(text.numberText(value[i], ctx.numericSeparator), 'number'));
    }
    pushRemaining(output, value.length - max);
    if (ctx.showHidden) {
      ctx.indentationLvl += 2;
      VIEW_FIELDS.forEach(function (field) {
        output.push('[' + field + ']: ' + ctx.value(ctx, value[field], depth, true));
      });
      ctx.indentationLvl -= 2;
    }
    return output;
  }

  function hex(byte) {
    return (byte < 16 ? '0' : '') + byte.toString(16);
  }

  function arrayBuffer(ctx, value) {
    var bytes = new Uint8Array(value);
    var max = limit(ctx, bytes.length);
    var words = [];
    for (var i = 0; i < max; i++) words.push(hex(bytes[i]));
    var shown = words.join(' ');
    if (bytes.length > max) shown += ' ... ' + text.plural(bytes.length - max, 'more byte');
    return [ctx.stylize('[Uint8Contents]', 'special') + ': <' + shown + '>'];
  }

  // ---- Map e Set: `entries` é [v1, v2…] ou [k1, v1, k2, v2…] ----

  function set(ctx, entries, depth) {
    var max = limit(ctx, entries.length);
    var output = [];
    ctx.indentationLvl += 2;
    for (var i = 0; i < max; i++) output.push(ctx.value(ctx, entries[i], depth));
    ctx.indentationLvl -= 2;
    return pushRemaining(output, entries.length - max);
  }

  function map(ctx, entries, depth) {
    var length = entries.length / 2;
    var max = limit(ctx, length);
    var output = [];
    ctx.indentationLvl += 2;
    for (var i = 0; i < max; i++) {
      output.push(ctx.value(ctx, entries[2 * i], depth) + ' => ' + ctx.value(ctx, entries[2 * i + 1], depth));
    }
    ctx.indentationLvl -= 2;
    return pushRemaining(output, length - max);
  }

  // Um iterador de [chave, valor]: cada par aparece como um array.
  function pairs(ctx, entries, depth) {
    var length = entries.length / 2;
    var max = limit(ctx, length);
    var output = [];
    ctx.indentationLvl += 2;
    for (var i = 0; i < max; i++) {
      var pair = [ctx.value(ctx, entries[2 * i], depth), ctx.value(ctx, entries[2 * i + 1], depth)];
      output.push(layout.join(ctx, pair, '', '[', ']', true, depth));
    }
    ctx.indentationLvl -= 2;
    return pushRemaining(output, length - max);
  }

  // As coleções fracas não dizem o que guardam, a não ser com showHidden (e então em ordem alfabética).
  function weak(ctx, entries, depth, isMap) {
    if (!ctx.showHidden || entries === null) return [ctx.stylize('<items unknown>', 'special')];
    var output = isMap ? map(ctx, entries, depth) : set(ctx, entries, depth);
    return ctx.sorted ? output : output.sort();
  }

  // ---- promessas ----

  // details: { state: 'pending' | 'fulfilled' | 'rejected', value }
  function promise(ctx, details, depth) {
    if (details.state === 'pending') return [ctx.stylize('<pending>', 'special')];
    ctx.indentationLvl += 2;
    var shown = ctx.value(ctx, details.value, depth);
    ctx.indentationLvl -= 2;
    return [details.state === 'rejected' ? ctx.stylize('<rejected>', 'special') + ' ' + shown : shown];
  }

  return {
    array: array,
    typedArray: typedArray,
    arrayBuffer: arrayBuffer,
    set: set,
    map: map,
    pairs: pairs,
    weak: weak,
    promise: promise
  };
})
