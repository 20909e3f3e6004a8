/* console/table.js -- console.table: um array de objetos desenhado como tabela. */
(function (native, need) {
  'use strict';

  var width = need('inspect/width').width;
  var kinds = need('kinds');
  var hasOwn = Object.prototype.hasOwnProperty;

  // ---- desenhar ----

  function renderRow(cells, widths) {
    var padded = widths.map(function (columnWidth, i) {
      return cells[i] + ' '.repeat(columnWidth - width(cells[i]));
    });
    return '│ ' + padded.join(' │ ') + ' │\n';
  }

  function renderLine(widths, left, middle, right) {
    return left + widths.map(function (w) { return '─'.repeat(w + 2); }).join(middle) + right;
  }

  // head: os títulos; columns: para cada um, um array de células (com buracos onde não há nada).
  function draw(head, columns) {
    var height = Math.max.apply(null, columns.map(function (column) { return column.length; }));
    var rows = [];
    for (var row = 0; row < height; row++) {
      rows.push(columns.map(function (column) { return hasOwn.call(column, row) ? column[row] : ''; }));
    }
    var widths = head.map(function (title, i) {
      return rows.reduce(function (widest, cells) { return Math.max(widest, width(cells[i])); }, width(title));
    });
    return renderLine(widths, '┌', '┬', '┐') + '\n' + renderRow(head, widths) +
      renderLine(widths, '├', '┼', '┤') + '\n' +
      rows.map(function (cells) { return renderRow(cells, widths); }).join('') +
      renderLine(widths, '└', '┴', '┘');
  }

  // ---- células ----

  function cellFormatter(options) {
    var inspect = need('inspect').inspect;
    return function (value) {
      var isBig = value !== null && typeof value === 'object' && !Array.isArray(value) &&
        !ArrayBuffer.isView(value) && Object.keys(value).length > 2;
      return inspect(value, Object.assign({ depth: isBig ? -1 : 0, maxArrayLength: 3, breakLength: Infinity }, options));
    };
  }

  function every(list, step, start, cell) {
    var column = [];
    for (var i = start; i < list.length; i += step) column.push(cell(list[i]));
    return column;
  }

  function positions(count, cell) {
    var column = [];
    for (var i = 0; i < count; i++) column.push(cell(i));
    return column;
  }

  function renderPairs(entries, cell) {
    return draw(['(iteration index)', 'Key', 'Values'],
      [positions(entries.length / 2, cell), every(entries, 2, 0, cell), every(entries, 2, 1, cell)]);
  }

  function renderValues(entries, cell) {
    return draw(['(iteration index)', 'Values'], [positions(entries.length, cell), every(entries, 1, 0, cell)]);
  }

  function renderRows(data, names, cell) {
    var index = Object.keys(data);
    var columns = Object.create(null);
    var primitives = [];
    index.forEach(function (key, row) {
      var item = data[key];
      var isPrimitive = item === null || (typeof item !== 'function' && typeof item !== 'object');
      if (isPrimitive && names === undefined) {
        primitives[row] = cell(item);
        return;
      }
      (names || Object.keys(item)).forEach(function (name) {
        if (columns[name] === undefined) columns[name] = [];
        columns[name][row] = isPrimitive || !hasOwn.call(item, name) ? '' : cell(item[name]);
      });
    });
    var head = Object.keys(columns);
    var cells = head.map(function (name) { return columns[name]; });
    if (primitives.length > 0) {
      head.push('Values');
      cells.push(primitives);
    }
    return draw(['(index)'].concat(head), [index].concat(cells));
  }

  // O texto da tabela. `names` limita as colunas; `options` são as de inspect.
  function render(data, names, options) {
    var cell = cellFormatter(options);
    var found = kinds.find(data);
    if (found !== undefined && found.kind === 'Iterator') {
      return (found.details.pairs ? renderPairs : renderValues)(found.details.entries, cell);
    }
    if (found !== undefined && found.kind === 'Map') return renderPairs(found.details, cell);
    if (found !== undefined && found.kind === 'Set') return renderValues(found.details, cell);
    return renderRows(data, names, cell);
  }

  return { render: render };
})
