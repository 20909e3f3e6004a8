// A mesma leitura, duas vezes seguidas, das duas formas: quem anda enquanto isso?
var fs = require('fs');

var folder = fs.mkdtempSync(require('os').tmpdir() + '/capitulo-07-');
var file = folder + '/grande';
fs.writeFileSync(file, Buffer.alloc(64 * 1024 * 1024));

function ticksDuring(read, next) {
  var ticks = 0;
  var timer = setInterval(function () { ticks++; }, 1);
  read(function () {
    clearInterval(timer);
    next(ticks);
  });
}

ticksDuring(function (done) {
  fs.readFileSync(file);
  fs.readFileSync(file);
  done();
}, function (ticks) {
  console.log('readFileSync: o relógio bateu', ticks, 'vezes');
  ticksDuring(function (done) {
    fs.readFile(file, function () { fs.readFile(file, done); });
  }, function (ticks) {
    console.log('readFile: o relógio bateu', ticks > 0 ? 'algumas' : 'nenhuma');
    fs.rmSync(folder, { recursive: true });
  });
});
// espera: readFileSync: o relógio bateu 0 vezes
// espera: readFile: o relógio bateu algumas
