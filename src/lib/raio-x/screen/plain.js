/* raio-x/screen/plain.js -- sem tela: uma linha de texto por evento, à medida que eles chegam.
 *
 * É o que lê quem usa um leitor de tela, um terminal que só sabe escrever, ou um cano. */
(function (native, need) {
  'use strict';

  var process = need('process');
  var lines = need('raio-x/lines');
  var texts = need('raio-x/screen/words');
  var describe = need('raio-x/screen/describe');
  var line = need('raio-x/screen/line');

  var OTHERS = { open: true, source: true, close: true };

  // '12  0,345 ms  volta 1  poll  #7 fs começou…'
  function row(event) {
    return [line.clean(event.seq), texts.time(event.t_us || 0),
      texts.words.turn + ' ' + line.clean(event.turn || 0), line.clean(event.phase || '-'),
      describe.sentence(event)].join('  ');
  }

  var closed = false; // a última linha do rastro já veio

  function show(events) {
    closed = closed || events.some(function (event) { return event.ev === 'close'; });
    var text = events.filter(function (event) { return OTHERS[event.ev] !== true; })
      .map(function (event) { return row(event) + '\n'; }).join('');
    if (text !== '') process.stdout.write(text);
  }

  function begin(source) {
    var reader = lines.open();
    source.record.text(function (text, more) {
      show(lines.feed(reader, text));
      more();
    }, function () {
      show(lines.finish(reader));
      if (!closed) need('raio-x/words').say('cutTrace');
      source.finish();
    });
  }

  return { begin: begin };
})
