/* state.js -- o progresso: o que se diz quando o arquivo dele não está como devia. */
'use strict';

module.exports = {
  setAside: 'O progresso em {file} {why}. Guardei-o em {aside} e comecei outro.',
  unreadable: 'O progresso em {file} {why}, e não consegui pô-lo de lado: sigo como se não houvesse um.',
  notJson: 'não é um JSON inteiro',
  notOurs: 'não é o que o kit escreve',
  newer: 'é de uma versão mais nova do kit',
  cannotRead: 'Não consegui ler {file}: {why}.',
  cannotSave: 'Não consegui gravar {file}: {why}. O que apareceu na tela vale; só não ficou anotado.',
  denied: 'não há permissão para escrever ali',
  readOnly: 'o disco só deixa ler',
  full: 'o disco está cheio',
  notFolder: 'no lugar da pasta há um arquivo',
  busy: 'Outro kit está gravando o progresso há tempo demais. Se não há outro aberto, apague {file}.'
};
