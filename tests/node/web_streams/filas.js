var bytes = new ByteLengthQueuingStrategy({ highWaterMark: 10 });
var count = new CountQueuingStrategy({ highWaterMark: 2 });
console.log(bytes, count, bytes.size({ byteLength: 7 }), count.size('xyz'), bytes.highWaterMark);
new ReadableStream({ start: function (c) { console.log(c.desiredSize); c.enqueue(new Uint8Array(4)); console.log(c.desiredSize); } }, bytes);
new ReadableStream({ start: function (c) { console.log(c.desiredSize); c.enqueue('a'); c.enqueue('b'); c.enqueue('c'); console.log(c.desiredSize); } }, count);
