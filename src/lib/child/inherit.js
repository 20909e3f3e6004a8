/* inherit.js -- o começo de um programa aberto por fork: o canal com o pai vira process.send.
 *
 * child.c só carrega isto se o ambiente traz NODE_CHANNEL_FD, antes da primeira linha do programa.
 * O canal não segura o programa, a não ser que ele escute 'message' ou 'disconnect'. */
(function (native, need) {
  'use strict';

  var process = need('process');

  function open(fd) {
    var opened = need('child/channel').setup(process, fd, function () {});
    opened.handle.unref();
    process.on('newListener', function (name) {
      if (name === 'message' || name === 'disconnect') opened.control.refCounted();
    });
    process.on('removeListener', function (name) {
      if (name === 'message' || name === 'disconnect') opened.control.unrefCounted();
    });
  }

  // Os netos não herdam o canal: só o filho conversa com o pai.
  var fd = process.env.NODE_CHANNEL_FD;
  delete process.env.NODE_CHANNEL_FD;
  delete process.env.NODE_CHANNEL_SERIALIZATION_MODE;
  if (!/^\d+$/.test(fd)) return; // vazia, ou um texto: o descritor 0 é a entrada, e não um canal
  try {
    open(Number(fd));
  } catch (error) {
    return; // a variável sobrou de outro programa: não há canal nenhum nesse descritor
  }
  if (process.argv[1] && process.env.NODE_UNIQUE_ID) {
    need('cluster')._setupWorker();
    delete process.env.NODE_UNIQUE_ID;
  }
})
