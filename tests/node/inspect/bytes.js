// Typed arrays, ArrayBuffer e DataView.
console.log(new Uint8Array(0), new Uint8Array(3), new Uint8Array([1, 2, 255]));
console.log(new Int8Array([-1]), new Uint16Array([65535]), new Int16Array([-2]), new Uint32Array([4294967295]),
  new Int32Array([-3]), new Float32Array([1.5]), new Float64Array([1.1, -0, NaN]), new Uint8ClampedArray([300]));
console.log(new Uint8Array(30), new Uint8Array(150));
console.log([new Uint8Array(2)], { u: new Uint8Array(2) });
var extra = new Uint8Array(2);
extra.nota = 'x';
console.log(extra);
console.log(new ArrayBuffer(0), new ArrayBuffer(4), [new ArrayBuffer(2)]);
console.log(new Uint8Array([222, 173, 190, 239]).buffer, new ArrayBuffer(60));
console.log(new DataView(new ArrayBuffer(4)), new DataView(new ArrayBuffer(8), 2, 4));
console.dir(new ArrayBuffer(10), { maxArrayLength: 4 });
console.dir(new Uint8Array(10), { maxArrayLength: 4 });
console.dir(new Uint16Array([1, 2]), { showHidden: true });
console.dir(new Uint8Array(2), { colors: true });
console.dir(new ArrayBuffer(2), { colors: true });
console.log({ a: { b: { c: new Uint8Array(2), d: new ArrayBuffer(2), e: new DataView(new ArrayBuffer(1)) } } });
