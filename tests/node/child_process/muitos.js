// Vinte filhos ao mesmo tempo, cada um com o seu código.
var cp = require('child_process');
var codes = [];
var left = 20;
for (var i = 0; i < 20; i++) (function (i) {
  cp.spawn('sh', ['-c', 'exit ' + i], { stdio: 'ignore' }).on('exit', function (code) {
    codes[i] = code;
    if (--left === 0) console.log(codes.join());
  });
})(i);
