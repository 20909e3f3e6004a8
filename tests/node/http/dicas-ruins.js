// O que writeEarlyHints recusa.
const { serve, pede, tenta } = require('./fixtures/serve');
serve((req, res) => {
  for (const h of [undefined, 'x', { link: 'sem jeito' }, { link: ['</a>; rel=x', 5] }, { link: '</a>' }, { link: null }, { 'X-A': '1' }]) console.log(JSON.stringify(h), tenta(() => res.writeEarlyHints(h)));
  res.end();
}, async (port) => { console.log((await pede(port, {})).res.statusCode); });
