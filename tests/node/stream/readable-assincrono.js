var Readable = require('stream').Readable;
var n = 0;
var r = new Readable({
  read: function () {
    var self = this;
    console.log('_read');
    setImmediate(function () { console.log('push', self.push(n < 3 ? 'parte' + n++ : null)); });
  }
});
r.on('readable', function () { console.log('readable', String(r.read())); });
r.on('end', function () { console.log('end'); });
