// Tiques saem na ordem em que entraram.
for (var i = 0; i < 4; i++) process.nextTick(console.log, 'tique', i);
console.log('programa');
