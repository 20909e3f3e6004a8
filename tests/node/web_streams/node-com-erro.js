var stream = require('stream');
var r = stream.Readable.fromWeb(new ReadableStream({ start: function (c) { c.error(new Error('web')); } }));
r.on('error', function (e) { console.log(e.message, r.destroyed); });
var source = new stream.Readable({ read: function () { this.destroy(new Error('node')); } });
stream.Readable.toWeb(source).getReader().read().catch(function (e) { console.log(e.message); });
[['Readable', 'fromWeb'], ['Readable', 'toWeb'], ['Writable', 'fromWeb'], ['Writable', 'toWeb'], ['Duplex', 'fromWeb'], ['Duplex', 'toWeb']].forEach(function (p) {
  try { stream[p[0]][p[1]](5); } catch (e) { console.log(p.join('.'), e.code, e.message); }
});
