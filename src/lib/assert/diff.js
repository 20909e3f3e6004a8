/* assert/diff.js -- em que dois valores diferem: linhas com + (o que veio) e - (o que se esperava). */
(function (native, need) {
  'use strict';

  var inspector = need('inspect');

  var TITLES = {
    deepStrictEqual: 'Expected values to be strictly deep-equal:',
    strictEqual: 'Expected values to be strictly equal:',
    strictEqualObject: 'Expected "actual" to be reference-equal to "expected":',
    deepEqual: 'Expected values to be loosely deep-equal:',
    notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
    notStrictEqual: 'Expected "actual" to be strictly unequal to:',
    notStrictEqualObject: 'Expected "actual" not to be reference-equal to "expected":',
    notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
    notIdentical: 'Values have same structure but are not reference-equal:',
    notDeepEqualUnequal: 'Expected values not to be loosely deep-equal:'
  };

  var SHORT = 12;      // até aqui, os dois cabem em `a !== b`
  var MAX_LINES = 50;  // ninguém lê mais que isto

  // As opções não dependem das que o programa mudou em inspect.defaultOptions.
  function show(value) {
    return inspector.inspect(value, {
      compact: false,
      customInspect: false,
      depth: 1000,
      maxArrayLength: Infinity,
      showHidden: false,
      showProxy: false,
      sorted: true,
      getters: true
    });
  }

  // ---- cores: só se stderr é um terminal que as mostra ----

  function palette() {
    var terminal = need('console/terminal');
    var on = terminal.isTerminal(2) && terminal.wantsColors(true);
    var paint = function (code) { return on ? '\u001b[' + code + 'm' : ''; };
    return { blue: paint(34), green: paint(32), red: paint(31), white: paint(39) };
  }

  function columns() {
    return need('console/terminal').isTerminal(2) ? need('process').stderr.columns : 80;
  }

  // ---- quando os dois cabem numa linha ----

  function isObject(value) {
    return typeof value === 'object' && value !== null;
  }

  function areBoth(type, a, b) {
    return type === 'object' ? isObject(a) && isObject(b) : typeof a === type && typeof b === type;
  }

  function plainLength(line) {
    return (inspector.defaults.colors ? need('inspect/width').strip(line) : line).length;
  }

  // Quantos caracteres do começo são iguais.
  function commonStart(a, b) {
    var i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    return i;
  }

  // ---- o diff ----

  // Anda pelas linhas dos dois e escreve o resultado em `text`; as linhas esperadas esperam em
  // `pending`, para sair todas depois das que vieram.
  function Writer(colors) {
    this.colors = colors;
    this.text = '';
    this.pending = '';
    this.printed = 0;
    this.identical = 0;   // linhas iguais seguidas, até agora
    this.skipped = false;
  }

  Writer.prototype.dots = function () {
    return '\n' + this.colors.blue + '...' + this.colors.white;
  };

  Writer.prototype.plain = function (line) {
    this.text += '\n  ' + line;
    this.printed++;
  };

  // Antes de uma diferença: as últimas linhas iguais, e reticências pelas que ficaram de fora.
  Writer.prototype.flushIdentical = function (lines, i) {
    if (this.identical > 3) {
      if (this.identical === 5) {
        this.plain(lines[i - 3]);
      } else if (this.identical > 5) {
        this.text += this.dots();
        this.skipped = true;
      }
      this.plain(lines[i - 2]);
    }
    if (this.identical > 2) this.plain(lines[i - 1]);
    this.identical = 0;
  };

  Writer.prototype.same = function (line) {
    this.text += this.pending;
    this.pending = '';
    this.identical++;
    if (this.identical <= 2) this.plain(line);
  };

  Writer.prototype.differ = function (actual, expected) {
    this.text += '\n' + this.colors.green + '+' + this.colors.white + ' ' + actual;
    this.pending += '\n' + this.colors.red + '-' + this.colors.white + ' ' + expected;
    this.printed += 2;
  };

  Writer.prototype.onlyActual = function (line) {
    this.text += '\n' + this.colors.green + '+' + this.colors.white + ' ' + line;
    this.printed++;
  };

  Writer.prototype.onlyExpected = function (line) {
    this.pending += '\n' + this.colors.red + '-' + this.colors.white + ' ' + line;
    this.printed++;
  };

  function withoutComma(line) {
    return line[line.length - 1] === ',' ? line.slice(0, -1) : null;
  }

  // Uma vírgula no fim não é diferença: só quer dizer que um dos dois tem mais linhas.
  Writer.prototype.compare = function (actualLines, expectedLines, i) {
    var actual = actualLines[i];
    var expected = expectedLines[i];
    if (actual === expected || withoutComma(actual) === expected) this.same(actual);
    else if (withoutComma(expected) === actual) this.same(actual + ',');
    else {
      this.flushIdentical(actualLines, i);
      this.differ(actual, expected);
    }
  };

  // Tira do fim dos dois as linhas iguais. Devolve o texto que vai depois do diff.
  function trimEnd(actual, expected, colors) {
    var matched = 0;
    var end = '';
    var other = '';
    while (actual.length > 0 && expected.length > 0 &&
           actual[actual.length - 1] === expected[expected.length - 1]) {
      if (matched++ < 3) end = '\n  ' + actual[actual.length - 1] + end;
      else other = actual[actual.length - 1];
      actual.pop();
      expected.pop();
    }
    var skipped = matched >= 5;
    if (skipped) end = '\n' + colors.blue + '...' + colors.white + end;
    if (other !== '') end = '\n  ' + other + end;
    return { text: end, skipped: skipped };
  }

  function cut(lines, colors) {
    return lines.length > MAX_LINES ? lines.slice(0, 46).concat(colors.blue + '...' + colors.white) : lines;
  }

  function writeDiff(actual, expected, colors) {
    var writer = new Writer(colors);
    var count = Math.max(actual.length, expected.length);
    for (var i = 0; i < count; i++) {
      if (i < actual.length && i < expected.length) {
        writer.compare(actual, expected, i);
      } else if (i < actual.length) {
        writer.flushIdentical(actual, i);
        writer.onlyActual(actual[i]);
      } else {
        writer.flushIdentical(expected, i);
        writer.onlyExpected(expected[i]);
      }
      if (writer.printed > MAX_LINES && i < count - 2) {
        writer.tooLong = true;
        break;
      }
    }
    return writer;
  }

  // A mensagem de strictEqual e deepStrictEqual. `message` substitui o título.
  function diff(actual, expected, operator, message) {
    var colors = palette();
    var shown = show(actual);
    var actualLines = shown.split('\n');
    var expectedLines = show(expected).split('\n');
    var indicator = '';

    if (operator === 'strictEqual' && (areBoth('object', actual, expected) || areBoth('function', actual, expected))) {
      operator = 'strictEqualObject';
    }
    var title = message || TITLES[operator];

    if (actualLines.length === 1 && expectedLines.length === 1 && actualLines[0] !== expectedLines[0]) {
      var length = plainLength(actualLines[0]) + plainLength(expectedLines[0]);
      if (length <= SHORT) {
        if (!isObject(actual) && !isObject(expected) && (actual !== 0 || expected !== 0)) {
          return title + '\n\n' + actualLines[0] + ' !== ' + expectedLines[0] + '\n';
        }
      } else if (operator !== 'strictEqualObject' && length < columns()) {
        var common = commonStart(actualLines[0], expectedLines[0]);
        if (common > 2) indicator = '\n  ' + ' '.repeat(common) + '^';
      }
    }

    var end = trimEnd(actualLines, expectedLines, colors);
    if (actualLines.length === 0 && expectedLines.length === 0) {
      return TITLES.notIdentical + '\n\n' + cut(shown.split('\n'), colors).join('\n') + '\n';
    }
    var writer = writeDiff(actualLines, expectedLines, colors);
    var head = title + '\n' + colors.green + '+ actual' + colors.white + ' ' + colors.red + '- expected' + colors.white;
    var skipped = ' ' + colors.blue + '...' + colors.white + ' Lines skipped';
    if (writer.tooLong) return head + skipped + '\n' + writer.text + writer.dots() + writer.pending + writer.dots();
    return head + (writer.skipped || end.skipped ? skipped : '') + '\n' +
      writer.text + writer.pending + end.text + indicator;
  }

  // ---- as outras comparações ----

  function clip(text, length) {
    return text.length > length ? text.slice(0, length - 3) + '...' : text;
  }

  // notStrictEqual e notDeepStrictEqual: os dois são iguais, basta mostrar um.
  function notEqual(actual, operator) {
    if (operator === 'notStrictEqual' && (isObject(actual) || typeof actual === 'function')) {
      operator = 'notStrictEqualObject';
    }
    var lines = cut(show(actual).split('\n'), palette());
    if (lines.length > 1) return TITLES[operator] + '\n\n' + lines.join('\n') + '\n';
    return TITLES[operator] + (lines[0].length > 5 ? '\n\n' : ' ') + lines[0];
  }

  function loose(actual, expected, operator) {
    var left = show(actual);
    var right = show(expected);
    if (operator === 'notDeepEqual' && left === right) return clip(TITLES.notDeepEqual + '\n\n' + left, 1024);
    left = clip(left, 512);
    right = clip(right, 512);
    if (operator === 'deepEqual') return TITLES.deepEqual + '\n\n' + left + '\n\nshould loosely deep-equal\n\n' + right;
    if (TITLES[operator + 'Unequal'] !== undefined) {
      return TITLES[operator + 'Unequal'] + '\n\n' + left + '\n\nshould not loosely deep-equal\n\n' + right;
    }
    return left + ' ' + operator + ' ' + right;
  }

  // A mensagem de um AssertionError sem mensagem do programa.
  function describe(actual, expected, operator) {
    if (operator === 'deepStrictEqual' || operator === 'strictEqual') return diff(actual, expected, operator);
    if (operator === 'notDeepStrictEqual' || operator === 'notStrictEqual') return notEqual(actual, operator);
    return loose(actual, expected, operator);
  }

  return { diff: diff, describe: describe };
})
