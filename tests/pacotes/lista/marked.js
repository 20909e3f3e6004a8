// marked: Markdown para HTML.
const { marked } = require('../../../build/npm-lista/node_modules/marked');
console.log(marked.parse('# Título\n\nUm *texto* com `código` e [link](http://x.org "t").\n\n- a\n- b\n  1. c\n\n```js\nlet x = 1 < 2;\n```\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n\n> cita\n', { mangle: false, headerIds: false }));
