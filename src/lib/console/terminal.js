/* console/terminal.js -- quantas cores o terminal mostra, pelas variáveis de ambiente.
 *
 * FORCE_COLOR manda usar cores (ou não: FORCE_COLOR=0); NO_COLOR e NODE_DISABLE_COLORS
 * proíbem; sem elas, decide o nome do terminal. */
(function (native, need) {
  'use strict';

  var NONE = 1;      // duas cores: é como não ter
  var BASIC = 4;     // 16 cores
  var MANY = 8;      // 256
  var TRUE_COLOR = 24;

  var KNOWN = {
    eterm: BASIC, cons25: BASIC, console: BASIC, cygwin: BASIC, dtterm: BASIC, gnome: BASIC, hurd: BASIC,
    jfbterm: BASIC, konsole: BASIC, kterm: BASIC, mlterm: BASIC, mosh: TRUE_COLOR, putty: BASIC, st: BASIC,
    'rxvt-unicode-24bit': TRUE_COLOR, terminator: TRUE_COLOR, 'xterm-kitty': TRUE_COLOR
  };
  var KNOWN_PATTERN = /ansi|color|linux|direct|^con[0-9]*x[0-9]|^rxvt|^screen|^xterm|^vt100/;
  var SERVICES = ['APPVEYOR', 'BUILDKITE', 'CIRCLECI', 'DRONE', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TRAVIS'];

  // As variáveis do processo: process.env, que o programa pode ter mudado, se já existe.
  function environment() {
    var process = need.has('process') ? need('process') : {};
    if (process.env) return process.env;
    var names = SERVICES.concat('FORCE_COLOR', 'NODE_DISABLE_COLORS', 'NO_COLOR', 'TERM', 'TMUX', 'CI', 'CI_NAME',
      'TEAMCITY_VERSION', 'TERM_PROGRAM', 'TERM_PROGRAM_VERSION', 'COLORTERM');
    var env = {};
    names.forEach(function (name) {
      var value = native.environment(name);
      if (value !== undefined) env[name] = value;
    });
    return env;
  }

  var FORCED = { '': BASIC, 1: BASIC, true: BASIC, 2: MANY, 3: TRUE_COLOR };
  var warned = false;

  // Uma vez: quem pede e proíbe cores ao mesmo tempo fica sabendo qual valeu.
  function warnIgnored(env) {
    var names = ['NODE_DISABLE_COLORS', 'NO_COLOR'].filter(function (name) { return env[name] !== undefined; });
    if (warned || names.length === 0 || !need.has('process')) return;
    warned = true;
    need('process').emitWarning("The '" + names.join("' and '") +
      "' env is ignored due to the 'FORCE_COLOR' env being set.", 'Warning');
  }

  function forced(env) {
    var depth = FORCED[env.FORCE_COLOR] || NONE;
    if (depth !== NONE) warnIgnored(env);
    return depth;
  }

  function byProgram(env) {
    switch (env.TERM_PROGRAM) {
      case 'iTerm.app':
        return !env.TERM_PROGRAM_VERSION || /^[0-2]\./.test(env.TERM_PROGRAM_VERSION) ? MANY : TRUE_COLOR;
      case 'HyperTerm':
      case 'MacTerm':
        return TRUE_COLOR;
      case 'Apple_Terminal':
        return MANY;
    }
    return 0;
  }

  function byName(env) {
    if (!env.TERM) return 0;
    if (/^xterm-256/.test(env.TERM)) return MANY;
    var name = env.TERM.toLowerCase();
    return KNOWN[name] || (KNOWN_PATTERN.test(name) ? BASIC : 0);
  }

  function byService(env) {
    var known = SERVICES.some(function (name) { return name in env; });
    return known || env.CI_NAME === 'codeship' ? MANY : NONE;
  }

  // Bits de cor: 1, 4, 8 ou 24.
  function colorDepth(env) {
    env = env || environment();
    if (env.FORCE_COLOR !== undefined) return forced(env);
    if (env.NODE_DISABLE_COLORS !== undefined || env.NO_COLOR !== undefined || env.TERM === 'dumb') return NONE;
    if (env.TMUX) return MANY;
    if (env.CI) return byService(env);
    if ('TEAMCITY_VERSION' in env) {
      return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? BASIC : NONE;
    }
    var program = byProgram(env);
    if (program !== 0) return program;
    if (env.COLORTERM === 'truecolor' || env.COLORTERM === '24bit') return TRUE_COLOR;
    return byName(env) || (env.COLORTERM ? BASIC : NONE);
  }

  // O console deve pintar os valores? `isTerminal`: se do outro lado há um terminal.
  function wantsColors(isTerminal) {
    var env = environment();
    if (env.FORCE_COLOR === undefined && !isTerminal) return false;
    return colorDepth(env) > 2;
  }

  // O mesmo para um stream dado: ele pode saber quantas cores tem.
  function streamWantsColors(stream) {
    if (environment().FORCE_COLOR !== undefined) return wantsColors(true);
    if (!stream || !stream.isTTY) return false;
    return typeof stream.getColorDepth === 'function' ? stream.getColorDepth() > 2 : true;
  }

  return { isTerminal: native.isTerminal, colorDepth: colorDepth, wantsColors: wantsColors, streamWantsColors: streamWantsColors };
})
