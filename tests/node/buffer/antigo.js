// new Buffer e Buffer() ainda funcionam.
process.noDeprecation = true;
console.log(new Buffer('abc'), Buffer('abc'), new Buffer(3).length, new Buffer([1, 2]), new Buffer('616263', 'hex'));
try { new Buffer(5, 'utf8'); } catch (e) { console.log(e.name, e.code, e.message); }
