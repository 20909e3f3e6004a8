var b = Buffer.alloc(4);
function t(f) { try { console.log(f(), b.toString('hex')); } catch (e) { console.log(e.name, e.code, e.message); } }
t(function () { return b.utf8Write('ab', 9); });
t(function () { return b.utf8Write('ab', -1); });
t(function () { return b.utf8Write('ab', 0, -1); });
t(function () { return b.utf8Write(5); });
t(function () { return b.utf8Write('ab', 4); });
t(function () { return b.utf8Write('ab', '1'); });
t(function () { return b.utf8Write('€€', 0, 4); });
t(function () { return b.hexWrite('6162zz63', 0, 99); });
t(function () { return b.latin1Write.call([], 'a'); });
