function t(f) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
t(function () { return Blob(); });
t(function () { return new Blob('a'); });
t(function () { return new Blob(null); });
t(function () { return new Blob(5); });
t(function () { return new Blob([], 1); });
t(function () { return new Blob([], null).size; });
t(function () { return new Blob([], { endings: 'x' }); });
t(function () { return Blob.prototype.size; });
t(function () { return Blob.prototype.slice.call({}); });
Blob.prototype.text.call({}).catch(function (e) { console.log(e.code); });
Blob.prototype.arrayBuffer.call({}).catch(function (e) { console.log(e.code); });
