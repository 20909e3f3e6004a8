/* page/list.js -- os módulos que vão dentro da página. */
(function (native, need) {
  'use strict';

  return ['raio-x/lines', 'raio-x/state', 'raio-x/model', 'raio-x/order'].concat([
    'words-pt', 'words-en', 'words', 'prefs', 'dom', 'shapes', 'chip', 'names', 'sentence',
    'tabs', 'margin', 'fold', 'source', 'output', 'wheel', 'lanes', 'due', 'stage', 'tie', 'spans', 'axis', 'strips', 'timeline', 'table',
    'player', 'ask', 'find', 'dialog', 'options', 'help', 'keys', 'runs', 'live', 'compare', 'top', 'frame',
    'steps', 'choices', 'main'
  ].map(function (name) { return 'raio-x/page/' + name; }));
})
