/* soma.c -- o runtime do capítulo, e uma camada a mais: soma(a, b), escrita em C. */
%includes%

/* soma(a, b): os números estão nas posições 0 e 1 da pilha. */
static duk_ret_t add(duk_context *ctx) {
    duk_push_int(ctx, duk_require_int(ctx, 0));
    return 1;
}

static void open_sum(duk_context *ctx) {
    duk_push_c_function(ctx, add, 2);   /* [ add ] */
    duk_put_global_string(ctx, "soma"); /* [ ] */
}

static const struct layer sum_layer = { "soma", NULL, NULL, NULL, open_sum, NULL };

/* clang-format off */
static const struct layer *const layers[] = {
%layers%
    &sum_layer, NULL,
};
/* clang-format on */

int main(int argc, char **argv) { return program_main(layers, argc, argv); }
