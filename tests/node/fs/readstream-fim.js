// Um ReadStream que se interrompe: destroy, close, autoClose: false.
const fs = require('fs');
const once = (stream, name) => new Promise((resolve) => stream.on(name, (value) => resolve([value])));
const tmp = require('./fixtures/tmp');
const { path } = tmp;

fs.writeFileSync(path('a'), 'x'.repeat(1000));
const isOpen = (fd) => { try { fs.fstatSync(fd); return true; } catch { return false; } };
(async () => {
  const s1 = fs.createReadStream(path('a'));
  s1.destroy();
  await once(s1, 'close');
  console.log('antes de abrir', s1.fd, s1.destroyed);

  const s2 = fs.createReadStream(path('a'), { highWaterMark: 10 });
  const [fd2] = await once(s2, 'open');
  s2.on('data', () => s2.destroy());
  await once(s2, 'close');
  console.log('no meio', isOpen(fd2), s2.bytesRead > 0);

  const s3 = fs.createReadStream(path('a'), { autoClose: false });
  s3.resume();
  await once(s3, 'end');
  console.log('autoClose false', s3.autoClose, isOpen(s3.fd), s3.destroyed);
  s3.close((error) => console.log('close', error));
  await once(s3, 'close');
  console.log('fechado', s3.fd);
  s3.close((error) => console.log('close de novo', error));

  const s4 = fs.createReadStream(path('a'));
  s4.on('error', (e) => console.log('erro', e.message));
  s4.destroy(new Error('meu'));
  await once(s4, 'close');
  const s5 = fs.createReadStream(path('nada'), { autoClose: false });
  const [error] = await once(s5, 'error');
  console.log(error.code, s5.destroyed, s5.fd);
  s5.autoClose = true;
  console.log(s5.autoClose);
  tmp.clean();
})();
