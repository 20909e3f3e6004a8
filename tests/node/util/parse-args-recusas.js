// util.parseArgs: configurações que não servem.
const { parseArgs } = require('util');
function t(config) { try { console.log(JSON.stringify(parseArgs(config))); } catch (e) { console.log(e.name, e.code, e.message); } }
for (const config of [{ args: 5 }, { options: 5 }, { strict: 'x' }, { tokens: 5 }, { allowPositionals: 5 }, null, { args: [] }, { args: ['a', 'b'], strict: false }, { allowNegative: 5, args: [] }]) t(config);
for (const a of [5, {}, { type: 'x' }, { type: 'string', short: 'ab' }, { type: 'string', short: 5 }, { type: 'string', multiple: 5 }, { type: 'string', default: 5 }, { type: 'boolean', default: 'x' }, { type: 'string', multiple: true, default: 'x' }, { type: 'string', multiple: true, default: [5] }, { type: 'boolean', multiple: true, default: ['x'] }, { type: 'boolean', multiple: true, default: [true, false] }]) t({ args: [], options: { a } });
