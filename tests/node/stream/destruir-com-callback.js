var Readable = require('stream').Readable;
var r = new Readable({
  read: function () {},
  destroy: function (error, callback) {
    console.log('_destroy', error && error.message);
    setTimeout(function () { callback(error); }, 2);
  }
});
r.on('error', function (e) { console.log('error', e.message); });
r.on('close', function () { console.log('close'); });
r.destroy(new Error('fim'), function (e) { console.log('callback', e.message); });
r.destroy(null, function (e) { console.log('segundo callback', e); });
console.log(r.destroyed, r.closed);
