var Writable = require('stream').Writable;
var w = new Writable({ write: function (c, e, cb) { cb(); } });
[5, {}, undefined, null, true].forEach(function (x) {
  try { w.write(x); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message); }
});
try { w.write('a', 'klingon'); } catch (e) { console.log(e.code, e.message); }
try { w.setDefaultEncoding('zz'); } catch (e) { console.log(e.code, e.message); }
var semWrite = new Writable();
try { semWrite.write('x'); } catch (e) { console.log(e.code, e.message); }
