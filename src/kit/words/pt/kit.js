/* kit.js -- o que se digita errado, e a ajuda. */
'use strict';

module.exports = {
  unknownCommand: 'Não conheço o comando "{word}". Tente: ./kit ajuda',
  nearCommand: 'Não conheço o comando "{word}". Seria "{near}"? Tente: ./kit ajuda',
  unknownExercise: 'Não achei "{word}". Veja os nomes com: ./kit lista',
  unknownOption: function (values) {
    return 'Não conheço a opção ' + values.word + ' de ./kit ' + values.command + '. ' +
      (values.known === '' ? 'Ele não tem opções.' : 'Ele tem: ' + values.known);
  },
  oneName: 'Um nome de cada vez: {words}',
  oneExercise: '"{word}" é um capítulo; escolha um exercício: ./kit lista',
  noNames: 'O comando {command} não pede mais nada (sobrou: {words}).',
  broken: 'O kit tropeçou num erro dele mesmo (não é culpa sua): {stack}',
  lostFile: 'Falta {file}, que veio com o curso. Traga-o de volta: git checkout {file}',
  notBuilt: '{file}: não foi construído; rode: make',
  unknownCheck: '{id}: conferência desconhecida: {type}',
  fileMissing: 'Não achei o arquivo {file} na pasta do exercício, ou não consigo lê-lo.',
  fileMissingNext: 'Ele foi apagado, ou salvo com outro nome (com .txt a mais, por exemplo)? O de antes volta com: ' +
    './kit zerar {number}',
  noCopy: 'Não consegui copiar o exercício para {folder}, que é onde ele roda: {why}\nO que fazer: ./kit doutor',
  brokenJson: 'linha {line}: o JSON está estragado ({message})',
  missingField: 'falta o campo "{field}"',
  noProgram: 'Não achei o programa "{word}".\n' +
    'Serve um arquivo, um exercício em JavaScript (07/04) ou um da galeria (15).',
  usage: 'Use: ./kit [comando] [exercício]\n',
  names: '\nUm exercício se chama pelos números (04/02) ou pela pasta (04-fila/02-intervalo).\n' +
    'Para programas: conferir --formato=json, tap ou junit; lista e progresso, json.\n' +
    'Código de saída: 0 passou, 1 não passou, 2 comando errado, 3 não compila, 4 tempo, 5 queda, 6 ambiente, ' +
    '7 defeito do kit. Em inglês: KIT_LANG=en ./kit help',
  helpWatch: 'confere a cada vez que você salva',
  helpList: 'os exercícios e o que já foi feito',
  helpRead: 'o enunciado, ou o texto do capítulo',
  helpCheck: 'o veredito (sem nome: o exercício atual)',
  helpRun: 'roda o programa e mostra a saída dele',
  helpHint: 'uma pista, depois outra, depois outra',
  helpSolution: 'a nossa solução, depois que a sua passa',
  helpReset: 'volta ao começo, guardando uma cópia',
  helpUndo: 'traz de volta a última cópia',
  helpPage: 'o livro no navegador, com o que já fez',
  helpXray: 'o loop por dentro; raio-x galeria: exemplos',
  helpCompare: 'a ordem aqui e no Node, lado a lado',
  helpDemo: 'a demonstração que abre um capítulo',
  helpHelp: 'esta ajuda',
  takesRead: '[nome | capítulo]',
  takesOne: '[nome]',
  takesMany: '[nome | capítulo | tudo]',
  helpProgress: 'quanto você já fez, e o que falta',
  helpPredict: 'pergunta a saída, linha por linha',
  helpMeasure: 'roda o laboratório e julga a sua medida',
  helpLayer: 'o que uma camada acrescenta, anotado',
  helpExplain: 'o que é um erro (ENOENT, SIGSEGV…)',
  helpDoctor: 'confere o sistema, e diz o que fazer',
  helpClass: 'confere as entregas: uma pasta por aluno',
  takesTimes: '[nome] [--vezes=3]',
  takesGiveUp: '[nome] [--desisto]',
  takesLayer: '04..05',
  takesExplain: '[erro]',
  takesPage: '[capítulo | nome]',
  takesXray: '[programa.js | nome | NN]',
  takesProgram: 'programa.js',
  takesDemo: '[04] [--notas]',
  takesFolder: 'PASTA'
};
