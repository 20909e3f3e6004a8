// A mesma leitura, duas vezes seguidas, das duas formas: quem anda enquanto isso?
const fs = require('fs');
const os = require('os');

const folder = fs.mkdtempSync(`${os.tmpdir()}/capitulo-07-`);
const file = `${folder}/grande`;
fs.writeFileSync(file, Buffer.alloc(64 * 1024 * 1024));

function ticksDuring(read, next) {
  let ticks = 0;
  const timer = setInterval(() => { ticks++; }, 1);
  read(() => {
    clearInterval(timer);
    next(ticks);
  });
}

ticksDuring((done) => {
  fs.readFileSync(file);
  fs.readFileSync(file);
  done();
}, (ticks) => {
  console.log('readFileSync: o relógio bateu', ticks, 'vezes');
  ticksDuring((done) => {
    fs.readFile(file, () => fs.readFile(file, done));
  }, (ticks) => {
    console.log('readFile: o relógio bateu', ticks > 0 ? 'algumas' : 'nenhuma');
    fs.rmSync(folder, { recursive: true });
  });
});
// espera: readFileSync: o relógio bateu 0 vezes
// espera: readFile: o relógio bateu algumas
