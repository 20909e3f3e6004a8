/* tls/stream-handle.js -- um Duplex qualquer com cara de handle de net.
 *
 * A conversa cifrada lê e escreve num handle (lib/net/handle.js). Um socket já tem um; a um Duplex do
 * programa, este arquivo empresta as mesmas funções. */
(function (native, need) {
  'use strict';

  function StreamHandle(stream) {
    this._stream = stream;
    this._listening = false;
    this.kind = 'stream';
    this.bytesRead = this.bytesWritten = 0;
  }
  var prototype = StreamHandle.prototype;

  function listen(handle) {
    handle._listening = true;
    handle._stream.on('data', function (bytes) {
      if (typeof bytes === 'string') {
        handle._stream.pause();
        handle._stream.destroy(need('codes').ERR_STREAM_WRAP());
        return;
      }
      handle.onread(bytes, 0);
    });
    handle._stream.once('end', function () { handle.onread(undefined, 0); });
  }

  prototype.readStart = function () {
    if (!this._listening) listen(this);
    this._stream.resume();
    return 0;
  };

  prototype.readStop = function () {
    this._stream.pause();
    return 0;
  };

  // 1: o aviso vem depois (onwritten), como num socket lento.
  prototype.write = function (bytes) {
    var handle = this;
    this._stream.write(bytes, function (error) { handle.onwritten(error ? -32 : 0); }); // EPIPE
    return 1;
  };

  prototype.shutdown = function () {
    var handle = this;
    this._stream.end(function () { handle.onshutdown(); });
    return 0;
  };

  prototype.close = function () {
    var handle = this;
    if (this._stream.closed) need('queue').nextTick(function () { handle.onclose(); });
    else this._stream.once('close', function () { handle.onclose(); });
    this._stream.destroy();
  };
  prototype.reset = prototype.close;

  // De onde vêm os bytes não se sabe.
  prototype.address = prototype.peer = function () { return {}; };
  prototype.setNoDelay = prototype.setKeepAlive = prototype.ref = prototype.unref = function () { return 0; };
  prototype.hasRef = function () { return true; };
  Object.defineProperty(prototype, 'writeQueueSize', { get: function () { return this._stream.writableLength; } });

  return StreamHandle;
})
