// As peças de readFile, uma por uma.
const fs = require('fs');
fs.open(__filename, 'r', (erro, fd) => {
  console.log('abri');
  fs.fstat(fd, () => {
    console.log('medi');
    fs.read(fd, Buffer.alloc(8), 0, 8, 0, (erro, n, b) => {
      console.log('li', n, b.toString());
      fs.close(fd, () => console.log('fechei'));
    });
  });
});
