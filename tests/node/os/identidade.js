// os: o que responde quem é a máquina.
const os = require('os');
for (const name of ['arch', 'endianness', 'hostname', 'machine', 'platform', 'release', 'type', 'version']) {
  console.log(name, typeof os[name](), os[name]().length > 0, `${os[name]}` === os[name](), os[name].length);
}
console.log(os.arch() === process.arch, os.platform() === process.platform, os.EOL === '\n', os.devNull);
console.log(os.machine(), os.type(), os.endianness());
console.log(+os.totalmem === os.totalmem(), os.availableParallelism() >= 1, Number.isInteger(os.availableParallelism()));
