/* layer/header.js -- o que um cabeçalho promete: o comentário do arquivo e as funções, cada uma com o seu. */
'use strict';

function withoutStars(comment) {
  return comment.replace(/^\/\*\s?/, '').replace(/\s*\*\/$/, '').split('\n').map(function (line) {
    return line.replace(/^\s*\* ?/, '');
  }).join('\n').trim();
}

// As linhas de um parágrafo juntas numa só, para quem o quebra noutra largura; as recuadas e as de lista ficam.
function reflow(text) {
  return text.replace(/([^\n])\n(?![\n\s*-])/g, '$1 ');
}

// "---- descritores ----" separa grupos; não diz nada da função que vem depois.
function isDivider(comment) {
  return /^-{3,}/.test(comment);
}

// O comentário que abre o arquivo, sem os asteriscos.
function contract(text) {
  var match = /^\s*(\/\*[\s\S]*?\*\/)/.exec(text);
  return match ? reflow(withoutStars(match[1])) : '';
}

// O texto sem os corpos de struct e sem as linhas do pré-processador: sobram comentários e declarações.
function declarationsOnly(text) {
  return text.replace(/^\s*\/\*[\s\S]*?\*\//, '').replace(/^[ \t]*#.*$/gm, '')
    .replace(/^(?:typedef )?(?:struct|enum|union)[^;(]*\{[\s\S]*?^\}[^;]*;.*$/gm, '\n')
    .replace(/^static inline[\s\S]*?^\}$/gm, function (body) { return body.slice(0, body.indexOf('{')).trim() + ';'; });
}

// [{ name, declaration, comment }], na ordem do arquivo. O comentário de um grupo fica com a primeira dele.
function functions(text) {
  var pattern = /(\/\*[\s\S]*?\*\/)|^([A-Za-z_][^;{}\/]*?(?:\(\*(\w+)\)|\b(\w+))\([^;{}]*\)[^;{}]*;)/gm, list = [], comment = '', match;
  text = declarationsOnly(text);
  while ((match = pattern.exec(text))) {
    if (match[1] === undefined) {
      list.push({ name: match[3] || match[4], declaration: match[2].replace(/\s+/g, ' '), comment: comment });
      comment = '';
      continue;
    }
    var words = reflow(withoutStars(match[1]));
    var sameLine = list.length > 0 && !/\n/.test(text.slice(text.lastIndexOf(';', match.index), match.index));
    if (sameLine) list[list.length - 1].comment += (list[list.length - 1].comment ? ' ' : '') + words;
    else comment = isDivider(words) ? '' : words;
  }
  return list;
}

module.exports = { contract: contract, functions: functions };
