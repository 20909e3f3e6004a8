console.log([Buffer.from('b'), Buffer.from('a'), Buffer.from('ab'), Buffer.alloc(0)].sort(Buffer.compare).map(String));
console.log(Buffer.compare(Buffer.from('a'), new Uint8Array([97])), Buffer.compare(Buffer.from('a'), Buffer.from('b')));
try { Buffer.compare('a', Buffer.from('b')); } catch (e) { console.log(e.code, e.message); }
try { Buffer.compare(Buffer.from('b'), 'a'); } catch (e) { console.log(e.code, e.message); }
