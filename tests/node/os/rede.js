// os.networkInterfaces: a forma de cada endereço, e o lo, que toda máquina tem.
const os = require('os');
const all = os.networkInterfaces();
for (const [name, list] of Object.entries(all)) {
  for (const i of list) {
    const keys = ['address', 'netmask', 'family', 'mac', 'internal', 'cidr'].concat(i.family === 'IPv6' ? 'scopeid' : []);
    if (Object.keys(i).sort().join() !== keys.sort().join()) console.log(name, i);
    if (i.cidr.split('/')[0] !== i.address) console.log(name, i);
  }
}
console.log(all.lo.find((i) => i.family === 'IPv4'));
