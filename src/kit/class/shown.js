/* shown.js -- nomes que vieram de fora, na tela: uma quebra de linha ou um caractere de controle fica à vista. */
'use strict';

var FEW = 5;

function name(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, function (c) {
    return c === '\n' ? '\\n' : '\\u' + ('000' + c.charCodeAt(0).toString(16)).slice(-4);
  });
}

// Os primeiros nomes, e quantos mais há.
function few(names) {
  var text = names.slice(0, FEW).map(name).join(', ');
  return names.length > FEW ? text + '… (+' + (names.length - FEW) + ')' : text;
}

module.exports = { name: name, few: few };
