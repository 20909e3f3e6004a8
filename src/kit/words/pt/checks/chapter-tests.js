/* O que diz a conferência com os testes do capítulo. */
'use strict';

module.exports = {
  none: 'nenhum teste do projeto casa com {pattern}',
  during: 'Com o seu arquivo no runtime, rodei {file}.',
  output: 'Com o seu arquivo no runtime, {file} não imprime o que devia.',
  code: 'Com o seu arquivo no runtime, {file} terminou com o código {got}, e não {wanted}.',
  error: 'Com o seu arquivo no runtime, {file} devia avisar em stderr: {wanted}'
};
