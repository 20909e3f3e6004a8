/* handle.js -- o objeto que segura um descritor, visto do JavaScript.
 *
 * Um handle tem `owner`, o Socket ou Server a quem conta o que acontece: net/socket.js e
 * net/server.js penduram no protótipo os seus onread, onconnection etc. */
(function (native, need) {
  'use strict';

  var prototype = native.start();
  prototype.owner = null;

  // Fecha e chama `callback` na fase close, quando o descritor já não existe.
  function close(handle, callback) {
    handle.onclose = callback;
    handle.close();
  }

  // O handle de um descritor que já estava aberto, ou o número do erro.
  function fromDescriptor(fd) {
    var kind = native.guess(fd);
    if (kind !== 'TCP' && kind !== 'PIPE') throw need('codes').ERR_INVALID_FD_TYPE(kind);
    return native.adopt(fd);
  }

  return {
    prototype: prototype,
    create: native.handle,       // create('tcp') ou create('pipe')
    fromDescriptor: fromDescriptor,
    adopt: native.adopt,         // sem olhar que tipo de coisa está aberta
    guess: native.guess,
    close: close
  };
})
