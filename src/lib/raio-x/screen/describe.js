/* raio-x/screen/describe.js -- um evento e uma coisa agendada, em palavras. */
(function (native, need) {
  'use strict';

  var texts = need('raio-x/screen/words');
  var words = texts.words;
  var clean = need('raio-x/screen/line').clean;

  // '#7 setTimeout'; o número vem sempre, porque a cor não é o único sinal.
  function label(thing, isShort) {
    if (thing.id === 0) return isShort ? '#0' : '#0 ' + words.main;
    return '#' + clean(thing.id) + (isShort ? '' : ' ' + clean(thing.call || thing.kind || ''));
  }

  // Os campos próprios de cada `ev`.
  var DETAILS = {
    pool: function (event) { return event.size + ' threads'; },
    due: function (event) { return words.dueAt + ' ' + texts.time(event.due_us - event.t_us); },
    watch: function (event) { return 'fd ' + event.fd + ' ' + event.want; },
    unwatch: function (event) { return 'fd ' + event.fd; },
    write: function (event) { return 'fd ' + event.fd + ' ' + JSON.stringify(event.text); }
  };

  function detail(event) {
    var own = Object.prototype.hasOwnProperty.call(DETAILS, event.ev) ? DETAILS[event.ev](event) : '';
    if (event.queue === undefined) return own;
    return event.ev === 'ready' ? event.queue : (own ? own + ', ' : '') + words.queue + ' ' + event.queue;
  }

  // Cada parte numa palavra, sem as que faltam.
  function parts(event) {
    return [
      event.id === undefined ? '' : '#' + event.id,
      event.kind === 'loop' || event.kind === 'output' ? '' : event.kind, // o verbo já diz
      texts.eventName(event.ev),
      event.call === undefined ? '' : event.call + '()',
      event.name,
      detail(event),
      event.thread === undefined || event.thread === 'js' ? '' : words.inside + ' ' + event.thread,
      event.at
    ].filter(Boolean).map(clean);
  }

  function sentence(event) {
    return parts(event).join(' ');
  }

  return { label: label, sentence: sentence };
})
