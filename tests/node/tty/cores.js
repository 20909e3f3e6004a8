// getColorDepth e hasColors: o que as variáveis do ambiente dizem.
var tty = require('tty');
var depth = tty.WriteStream.prototype.getColorDepth;
var has = tty.WriteStream.prototype.hasColors;
[{}, { TERM: 'dumb' }, { TERM: 'xterm' }, { TERM: 'xterm-256color' }, { TERM: 'linux' }, { COLORTERM: 'truecolor' }, { COLORTERM: '24bit' },
  { COLORTERM: '1' }, { NO_COLOR: '1' }, { NO_COLOR: '', TERM: 'xterm' }, { NODE_DISABLE_COLORS: '1', TERM: 'xterm' }, { FORCE_COLOR: '' }, { FORCE_COLOR: '0' },
  { FORCE_COLOR: '1' }, { FORCE_COLOR: '2' }, { FORCE_COLOR: '3' }, { FORCE_COLOR: 'true' }, { FORCE_COLOR: 'x' }, { TMUX: '1' },
  { CI: '1' }, { CI: '1', GITHUB_ACTIONS: '1' }, { CI: '1', TRAVIS: '1' }, { CI: '1', CI_NAME: 'codeship' },
  { TEAMCITY_VERSION: '9.1.0' }, { TEAMCITY_VERSION: '8.0.0' }, { TERM_PROGRAM: 'iTerm.app' },
  { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '2.0' }, { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0' },
  { TERM_PROGRAM: 'HyperTerm' }, { TERM_PROGRAM: 'Hyper' }, { TERM_PROGRAM: 'MacTerm' }, { TERM_PROGRAM: 'Apple_Terminal' },
  { TERM: 'konsole' }, { TERM: 'kitty' }, { TERM: 'mosh' }, { TERM: 'putty' }, { TERM: 'rxvt' }, { TERM: 'terminator' }, { TERM: 'st' },
  { TERM: 'console' }, { TERM: 'con123' }, { TERM: 'screen' }, { TERM: 'vt220' }, { TERM: 'ansi' }, { TERM: 'mlterm' }, { TERM: 'eterm' }, { AGENT_NAME: 'x', TF_BUILD: '1' }
].forEach(function (env) { console.log(JSON.stringify(env), depth.call({}, env)); });
console.log(has.call({}, 16, { TERM: 'xterm' }), has.call({}, 17, { TERM: 'xterm' }), has.call({}, { TERM: 'xterm' }), has.call({}, 256, {}),
  has.call({}, { FORCE_COLOR: '3' }), has.call({}, 16777216, { FORCE_COLOR: '3' }));
[1, 0, 'x', 1.5, null].forEach(function (count) {
  try { console.log(has.call({}, count, {})); } catch (e) { console.log(e.code, e.message); }
});
