var net = require('net');
var socket = new net.Socket();
socket.on('error', function (e) { console.log(e.name, e.code, e.message); });
socket.on('close', function (e) { console.log('close', e); });
socket.resetAndDestroy();
