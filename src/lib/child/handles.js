/* handles.js -- mandar um socket ou um servidor a outro processo, e recebê-lo.
 *
 * O que viaja é o descritor. Um servidor continua sendo de quem o mandou: os dois passam a escutar
 * no mesmo lugar, e cada conexão é de quem a aceitar primeiro. Um socket muda de dono, salvo com a
 * opção keepOpen. */
(function (native, need) {
  'use strict';

  var shared = function () { return need('child/sockets'); };

  function nothing() {}

  var kinds = {
    'net.Server': {
      leaves: false,
      send: function (target, envelope, server) { return server._handle; },
      receive: function (target, envelope, handle, callback) {
        var Server = need('net').Server;
        var server = new Server();
        server.listen(handle, function () { callback(server); });
      }
    },
    'net.Socket': {
      leaves: true,
      send: function (target, envelope, socket, options) {
        var handle = socket._handle;
        if (!handle) return null;
        if (socket.server) shared().sending(target, envelope, socket, options);
        if (!options.keepOpen) {
          handle.readStop();   // o que ainda não se leu é do novo dono
          handle.onread = nothing;
          socket._handle = null;
          socket.setTimeout(0);
        }
        return handle;
      },
      receive: function (target, envelope, handle, callback) {
        var Socket = need('net').Socket;
        var socket = new Socket({ handle: handle });
        if (envelope.key) shared().received(target, envelope.key, socket);
        callback(socket);
      }
    },
    'net.Native': {
      leaves: false,
      send: function (target, envelope, handle) { return handle; },
      receive: function (target, envelope, handle, callback) { callback(handle); }
    }
  };
  Object.keys(kinds).forEach(function (name) { kinds[name].name = name; });

  function kindOf(handle) {
    if (handle instanceof need('net/socket')) return kinds['net.Socket'];
    if (handle instanceof need('net/server')) return kinds['net.Server'];
    if (need('net/handle').prototype.isPrototypeOf(handle)) return kinds['net.Native'];
    throw need('codes').ERR_INVALID_HANDLE_TYPE();
  }

  return Object.assign({ kindOf: kindOf }, kinds);
})
