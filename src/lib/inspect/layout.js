/* inspect/layout.js -- onde quebrar a linha: tudo numa só, uma entrada por linha, ou em colunas. */
(function (native, need) {
  'use strict';

  function widthOf(ctx, text) {
    return need('inspect/width').width(text, ctx.colors);
  }

  function lengthOf(ctx, text) {
    return ctx.colors ? need('inspect/width').strip(text).length : text.length;
  }

  function fits(ctx, output, start, base) {
    var total = output.length + start;
    if (total + output.length > ctx.breakLength) return false;
    for (var i = 0; i < output.length; i++) {
      total += lengthOf(ctx, output[i]);
      if (total > ctx.breakLength) return false;
    }
    return base === '' || base.indexOf('\n') < 0;
  }

  // ---- arrays longos em colunas ----

  var SEPARATOR = 2; // ', '
  var MAX_COLUMNS = 15;

  function pad(text, width, atStart) {
    var spaces = width > text.length ? ' '.repeat(width - text.length) : '';
    return atStart ? spaces + text : text + spaces;
  }

  function measure(ctx, output, count) {
    var widths = new Array(count);
    var total = 0;
    var longest = 0;
    for (var i = 0; i < count; i++) {
      widths[i] = widthOf(ctx, output[i]);
      total += widths[i] + SEPARATOR;
      if (widths[i] > longest) longest = widths[i];
    }
    return { widths: widths, total: total, longest: longest };
  }

  // Procura um desenho perto do quadrado: um caractere é umas 2,5 vezes mais alto que largo.
  // Um viés acrescenta colunas quando as entradas são curtas.
  function columnCount(ctx, measured, entries, count) {
    var widest = measured.longest + SEPARATOR;
    var bias = Math.sqrt(widest - measured.total / entries);
    var biased = Math.max(widest - 3 - bias, 1);
    return Math.min(
      Math.round(Math.sqrt(2.5 * biased * count) / biased),
      Math.floor((ctx.breakLength - ctx.indentationLvl) / widest),
      ctx.compact * 4,
      MAX_COLUMNS
    );
  }

  function columnWidths(measured, columns, entries) {
    var widths = [];
    for (var i = 0; i < columns; i++) {
      var widest = 0;
      for (var j = i; j < entries; j += columns) {
        if (measured.widths[j] > widest) widest = measured.widths[j];
      }
      widths.push(widest + SEPARATOR);
    }
    return widths;
  }

  // Números ficam à direita da coluna; o resto, à esquerda.
  function allNumbers(value, entries) {
    if (value === undefined) return true;
    for (var i = 0; i < entries; i++) {
      if (typeof value[i] !== 'number') return false;
    }
    return true;
  }

  function buildRow(output, from, to, measured, widths, atStart) {
    var row = '';
    for (var i = from; i < to - 1; i++) {
      var extra = output[i].length - measured.widths[i]; // cores ocupam texto, não largura
      row += pad(output[i] + ', ', widths[i - from] + extra, atStart);
    }
    if (!atStart) return row + output[i];
    return row + pad(output[i], widths[i - from] + output[i].length - measured.widths[i] - SEPARATOR, true);
  }

  function group(ctx, output, value) {
    var hasMore = ctx.maxArrayLength < output.length; // a última é "... n more items"
    var count = output.length - (hasMore ? 1 : 0);
    var measured = measure(ctx, output, count);
    var widest = measured.longest + SEPARATOR;
    if (widest * 3 + ctx.indentationLvl >= ctx.breakLength) return output;
    if (measured.total / widest <= 5 && measured.longest > 6) return output;
    var columns = columnCount(ctx, measured, output.length, count);
    if (columns <= 1) return output;
    var widths = columnWidths(measured, columns, output.length);
    var atStart = allNumbers(value, output.length);
    var rows = [];
    for (var i = 0; i < count; i += columns) {
      rows.push(buildRow(output, i, Math.min(i + columns, count), measured, widths, atStart));
    }
    if (hasMore) rows.push(output[count]);
    return rows;
  }

  // ---- juntar as entradas ----

  function compactTrue(ctx, output, base, open, close) {
    if (fits(ctx, output, 0, base)) {
      return open + (base ? ' ' + base : '') + ' ' + output.join(', ') + ' ' + close;
    }
    var indentation = ' '.repeat(ctx.indentationLvl);
    var first = base === '' && open.length === 1 ? ' ' : (base ? ' ' + base : '') + '\n' + indentation + '  ';
    return open + first + output.join(',\n' + indentation + '  ') + ' ' + close;
  }

  // Um join só: cada `+` copiaria outra vez o texto inteiro, que já traz todos os níveis de dentro.
  function onePerLine(output, prefix, indentation, close) {
    var pieces = [prefix];
    var separator = indentation + '  ';
    for (var i = 0; i < output.length; i++) {
      pieces.push(i === 0 ? separator : ',' + separator, output[i]);
    }
    if (output.length === 0) pieces.push(separator);
    pieces.push(indentation, close);
    return pieces.join('');
  }

  // `isList`: as entradas são elementos, que podem ficar em colunas. `depth` já conta este nível.
  function join(ctx, output, base, open, close, isList, depth, value) {
    if (ctx.compact === true) return compactTrue(ctx, output, base, open, close);
    var prefix = base === '' ? open : base + ' ' + open;
    if (typeof ctx.compact === 'number' && ctx.compact >= 1) {
      var entries = output.length;
      if (isList && entries > 6) output = group(ctx, output, value);
      // Só cabem numa linha os `compact` níveis mais fundos, e só o que não virou colunas.
      if (ctx.currentDepth - depth < ctx.compact && entries === output.length) {
        var start = output.length + ctx.indentationLvl + open.length + base.length + 10;
        if (fits(ctx, output, start, base)) {
          var line = output.join(', ');
          if (line.indexOf('\n') < 0) return prefix + ' ' + line + ' ' + close;
        }
      }
    }
    return onePerLine(output, prefix, '\n' + ' '.repeat(ctx.indentationLvl), close);
  }

  return { join: join, widthOf: widthOf, pad: pad };
})
