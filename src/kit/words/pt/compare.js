/* compare.js -- ./kit comparar: as duas ordens, e o que a primeira diferença quer dizer. */
'use strict';

module.exports = {
  help: 'Use: ./kit comparar [opções] programa.js [argumentos]\n' +
    'Opções: --tudo, --rastro=PASTA, --limite=SEGUNDOS (docs/comparar.md as explica)',
  late: 'O programa passou do limite de {seconds} s no {name} e foi encerrado: um servidor que ninguém fecha, ' +
    'um setInterval sem clearInterval? Para esperar mais: --limite=30',
  died: 'morreu com o sinal {signal}',
  ended: 'terminou com o código {code}',
  otherOrder: 'Os dois fizeram as mesmas coisas em outra ordem: aqui, {here} veio antes de {there}, e no Node, depois. ' +
    'Se a ordem muda quando você repete, o programa tem uma corrida.',
  samePoint: 'No mesmo ponto, o Nozinho fez {here} e o Node, {there}.',
  onlyHere: 'O Nozinho fez {here} e o Node não, dali em diante.',
  onlyThere: 'O Node fez {there} e o Nozinho não, dali em diante.',
  different: 'diferente',
  equal: 'igual',
  otherEnd: 'a ordem é a mesma, mas o fim não. No Nozinho o programa {here}; no Node, ele {there}.',
  sameOrder: function (values) {
    return 'a mesma ordem nos dois, ' + values.count + (values.count === 1 ? ' acontecimento.' : ' acontecimentos.');
  },
  sameEnd: 'E nos dois o programa {ending}.',
  endingOf: 'No {name}, o programa {ending}.',
  untraced: 'O {name} não deixou rastro:',
  noNode: 'Para comparar é preciso ter o Node instalado (o comando "node"), e ele não está aqui.',
  oldNode: 'O Node daqui é o {version}; para comparar é preciso o {oldest} ou um mais novo.',
  noFolder: 'Não consegui criar a pasta {folder}:\n{why}',
  fileThere: 'já há um arquivo com esse nome.',
  internal: '  (interno) ',
  equalLines: function (values) { return '… ' + values.count + (values.count === 1 ? ' linha igual' : ' linhas iguais'); },
  moreLines: function (values) { return '… e mais ' + values.count + (values.count === 1 ? ' linha' : ' linhas'); },
  split: 'aqui as ordens se separam',
  writes: 'escreve {text}',
  writesError: 'escreve {text} (stderr)'
};
