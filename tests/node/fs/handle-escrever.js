// FileHandle: write, writev, writeFile, appendFile e truncate.
const fs = require('fs');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

(async () => {
  const handle = await fs.promises.open(path('a'), 'w+');
  const tries = async (name, f) => {
    await handle.truncate(0);
    await tmp.wait(name, Promise.resolve().then(f).then((r) => r && r.bytesWritten + ' ' + Object.keys(r) + ' ' + (Buffer.isBuffer(r.buffer) ? 'Buffer' : r.buffer)));
    tmp.log('  ', JSON.stringify(fs.readFileSync(path('a'), 'latin1')));
  };
  const b = Buffer.from('0123456789');
  await tries('buffer', () => handle.write(b, 0, 10, 0));
  await tries('offset', () => handle.write(b, 7, null, 0));
  await tries('opções', () => handle.write(b, { offset: 2, length: 3, position: 0 }));
  await tries('texto', () => handle.write('açaí', 0));
  await tries('texto latin1', () => handle.write('é', 0, 'latin1'));
  await tries('vazio', () => handle.write(Buffer.alloc(0)));
  await tries('length demais', () => handle.write(b, 5, 6, 0));
  await tries('número', () => handle.write(5));
  await tries('codificação', () => handle.write('x', 0, 'klingon'));
  await tries('writev', () => handle.writev([Buffer.from('um'), Buffer.from('dois')], 0));
  await tries('writev vazio', () => handle.writev([]));
  await tries('writev errado', () => handle.writev('x'));
  await tries('writeFile', () => handle.writeFile('inteiro'));
  await tries('writeFile pedaços', () => handle.writeFile(['p1', 'p2']));
  await tries('appendFile', () => handle.appendFile('mais'));
  await tries('truncate cresce', () => handle.truncate(3));
  await tries('truncate errado', () => handle.truncate('x'));
  await tries('truncate quebrado', () => handle.truncate(1.5));
  await tries('chmod', () => handle.chmod(0o600));
  await tries('chmod errado', () => handle.chmod('x'));
  await tries('chown', () => handle.chown(process.getuid(), process.getgid()));
  await tries('chown errado', () => handle.chown('x', 1));
  await tries('utimes', () => handle.utimes(1, 2));
  await tries('utimes errado', () => handle.utimes('x', {}));
  await tries('sync', () => handle.sync());
  await tries('datasync', () => handle.datasync());
  await handle.close();
  tmp.clean();
})();
