// uncaughtException, o gancho de captura e o que ele substitui.
process.setUncaughtExceptionCaptureCallback((e) => { console.log('capturou', e.message); process.setUncaughtExceptionCaptureCallback(null); });
console.log(process.hasUncaughtExceptionCaptureCallback());
try { process.setUncaughtExceptionCaptureCallback(() => {}); } catch (e) { console.log(e.code); }
try { process.setUncaughtExceptionCaptureCallback(3); } catch (e) { console.log(e.code, e.message); }
process.on('uncaughtException', (e, origem) => console.log('ouviu', e.message, origem));
setImmediate(() => { throw new Error('um'); });
setImmediate(() => { console.log(process.hasUncaughtExceptionCaptureCallback()); throw new Error('dois'); });
