// exec e execFile: esperam tudo.
var cp = require('child_process');
cp.exec('echo oi; echo mal >&2', function (e, out, err) {
  console.log(e, JSON.stringify(out), JSON.stringify(err));
  cp.exec('echo saiu; echo mal >&2; exit 7', function (e, out, err) {
    console.log(e.message, e.code, e.killed, e.signal, e.cmd, JSON.stringify(out), JSON.stringify(err), Object.keys(e).join());
    cp.execFile('printf', ['%s-', 'a b', 'c'], function (e, out) {
      console.log(e, out);
      cp.execFile('false', function (e) {
        console.log(JSON.stringify(e.message), e.code);
        cp.execFile('nao-existe-nao', ['x'], function (e, out) {
          console.log(e.message, e.code, e.cmd, JSON.stringify(out));
          cp.exec('printf abc', { encoding: 'buffer' }, function (e, out) {
            console.log(Buffer.isBuffer(out), out.toString('hex'));
            cp.exec('cat', { env: process.env }, function (e, out) { console.log(e, out); }).stdin.end('pela entrada');
          });
        });
      });
    });
  });
});
