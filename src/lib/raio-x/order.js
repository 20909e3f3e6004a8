/* raio-x/order.js -- a ordem dos callbacks, numa forma que se compara de uma execução para outra.
 *
 * Os números das coisas mudam de uma execução para a outra. O que identifica um callback é a espécie, a
 * linha e a função que o agendou, e o nome dele; entre os que têm tudo isso igual (oito leituras de um
 * laço), qual deles nasceu primeiro. */
(function (native, need) {
  'use strict';

  function create() {
    return { born: Object.create(null), keys: Object.create(null) };
  }

  function signature(event) {
    return [event.kind, event.at, event.call, event.name].join('|');
  }

  // Recebe os eventos um a um. No começo de um callback devolve a chave dele; nos outros, undefined. O
  // programa principal (0) e o despertador dos timers (sem número) não são callbacks de ninguém.
  function key(order, event) {
    if (event.ev === 'schedule') {
      var name = signature(event);
      order.born[name] = (order.born[name] || 0) + 1;
      order.keys[event.id] = name + '|' + order.born[name];
    }
    if (event.ev !== 'begin' || event.thread !== 'js' || event.id === undefined || event.id === 0) return undefined;
    return order.keys[event.id] || signature(event);
  }

  return { create: create, key: key };
})
