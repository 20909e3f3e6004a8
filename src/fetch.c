/* fetch.c -- a camada fetch não tem C: é JavaScript sobre http, stream e zlib. */
#include "fetch.h"

static const struct global globals[] = {
    { "fetch", "fetch", "fetch" },
    { "Headers", "fetch/headers", "Headers" },
    { "Request", "fetch/request", "Request" },
    { "Response", "fetch/response", "Response" },
    { "FormData", "fetch/form-data", "FormData" },
    { 0 },
};

extern const struct embedded fetch_modules[];
const struct layer fetch_layer = { "fetch", NULL, fetch_modules, globals, NULL, NULL };
