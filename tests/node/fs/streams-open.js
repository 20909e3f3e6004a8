// O método open de um stream: não faz nada, salvo se o programa põe o seu no lugar.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

fs.writeFileSync(path('a'), 'abc');
process.on('warning', (w) => console.log(w.name, w.code, w.message));
const r = fs.createReadStream(path('a'));
console.log(r.open(), r.open(), typeof fs.WriteStream.prototype.open);
r.resume().on('close', () => {
  class Own extends fs.ReadStream {
    open() {
      console.log('o meu open');
      fs.open(this.path, 'r', (error, fd) => {
        if (error) { this.emit('error', error); return; }
        this.fd = fd;
        this.emit('open', fd);
      });
    }
  }
  const own = new Own(path('a'));
  own.on('open', (fd) => console.log('open', typeof fd));
  own.on('data', (data) => console.log(String(data)));
  own.on('close', () => {
    const bad = new Own(path('nada'));
    bad.on('error', (error) => console.log(error.code));
    bad.on('close', () => tmp.clean());
  });
});
