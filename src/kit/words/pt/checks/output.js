/* O que diz a conferência da saída. */
'use strict';

function more(count) {
  return count > 0 ? ' (e mais ' + count + ')' : '';
}

module.exports = {
  nothing: 'O programa não escreveu nada.',
  different: 'A saída não é a esperada.',
  differentLines: 'A saída não tem as linhas esperadas.',
  noneOf: 'A saída não é nenhuma das {count} que se aceitam; abaixo, a mais parecida.',
  never: 'Em nenhuma delas «{first}» vem antes de «{second}».',
  late: 'A linha «{second}» veio antes de «{first}», e devia vir depois.',
  missing: function (v) { return 'Falta «' + v.line + '»' + more(v.more) + '.'; },
  extra: function (v) { return 'Sobra «' + v.line + '»' + more(v.more) + '.'; },
  unknownLine: 'a regra de ordem fala de uma linha que o arquivo não tem: {line}',
  rulesDisagree: 'esta saída desobedece às regras de ordem (before) da própria conferência',
  spaces: function (v) {
    return v.count === 1 ? 'Uma linha tem espaços no fim. Eles não contam.' :
      v.count + ' linhas têm espaços no fim. Eles não contam.';
  },
  returns: 'As linhas acabam em \\r\\n, como no Windows. O \\r não conta.',
  noEnd: 'A última linha não acaba com uma quebra. Isso não conta.'
};
