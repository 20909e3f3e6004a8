var w = new WritableStream({ abort: function (why) { console.log('abort', why); } });
w.abort('não quero').then(function () { console.log(w); });
var e = new WritableStream({ write: function () { throw new Error('disco cheio'); } });
var writer = e.getWriter();
writer.write('x').catch(function (x) { console.log(x.message); });
writer.closed.catch(function (x) { console.log('closed', x.message); });
