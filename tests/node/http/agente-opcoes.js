// O que o construtor do agente recusa.
const http = require('http'), { tenta } = require('./fixtures/serve');
for (const o of [{ scheduling: 'x' }, { scheduling: null }, { maxTotalSockets: 0 }, { maxTotalSockets: 'a' }, { maxTotalSockets: -1 }, { maxTotalSockets: null }, { maxSockets: 'x' }, { keepAliveMsecs: 5, keepAlive: 1, noDelay: false }]) {
  console.log(tenta(() => { const a = new http.Agent(o); return [a.maxSockets, a.keepAlive, a.keepAliveMsecs, a.options.noDelay, a.maxTotalSockets].join(); }));
}
for (const agent of [{}, 'x', true, 5, null, undefined, false]) console.log(String(agent), tenta(() => { const r = http.request({ port: 1, agent }); r.on('error', () => {}).destroy(); return r.agent === undefined ? 'nenhum' : r.agent === http.globalAgent ? 'o de todos' : r.agent.constructor.name; }));
