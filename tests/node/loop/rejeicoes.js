// unhandledRejection só depois que as filas esvaziam; rejectionHandled quando é tarde.
var log = console.log;
process.on('unhandledRejection', function (reason, promise) {
  log('sem dono:', reason.message, promise instanceof Promise);
});
process.on('rejectionHandled', function (promise) { log('tratada tarde', promise === late); });
var late = Promise.reject(new Error('tarde'));
var soon = Promise.reject(new Error('logo'));
process.nextTick(function () { soon.catch(function (e) { log('tratada logo:', e.message); }); });
Promise.reject(new Error('em cadeia')).then(log).then(log);
setTimeout(function () { late.catch(function () {}); }, 5);
setTimeout(log, 10, 'fim');
