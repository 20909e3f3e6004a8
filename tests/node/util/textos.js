// styleText, stripVTControlCharacters, toUSVString, erros do sistema.
var util = require('util');
function attempt(f) { try { console.log(JSON.stringify(f())); } catch (e) { console.log(e.name, e.code, e.message.slice(0, 120)); } }
var force = { validateStream: false };
attempt(function () { return util.styleText('red', 'x', force); });
attempt(function () { return util.styleText(['bold', 'underline', 'bgBlue'], 'x', force); });
attempt(function () { return util.styleText('grey', 'x', force); });
attempt(function () { return util.styleText('inexistente', 'x', force); });
attempt(function () { return util.styleText(['red', 'inexistente'], 'x', force); });
attempt(function () { return util.styleText('red', 1, force); });
attempt(function () { return util.styleText('red', 'x', { validateStream: 'x' }); });
attempt(function () { return util.styleText('red', 'x', { stream: {} }); });
attempt(function () { return util.styleText([], 'x', force); });
attempt(function () { return util.stripVTControlCharacters('\u001b[31mverm\u001b[39melho \u001b]8;;http://x\u0007link\u001b]8;;\u0007'); });
attempt(function () { return util.stripVTControlCharacters('sem nada'); });
attempt(function () { return util.stripVTControlCharacters('\u001B[0m\u001B[4m\u001B[42m\u001B[31mfoo\u001B[39m\u001B[49m\u001B[24mfoo\u001B[0m'); });
attempt(function () { return util.stripVTControlCharacters('\u001B[2K\u001B[1;1Hx\u001B[?25l'); });
attempt(function () { return util.stripVTControlCharacters(3); });
attempt(function () { return util.toUSVString('a\ud800b\udc00c😀'); });
attempt(function () { return util.toUSVString(3); });
attempt(function () { return [util.getSystemErrorName(-2), util.getSystemErrorName(-13), util.getSystemErrorName(-111), util.getSystemErrorName(-104)]; });
attempt(function () { return util.getSystemErrorName(2); });
attempt(function () { return util.getSystemErrorName(-1.5); });
attempt(function () { return util.getSystemErrorName('x'); });
attempt(function () { var e = util._errnoException(-2, 'open', 'x'); return [e.message, e.code, e.errno, e.syscall, Object.keys(e)]; });
attempt(function () { var e = util._exceptionWithHostPort(-111, 'connect', '127.0.0.1', 80); return [e.message, e.code, e.port, Object.keys(e)]; });
attempt(function () { return typeof util.TextEncoder + typeof util.TextDecoder; });
