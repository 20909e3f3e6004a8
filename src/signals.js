/* signals.js -- process.on('SIGINT', …): quem escuta que sinal.
 *
 * process/emitter.js chama start quando entra o primeiro ouvinte e stop quando sai o último. */
(function (native, need) {
  'use strict';

  var process = need('process');
  var names = {}; // número -> os nomes com ouvintes (SIGIO e SIGPOLL são o mesmo número)

  function numberOf(name) {
    return need('os').constants.signals[name];
  }

  native.listen(function onSignal(number) {
    (names[number] || []).slice().forEach(function (name) {
      process.emit(name, name, number);
    });
  });

  return {
    start: function (name) {
      var number = numberOf(name);
      native.start(number);
      names[number] = (names[number] || []).filter(function (other) { return other !== name; }).concat(name);
    },
    stop: function (name) {
      var number = numberOf(name);
      names[number] = (names[number] || []).filter(function (other) { return other !== name; });
      if (names[number].length === 0) native.stop(number);
    }
  };
})
