/* variants.js -- as construções com vigia: o que cada uma olha, quanto demora a primeira vez e as opções do vigia.
 *
 * O primeiro defeito encerra o programa, e o código 99 diz que foi o vigia. */
'use strict';

// De abort também se quer a pilha.
function asan(megabytes) {
  return {
    ASAN_OPTIONS: 'exitcode=99:detect_stack_use_after_return=1:handle_abort=1:hard_rss_limit_mb=' + megabytes,
    UBSAN_OPTIONS: 'halt_on_error=1:print_stacktrace=1:exitcode=99',
    LSAN_OPTIONS: 'exitcode=99'
  };
}

function tsan() {
  return { TSAN_OPTIONS: 'halt_on_error=1:exitcode=99' };
}

module.exports = {
  asan: { watches: 'memory', seconds: 60, environment: asan },
  tsan: { watches: 'threads', seconds: 60, environment: tsan }
};
