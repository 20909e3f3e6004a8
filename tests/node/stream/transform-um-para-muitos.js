var stream = require('stream');
var linhas = new stream.Transform({
  readableObjectMode: true,
  transform: function (chunk, enc, cb) {
    var partes = ((this.resto || '') + chunk).split('\n');
    this.resto = partes.pop();
    for (var i = 0; i < partes.length; i++) this.push({ linha: partes[i] });
    cb();
  },
  flush: function (cb) { if (this.resto) this.push({ linha: this.resto }); cb(); }
});
linhas.on('data', function (x) { console.log(x); });
linhas.on('end', function () { console.log('end'); });
linhas.write('uma\ndu'); linhas.write('as\ntrês\nqua'); linhas.end('tro');
