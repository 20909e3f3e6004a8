console.log(Buffer.from('abcdefgh').swap16().toString(), Buffer.from('abcdefgh').swap32().toString(), Buffer.from('abcdefgh').swap64().toString(), Buffer.alloc(0).swap16());
[['swap16', 3], ['swap32', 6], ['swap64', 12]].forEach(function (x) { try { Buffer.alloc(x[1])[x[0]](); } catch (e) { console.log(e.name, e.code, e.message); } });
var b = Buffer.from([1, 2]); console.log(b.swap16() === b);
