/* bloqueante.js -- o global servir(porta, atender): o laço mais simples que um servidor pode ter. */
(function (native, need) {
  'use strict';

  // Lê um pedido HTTP (só a parte até a linha em branco), responde e desliga.
  function serveOne(client, handle) {
    var request = '';
    while (request.indexOf('\r\n\r\n') < 0) {
      var piece = native.read(client); // tudo para aqui
      if (piece === '') break;
      request += piece;
    }
    if (request !== '') {
      var body = String(handle(request));
      native.write(client, 'HTTP/1.0 200 OK\r\nConnection: close\r\n\r\n' + body);
    }
    native.close(client);
  }

  return {
    // Atende para sempre, ou só `howMany` clientes; `ready(porta)` roda antes do primeiro.
    servir: function servir(port, handle, ready, howMany) {
      var server = native.listen(port);
      if (ready) ready(server[1]);
      for (var i = 0; howMany === undefined || i < howMany; i++) {
        serveOne(native.accept(server[0]), handle); // um por vez: o próximo espera
      }
      native.close(server[0]);
    }
  };
})
