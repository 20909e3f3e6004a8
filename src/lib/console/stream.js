/* console/stream.js -- escrever num stream qualquer sem que o erro dele derrube o programa. */
(function (native, need) {
  'use strict';

  function ignore() {}

  function isStackOverflow(error) {
    return error instanceof RangeError && /call ?stack|stack (size|depth|limit)/i.test(error.message);
  }

  // O callback da escrita chega antes do evento 'error': se ninguém o escuta, escutamos nós.
  function ignoreLater(stream) {
    return function (error) {
      var state = stream._writableState;
      if (!error || (state && state.errorEmitted)) return;
      if (stream.listenerCount('error') === 0) stream.once('error', ignore);
    };
  }

  // Durante a escrita, um ouvinte de 'error' segura o erro que ninguém mais ouve.
  function write(stream, text, ignoreErrors) {
    if (!ignoreErrors) {
      stream.write(text);
      return;
    }
    var listens = typeof stream.once === 'function' && typeof stream.removeListener === 'function';
    try {
      if (listens && stream.listenerCount('error') === 0) stream.once('error', ignore);
      stream.write(text, listens ? ignoreLater(stream) : ignore);
    } catch (error) {
      if (isStackOverflow(error)) throw error;
    } finally {
      if (listens) stream.removeListener('error', ignore);
    }
  }

  return { write: write };
})
