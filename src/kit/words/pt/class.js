/* class.js -- a turma. */
'use strict';

module.exports = {
  usage: 'Use: ./kit turma PASTA [--exercicio=04/02] [--saida=PASTA] [--paralelo=N] [--separador=;] [--de-novo]',
  noFolder: 'Não há a pasta "{folder}".',
  noStudents: 'Não há entregas em {folder}: espero uma pasta por aluno.',
  badParallel: '--paralelo pede um número, como --paralelo=4; veio "{value}".',
  badSeparator: '--separador é um destes: , ; | ou tab; veio "{value}".',
  outputIsFolder: 'Os resultados não podem ficar misturados com as pastas dos alunos: escolha outra --saida.',
  outputInside: 'A pasta {folder} fica dentro da de um aluno, e nelas não mexo: escolha outra --saida.',
  outputTaken: 'A pasta {folder} já existe, e não fui eu que a fiz: escolha outra --saida.',
  interrupted: 'Interrompido. Rode o mesmo comando de novo: o que já foi conferido está guardado.',

  twice: '{id} aparece mais de uma vez; usei {folder}',
  links: 'não segui os atalhos: {names}',
  tooMany: 'mais de {most} arquivos: parei de procurar',
  badName: 'o nome da pasta não está em UTF-8: mude-o, e rode de novo',
  unreadable: 'a pasta não se deixa ler ({code})',
  emptyFolder: 'a pasta está vazia',
  notUnderstood: 'não entendi a pasta: {names}',
  unzip: 'está fechado: abra com unzip -d PASTA {name}',
  untar: 'está fechado: abra com tar -xf {name} -C PASTA',
  unpack: 'está fechado, abra antes: {name}',
  studentLink: 'é um atalho, e não o segui',

  lacks: 'falta {names}',
  refusedLink: '{name} é um atalho: não o segui',
  refusedKind: '{name} não é um arquivo comum',
  refusedSize: '{name} tem {kilobytes} KB; o máximo são {most}',
  refusedBinary: '{name} não é um texto',
  notUtf8: '{name} não está em UTF-8',
  edited: 'arquivos nossos mexidos (valem os originais): {names}',
  likeSolution: 'igual, byte por byte, à solução do curso',
  likeOthers: 'igual, byte por byte, à entrega de: {names}',
  extra: 'arquivos a mais, ignorados: {names}',

  student: function (v) {
    return v.name + ': ' + v.passed + ' de ' + v.exercises + (v.passed === 1 ? ' passou, ' : ' passaram, ') +
      String(v.score).replace('.', ',') + ' de ' + v.points + ' pontos';
  },
  counted: function (v) {
    return v.students + (v.students === 1 ? ' aluno, ' : ' alunos, ') + v.exercises + (v.exercises === 1 ? ' exercício.' : ' exercícios.');
  },
  absent: function (v) { return v.count === 1 ? 'Não entregou (1)' : 'Não entregaram (' + v.count + ')'; },
  hardest: 'O exercício mais difícil',
  hardestLine: '{number} {title}: {passed} de {delivered} entregas passaram',
  misconception: 'O equívoco mais comum',
  misconceptionLine: function (v) {
    return v.number + ', ' + v.tag + ' (' + v.count + (v.count === 1 ? ' aluno' : ' alunos') + '): ' + v.say;
  },
  notes: 'Para olhar',
  skipped: 'Não é de nenhum aluno',
  written: 'Escrevi turma.csv, totais.csv e turma.json em {folder}.',

  colStudent: 'aluno',
  colExercise: 'exercício',
  colTitle: 'título',
  colOutcome: 'resultado',
  colScore: 'pontos',
  colPoints: 'de',
  colPassedTests: 'testes que passaram',
  colTests: 'testes',
  colTag: 'equívoco',
  colWhat: 'o que aconteceu',
  colNotes: 'observações',
  colMs: 'ms',
  colPassed: 'passaram',
  colDelivered: 'entregues',

  'outcome-passed': 'passou',
  'outcome-failed': 'não passou',
  'outcome-compile': 'não compila',
  'outcome-time': 'tempo',
  'outcome-crash': 'caiu',
  'outcome-environment': 'falta algo nesta máquina',
  'outcome-broken': 'o kit tropeçou',
  'outcome-missing': 'não entregou',
  'outcome-untouched': 'não mexeu',
  'outcome-refused': 'recusado'
};
