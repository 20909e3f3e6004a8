var b = Buffer.from('hé');
console.log(JSON.stringify(b), b.toJSON(), JSON.stringify([b, { x: b }]), JSON.stringify(Buffer.alloc(0)));
console.log(JSON.parse(JSON.stringify(b), function (k, v) { return v && v.type === 'Buffer' ? Buffer.from(v.data) : v; }));
