/* author.js -- o que lê quem escreve um exercício. */
'use strict';

module.exports = {
  usage: 'Use: ./kit dev conferir [nome]\n     ./kit dev novo NN-capitulo/MM-nome --tipo=P|J|C|D|M',
  ok: 'ok     ',
  bad: 'FALHA  ',
  seconds: '({seconds} s)',
  skipped: 'sem {variants}: falta make V=… tests',
  minutes: '{chapter}: {minutes} minutos de exercícios',
  minutesOdd: '(o comum é de {least} a {most})',
  proofBroke: 'a prova tropeçou: {error}',

  newKind: 'Não conheço o tipo "{kind}": P prevê a saída, J escreve JavaScript, C preenche uma camada em C, D conserta, M mede.',
  newChapter: 'Não há o capítulo "{chapter}" em chapters/ nem em exercises/.',
  newName: '"{name}" não serve de nome: use NN-capitulo/MM-nome, em minúsculas, sem acentos, como 04-fila/05-cancelar.',
  newTaken: 'Já existe {id}; não escrevo por cima.',
  newNoRuntime: 'O capítulo {chapter} não tem um runtime seu para ligar: um exercício em C não cabe nele.',
  newDone: 'Criei exercises/{id} e solutions/{id}, com um exemplo mínimo que já roda.\n' +
    'Troque o exemplo pelo seu, escreva o que está marcado com ESCREVA, e veja o que falta:\n' +
    '  ./kit dev conferir {number}',

  notAnObject: 'exercise.json devia ser um objeto, { … }',
  unknownField: 'exercise.json: não conheço o campo "{field}"',
  lacksField: 'exercise.json: falta o campo "{field}"',
  badField: 'exercise.json: "{field}" devia ser {wanted}, e é {seen}',
  unknownCheck: 'exercise.json: {where}: não conheço a conferência {type}; há {known}',
  repeatedTag: 'exercise.json: a etiqueta "{tag}" aparece duas vezes em wrong',
  wantText: 'um texto de 1 a {most} letras',
  wantTexts: 'uma lista de {least} a {most} textos de até {length} letras',
  wantExactTexts: 'uma lista de {count} textos de até {length} letras',
  wantNumber: 'um número de {least} a {most}',
  wantWhole: 'um número inteiro de {least} a {most}',
  wantOneOf: 'um destes: {choices}',
  wantFile: 'o nome de um arquivo da pasta do exercício',
  wantFiles: 'uma lista de nomes de arquivos da pasta do exercício',
  wantPattern: 'uma expressão regular',
  wantTag: 'uma etiqueta em minúsculas, como "um-por-vez"',
  wantFlag: 'true ou false',
  wantStrings: 'uma lista de textos',
  wantList: 'uma lista',
  wantConversation: 'o nome de um arquivo, ou uma lista de linhas',
  wantObjects: 'uma lista de objetos, com ao menos um',
  wantObject: 'um objeto, { … }',

  missing: 'falta {file}',
  undeclaredWrong: 'solutions/…/errado/{tag} não está em wrong',
  notInitial: '{file} não é igual a .inicial/{file}: o aluno receberia o exercício mexido',

  unwritten: '{file} ainda diz "{mark}"',
  statementLength: 'README.md tem {count} palavras; o enunciado tem de {least} a {most}',
  statementSession: 'README.md não mostra a sessão "$ ./kit conferir {number}"',
  hintGivesAway: 'a dica {number} entrega uma linha da solução (ou a resposta inteira)',
  hintRepeated: 'a dica {number} repete outra',

  styleTab: 'a solução, {file}:{line}: tem um tab; o recuo é de dois espaços',
  styleTrailing: 'a solução, {file}:{line}: sobram espaços no fim da linha',
  styleIndent: 'a solução, {file}:{line}: o recuo não é múltiplo de dois',
  styleEnd: 'a solução, {file}: falta a quebra no fim da última linha',
  styleFormat: 'a solução, {file}:{line}: o clang-format escreveria de outro jeito',
  styleCompile: 'a solução, {file}, não compila: {error}',

  untouched: 'intocado, devia falhar com {declared}, mas: {seen}',
  solutionFails: 'a solução não passa (na vez {time} de {times}): {seen}',
  unsteady: 'a solução não passa em qualquer ordem: {seen}',
  variantFails: 'a solução não passa com o vigia ({variant}): {seen}',
  wrongMissed: 'o erro "{tag}" devia ser reconhecido, mas: {seen}'
};
