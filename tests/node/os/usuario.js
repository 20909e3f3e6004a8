// os.userInfo: as formas, as codificações, e o que acontece com opções estranhas.
const os = require('os');
const user = os.userInfo();
console.log(Object.keys(user).join(), user.uid === process.getuid(), user.gid === process.getgid(), typeof user.username, typeof user.shell);
const bytes = os.userInfo({ encoding: 'buffer' });
console.log(bytes.username.toString() === user.username, Buffer.isBuffer(bytes.homedir), Buffer.isBuffer(bytes.shell), typeof bytes.uid);
for (const options of [undefined, null, 'buffer', 5, {}, { encoding: 'utf8' }, { encoding: 'hex' }, { encoding: 'klingon' }]) {
  console.log(JSON.stringify(options), typeof os.userInfo(options).username, os.userInfo(options).username === user.username);
}
process.env.HOME = '/outra';
console.log(os.homedir(), os.userInfo().homedir === user.homedir);
delete process.env.HOME;
console.log(os.homedir() === user.homedir);
