/* onread.js -- a opção onread de net.Socket: os bytes vão para um buffer do programa, que se usa de novo.
 *
 * { buffer, callback }: buffer é um Uint8Array ou uma função que dá um; callback(n, buffer) devolve
 * false para pausar. O que já tinha chegado e não coube espera em `rest`. */
(function (native, need) {
  'use strict';

  var Duplex = need('stream').Duplex;

  // socket._direct(bytes) entrega; undefined se a opção não foi dada como deve.
  function attach(socket, onread) {
    var rest = null;
    if (onread === null || typeof onread !== 'object' || typeof onread.callback !== 'function') return;
    if (!(onread.buffer instanceof Uint8Array) && typeof onread.buffer !== 'function') return;

    function give(bytes) {
      var buffer = typeof onread.buffer === 'function' ? onread.buffer() : onread.buffer;
      var length = Math.min(bytes.length, buffer.length);
      buffer.set(bytes.subarray(0, length));
      rest = length < bytes.length ? bytes.subarray(length) : null;
      return onread.callback.call(socket, length, buffer) !== false;
    }

    // Devolve false se o programa pediu para parar.
    socket._direct = function (bytes) {
      var goes = give(bytes);
      while (goes && rest !== null && !socket.destroyed) goes = give(rest);
      return goes;
    };

    function start() {
      if (socket.connecting || !socket._handle || socket._handle.reading) return;
      socket._handle.reading = true;
      if (rest !== null && !socket._direct(rest)) socket._handle.reading = false;
      else if (socket._handle) socket._handle.readStart();
    }

    socket.pause = function pause() {
      if (!socket.connecting && socket._handle && socket._handle.reading) {
        socket._handle.reading = false;
        socket._handle.readStop();
      }
      return Duplex.prototype.pause.call(socket);
    };
    socket.resume = function resume() {
      start();
      return Duplex.prototype.resume.call(socket);
    };
    socket.read = function read(size) {
      start();
      return Duplex.prototype.read.call(socket, size);
    };
  }

  return attach;
})
