/* prosa.js -- só o que se lê de um texto em Markdown: sem código, sem comentários, sem endereços, sem sinais.
 *
 * Cada linha fica no lugar dela, para que quem ache algo numa linha possa dizer qual. */
'use strict';

// O texto de um link ou de uma figura fica; o endereço, não. O link que é o nome do arquivo é só um nome.
function withoutMarks(line) {
  return line.replace(/<!--.*?-->/g, '').replace(/``[^`]*``|`[^`]*`/g, ' ').replace(/<[a-z/][^>]*>/g, ' ')
    .replace(/\[([\w-]+)\]\([^)]*\b\1\.\w+\)/g, ' ').replace(/\]\([^)]*\)/g, '] ').replace(/https?:[^\s)]*/g, ' ').replace(/\{[^}]*\}$/, '');
}

// As linhas do texto; as que são código vêm vazias. De um cabeçalho de metadados (---) ficam os títulos.
function lines(markdown) {
  var isCode = false, isHeader = /^---\n/.test(markdown);
  return markdown.split('\n').map(function (line, i) {
    if (isHeader) {
      isHeader = i === 0 || line !== '---';
      return /^(sub)?title:/.test(line) ? withoutMarks(line.replace(/^\w+:/, '')) : '';
    }
    var isFence = /^\s*(>\s*)?```/.test(line);
    if (isFence) isCode = !isCode;
    return isFence || isCode ? '' : withoutMarks(line);
  });
}

// Os parágrafos corridos, sem títulos, tabelas nem figuras: é neles que se mede o que custa ler.
function paragraphs(markdown) {
  return lines(markdown.replace(/!\[[^\]]*\]\([^)]*\)/g, '')).map(function (line) {
    return /^\s*(#|\||:::)/.test(line) ? '' : line.replace(/^[\s>]*(?:[-*] |\d+\. )?/, '').replace(/[*_[\]]/g, '');
  }).join('\n').split(/\n\s*\n/).map(function (text) {
    return text.replace(/\s+/g, ' ').trim();
  }).filter(Boolean);
}

module.exports = { lines: lines, paragraphs: paragraphs };
