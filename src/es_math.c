/* es_math.c -- as funções de Math que faltam; o trabalho é todo da biblioteca de C. */
#include "es.h"

#include <math.h>

static double fround(double x) { return (double)(float)x; }

static duk_ret_t call(duk_context *ctx) {
    static double (*const functions[])(double) = { acosh,  asinh, atanh, cosh, expm1,
                                                   fround, log1p, sinh,  tanh };
    double x = duk_to_number(ctx, 0);
    duk_push_number(ctx, functions[duk_get_current_magic(ctx)](x));
    return 1;
}

const struct es_method es_math_functions[] = {
    { "acosh", 1, 1, call, 0 }, { "asinh", 1, 1, call, 1 },
    { "atanh", 1, 1, call, 2 }, { "cosh", 1, 1, call, 3 },
    { "expm1", 1, 1, call, 4 }, { "fround", 1, 1, call, 5 },
    { "log1p", 1, 1, call, 6 }, { "sinh", 1, 1, call, 7 },
    { "tanh", 1, 1, call, 8 },  { 0 },
};
