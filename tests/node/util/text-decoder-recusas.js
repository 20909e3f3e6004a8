// O que TextDecoder e TextEncoder recusam, e como se mostram.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
for (const input of [null, 'x', 1, {}, []]) attempt(() => new TextDecoder().decode(input));
for (const input of [undefined, new ArrayBuffer(2), new DataView(new ArrayBuffer(1)), Buffer.from('é'), new Uint16Array([0x4142])]) attempt(() => JSON.stringify(new TextDecoder().decode(input)));
attempt(() => TextDecoder());
attempt(() => new TextDecoder('utf-8', 3));
attempt(() => new TextDecoder('utf-8', null).fatal);
attempt(() => new TextDecoder(Symbol('a')));
attempt(() => TextEncoder());
attempt(() => new TextEncoder().encode(Symbol('a')));
attempt(() => TextEncoder.prototype.encode.call({}, 'x'));
attempt(() => TextDecoder.prototype.decode.call({}, new Uint8Array(1)));
attempt(() => Object.getOwnPropertyDescriptor(TextDecoder.prototype, 'encoding').get.call({}));
const d = new TextDecoder('latin1', { fatal: 1, ignoreBOM: 'sim' });
console.log(d.encoding, d.fatal, d.ignoreBOM, String(d), String(new TextEncoder()), d, new TextEncoder(), [new TextDecoder()]);
console.log(TextDecoder, TextEncoder, TextDecoder.length, Object.keys(TextDecoder.prototype), Object.keys(TextEncoder.prototype));
const util = require('util');
console.log(util.TextDecoder === TextDecoder, util.TextEncoder === TextEncoder);
