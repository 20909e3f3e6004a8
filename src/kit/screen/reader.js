/* reader.js -- um texto do curso no terminal: o Markdown sem os sinais, quebrado na largura da tela.
 *
 * Não é um leitor de Markdown, e nem precisa: quem escreve os textos somos nós, e eles usam títulos,
 * parágrafos, listas, citações, tabelas e blocos de código. */
'use strict';

var paint = require('./paint');
var t = require('../words').of('reader');

// Só o que se lê: de um link fica o nome; de uma figura, o que ela mostra.
function inline(text) {
  return text.replace(/!\[([^\]]*)\]\([^)]*\)/g, function (all, alt) { return t('figure', { alt: alt }); })
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/\*\*([^*]+)\*\*/g, '$1').replace(/(^|[\s(])\*([^*\s][^*]*)\*/g, '$1$2');
}

// Um parágrafo com uma marca na frente ("- ", "│ ") e as linhas seguintes alinhadas com a primeira.
function hanging(first, rest, text, width) {
  return paint.wrapLine(inline(text), width - first.length).split('\n').map(function (line, i) {
    return (i === 0 ? first : rest) + line;
  });
}

// As células de uma linha de tabela; null se a linha é só o traço sob o cabeçalho.
function cells(line) {
  if (/^\|[\s:|-]+\|$/.test(line)) return null;
  return line.replace(/^\|\s*|\s*\|\s*$/g, '').split(/\s*\|\s*/).map(inline);
}

// Alinhada, se cabe; se não, cada linha da tabela vira um item: o título e, abaixo, o resto.
function table(lines, width) {
  var rows = lines.map(cells).filter(Boolean), widths = [];
  rows.forEach(function (row) {
    row.forEach(function (cell, i) { widths[i] = Math.max(widths[i] || 0, cell.length); });
  });
  var total = widths.reduce(function (sum, each) { return sum + each + 2; }, 0);
  if (total <= width) {
    return rows.map(function (row) {
      return row.map(function (cell, i) { return paint.padded(cell, widths[i]); }).join('  ').replace(/ +$/, '');
    });
  }
  return rows.slice(1).reduce(function (out, row) {
    return out.concat(hanging('- ', '  ', row[0], width), hanging('    ', '    ', row.slice(1).join(' · '), width));
  }, []);
}

// De que tipo é o bloco que começa nesta linha: a expressão que as linhas dele cumprem.
var KINDS = [
  { name: 'table', starts: /^\|/, goesOn: /^\|/ },
  { name: 'quote', starts: /^>/, goesOn: /^>/ },
  { name: 'item', starts: /^\s*([-*]|\d+\.) /, goesOn: /^\s+\S/ },
  { name: 'title', starts: /^#{1,6} / },
  { name: 'paragraph', starts: /\S/, goesOn: /^(?!\s*([-*]|\d+\.) |[#>|]|```)\s*\S/ }
];

var SHOW = {
  table: table,
  quote: function (lines, width) {
    return lines.map(function (line) { return line.replace(/^> ?/, ''); }).join('\n').split(/\n\s*\n/)
      .map(function (text) { return hanging('│ ', '│ ', text.replace(/\s*\n\s*/g, ' '), width).join('\n'); })
      .join('\n│\n').split('\n');
  },
  item: function (lines, width) {
    var match = /^(\s*)([-*]|\d+\.) (.*)$/.exec(lines[0]);
    var mark = match[1] + match[2] + ' ';
    return hanging(mark, paint.repeat(' ', mark.length), [match[3]].concat(lines.slice(1)).join(' ').replace(/\s+/g, ' '), width);
  },
  title: function (lines, width) {
    return paint.wrapLine(inline(lines[0].replace(/^#+ /, '')), width).split('\n').map(paint.bold);
  },
  paragraph: function (lines, width) {
    return paint.wrapLine(inline(lines.join(' ').replace(/\s+/g, ' ').trim()), width).split('\n');
  }
};

// Um bloco de código, com o recuo que o separa do texto; devolve onde ele acaba.
function code(lines, i, out) {
  for (i++; i < lines.length && !/^```/.test(lines[i]); i++) out.push('    ' + lines[i]);
  return i + 1;
}

function block(lines, i, out, width) {
  var kind = KINDS.filter(function (each) { return each.starts.test(lines[i]); })[0], end = i + 1;
  while (kind.goesOn && end < lines.length && kind.goesOn.test(lines[end])) end++;
  Array.prototype.push.apply(out, SHOW[kind.name](lines.slice(i, end), width));
  return end;
}

// As linhas de um texto em Markdown.
function lines(markdown, width) {
  var source = markdown.replace(/<!--[\s\S]*?-->\n?/g, '').replace(/\n{3,}/g, '\n\n').trim().split('\n'), out = [], i = 0;
  while (i < source.length) {
    if (/^```/.test(source[i])) i = code(source, i, out);
    else if (/\S/.test(source[i])) i = block(source, i, out, width);
    else out.push(source[i++].trim());
  }
  return out;
}

module.exports = { lines: lines };
