/* crypto_x509.c -- um certificado X.509 contado ao JavaScript, com os nomes do Node.
 *
 * O que um certificado diz: de quem ele é (subject), quem garante (issuer), para que nomes e
 * endereços vale, de quando a quando, e a chave pública. Os textos que saem daqui são os que o
 * programa compara (o nome do servidor, a impressão digital): por isso, um nome com caracteres que
 * os confundiriam vai entre aspas, como JSON. */
#include "crypto.h"
#include "openssl.h"

#include <openssl/core_names.h>
#include <stdio.h>
#include <string.h>

/* ---- textos ---- */

/* [ ] -> [ texto ]: o que se escreveu num BIO de memória, que é liberado. */
static void push_bio(duk_context *ctx, BIO *bio) {
    char *text;
    long length = openssl.BIO_ctrl(bio, BIO_CTRL_INFO, 0, &text);
    duk_push_lstring(ctx, text, (duk_size_t)length);
    openssl.BIO_free(bio);
}

static BIO *new_bio(void) { return openssl.BIO_new(openssl.BIO_s_mem()); }

/* [ objeto ] -> [ objeto ]: um número grande em hexadecimal. */
static void put_hex(duk_context *ctx, const BIGNUM *number, const char *name) {
    char *hex = openssl.BN_bn2hex(number);
    duk_push_string(ctx, hex);
    openssl.CRYPTO_free(hex, "", 0);
    duk_put_prop_string(ctx, -2, name);
}

/* ---- nomes ---- */

/* [ objeto valor ] -> [ objeto ]: um nome repetido vira um array com todos. */
static void put_or_append(duk_context *ctx, const char *name) {
    if (!duk_get_prop_string(ctx, -2, name)) {
        duk_pop(ctx);
        duk_put_prop_string(ctx, -2, name);
        return;
    }
    if (!duk_is_array(ctx, -1)) { /* [ objeto valor primeiro ] */
        duk_push_array(ctx);
        duk_insert(ctx, -2);
        duk_put_prop_index(ctx, -2, 0);
    }
    duk_insert(ctx, -2); /* [ objeto array valor ] */
    duk_put_prop_index(ctx, -2, (duk_uarridx_t)duk_get_length(ctx, -2));
    duk_put_prop_string(ctx, -2, name);
}

/* O nome curto de um campo ("CN"), ou o seu número ("1.2.3"). */
static void field_name(const ASN1_OBJECT *field, char *out, int size) {
    int nid = openssl.OBJ_obj2nid(field);
    if (nid != NID_undef)
        snprintf(out, (size_t)size, "%s", openssl.OBJ_nid2sn(nid));
    else
        openssl.OBJ_obj2txt(out, size, field, 1);
}

/* [ certificado ] -> [ certificado ]: { C: 'BR', CN: 'localhost' }, sem protótipo. */
static void put_name(duk_context *ctx, const X509_NAME *from, const char *property) {
    duk_push_bare_object(ctx);
    for (int i = 0; i < openssl.X509_NAME_entry_count(from); i++) {
        const X509_NAME_ENTRY *entry = openssl.X509_NAME_get_entry(from, i);
        unsigned char *text;
        char name[80];
        int length = openssl.ASN1_STRING_to_UTF8(&text, openssl.X509_NAME_ENTRY_get_data(entry));
        if (length < 0) continue;
        field_name(openssl.X509_NAME_ENTRY_get_object(entry), name, sizeof name);
        buffer_push_text(ctx, text, (size_t)length, ENCODING_UTF8);
        openssl.CRYPTO_free(text, "", 0);
        put_or_append(ctx, name);
    }
    duk_put_prop_string(ctx, -2, property);
}

/* O que vai tal qual: em UTF-8, também o que não é ASCII. */
static int is_plain(unsigned char c, int utf8) {
    return (c >= ' ' && c <= '~') || (utf8 && c > 127);
}

/* Um texto que traz o que separa os nomes (ou que o JSON teria de escapar) mudaria o sentido da
 * lista: "a, DNS:banco.com" seria lido como dois nomes. */
static int is_safe(const unsigned char *text, int length, int utf8) {
    for (int i = 0; i < length; i++) {
        unsigned char c = text[i];
        if (c == '"' || c == '\\' || c == ',' || c == '\'' || !is_plain(c, utf8)) return 0;
    }
    return 1;
}

static void write_text(BIO *bio, const unsigned char *text, int length, int utf8) {
    if (is_safe(text, length, utf8)) {
        openssl.BIO_printf(bio, "%.*s", length, (const char *)text);
        return;
    }
    openssl.BIO_printf(bio, "\"");
    for (int i = 0; i < length; i++) {
        unsigned char c = text[i];
        if (c == '"' || c == '\\')
            openssl.BIO_printf(bio, "\\%c", c);
        else if (c == ',' || !is_plain(c, utf8))
            openssl.BIO_printf(bio, "\\u00%02x", c);
        else
            openssl.BIO_printf(bio, "%c", c);
    }
    openssl.BIO_printf(bio, "\"");
}

static void write_string(BIO *bio, const char *prefix, const ASN1_STRING *string) {
    openssl.BIO_printf(bio, "%s", prefix);
    write_text(bio, openssl.ASN1_STRING_get0_data(string), openssl.ASN1_STRING_length(string), 0);
}

static void write_ip(BIO *bio, const ASN1_OCTET_STRING *ip) {
    const unsigned char *b = openssl.ASN1_STRING_get0_data(ip);
    int length = openssl.ASN1_STRING_length(ip);
    openssl.BIO_printf(bio, "IP Address:");
    if (length == 4)
        openssl.BIO_printf(bio, "%d.%d.%d.%d", b[0], b[1], b[2], b[3]);
    else if (length == 16)
        for (int i = 0; i < 16; i += 2)
            openssl.BIO_printf(bio, "%s%X", i > 0 ? ":" : "", b[i] << 8 | b[i + 1]);
    else
        openssl.BIO_printf(bio, "<invalid length=%d>", length);
}

/* Um nome inteiro, à moda da RFC 2253: "CN=localhost,C=BR". O que não é ASCII ela deixa como está: quem
 * escapa é write_text. */
static void write_directory(BIO *bio, const X509_NAME *name) {
    BIO *line = new_bio();
    unsigned char *text;
    openssl.X509_NAME_print_ex(line, name, 0,
                               XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB & ~ASN1_STRFLGS_ESC_CTRL);
    int length = (int)openssl.BIO_ctrl(line, BIO_CTRL_INFO, 0, &text);
    openssl.BIO_printf(bio, "DirName:");
    write_text(bio, text, length, 1);
    openssl.BIO_free(line);
}

static void write_general_name(BIO *bio, const GENERAL_NAME *name) {
    char object[256];
    switch (name->type) {
    case GEN_DNS: write_string(bio, "DNS:", name->d.dNSName); break;
    case GEN_EMAIL: write_string(bio, "email:", name->d.rfc822Name); break;
    case GEN_URI: write_string(bio, "URI:", name->d.uniformResourceIdentifier); break;
    case GEN_IPADD: write_ip(bio, name->d.iPAddress); break;
    case GEN_DIRNAME: write_directory(bio, name->d.directoryName); break;
    case GEN_RID:
        openssl.OBJ_obj2txt(object, sizeof object, name->d.registeredID, 1);
        openssl.BIO_printf(bio, "Registered ID:%s", object);
        break;
    case GEN_X400: openssl.BIO_printf(bio, "X400Name:<unsupported>"); break;
    case GEN_EDIPARTY: openssl.BIO_printf(bio, "EdiPartyName:<unsupported>"); break;
    default: openssl.BIO_printf(bio, "othername:<unsupported>");
    }
}

/* [ certificado ] -> [ certificado ]: os nomes para que ele vale. */
static void put_alternative_names(duk_context *ctx, const X509 *x509) {
    GENERAL_NAMES *names = openssl.X509_get_ext_d2i(x509, NID_subject_alt_name, NULL, NULL);
    if (names == NULL) return;
    BIO *bio = new_bio();
    const OPENSSL_STACK *list = (const OPENSSL_STACK *)names;
    for (int i = 0; i < openssl.OPENSSL_sk_num(list); i++) {
        if (i > 0) openssl.BIO_printf(bio, ", ");
        write_general_name(bio, openssl.OPENSSL_sk_value(list, i));
    }
    openssl.GENERAL_NAMES_free(names);
    push_bio(ctx, bio);
    duk_put_prop_literal(ctx, -2, "subjectaltname");
}

/* [ certificado ] -> [ certificado ]: onde perguntar mais: uma linha para cada lugar, que o
 * JavaScript separa. */
static void put_information(duk_context *ctx, const X509 *x509) {
    AUTHORITY_INFO_ACCESS *places = openssl.X509_get_ext_d2i(x509, NID_info_access, NULL, NULL);
    if (places == NULL) return;
    BIO *bio = new_bio();
    const OPENSSL_STACK *list = (const OPENSSL_STACK *)places;
    for (int i = 0; i < openssl.OPENSSL_sk_num(list); i++) {
        const ACCESS_DESCRIPTION *place = openssl.OPENSSL_sk_value(list, i);
        char method[80];
        openssl.OBJ_obj2txt(method, sizeof method, place->method, 0);
        openssl.BIO_printf(bio, "%s%s - ", i > 0 ? "\n" : "", method);
        write_general_name(bio, place->location);
    }
    openssl.AUTHORITY_INFO_ACCESS_free(places);
    push_bio(ctx, bio);
    duk_put_prop_literal(ctx, -2, "infoAccess");
}

/* [ certificado ] -> [ certificado ]: para que a chave serve. */
static void put_usage(duk_context *ctx, const X509 *x509) {
    EXTENDED_KEY_USAGE *uses = openssl.X509_get_ext_d2i(x509, NID_ext_key_usage, NULL, NULL);
    if (uses == NULL) return;
    const OPENSSL_STACK *list = (const OPENSSL_STACK *)uses;
    duk_push_array(ctx);
    for (int i = 0; i < openssl.OPENSSL_sk_num(list); i++) {
        char text[256];
        if (openssl.OBJ_obj2txt(text, sizeof text, openssl.OPENSSL_sk_value(list, i), 1) < 0)
            continue;
        duk_push_string(ctx, text);
        duk_put_prop_index(ctx, -2, (duk_uarridx_t)duk_get_length(ctx, -2));
    }
    openssl.EXTENDED_KEY_USAGE_free(uses);
    duk_put_prop_literal(ctx, -2, "ext_key_usage");
}

/* ---- a chave ---- */

static void put_bits(duk_context *ctx, const EVP_PKEY *key) {
    duk_push_int(ctx, openssl.EVP_PKEY_get_bits(key));
    duk_put_prop_literal(ctx, -2, "bits");
}

/* [ objeto ] -> [ objeto ]: "0x10001" */
static void put_exponent(duk_context *ctx, const BIGNUM *number) {
    char *hex = openssl.BN_bn2hex(number);
    duk_push_sprintf(ctx, "0x%s", hex + (hex[0] == '0'));
    openssl.CRYPTO_free(hex, "", 0);
    duk_put_prop_literal(ctx, -2, "exponent");
}

static void put_rsa(duk_context *ctx, const EVP_PKEY *key) {
    BIGNUM *modulus = NULL, *exponent = NULL;
    unsigned char *der = NULL;
    if (openssl.EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_N, &modulus) != 1) return;
    openssl.EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_E, &exponent);
    put_hex(ctx, modulus, "modulus");
    put_bits(ctx, key);
    put_exponent(ctx, exponent);
    openssl.BN_free(modulus);
    openssl.BN_free(exponent);
    int length = openssl.i2d_PUBKEY(key, &der);
    buffer_push(ctx, der, length > 0 ? (size_t)length : 0);
    openssl.CRYPTO_free(der, "", 0);
    duk_put_prop_literal(ctx, -2, "pubkey");
}

static void put_curve(duk_context *ctx, const EVP_PKEY *key) {
    char name[80];
    unsigned char *point = NULL;
    int length = openssl.i2d_PublicKey(key, &point);
    put_bits(ctx, key);
    buffer_push(ctx, point, length > 0 ? (size_t)length : 0);
    openssl.CRYPTO_free(point, "", 0);
    duk_put_prop_literal(ctx, -2, "pubkey");
    if (openssl.EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, name, sizeof name,
                                               NULL) != 1)
        return;
    duk_push_string(ctx, name);
    duk_put_prop_literal(ctx, -2, "asn1Curve");
    const char *nist = openssl.EC_curve_nid2nist(openssl.OBJ_sn2nid(name));
    if (nist == NULL) return;
    duk_push_string(ctx, nist);
    duk_put_prop_literal(ctx, -2, "nistCurve");
}

static void put_key(duk_context *ctx, const X509 *x509) {
    const EVP_PKEY *key = openssl.X509_get0_pubkey(x509);
    int type = key != NULL ? openssl.EVP_PKEY_get_base_id(key) : NID_undef;
    if (type == EVP_PKEY_RSA) put_rsa(ctx, key);
    if (type == EVP_PKEY_EC) put_curve(ctx, key);
}

/* ---- o resto ---- */

static void put_time(duk_context *ctx, const ASN1_TIME *time, const char *name) {
    BIO *bio = new_bio();
    openssl.ASN1_TIME_print(bio, time);
    push_bio(ctx, bio);
    duk_put_prop_string(ctx, -2, name);
}

/* A impressão digital: "1A:8B:C0:…". */
static void put_digest(duk_context *ctx, const X509 *x509, const EVP_MD *type, const char *name) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    char text[EVP_MAX_MD_SIZE * 3];
    if (openssl.X509_digest(x509, type, digest, &length) != 1) return;
    for (unsigned i = 0; i < length; i++)
        snprintf(text + i * 3, 4, "%02X%s", digest[i], i + 1 < length ? ":" : "");
    duk_push_string(ctx, text);
    duk_put_prop_string(ctx, -2, name);
}

static void put_serial(duk_context *ctx, const X509 *x509) {
    BIGNUM *number = openssl.ASN1_INTEGER_to_BN(openssl.X509_get0_serialNumber(x509), NULL);
    if (number == NULL) return;
    put_hex(ctx, number, "serialNumber");
    openssl.BN_free(number);
}

static void put_raw(duk_context *ctx, const X509 *x509) {
    unsigned char *der = NULL;
    int length = openssl.i2d_X509(x509, &der);
    buffer_push(ctx, der, length > 0 ? (size_t)length : 0);
    openssl.CRYPTO_free(der, "", 0);
    duk_put_prop_literal(ctx, -2, "raw");
}

void crypto_push_certificate(duk_context *ctx, X509 *x509) {
    duk_push_object(ctx);
    put_name(ctx, openssl.X509_get_subject_name(x509), "subject");
    put_name(ctx, openssl.X509_get_issuer_name(x509), "issuer");
    put_alternative_names(ctx, x509);
    put_information(ctx, x509);
    duk_push_boolean(ctx, openssl.X509_check_ca(x509) == 1);
    duk_put_prop_literal(ctx, -2, "ca");
    put_key(ctx, x509);
    put_time(ctx, openssl.X509_get0_notBefore(x509), "valid_from");
    put_time(ctx, openssl.X509_get0_notAfter(x509), "valid_to");
    put_digest(ctx, x509, openssl.EVP_sha1(), "fingerprint");
    put_digest(ctx, x509, openssl.EVP_sha256(), "fingerprint256");
    put_digest(ctx, x509, openssl.EVP_sha512(), "fingerprint512");
    put_usage(ctx, x509);
    put_serial(ctx, x509);
    put_raw(ctx, x509);
}
