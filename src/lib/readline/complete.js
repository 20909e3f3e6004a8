/* readline/complete.js -- a tecla Tab: completar o que falta, ou mostrar as saídas. */
(function (native, need) {
  'use strict';

  var widthOf = need('inspect/width').width;

  // O começo que todas têm. Em ordem, basta comparar a primeira com a última.
  function commonPrefix(words) {
    if (words.length === 0) return '';
    var sorted = words.slice().sort();
    var first = sorted[0];
    var last = sorted[sorted.length - 1];
    var end = 0;
    while (end < first.length && first[end] === last[end]) end++;
    return first.slice(0, end);
  }

  // Em colunas. Uma opção vazia separa dois grupos.
  function table(options, columns) {
    var widths = options.map(function (option) { return widthOf(option); });
    var width = Math.max.apply(null, widths) + 2;
    var most = Math.floor(columns / width) || 1;
    if (most === Infinity) most = 1;
    var text = '\r\n';
    var column = 0;
    var padding = 0;
    options.forEach(function (option, i) {
      if (option === '' || column === most) {
        text += '\r\n';
        column = padding = 0;
      } else {
        text += ' '.repeat(padding);
      }
      if (option === '') {
        text += '\r\n';
        return;
      }
      text += option;
      padding = width - widths[i];
      column++;
    });
    return column === 0 ? text : text + '\r\n\r\n';
  }

  return function (prototype) {
    // `again`: a tecla anterior também foi Tab, e as opções se mostram.
    prototype._tabCompleter = function (again, found) {
      var options = found[0];
      var typed = found[1];
      if (!options || options.length === 0) return;

      var prefix = commonPrefix(options.filter(function (option) { return option !== ''; }));
      if (prefix.startsWith(typed) && prefix.length > typed.length) {
        this._insertString(prefix.slice(typed.length));
      } else if (!typed.startsWith(prefix)) {
        var start = this.cursor - typed.length;
        this.line = this.line.slice(0, start) + prefix + this.line.slice(this.cursor);
        this.cursor = start + prefix.length;
        this._refreshLine();
      } else if (again) {
        this._beforeEdit();
        this._writeToOutput(table(options, this.columns));
        this._refreshLine();
      }
    };
  };
})
