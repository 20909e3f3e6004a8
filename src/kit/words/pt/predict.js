/* predict.js -- a previsão, perguntada linha por linha. */
'use strict';

module.exports = {
  howTo: 'O que ele imprime? Escreva uma linha de cada vez. Uma linha vazia encerra; "voltar" corrige a anterior. ' +
    'Onde a ordem pode mudar de uma vez para outra, escreva "não determinado".',
  prompt: '{number} > ',
  backWord: 'voltar',
  wentBack: 'Esqueci a linha {number}: {line}',
  nothingBack: 'Ainda não há linha a corrigir.',
  yesLetters: 'sy',
  right: 'certa',
  wrong: 'errada',
  unsaid: 'não digo',
  thereIsMore: 'Até aí está certo, mas o programa ainda imprime mais.',
  allRight: 'Acertou tudo.',
  notAll: function (values) {
    return (values.right === 1 ? 'Acertou a primeira linha' : 'Acertou ' + values.right + ' linhas') + ' de ' + values.outOf + '.';
  },
  written: 'Guardei a sua previsão em {file}.',
  alreadyWritten: 'A sua previsão já estava em {file}.',
  wantOutput: 'Quer ver a saída? s/n ',
  oneOfMany: 'É a de uma das vezes: noutra, a ordem pode ser outra.',
  noProgram: '{number} não tem um programa em JavaScript a prever.',
  gaveNothing: 'Sem previsão: não gravei nada, nem rodei o programa.'
};
