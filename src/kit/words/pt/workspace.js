/* workspace.js -- os arquivos do aluno e as cópias deles. */
'use strict';

module.exports = {
  reset: 'De volta ao começo: {files}.',
  alreadyReset: '{number} já está como começou; não há o que zerar.',
  backup: 'O que você tinha está em\n  {folder}\nPara trazê-lo de volta: ./kit desfazer {number}',
  undone: 'Trouxe de volta a cópia {number} de {total}, de {when}. Ela está em\n  {folder}',
  undoAgain: 'O que você tinha também ficou guardado. Para a cópia de antes: ./kit desfazer {number}',
  undoOldest: 'Esta é a mais velha; outro ./kit desfazer {number} traz a mais nova.',
  noBackup: 'Não há outra cópia de {number} para trazer. Quem as guarda é ./kit zerar {number}',
  cannotRead: 'Não mexi em nada: não consigo ler {file}, e sem ler não há como guardar uma cópia.\n{why}',
  cannotWrite: 'Não consegui escrever {file}.\n{why}'
};
