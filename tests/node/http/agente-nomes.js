// getName: o que distingue um destino de outro.
const http = require('http'), agent = new http.Agent();
for (const o of [undefined, {}, { host: 'x', port: 80, localAddress: '1.2.3.4' }, { host: 'x', family: 6 }, { host: 'x', family: 0 }, { socketPath: '/tmp/x' }, { host: 'x', port: 1, family: 4, socketPath: '/s' }]) console.log(agent.getName(o));
console.log(agent.defaultPort, agent.protocol, agent.maxSockets, agent.maxFreeSockets, agent.maxTotalSockets, agent.keepAlive, agent.keepAliveMsecs, agent.scheduling, agent.options);
console.log(http.Agent() instanceof http.Agent, http.Agent.defaultMaxSockets, http.globalAgent.keepAlive, http.globalAgent.options);
