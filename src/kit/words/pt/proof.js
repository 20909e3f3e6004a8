/* proof.js -- o que se diz dos testes, das chamadas e do que ficou aberto. */
'use strict';

module.exports = {
  differs: 'No teste "{name}", o valor não é o esperado.',
  threw: 'No teste "{name}", o programa lançou um erro: {message}',
  waiting: 'O teste "{name}" esperava por um aviso (pronto, ou a promessa), e o programa acabou sem ele.',
  waitingNext: 'Há um callback que nunca é chamado, ou uma promessa que nunca se resolve. Siga o caminho dele no seu arquivo.',
  twice: 'No teste "{name}", o aviso de pronto veio duas vezes.',
  twiceNext: 'Um callback seu é chamado mais de uma vez: falta um return depois de chamá-lo, ou lembrar que já foi chamado.',
  changed: 'O seu programa trocou {detail}, que é do próprio JavaScript, e com isso o teste "{name}" não prova nada.',
  changedNext: 'Dê outro nome à sua função, ou guarde-a num objeto seu.',
  notPromise: 'O teste "{name}" devolveu algo que tem then, mas não é uma promessa.',
  anonymous: 'função sem nome',
  topLevel: 'fora de toda função',
  during: 'Estava rodando o teste "{name}".',
  stillAlive: 'Os testes acabaram, e o programa não: alguma coisa ainda o mantém vivo.',
  left: 'O programa saiu antes do fim dos testes.',
  leftNext: 'Procure um process.exit: quem termina o programa é o runtime, quando não há mais o que fazer.',
  leftOwn: 'O programa saiu por conta própria, e assim não se vê o que ficou aberto.',
  noTests: 'O programa acabou sem rodar nenhum teste.',
  forged: 'Alguém escreveu no canal por onde o kit recebe o resultado dos testes.',
  forgedNext: 'O seu programa só deve escrever nos descritores que ele mesmo abriu, em stdout e em stderr.',
  never: 'Este exercício é para fazer sem {name}.',
  must: 'Faltou chamar {name}.',
  atMost: '{name} foi chamada {count} vezes; o máximo é {most}.',
  callAt: '{name} ({file}, linha {line})',
  noCalls: '(nenhuma)',
  callsSeen: 'As chamadas que o runtime viu',
  leaks: 'O programa terminou sem devolver tudo o que pegou.',
  leaksNext: 'Tudo o que se abre se fecha, também quando dá erro: fs.close, server.close, clearInterval.',
  leftBehind: 'O que ficou',
  descriptor: '{target} (descritor {number})',
  references: function (values) {
    return values.count === 1 ? 'um callback que o runtime ainda segura' : values.count + ' callbacks que o runtime ainda segura';
  },
  openers: 'Abriram alguma coisa: {list}.',
  heldOpen: 'O programa não terminou: alguma coisa ficou aberta e o mantém vivo.'
};
