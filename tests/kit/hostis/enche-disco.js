// Um arquivo sem fim.
// veredito: failed file
var fs = require('fs');
var fd = fs.openSync('cheio', 'w');
var piece = Buffer.alloc(1 << 20, 'x');
for (;;) fs.writeSync(fd, piece);
