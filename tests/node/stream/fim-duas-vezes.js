var Writable = require('stream').Writable;
var w = new Writable({ write: function (c, e, cb) { cb(); } });
w.on('error', function (e) { console.log('error', e.code); });
w.end('a', function (e) { console.log('1', e); });
w.end(function (e) { console.log('2', e); });
w.on('finish', function () {
  console.log('finish');
  w.end(function (e) { console.log('3', e.code, e.message); });
});
w.on('close', function () { w.end(function (e) { console.log('4', e.code); }); w.end('tarde', function (e) { console.log('5', e.code); }); });
