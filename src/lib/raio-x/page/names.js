/* page/names.js -- como se chama cada coisa, igual em toda parte. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');
  var words = need('raio-x/page/words');

  function own(thing) {
    if (thing.name) return String(thing.name);
    return thing.call ? thing.call + '()' : String(thing.kind || '?');
  }

  // O nome curto: o da função de retorno; sem ele, quem a agendou; sem isso, a espécie e de quem ela vem.
  function label(thing) {
    if (thing.id === 0) return words.word('label.main');
    if (thing.kind === 'alarm' || (!thing.numbered && thing.kind === 'loop')) return words.word('who.' + thing.kind);
    return thing.kin ? words.word('label.kin', { kind: thing.kind, from: own(thing.kin) }) : own(thing);
  }

  function lineOf(thing) {
    var place = models.splitPlace(thing.kin ? thing.kin.at : thing.at);
    return place ? place.line : 0;
  }

  // O nome que basta sem ver a tela.
  function full(thing) {
    if (thing.id === 0) return words.word('who.main');
    if (!thing.numbered) return label(thing);
    var line = lineOf(thing);
    return words.word(line ? 'who.line' : 'who', { id: thing.id, label: label(thing), line: line });
  }

  // O que está escrito na plaquinha.
  function brief(thing) {
    return thing.numbered && thing.id !== 0 ? words.word('who', { id: thing.id, label: label(thing) }) : label(thing);
  }

  // Uma fila pelo nome que a página lhe dá; de uma desconhecida, o que o rastro disser.
  function queue(name) {
    return words.has('lane.' + name) ? words.word('lane.' + name) : String(name);
  }

  function want(value) {
    return words.has('want.' + value) ? words.word('want.' + value) : String(value);
  }

  return { label: label, full: full, brief: brief, lineOf: lineOf, queue: queue, want: want };
})
