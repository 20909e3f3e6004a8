/* diff.js -- a comparação entre o esperado e o obtido. */
'use strict';

module.exports = {
  expected: 'esperado',
  obtained: 'obtido',
  nothing: '(nada)',
  folded: function (values) { return '    … ' + values.count + ' linhas iguais …'; },
  more: function (values) { return '    … e mais ' + (values.count === 1 ? 'uma linha' : values.count + ' linhas'); },
  equal: 'igual',
  mine: 'a sua',
  ours: 'a nossa',
  legendOf: '(- {left}, + {right})',
  spoken: '{name}, linha {number}: {text}',
  signs: 'O que não se vê: {list}.',
  signSpace: 'espaço no fim da linha',
  signTab: 'tabulação (\\t)',
  signReturn: 'retorno (\\r)',
  signHard: 'espaço que não quebra (U+00A0)',
  emptyObtained: 'Não veio nada: nem uma linha.',
  emptyExpected: 'Não devia vir nada.',
  noFinalNewline: 'Só falta a quebra de linha no fim.',
  extraFinalNewline: 'Só sobra uma quebra de linha no fim.',
  decomposed: 'As letras são as mesmas; o que muda é como os acentos estão escritos: "é" pode ser um caractere ' +
    '(\\u00e9) ou dois, a letra e o acento (e\\u0301). texto.normalize(\'NFC\') junta os dois.',
  onlySpaces: 'A diferença é só de espaços.',
  onlyNewlines: 'As palavras são as mesmas; o que muda é onde as linhas se quebram.',
  onlyCase: 'A diferença é só de maiúsculas e minúsculas.',
  otherOrder: 'As linhas são as mesmas, em outra ordem.',
  unfinished: 'O começo está certo, e para antes do fim.',
  goesOn: 'Tudo o que se esperava veio; depois disso ainda veio mais.',
  hasBom: 'Há um BOM (\\ufeff), um caractere que não se vê e que alguns editores põem no começo do arquivo.',
  hasZeroWidth: 'Há um caractere sem largura, que não se vê: costuma vir junto quando se copia de uma página.',
  hasHardSpace: 'Há um espaço que não é o comum (U+00A0): costuma vir junto quando se copia de uma página.',
  notUtf8: 'Há bytes que não são UTF-8 (\ufffd): ou o arquivo foi salvo em outra codificação (salve-o em UTF-8), ou um ' +
    'caractere de vários bytes saiu pela metade.',
  hasReturn: 'Há um retorno (\\r), que o Windows põe no fim das linhas.',
  hasEscape: 'Há comandos de cor do terminal (\\u001b).'
};
