/* page.js -- ./kit pagina. */
'use strict';

module.exports = {
  building: 'Faço o livro pela primeira vez (make site): um minuto.',
  noSlides: 'Sem os slides; o motivo está acima. Faço o resto do livro.',
  noDeck: 'Estes slides não foram feitos: faltou a rede, ou o capítulo não os tem. Com rede, num terminal: make site',
  notBuilt: 'Não consegui fazer o livro; o motivo está acima. Depois de o resolver: make site',
  serving: 'O livro está em {address}\nO endereço só vale nesta máquina, e até Ctrl-C. Mudou um texto? make site, e recarregue.',
  badPort: 'A porta é um número de 0 a 65535, e não "{port}".',
  portTaken: 'A porta {port} já tem dono. Sem --porta, escolho uma livre.',
  portReserved: 'A porta {port} é reservada ao sistema. Escolha uma acima de 1023, ou nenhuma.',
  noPage: 'O livro não tem a página "{words}". Serve um capítulo (04), um exercício (04/03) ou os slides (04 slides).',
  progress: function (values) {
    return values.done === 0 ? 'Nenhum exercício feito ainda, de ' + values.total + '.' :
      values.done + (values.done === 1 ? ' exercício feito' : ' exercícios feitos') + ', de ' + values.total + '.';
  },
  endedWell: 'Terminou.',
  endedBadly: 'Terminou com o código {code}.',
  endedByTime: 'Encerrado: passou de {seconds} s.',
  endedByYou: 'Encerrado.',
  endedByCrash: 'Caiu com o sinal {signal}.',
  endedByLimit: 'Encerrado: passou de um limite ({end}).'
};
