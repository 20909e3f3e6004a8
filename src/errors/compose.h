/* compose.h -- as mensagens que não cabem numa linha da tabela de wording.c.
 *
 * Todas: [ ] -> [ mensagem ] e 1; [ ] e 0 se não se sabe dizer mais. `message` é a do motor. Só de dentro do gancho
 * de criação de erros. */
#ifndef NOZINHO_ERRORS_COMPOSE_H
#define NOZINHO_ERRORS_COMPOSE_H

#include <duktape.h>

int compose_method(duk_context *ctx, const char *message); /* o.foo is not a function */
int compose_callee(duk_context *ctx,
                   const char *message); /* f is not a function; F is not a constructor */
int compose_apply(duk_context *ctx, const char *message); /* f.apply(null, 1) */
int compose_null_array(duk_context *ctx,
                       const char *message);             /* Array.prototype.map.call(null, f) */
int compose_push(duk_context *ctx, const char *message); /* push e unshift num array congelado */
int compose_pop(duk_context *ctx, const char *message);  /* pop num array congelado */
int compose_descriptor(duk_context *ctx,
                       const char *message); /* Object.defineProperty(o, 'a', { get: 1 }) */
int compose_prototype(duk_context *ctx, const char *message); /* Object.setPrototypeOf */
int compose_instanceof(duk_context *ctx, const char *message);
int compose_strict_caller(duk_context *ctx,
                          const char *message); /* arguments.callee no modo estrito */
int compose_code_point(duk_context *ctx, const char *message); /* String.fromCodePoint(-1) */
int compose_view(duk_context *ctx,
                 const char *message); /* new Uint8Array(-1), new DataView(b, 9) */
int compose_json(duk_context *ctx, const char *message);
int compose_cycle(duk_context *ctx, const char *message);
int compose_regexp(duk_context *ctx, const char *message); /* new RegExp("(") */

#endif
