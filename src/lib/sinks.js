/* sinks.js -- process.stdout e process.stderr, se alguém já os criou.
 *
 * O console escreve direto no descritor, mas um programa pode trocar process.stdout.write
 * para capturar o que é escrito, e espera ver ali o console também. Quem cria os streams
 * avisa aqui; enquanto ninguém avisa, o console paga por isso a leitura de um booleano. */
(function (native, need) {
  'use strict';

  var streams = {};
  var originals = {};

  var sinks = {
    attached: false,

    // `stream` acaba de ser criado para o descritor `fd` (1 ou 2).
    attach: function (fd, stream) {
      streams[fd] = stream;
      originals[fd] = stream.write;
      sinks.attached = true;
    },

    // O stream do descritor, se o programa trocou o seu `write`; senão, null.
    replaced: function (fd) {
      var stream = streams[fd];
      return stream !== undefined && stream.write !== originals[fd] ? stream : null;
    },

    // O console não conseguiu escrever: conta ao stream, se alguém escuta os erros dele.
    failed: function (fd, errno) {
      var stream = streams[fd];
      if (stream === undefined || !stream.listenerCount || stream.listenerCount('error') === 0) return;
      need('queue').nextTick(function () {
        stream.emit('error', need('syserr').plain(errno, 'write'));
      });
    }
  };

  return sinks;
})
