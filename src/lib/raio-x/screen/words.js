/* raio-x/screen/words.js -- o que a tela diz, em português ou (KIT_LANG=en) em inglês. */
(function (native, need) {
  'use strict';

  var isEnglish = need('raio-x/words').isEnglish;

  var PORTUGUESE = {
    event: 'evento', turn: 'volta', stopped: '|| parado', playing: '>', perSecond: '/s', sleeping: 'dormindo', idle: 'ocioso',
    asking: 'pergunte antes', only: 'só', live: 'ao vivo', lost: 'perdidos', before: 'antes do primeiro evento',
    stack: 'pilha', due: 'prazos', waiting: 'espera', kernel: 'kernel', free: 'livre', nobody: 'vazia', late: 'vencido',
    source: 'programa', output: 'saída', queue: 'fila', inside: 'em', kin: 'de', from: 'pedido por', dueAt: 'vence em', wrote: 'escreveu',
    question: 'O que roda agora? (→ mostra)', small: 'janela pequena demais', main: 'programa principal',
    keys: '→ ← passo  espaço toca  + - pressa  g ir  f filtro  p pergunte  ? ajuda  q sai',
    fewKeys: '→ ← espaço + - g f p ? q',
    goPrompt: 'Ir para o evento nº: ', filterPrompt: 'Só as espécies (timer fs tcp…; vazio: todas): ', badNumber: 'isso não é um número de evento',
    badKind: 'não há eventos dessa espécie: ', kinds: 'há: ', ended: 'fim', help: [
      '→  um evento para a frente', '←  um evento para trás', 'espaço  tocar e parar', '+  -  mais depressa, mais devagar',
      'g  ir para um evento', 'f  só algumas espécies', 'p  pergunte antes: pare à beira de cada callback',
      'Home  End  o começo, o fim', 'q  sair', '', 'Qualquer tecla volta.'
    ]
  };
  var ENGLISH = {
    event: 'event', turn: 'turn', stopped: '|| stopped', playing: '>', perSecond: '/s', sleeping: 'sleeping', idle: 'idle',
    asking: 'ask first', only: 'only', live: 'live', lost: 'lost', before: 'before the first event',
    stack: 'stack', due: 'due', waiting: 'waiting', kernel: 'kernel', free: 'free', nobody: 'empty', late: 'late',
    source: 'program', output: 'output', queue: 'queue', inside: 'on', kin: 'from', from: 'asked by', dueAt: 'due in', wrote: 'wrote',
    question: 'What runs now? (→ shows)', small: 'window too small', main: 'main program',
    keys: '→ ← step  space plays  + - speed  g go  f filter  p ask  ? help  q quit',
    fewKeys: '→ ← space + - g f p ? q',
    goPrompt: 'Go to event no.: ', filterPrompt: 'Only the kinds (timer fs tcp…; empty: all): ', badNumber: 'that is not the number of an event',
    badKind: 'no events of that kind: ', kinds: 'there are: ', ended: 'end', help: [
      '→  one event forward', '←  one event back', 'space  play and stop', '+  -  faster, slower', 'g  go to an event',
      'f  only some kinds', 'p  ask first: stop at the brink of each callback', 'Home  End  the beginning, the end',
      'q  quit', '', 'Any key goes back.'
    ]
  };

  // O que cada `ev` quer dizer; de um que não conhecemos, o próprio nome.
  var EVENTS = isEnglish ? {} : {
    schedule: 'nasceu', due: 'armado', cancel: 'cancelado', watch: 'o kernel vigia', unwatch: 'o kernel não vigia mais',
    ready: 'entrou na fila', begin: 'começou', end: 'acabou', sleep: 'o loop dorme', wake: 'o loop acorda', write: 'escreveu', pool: 'a equipe nasceu:', return: 'voltou'
  };

  function eventName(name) {
    return Object.prototype.hasOwnProperty.call(EVENTS, name) ? EVENTS[name] : String(name);
  }

  // 12345 µs -> '12,345 ms'
  function time(us) {
    var text = (us / 1000).toFixed(3) + ' ms';
    return isEnglish ? text : text.replace('.', ',');
  }

  return { words: isEnglish ? ENGLISH : PORTUGUESE, eventName: eventName, time: time };
})
