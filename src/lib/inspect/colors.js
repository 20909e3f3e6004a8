/* inspect/colors.js -- as cores do terminal (códigos ANSI) e que cor cada tipo de valor usa. */
(function (native, need) {
  'use strict';

  // Cada cor: o código que liga e o que desliga.
  var FOREGROUND = 39;
  var BACKGROUND = 49;
  var colors = Object.create(null);

  function define(names, first, off) {
    names.split(' ').forEach(function (name, i) { colors[name] = [first + i, off]; });
  }

  colors.reset = [0, 0];
  colors.bold = [1, 22];
  colors.dim = [2, 22];
  colors.italic = [3, 23];
  colors.underline = [4, 24];
  colors.blink = [5, 25];
  colors.inverse = [7, 27];
  colors.hidden = [8, 28];
  colors.strikethrough = [9, 29];
  colors.doubleunderline = [21, 24];
  define('black red green yellow blue magenta cyan white', 30, FOREGROUND);
  define('bgBlack bgRed bgGreen bgYellow bgBlue bgMagenta bgCyan bgWhite', 40, BACKGROUND);
  colors.framed = [51, 54];
  colors.overlined = [53, 55];
  define('gray redBright greenBright yellowBright blueBright magentaBright cyanBright whiteBright', 90, FOREGROUND);
  define('bgGray bgRedBright bgGreenBright bgYellowBright bgBlueBright bgMagentaBright bgCyanBright bgWhiteBright',
    100, BACKGROUND);

  function alias(target, name) {
    Object.defineProperty(colors, name, {
      get: function () { return this[target]; },
      set: function (value) { this[target] = value; },
      configurable: true
    });
  }

  alias('gray', 'grey');
  alias('gray', 'blackBright');
  alias('bgGray', 'bgGrey');
  alias('bgGray', 'bgBlackBright');
  alias('dim', 'faint');
  alias('strikethrough', 'crossedout');
  alias('strikethrough', 'strikeThrough');
  alias('strikethrough', 'crossedOut');
  alias('hidden', 'conceal');
  alias('inverse', 'swapColors');
  alias('inverse', 'swapcolors');
  alias('doubleunderline', 'doubleUnderline');

  var styles = Object.create(null);
  styles.special = 'cyan';
  styles.number = 'yellow';
  styles.bigint = 'yellow';
  styles.boolean = 'yellow';
  styles.undefined = 'grey';
  styles.null = 'bold';
  styles.string = 'green';
  styles.symbol = 'green';
  styles.date = 'magenta';
  styles.regexp = 'red';
  styles.module = 'underline';

  // Devolve a função que pinta um texto segundo o tipo. O programa pode trocar
  // inspect.colors e inspect.styles: por isso ela os lê a cada vez.
  function stylizer(inspect) {
    return function (text, style) {
      var color = inspect.colors[inspect.styles[style]];
      return color === undefined ? text : '\u001b[' + color[0] + 'm' + text + '\u001b[' + color[1] + 'm';
    };
  }

  return { colors: colors, styles: styles, stylizer: stylizer };
})
