/* readline/keypress.js -- emitKeypressEvents: um stream de bytes passa a emitir 'keypress'. */
(function (native, need) {
  'use strict';

  var timers = need('timers');
  var keys = need('readline/keys');
  var KEYS = need.hidden('keypress');

  // Uma tecla inteira. O texto só acompanha as que não são especiais.
  function emit(stream, sequence) {
    var key = keys.read(sequence);
    var escaped = sequence.charAt(0) === '\x1b';
    if (key.name !== undefined || escaped || Array.from(sequence).length === 1) {
      stream.emit('keypress', escaped ? undefined : sequence, key);
    }
  }

  // Junta um caractere aos que esperam.
  function feed(stream, state, character) {
    state.pending += character;
    if (!keys.isComplete(state.pending)) return;
    var sequence = state.pending;
    state.pending = '';
    emit(stream, sequence);
  }

  // Ninguém escreve ESC e para: se nada vem logo depois, foi a tecla Esc.
  function giveUpWaiting(stream, state) {
    var sequence = state.pending;
    state.pending = '';
    if (sequence !== '') emit(stream, sequence);
  }

  function receive(stream, state, data, rl) {
    var text = state.decoder.write(data);
    if (!text) return;
    timers.clearTimeout(state.timer);
    var characters = Array.from(text);
    rl._sawKeyPress = characters.length === 1;
    // Só depois do último caractere se sabe que não é um texto colado.
    rl.isCompletionEnabled = false;
    characters.forEach(function (character, i) {
      var last = i === characters.length - 1;
      if (last) rl.isCompletionEnabled = true;
      feed(stream, state, character);
      if (last && character === '\x1b') state.timer = timers.setTimeout(giveUpWaiting, state.timeout, stream, state);
    });
  }

  function emitKeypressEvents(stream, rl) {
    if (stream[KEYS]) return;
    if (rl === undefined) rl = {};
    var state = {
      decoder: new (need('string_decoder').StringDecoder)('utf8'),
      timeout: rl.escapeCodeTimeout === undefined ? 500 : rl.escapeCodeTimeout,
      pending: '',
      timer: undefined
    };
    stream[KEYS] = state;

    // Só lê do stream quando alguém escuta as teclas.
    function onData(data) {
      if (stream.listenerCount('keypress') > 0) {
        receive(stream, state, data, rl);
      } else {
        stream.removeListener('data', onData);
        stream.on('newListener', onNewListener);
      }
    }
    function onNewListener(event) {
      if (event !== 'keypress') return;
      stream.on('data', onData);
      stream.removeListener('newListener', onNewListener);
    }

    if (stream.listenerCount('keypress') > 0) stream.on('data', onData);
    else stream.on('newListener', onNewListener);
  }

  return emitKeypressEvents;
})
