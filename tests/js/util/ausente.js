// O que util não tem diz por quê, e só quando alguém o chama.
// espera: ERR_FEATURE_UNAVAILABLE_ON_PLATFORM util.transferableAbortController não existe em Nozinho: ele serve para mandar um AbortSignal a outra thread, e o JavaScript daqui roda numa só; use new AbortController()
// espera: ERR_FEATURE_UNAVAILABLE_ON_PLATFORM util.transferableAbortSignal não existe em Nozinho: ele serve para mandar um AbortSignal a outra thread, e o JavaScript daqui roda numa só; use new AbortController()
// espera: ERR_ENCODING_NOT_SUPPORTED The "shift_jis" encoding is not supported
var util = require('util');
function attempt(f) {
  try { f(); } catch (error) { console.log(error.code, error.message); }
}
attempt(function () { util.transferableAbortController(); });
attempt(function () { util.transferableAbortSignal(new AbortController().signal); });
attempt(function () { new TextDecoder('shift_jis'); });
