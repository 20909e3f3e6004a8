/* errors/place.js -- o lugar de um erro, por extenso: arquivo:linha, a linha do programa, o ^. */
(function (native, need) {
  'use strict';

  var caret = need('errors/caret');
  var scan = need('errors/scan');
  var values = need('errors/values');

  // O Duktape chama assim o texto que o programa deu a Function e a eval.
  function hasFile(file) {
    return file !== 'input' && file !== 'eval';
  }

  // A linha, e debaixo dela um espaço por letra (tabulações ficam) até os ^.
  function mark(source, column, width) {
    var blank = source.slice(0, column).replace(/[^\t]/g, ' ');
    if (column + width > source.length) return source + '\n';
    return source + '\n' + blank + new Array(width + 1).join('^') + '\n';
  }

  // A função do motor em que o erro nasceu: "String.prototype.repeat".
  function nativeOf(error) {
    var frame = (native.frames(error) || [])[0];
    return frame && frame.isNative ? values.nameOf(frame.run) : undefined;
  }

  // Onde o valor foi lançado: "a.js:2\n  x.y.z;\n      ^\n"; undefined se não se sabe.
  function text(error) {
    var known = native.source(error); // um texto que não compila diz a palavra
    var at = known || native.place(error);
    if (!at) return undefined;
    var line = '';
    var around = !known && hasFile(at.file) && scan.around(at.file, at.line);
    if (known && known.text !== undefined) {
      line = mark(known.text, known.column, known.width);
    } else if (around) {
      var message = values.isObject(error) ? error.message : undefined;
      line = mark(around.source, caret.column(around, {
        message: typeof message === 'string' ? message : '', native: nativeOf(error), word: at.word,
        maker: values.own(values.inherited(error, 'constructor'), 'name')
      }), 1);
    }
    return (hasFile(at.file) ? at.file : '<anonymous_script>') + ':' + at.line + '\n' + line;
  }

  // A pilha de um texto que não compila começa pelo lugar dele, se ele está num arquivo.
  function isInStack(error) {
    var known = native.source(error);
    return known !== undefined && hasFile(known.file);
  }

  return { text: text, hasFile: hasFile, isInStack: isInStack, forget: native.forget };
})
