/* raio-x/screen/describe.js -- um evento e uma coisa agendada, em palavras. */
(function (native, need) {
  'use strict';

  var texts = need('raio-x/screen/words');
  var words = texts.words;
  var clean = need('raio-x/screen/line').clean;

  // O nome da função de retorno; sem ele, quem a agendou; sem isso, a espécie e de quem ela vem.
  function own(thing) {
    return String(thing.name || (thing.call ? thing.call + '()' : thing.kind || ''));
  }

  function name(thing) {
    return clean(thing.kin ? thing.kind + ' ' + words.kin + ' ' + own(thing.kin) : own(thing));
  }

  // '#7 aoVencer'; o número vem sempre, porque a cor não é o único sinal.
  function label(thing, isShort) {
    if (thing.id === 0) return isShort ? '#0' : '#0 ' + words.main;
    return '#' + clean(thing.id) + (isShort ? '' : ' ' + name(thing));
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
  // `thing`, se se sabe qual é: ao nascer, o evento já diz o nome.
  function parts(event, thing) {
    var named = thing && thing.numbered && thing.id !== 0 && event.ev !== 'schedule';
    return [
      event.id === undefined ? '' : '#' + event.id,
      event.kind === 'loop' || event.kind === 'output' ? '' : event.kind, // o verbo já diz
      named && name(thing) !== event.kind ? name(thing) : '',
      texts.eventName(event.ev),
      event.call === undefined ? '' : event.call + '()',
      event.name,
      detail(event),
      event.thread === undefined || event.thread === 'js' ? '' : words.inside + ' ' + event.thread,
      event.at
    ].filter(Boolean).map(clean);
  }

  function sentence(event, thing) {
    return parts(event, thing).join(' ');
  }

  return { label: label, sentence: sentence };
})
